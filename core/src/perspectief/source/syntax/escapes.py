"""Backslashes in a text: which are escapes of TOML 1.0, which of TOML 1.1, and which are none."""

import re
from collections.abc import Iterator

from .look import Change, Look, Mend, mend

_PATH = re.compile(r"[A-Za-z]:\\|\\\\")
_ESCAPE = re.compile(
    r"\\(?:(?P<good>[btnfr\"\\]|[ \t]*\r?\n)"
    r"|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8})"
    r"|(?P<newer>e|x[0-9A-Fa-f]{2})|(?P<bad>.?))",
    re.ASCII,
)


def quoted(text: str) -> str:
    """Write a text on one line between quotes, as it is: no backslash in it is an escape."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'


def check_escapes(look: Look, start: int, end: int) -> None:
    """Look for backslashes that are no escapes.

    Args:
        look: Where the mistakes go.
        start: Where the text begins, at its opening quote.
        end: Just behind its closing quote.
    """
    if look.text.find("\\", start, end) < 0:
        return
    long = look.text.startswith('"""', start)
    bad = []
    for match in _ESCAPE.finditer(look.text, start, end):
        if match["newer"]:
            _newer(look, match)
        elif not _is_good(match, long=long):
            bad.append(match.start())
    if bad:
        place = bad[0]
        shown = look.text[place : place + 2]
        look.note("FP113", place, place + 2, *_mends(look, start, end, bad, long=long), text=shown)


def _is_good(match: re.Match[str], *, long: bool) -> bool:
    if code := match["four"] or match["eight"]:
        number = int(code, 16)
        return number < 0xD800 or 0xE000 <= number <= 0x10FFFF
    good = match["good"]
    return good is not None and (long or not good.endswith("\n"))


def _newer(look: Look, match: re.Match[str]) -> None:
    said = match["newer"]
    code = "1B" if said == "e" else said[1:]
    change = Change(match.start(), match.end(), f"\\u00{code}")
    look.note("FP134", match.start(), match.end(), mend("safe", "escape", change), text=match[0])


def _mends(look: Look, start: int, end: int, bad: list[int], *, long: bool) -> Iterator[Mend]:
    inside = look.raw[start + 1 : end - 1]
    if not long and "'" not in inside and '\\"' not in inside and _PATH.match(inside):
        # Of a path every backslash is meant as one, also where TOML would see an escape.
        yield mend("safe", "apostrophes", Change(start, end, f"'{inside}'"))
        return
    changes = [Change(place, place, "\\") for place in bad]
    mixed = inside.count("\\") > len(bad)
    yield mend("unsafe" if mixed else "safe", "backslash", *changes)
