"""Texts of more lines, between three quotes."""

import re

from ..strings import LONG
from .escapes import check_escapes
from .look import Change, Look, mend
from .patterns import CURLY, IN_LIST, STATEMENT

OPEN = re.compile(
    rf"\"{{3}}|'{{3}}|[{CURLY}][{CURLY}\"]{{2}}|\"[{CURLY}\"][{CURLY}][ \t]*\r?$", re.MULTILINE
)
"""Three quotes, straight or not. One straight quote before two others may be a text itself."""

_LONG = re.compile(LONG, re.DOTALL)
_CURLY = re.compile(rf"[{CURLY}\"]{{3}}")
_OPENS = re.compile(r"[ \t]*+[\w.-]++[ \t]*+=[ \t]*+", re.ASCII)
_AFTER = re.compile(r"[ \t]*+(?:[,\]}#]|\r?$)", re.MULTILINE)
_NEXT_LINE = re.compile(r"[^\n]*+\n(?:[ \t\r]*+(?:#[^\n]*+)?\n)*+")


def long_text(look: Look, start: int) -> int:
    """Look at a text between three quotes, and give where it ends."""
    text = look.text
    if text[start : start + 3] not in ('"""', "'''"):
        return _curly(look, start)
    match = _LONG.match(text, start)
    if match and not _opens_another(look, start, match.end()):
        look.quiet.append(match.span())
        if text[start] == '"':
            check_escapes(look, *match.span())
        return match.end()
    if (end := _closed_by_curly(look, start, match.end() if match else len(text))) is not None:
        return end
    return _open(look, start, match.end() if match else len(text))


def _opens_another(look: Look, start: int, end: int) -> bool:
    """Tell whether the quotes that would close a text were meant to open the next one."""
    text = look.text
    quotes = end - 3
    bol = look.bol(quotes)
    if bol <= start or not _OPENS.fullmatch(text, bol, quotes):
        return False
    if not _AFTER.match(text, end):
        return True
    following = _NEXT_LINE.match(text, end)
    # Behind a text a statement follows; behind quotes that open one follows its first line.
    return bool(following) and not _begins_statement(text, following.end() if following else end)


def _begins_statement(text: str, at: int) -> bool:
    return at >= len(text) or bool(STATEMENT.match(text, at))


def _closed_by_curly(look: Look, start: int, end: int) -> int | None:
    """Look for closing quotes that an editor made curly; `None` when there are none."""
    close = _CURLY.search(look.text, start + 3, end)
    while close and close[0] == '"""':
        close = _CURLY.search(look.text, close.end(), end)
    if not close or not _AFTER.match(look.text, close.end()):
        return None
    look.quiet.append((start, close.end()))
    change = Change(*close.span(), look.text[start] * 3)
    look.note("FP102", *close.span(), mend("safe", "straight", change), text=close[0])
    return close.end()


def _curly(look: Look, start: int) -> int:
    close = _CURLY.search(look.text, start + 3)
    if not close:
        return _open(look, start, len(look.text))
    look.quiet.append((start, close.end()))
    changes = [Change(start, start + 3, '"""')]
    if close[0] != '"""':
        changes.append(Change(*close.span(), '"""'))
    text = look.text[start : start + 3]
    look.note("FP102", start, start + 3, mend("safe", "straight", *changes), text=text)
    return close.end()


def _open(look: Look, start: int, until: int) -> int:
    """Note a text that is nowhere closed, and give the end of the line where it seems to end."""
    text = look.text
    end = _resume(look, start, until)
    quotes = text[start : start + 3]
    last = start + len(text[start:end].rstrip())
    change = Change(last, last, (look.line_end if "\n" in text[start:last] else "") + quotes)
    look.quiet.append((start, end))
    look.note("FP104", start, start + 3, mend("unsafe", "close-long", change), text=quotes)
    return end


def _resume(look: Look, start: int, until: int) -> int:
    """Find the end of the line before the first of the statements that follow an open text."""
    text = look.text
    first = text.find("\n", start, until)
    if first < 0:
        return until if until == len(text) else look.eol(start)
    if until < len(text) or text[until - 3 : until] in ('"""', "'''"):
        return _block_above(look, start, look.bol(until - 3))
    at = first
    while at >= 0 and not IN_LIST.match(text, at + 1):
        at = text.find("\n", at + 1)
    return len(text) if at < 0 else at


def _block_above(look: Look, start: int, bol: int) -> int:
    """Go up from a statement as long as lines are statements too, or empty."""
    text = look.text
    top = bol
    while True:
        above = look.bol(max(0, bol - 1))
        line = text[above:bol]
        if above <= start or not (not line.strip() or STATEMENT.match(text, above)):
            return top - 1
        if line.strip():
            top = above
        bol = above
