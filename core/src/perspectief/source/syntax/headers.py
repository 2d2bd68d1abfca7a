"""Headers: the names between brackets above what belongs to an object."""

from .clashes import tell_clash
from .keys import note_name, parts_of
from .look import Change, Look, mend, shortened
from .names import Names
from .patterns import BARE_HEADER, HALF_HEADER, HEADER, code_of
from .prose import as_explanation


def header(look: Look, names: Names, at: int) -> int:
    """Look at a name between brackets, and give where it ends; 0 when there is none."""
    text = look.text
    if text[at] != "[":
        return _half_header(look, names, at)
    match = HEADER.match(text, at)
    if not match:
        return _strange_header(look, names, at)
    opening, _, closing = match.groups()
    if len(opening) != len(closing):
        if code_of(text[match.end() : look.eol(at)]):
            return _strange_header(look, names, at)
        change = Change(match.start(3), match.end(), "]" * len(opening))
        look.note("FP126", at, match.end(), mend("safe", "close-header", change), text=match[2])
    parts = parts_of(look, *match.span(2))
    tell_clash(look, names.header(parts, double=len(opening) == 2))
    return match.end()


def _half_header(look: Look, names: Names, at: int) -> int:
    half = HALF_HEADER.match(look.text, at)
    if not half:
        return _bare_header(look, names, at)
    name, closing = half.groups()
    change = Change(at, at, "[" * len(closing))
    look.note("FP126", at, half.end(), mend("safe", "close-header", change), text=name)
    tell_clash(look, names.header(parts_of(look, *half.span(1)), double=len(closing) == 2))
    return half.end()


def _bare_header(look: Look, names: Names, at: int) -> int:
    bare = BARE_HEADER.match(look.text, at)
    if not bare:
        return 0
    change = Change(at, bare.end(), f"[{bare[1]}]")
    look.note("FP126", at, bare.end(), mend("safe", "close-header", change), text=bare[1])
    tell_clash(look, names.header(parts_of(look, *bare.span(1)), double=False))
    return bare.end()


def _strange_header(look: Look, names: Names, at: int) -> int:
    names.nowhere()
    text = look.text
    end = at + len(code_of(text[at : look.eol(at)]))
    start = at + 1 + text.startswith("[[", at)
    close = text.find("]", start, end)
    last = close if close >= 0 else end
    inside = text[start:last]
    if any(character in inside for character in ",\"'{=") or "[" in inside:
        look.quiet.append((at, end))
        sharps = as_explanation(look, at, end)
        look.note("FP123", at, end, sharps, text=shortened(look.raw[at:end]))
        return end
    start += len(inside) - len(inside.lstrip())
    note_name(look, start, start + len(inside.strip()))
    if close < 0:
        if inside.strip():
            change = Change(end, end, "]" * (1 + text.startswith("[[", at)))
            look.note("FP126", at, end, mend("safe", "close-header", change), text=inside.strip())
        return end
    return close + 1 + text.startswith("]]", close) * text.startswith("[[", at)
