"""How long it takes to read a document."""

from math import ceil

from ..tree import Block, Blocks, Inline, Paragraph
from ..tree.walking import inner
from .common import WORDS_A_MINUTE
from .labels import Labels


def reading_time(label: Labels, blocks: Blocks) -> Paragraph:
    """Say how many minutes it takes to read `blocks`, rounded up."""
    minutes = max(1, ceil(sum(map(words, blocks)) / WORDS_A_MINUTE))
    key = "reading-time-one" if minutes == 1 else "reading-time"
    return Paragraph((label(key, minutes=minutes),), "small")


def words(part: Block | Inline) -> int:
    """Count the words of a part of a document; cards and pictures count for nothing."""
    if isinstance(part, str):
        return len(part.split())
    return sum(map(words, inner(part)))
