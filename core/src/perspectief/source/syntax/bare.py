"""Values without quotes: numbers, dates, `true`, and what should have had quotes."""

import re

from .escapes import quoted
from .look import Change, Look, Where, mend, shortened
from .patterns import KEY
from .prose import as_long_text, block_end
from .scalars import Verdict, judged

_NEXT_PAIR = rf"[ \t]+{KEY.pattern}[ \t]*="
_TOKENS = {
    "line": re.compile(r"[^#\n\r]*"),
    "list": re.compile(r"[^,\]#\n\r]*"),
    "braces": re.compile(rf"(?:(?!{_NEXT_PAIR})[^,}}#\n\r])*+"),
}
_DECIMAL = re.compile(r",\d+(?=[ \t]*[,}])", re.ASCII)
_TWO = re.compile(rf"(?P<value>[^\s=]+)(?={_NEXT_PAIR})")
_SHARP = re.compile(r"(?:[^#\n\r]++|(?<=\S)#)*+")
_SIGNS = "]}),; \t"
"""What may stand behind a value by mistake."""

_UNSURE = frozenset({"FP106", "FP132"})
_TITLES = {"FP106": "quote", "FP107": "true-false", "FP111": "date"}


def bare(look: Look, at: int, where: Where) -> int:
    """Look at a value without quotes, and give where it ends."""
    token = _token(look, at, where)
    verdict = judged(token)
    if verdict and where == "line":
        token, verdict = _apart(look, at, token, verdict)
    if verdict:
        _tell(look, at, token, verdict, alone=where == "line")
    return at + len(token)


def _apart(look: Look, at: int, token: str, verdict: Verdict) -> tuple[str, Verdict | None]:
    """Look whether a wrong value is a right one with more behind it, or a text."""
    two = _TWO.match(look.text, at)
    if two and judged(two["value"]) is None:
        return two["value"], None
    first = token.rstrip(_SIGNS)
    found = judged(first) if first else verdict
    if found is None or found.code not in _UNSURE:
        return first, found
    if verdict.code != "FP106":
        return token, verdict
    look.prose = True
    token = _whole(look, at)
    return token, judged(token)


def _token(look: Look, at: int, where: Where) -> str:
    match = _TOKENS[where].match(look.text, at)
    token = match[0].rstrip() if match else ""
    if where == "braces" and token.isdigit():
        decimal = _DECIMAL.match(look.text, at + len(token))
        token += decimal[0] if decimal else ""
    return token or look.text[at]


def _whole(look: Look, at: int) -> str:
    """Give a text without quotes up to the explanation behind it: `C# # a language`."""
    match = _SHARP.match(look.text, at)
    return match[0].rstrip() if match else ""


def _tell(look: Look, at: int, token: str, verdict: Verdict, *, alone: bool) -> None:
    end = at + len(token)
    look.quiet.append((at, end))
    fix = verdict.fix
    if verdict.code == "FP106":
        fix = quoted(look.raw[at:end])
    mends = []
    if verdict.code == "FP108":
        bol, eol = look.bol(at), look.text.find("\n", at) + 1 or len(look.text)
        alone = alone and bol == look.statement
        mends = [mend("unsafe", "no-line", Change(bol, eol, ""))] if alone else []
    elif alone and look.prose and (last := block_end(look, look.eol(at))) > look.eol(at):
        mends = [as_long_text(look, at, at, last)]
    elif fix:
        title = _TITLES.get(verdict.code, "number")
        mends = [mend(verdict.grade, title, Change(at, end, fix))]
    shown = shortened(look.raw[at:end])
    look.note(verdict.code, at, end, *mends, text=shown, fix=shortened(fix))
