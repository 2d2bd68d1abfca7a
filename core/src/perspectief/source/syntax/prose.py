"""Texts that go on over several lines without the quotes for that."""

from itertools import pairwise

from .look import MOST, Change, Look, Mend, mend
from .patterns import NEARLY


def block_end(look: Look, eol: int) -> int:
    """Give the end of the last line that goes on with the text of a line.

    A text ends at an empty line, or where somebody meant a statement.
    """
    text, end = look.text, eol
    while True:
        bol = text.find("\n", end) + 1
        following = look.eol(bol)
        if not bol or not text[bol:following].strip() or NEARLY.match(text, bol):
            return end
        end = following


def as_long_text(look: Look, start: int, inside: int, end: int) -> Mend:
    """Give the repair that puts three quotes around all lines of a text.

    Args:
        look: The look at the text.
        start: Where the value begins.
        inside: Where its first word begins.
        end: The end of its last line.
    """
    break_ = look.line_end
    said = look.raw[inside:end].rstrip().removesuffix('"').replace("\\", "\\\\")
    said = said.replace('"' * 3, "'" * 3)
    return mend("unsafe", "long", Change(start, end, f'"""{break_}{said}{break_}"""'))


def as_explanation(look: Look, start: int, end: int) -> Mend:
    """Give the repair that makes explanations of all lines from one offset to another."""
    starts = [start]
    while (at := look.text.find("\n", starts[-1], end) + 1) > 0:
        starts.append(at)
    if len(starts) <= MOST:
        return mend("unsafe", "explanation", *(Change(at, at, "# ") for at in starts))
    # Of a whole text that was pasted a repair need not name each line.
    lines = (look.raw[at:following] for at, following in pairwise([*starts, end]))
    whole = Change(start, end, "".join(f"# {line}" for line in lines))
    return mend("unsafe", "explanation", whole)
