"""What of two values is the same, word for word or item for item."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple, TypeAlias

from ..layers.canonical import canonical
from ..layers.leaves import ABSENT

Sort: TypeAlias = Literal["same", "removed", "added"]

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_BLANK = re.compile(r"\W+")
_BETWEEN = ", "
"""What stands between the items of a list."""

_SCRAP = 12
"""The most letters that are too few to stand alone between two changes."""

_MOST = 1_000_000
"""The most pairs of words that are compared: as many as in texts of some 500 words."""

_REPEATED = 20_000
"""The most pairs of equal words. Texts of people stay far below it; of a text that says one word
over and over, nobody would see which of them came."""


class Piece(NamedTuple):
    """A run of words, and whether both values have it, or only the old or the new one."""

    sort: Sort
    text: str


def pieces(old: Any, new: Any) -> tuple[Piece, ...]:
    """Divide two values into what both have and what one of them has.

    Args:
        old: A text, a list, or another plain value; `ABSENT` for nothing.
        new: The other one.

    Returns:
        The pieces in order. Of a text, those that were not removed are together the new one in
        canonical form, and those that were not added the old one.
    """
    old, new = canonical(old), canonical(new)
    if isinstance(old, str) and isinstance(new, str):
        return tuple(_of_texts(old, new))
    if isinstance(old, list) and isinstance(new, list):
        return tuple(_of_lists([*map(said, old)], [*map(said, new)]))
    return replaced(old, new)


def replaced(old: Any, new: Any) -> tuple[Piece, ...]:
    """Give two values as a whole each: the one went and the other came, or only one of them."""
    whole = (Piece("removed", said(old)), Piece("added", said(new)))
    return tuple(each for each in whole if each.text)


def said(value: Any) -> str:
    """Write a value as people read it; nothing for nothing."""
    if value is ABSENT:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return _BETWEEN.join(map(said, value))
    if isinstance(value, dict):
        return _BETWEEN.join(f"{name}: {said(each)}" for name, each in value.items())
    return str(value)


def _of_lists(old: list[str], new: list[str]) -> Iterator[Piece]:
    first = True
    for gone, come, same in _codes(old, new):
        runs: tuple[tuple[Sort, Sequence[str]], ...]
        runs = (("removed", gone), ("added", come), ("same", same))
        for sort, items in ((sort, items) for sort, items in runs if items):
            if not first:
                yield Piece("same", _BETWEEN)
            yield Piece(sort, _BETWEEN.join(items))
            first = False


def _of_texts(old: str, new: str) -> Iterator[Piece]:
    """Compare texts line by line, and lines that differ word by word."""
    runs = []
    for gone, come, same in _codes(old.splitlines(keepends=True), new.splitlines(keepends=True)):
        words = _WORD.findall("".join(gone)), _WORD.findall("".join(come))
        within = [_Run(*map("".join, each)) for each in _codes(*words)]
        runs += [*_whole(within), _Run("", "", "".join(same))]
    for run in runs:
        told = (Piece("removed", run.gone), Piece("added", run.come), Piece("same", run.same))
        yield from (each for each in told if each.text)


def _codes(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Sequence[str], ...]]:
    """Give runs of words: gone, come and the same; either both of the first, or the last."""
    if len(old) * len(new) > _MOST or _repeated(old, new) > _REPEATED:
        yield old, new, ()
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for sort, start, end, first, last in matcher.get_opcodes():
        if sort == "equal":
            yield (), (), old[start:end]
        else:
            yield old[start:end], new[first:last], ()


def _repeated(old: Sequence[str], new: Sequence[str]) -> int:
    counts = Counter(new)
    return sum(times * counts[word] for word, times in Counter(old).items() if word != " ")


class _Run(NamedTuple):
    """Words that are the same, or else those that are gone and those that came."""

    gone: str
    come: str
    same: str

    @property
    def weight(self) -> int:
        """How much there is to read in it."""
        return max(len(_BLANK.sub("", each)) for each in self)


def _whole(runs: list[_Run]) -> list[_Run]:
    """Join changes between which too little is the same: scraps are hard to read."""
    done: list[_Run] = []
    for run in runs:
        done.append(run)
        while len(done) > 2 and not run.same and _is_scrap(*done[-3:]):
            before, same, after = done[-3:]
            gone = before.gone + same.same + after.gone
            done[-3:] = [_Run(gone, before.come + same.same + after.come, "")]
    return done


def _is_scrap(before: _Run, same: _Run, after: _Run) -> bool:
    return bool(same.same) and same.weight <= min(_SCRAP, before.weight, after.weight)
