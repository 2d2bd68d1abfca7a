"""Values: which sort begins here, and the two that hold others, lists and tables in braces."""

import re
from collections.abc import Callable

from .bare import bare
from .inline import Inline
from .long_texts import OPEN, long_text
from .look import Change, Look, Where, mend, shortened
from .names import Names
from .patterns import CONFLICT_BLOCK, CURLY, GAP, IN_LIST
from .quotes import curly, one_line

_DEEP = 64
"""Brackets that are open at once: more are told by another rule, and not followed here."""

_SWALLOWING = frozenset({"FP103", "FP104", "FP105", "FP115", "FP116", "FP122"})
"""Rules of what may have taken the closing bracket along."""

_EXPLANATION = re.compile(r"#[^\n]*")

Pair = Callable[[Look, int, Names], int]
"""Reads a key and its value between braces."""


def value(look: Look, at: int, where: Where, pair: Pair) -> int:
    """Look at a value, and give where it ends."""
    text = look.text
    character = text[at : at + 1]
    if character in ("", "\n", "\r", "#") or (where == "braces" and character in ",}"):
        return _nothing(look, at)
    if OPEN.match(text, at):
        return long_text(look, at)
    if character in "\"'":
        return one_line(look, at, where)
    if character in "[{":
        return _nested(look, at, pair)
    if character in CURLY + "`´" and (end := curly(look, at, where)):
        return end
    return bare(look, at, where)


def _nothing(look: Look, at: int) -> int:
    sign = at - 1
    while sign > 0 and look.text[sign] in " \t":
        sign -= 1
    look.prose = True
    look.note("FP124", sign, sign + 1)
    return at


def _nested(look: Look, at: int, pair: Pair) -> int:
    if look.depth >= _DEEP:
        return look.eol(at)
    look.depth += 1
    try:
        return _list(look, at, pair) if look.text[at] == "[" else _braces(look, at, pair)
    finally:
        look.depth -= 1


def _gap(look: Look, at: int) -> int:
    """Skip what may stand between the parts of a list, and what git put there."""
    while True:
        match = GAP.match(look.text, at)
        end = match.end() if match else at
        look.quiet += [found.span() for found in _EXPLANATION.finditer(look.text, at, end)]
        block = CONFLICT_BLOCK.match(look.text, end) if look.bol(end) == end else None
        if not block:
            return end
        look.note("FP128", *block.span())
        at = block.end()


def _is_left(look: Look, at: int) -> bool:
    """Tell whether what is open was never closed: the text ends, or a statement begins."""
    if at >= len(look.text):
        return True
    bol = look.bol(at)
    return not look.text[bol:at].strip() and bool(IN_LIST.match(look.text, bol))


def _list(look: Look, start: int, pair: Pair) -> int:
    at, wants, last = start + 1, "value", (start, start + 1)
    while True:
        before, at = at, _gap(look, at)
        if _is_left(look, at):
            return _not_closed(look, "FP115", "]", start, before)
        character = look.text[at]
        if character == "]":
            return at + 1
        if character == ",":
            if wants == "value":
                _extra_comma(look, at)
            at, wants = at + 1, "value"
            continue
        if character == ";" and wants == "comma":
            _no_comma(look, last, Change(at, at + 1, ","))
            at, wants = at + 1, "value"
            continue
        if wants == "comma":
            _no_comma(look, last)
        told = len(look.mistakes)
        last = at, value(look, at, "list", pair)
        at, wants = last[1], _wanted(look, told)


def _wanted(look: Look, told: int) -> str:
    """Give what is wanted behind a value; behind a wrong one nobody can tell."""
    return "anything" if len(look.mistakes) > told else "comma"


def _not_closed(look: Look, code: str, bracket: str, start: int, end: int) -> int:
    """Note that a bracket or brace is not closed, unless what is wrong within is why."""
    look.prose = True
    last = look.mistakes[-1] if look.mistakes else None
    if last is None or last.start < start or last.code not in _SWALLOWING:
        end_of_last = start + len(look.text[start:end].rstrip())
        close = mend("unsafe", "close-bracket", Change(end_of_last, end_of_last, bracket))
        look.note(code, start, start + 1, close, text=bracket)
    return end


def _extra_comma(look: Look, at: int) -> None:
    look.note("FP136", at, at + 1, mend("safe", "no-comma", Change(at, at + 1, "")))


def _no_comma(look: Look, last: tuple[int, int], change: Change | None = None) -> None:
    add = mend("safe", "comma", change or Change(last[1], last[1], ","))
    look.note("FP114", *last, add, text=shortened(look.raw[slice(*last)]))


def _braces(look: Look, start: int, pair: Pair) -> int:
    names, inline = Names(), Inline(look, start)
    at, wants, comma, last = start + 1, "value", -1, (start, start + 1)
    while True:
        before, at = at, _gap(look, at)
        broken = inline.gap(before, at)
        character = look.text[at : at + 1]
        over = broken and (character == "[" or (wants != "value" and character not in ",}"))
        if over or not character:
            return _not_closed(look, "FP116", "}", start, before)
        if character == "}":
            inline.done(at + 1, comma)
            return at + 1
        if character == ",":
            if wants == "value":
                _extra_comma(look, at)
            comma, at, wants = at, at + 1, "value"
            continue
        if wants == "comma":
            _no_comma(look, last)
        told = len(look.mistakes)
        last = at, pair(look, at, names)
        at, wants, comma = last[1], _wanted(look, told), -1
