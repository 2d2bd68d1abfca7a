"""Texts that can be searched all at once."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from .said import START, Said

if TYPE_CHECKING:
    import re

_USUAL = bytes((*b"\n", *range(0x20, 0x7F), *START.encode()))


class Texts:
    """Texts, in the order of the files, that can be searched all at once.

    Looking for a few letters in one long text is far cheaper than looking at each text: most
    rules look for what is seldom there.
    """

    def __init__(self, texts: Iterable[Said]) -> None:
        """Take the texts."""
        self._texts = tuple(texts)
        self._chosen: dict[Callable[[Said], bool], Texts] = {}
        self._by_language: dict[str, Texts] = {}

    def __iter__(self) -> Iterator[Said]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    @cached_property
    def together(self) -> str:
        """All texts behind each other, each with `START` before it."""
        return "".join([START + each.text for each in self._texts])

    @cached_property
    def unusual(self) -> frozenset[str]:
        """All characters that stand in any of the texts, but for line ends and printable ASCII."""
        # As bytes, of which all others can be left out at once.
        return frozenset(self.together.encode().translate(None, _USUAL).decode())

    def chosen(self, fits: Callable[[Said], bool]) -> "Texts":
        """Give those of the texts that fit; of the same function the same, found once.

        Args:
            fits: Tells whether a text is one of them. A function that has a name: of one that
                is made anew each time nothing is remembered.
        """
        known = self._chosen.get(fits)
        if known is None:
            known = self._chosen[fits] = Texts(filter(fits, self._texts))
        return known

    def written_in(self, language: str) -> "Texts":
        """Give those of the texts that are in a language; of the same one found once."""
        known = self._by_language.get(language)
        if known is None:
            own = (each for each in self._texts if each.language == language)
            known = self._by_language[language] = Texts(own)
        return known

    def matching(self, pattern: "re.Pattern[str]") -> Iterator[Said]:
        """Give the texts in which a regular expression finds something; each once.

        Args:
            pattern: The expression. What it finds holds no `START`, and looks at none.
        """
        there = self._begins_there
        found = (bisect_right(there, each.start()) for each in pattern.finditer(self.together))
        return (self._texts[number - 1] for number in dict.fromkeys(found))

    def of(self, kind: str) -> tuple[Said, ...]:
        """Give the texts of the objects of a kind."""
        return self._by_kind.get(kind, ())

    def holding(self, *pieces: str) -> Iterator[Said]:
        """Give the texts that hold any of some pieces, in small or large letters; each once.

        Args:
            pieces: What to look for, in small letters. `START` before it: at the beginning.
        """
        find = self._joined.find
        # Most pieces stand nowhere.
        there = [(piece, at) for piece in pieces if (at := find(piece)) >= 0]
        numbers = {number for piece, at in there for number in self._numbers(piece, at)}
        return (self._texts[number] for number in sorted(numbers))

    def _numbers(self, piece: str, found: int) -> Iterator[int]:
        """Give the numbers of the texts that hold a piece, which stands first at an offset."""
        while found >= 0:
            number = bisect_right(self._begins, found)
            yield number - 1
            following = self._begins[number] if number < len(self._begins) else len(self._joined)
            found = self._joined.find(piece, following)

    @cached_property
    def _joined(self) -> str:
        return self.together.lower()

    @cached_property
    def _begins(self) -> list[int]:
        if len(self._joined) == len(self.together):
            return self._begins_there
        # A few letters are two when they are small.
        return _begins(each.small for each in self._texts)

    @cached_property
    def _begins_there(self) -> list[int]:
        return _begins(each.text for each in self._texts)

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Said, ...]]:
        return {
            kind: tuple(texts) for kind, texts in groupby(sorted(self._texts, key=_kind), key=_kind)
        }


def _begins(texts: Iterable[str]) -> list[int]:
    return list(accumulate((len(each) + len(START) for each in texts), initial=0))[:-1]


def _kind(said: Said) -> str:
    return said.at[0]
