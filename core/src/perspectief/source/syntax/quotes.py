"""Values that begin with a quote, right or wrong: texts on one line."""

import re

from .escapes import check_escapes, quoted
from .look import Change, Look, Where, mend, shortened
from .patterns import CURLY
from .prose import as_long_text, block_end

_BASIC = re.compile(r'"(?:[^"\\\r\n]++|\\[^\r\n])*+"')
_LITERAL = re.compile(r"'[^'\r\n]*+'")
_NEXT = {"line": r"[ \t]*(?:#|\r?$)", "list": r"[ \t]*(?:[,\]#]|\r?$)", "braces": r"[ \t]*[,}]"}
_ENDS = {where: re.compile(after, re.MULTILINE) for where, after in _NEXT.items()}
_CLOSES = {
    where: re.compile(rf"[{CURLY}\"'`´](?={after})", re.MULTILINE) for where, after in _NEXT.items()
}
_STRAIGHT = {where: re.compile(rf'"(?={after})', re.MULTILINE) for where, after in _NEXT.items()}
_CURLY_END = re.compile(rf"[{CURLY}](?=[ \t]*(?:[,\]}}]|$))")


def one_line(look: Look, start: int, where: Where) -> int:
    """Look at a text between straight quotes, and give where it ends."""
    text = look.text
    match = (_BASIC if text[start] == '"' else _LITERAL).match(text, start)
    if not match:
        return _open(look, start, where)
    end = match.end()
    if text[start] == '"' and not _ENDS[where].match(text, end):
        resumed = _quotes_inside(look, start, end, where)
        if resumed:
            return resumed
    look.quiet.append((start, end))
    if text[start] == '"':
        check_escapes(look, start, end)
    return end


def _quotes_inside(look: Look, start: int, end: int, where: Where) -> int:
    """Look for a text that goes on behind its closing quote; 0 when it does not."""
    text = look.text
    eol = look.eol(end)
    rest = text[end:eol]
    if where == "line" and (rest.lstrip()[:1] == "," or '"' not in rest.partition(" #")[0]):
        return 0
    if where != "line" and (not rest[:1] or rest[0] in " \t\"';"):
        # What stands apart is another item, without a comma before it.
        return 0
    if text[start : end - 1].rstrip().endswith(","):
        # The comma and the quote are those between two texts: the first was never closed.
        comma = text.rindex(",", start, end)
        look.quiet.append((start, comma))
        if text[comma - 1] in CURLY:
            return _curly_end(look, start, comma - 1)
        return _unclosed(look, start, comma, where)
    close = _STRAIGHT[where].search(text, end, eol)
    if not close:
        return 0
    more = range(end, close.start())
    inner = [end - 1, *(at for at in more if text[at] == '"' and text[at - 1] != "\\")]
    changes = [Change(at, at, "\\") for at in inner]
    look.quiet.append((start, close.end()))
    quote = shortened(look.raw[inner[0] : inner[-1] + 1])
    look.note(
        "FP105", inner[0], inner[-1] + 1, mend("unsafe", "escape-quotes", *changes), text=quote
    )
    return close.end()


def _open(look: Look, start: int, where: Where) -> int:
    """Look at a text that is not closed on its line."""
    text = look.text
    eol = look.eol(start)
    curly = _CURLY_END.search(text, start + 1, eol)
    if curly and (where != "line" or not text[curly.end() : eol].strip(" \t,]}")):
        return _curly_end(look, start, curly.start())
    look.quiet.append((start, eol))
    end = start + len(text[start:eol].rstrip())
    if text[start] == '"' and text.endswith('\\"', start + 2, end):
        inside = look.raw[start + 1 : end - 1]
        mends = [mend("safe", "apostrophes", Change(start, end, f"'{inside}'"))]
        look.note("FP113", end - 2, end, *mends[: "'" not in inside], text='\\"')
        return end
    return _unclosed(look, start, end, where)


def _curly_end(look: Look, start: int, at: int) -> int:
    """Note that the quote that was to close a text is none for TOML."""
    look.quiet.append((start, at + 1))
    change = Change(at, at + 1, look.text[start])
    look.note("FP102", at, at + 1, mend("safe", "straight", change), text=look.raw[at])
    return at + 1


def _unclosed(look: Look, start: int, end: int, where: Where) -> int:
    text, close = look.text, end
    while where != "line" and close > start + 1 and text[close - 1] in ",]} \t":
        close -= 1
    closing = mend("unsafe", "close", Change(close, close, text[start]))
    if where == "line" and (last := block_end(look, look.eol(end))) > look.eol(end):
        closing = as_long_text(look, start, start + 1, last)
    look.note("FP103", start, end, closing, text=text[start])
    look.prose = where == "line"
    return close


def curly(look: Look, start: int, where: Where) -> int:
    """Look at a text between quotes that are none for TOML; 0 when it is no text at all."""
    text = look.text
    eol = look.eol(start)
    close = _CLOSES[where].search(text, start + 1, eol)
    if not close:
        if text[start] in "‘’'`´‚‛":
            # Perhaps an apostrophe: 's ochtends.
            return 0
        look.quiet.append((start, eol))
        look.prose = where == "line"
        look.note("FP102", start, start + 1, text=look.raw[start])
        return eol
    look.quiet.append((start, close.end()))
    inside = look.raw[start + 1 : close.start()]
    change = Change(start, close.end(), quoted(inside))
    look.note("FP102", start, close.end(), mend("safe", "straight", change), text=look.raw[start])
    return close.end()
