"""What stands behind a statement, on the same line."""

import re

from .look import Change, Look, mend, shortened
from .patterns import STATEMENT, blank, code_of

_BEHIND = re.compile(r"[,;\]})]+")


def line_end(look: Look, at: int, told: int) -> int:
    """Look at what stands behind a statement, and give where its line ends."""
    text = look.text
    eol = look.eol(at)
    at = blank(text, at)
    if text.startswith("#", at):
        look.quiet.append((at, eol))
    elif at < eol and len(look.mistakes) == told:
        _behind(look, at, at + len(code_of(text[at:eol])))
    elif at < eol:
        look.quiet.append((at, eol))
    return eol


def _behind(look: Look, start: int, end: int) -> None:
    rest = look.text[start:end]
    shown = shortened(look.raw[start:end])
    if rest == ",":
        look.note("FP136", start, end, mend("safe", "no-comma", Change(start, end, "")))
    elif rest.startswith(","):
        look.quiet.append((start, end))
        look.note("FP138", start, end, text=shown)
    elif STATEMENT.match(look.text, start):
        change = Change(start, start, look.line_end)
        look.note("FP127", start, end, mend("unsafe", "new-line", change), text=shown)
    else:
        look.quiet.append((start, end))
        signs = _BEHIND.fullmatch(rest)
        change = Change(start, end, "") if signs else Change(start, start, "# ")
        title = "take-away" if signs else "explanation"
        look.note("FP127", start, end, mend("unsafe", title, change), text=shown)
