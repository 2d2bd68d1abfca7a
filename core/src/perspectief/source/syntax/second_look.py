"""All statements of a text, one after the other, with what is wrong in them."""

from ...findings import Finding
from .clashes import tell_clash
from .endings import line_end
from .headers import header
from .keys import key, name_in
from .look import MOST, Change, EnoughError, Look, Where, mend
from .names import Names
from .patterns import CONFLICT, CONFLICT_BLOCK, GAP, KEY, NEARLY, PART, blank
from .telling import told
from .tidying import LONE_RETURN, WIDE, outside
from .values import value

_NEWER = frozenset({"FP131", "FP133", "FP134", "FP135"})
"""Rules that the parser does not know: TOML 1.1, and integers of more than 64 bits."""


def second_look(text: str, name: str, path: str) -> list[Finding]:
    """Find all mistakes of TOML 1.0 in a text that the parser refuses.

    Args:
        text: The text, without byte order mark; with any line ends.
        name: The name of the file, for the address of the findings.
        path: Its path, for places and repairs.

    Returns:
        The findings in the order of the text, at most 200 and one that says so. None when
        there is a mistake that is not known here.
    """
    return told(mistakes(text), name, path)


def newer_syntax(text: str, name: str, path: str) -> list[Finding]:
    """Find what the parser accepts and TOML 1.0 does not; as `second_look`."""
    look = mistakes(text)
    look.mistakes = [each for each in look.mistakes if each.code in _NEWER]
    return told(look, name, path)


def mistakes(text: str) -> Look:
    """Look at a whole text."""
    look = Look(text)
    names = Names()
    try:
        if "\r" in text:
            _lone_returns(look)
        at = 0
        while at < len(look.text):
            at = _statement(look, names, at)
        if not text.isascii():
            _strange_spaces(look)
    except EnoughError:
        pass
    look.mistakes.sort(key=lambda each: (each.start, each.end))
    return look


def _lone_returns(look: Look) -> None:
    found = [match.start() for match in LONE_RETURN.finditer(look.raw)]
    if found:
        changes = [Change(at, at + 1, _better(look, at)) for at in found[:MOST]]
        if len(found) > MOST:
            # Of a whole file with old line ends a repair need not name each line.
            start, end = found[0], found[-1] + 1
            whole = LONE_RETURN.sub(
                lambda match: _better(look, start + match.start()), look.raw[start:end]
            )
            changes = [Change(start, end, whole)]
        look.note("FP130", found[0], found[0] + 1, mend("safe", "line-end", *changes))


def _better(look: Look, at: int) -> str:
    """Give what belongs in the place of a lone carriage return."""
    return look.line_end if look.text[at] == "\n" else " "


def _strange_spaces(look: Look) -> None:
    for start, end in outside(look.raw, look.quiet):
        code = ord(look.raw[start])
        better = " " * len(WIDE.findall(look.raw, start, end))
        change = mend("safe", "space", Change(start, end, better))
        look.note("FP129", start, end, change, code=f"{code:04X}")


def _statement(look: Look, names: Names, bol: int) -> int:
    """Look at the statement that begins on a line, and give where the next line begins."""
    text = look.text
    at = blank(text, bol)
    eol = look.eol(at)
    if at >= eol:
        return eol + 1 + text.startswith("\r", eol)
    if text[at] == "#":
        look.quiet.append((at, eol))
    elif CONFLICT.match(text, at):
        eol = _conflict(look, at)
    elif look.prose and not NEARLY.match(text, bol):
        # It belongs to the text above it that has no quotes, or is not closed.
        look.quiet.append((at, eol))
    else:
        look.prose, look.statement = False, bol
        told = len(look.mistakes)
        end = header(look, names, at) or pair(look, at, names)
        eol = line_end(look, end, told)
    return eol + 1 + text.startswith("\r", eol)


def _conflict(look: Look, at: int) -> int:
    block = CONFLICT_BLOCK.match(look.text, at)
    end = look.eol(block.end() if block else at)
    look.quiet.append((at, end))
    look.note("FP128", at, end)
    return end


def pair(look: Look, at: int, names: Names, *, braces: bool = False) -> int:
    """Look at a key and its value, and give where they end."""
    where: Where = "braces" if braces else "line"
    found = key(look, at, where)
    if found.value < 0:
        if "]" in look.text[at : found.end]:
            # It may have been a header: what follows has nothing to do with the one above.
            names.nowhere()
        return found.end
    end = value(look, found.value, where, _inner)
    if found.parts:
        clash = names.pair(found.parts, (found.value, end))
        tell_clash(look, clash, (found.value, end))
        if clash and clash.code == "FP117" and not braces and _goes_on(look, end, names):
            # The header above these was lost: the rest has nothing to do with the one above.
            names.nowhere()
    return end


def _goes_on(look: Look, end: int, names: Names) -> bool:
    """Tell whether the next statement gives a name for the second time too."""
    gap = GAP.match(look.text, look.eol(end))
    following = KEY.match(look.text, gap.end()) if gap else None
    return following is not None and names.has([*map(name_in, PART.findall(following[0]))])


def _inner(look: Look, at: int, names: Names) -> int:
    return pair(look, at, names, braces=True)
