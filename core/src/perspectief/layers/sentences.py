"""Merging two changes of one text, sentence by sentence.

Lines are too coarse for texts that are wrapped anew with every change, and words are too fine:
two changes within one sentence seldom make one good sentence.
"""

import re
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

_END = re.compile(r"""(\n\n|\n|(?<=[.!?…:])[ ]+(?=["'“‘(*_\[]*[A-Z0-9À-Þ{]))""")
"""What stands between two sentences, two items of a list, or two paragraphs."""

_MOST = 250_000
"""The most pairs of sentences that are compared: as many as in texts of 500 sentences."""


class _Change(NamedTuple):
    """A change of some sentences: those from `start` to `end` become `now`."""

    start: int
    end: int
    now: tuple[str, ...]


def sentences(text: str) -> list[str]:
    """Split a canonical text into sentences, each with what stands before it.

    An abbreviation may split a sentence in two: then its halves are merged as two.
    """
    pieces = _END.split(text)
    between = ["", *pieces[1::2]]
    return [before + sentence for before, sentence in zip(between, pieces[::2], strict=True)]


def merge_sentences(old: str, ours: str, theirs: str) -> str | None:
    """Make one text of two that were made of an old one.

    Args:
        old: The text that both were made of, in canonical form, as the others.
        ours: One of the two.
        theirs: The other.

    Returns:
        The old text with the changes of both; `None` when two of them touch each other, so that
        a person has to choose.
    """
    base = sentences(old)
    if len(base) * max(len(sentences(ours)), len(sentences(theirs))) > _MOST:
        return None
    changes = sorted({*_changes(base, sentences(ours)), *_changes(base, sentences(theirs))})
    if any(_touch(one, other) for one, other in pairwise(changes)):
        return None
    result: list[str] = []
    at = 0
    for change in changes:
        result += [*base[at : change.start], *change.now]
        at = change.end
    return "".join([*result, *base[at:]]).strip()


def _changes(base: list[str], changed: list[str]) -> list[_Change]:
    matcher = SequenceMatcher(None, base, changed, autojunk=False)
    return [
        _Change(start, end, tuple(changed[first:last]))
        for sort, start, end, first, last in matcher.get_opcodes()
        if sort != "equal"
    ]


def _touch(one: _Change, other: _Change) -> bool:
    """Tell whether two changes, the first of which begins first, are about one place.

    Of a sentence put in right before or behind a changed one, nobody knows where it belongs.
    """
    put_in = other.start == other.end or one.start == one.end
    return one.end > other.start or (put_in and one.end == other.start)
