"""A pack as it would be: a folder in which some files have other texts, or are new."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..source.places import SIZE

if TYPE_CHECKING:
    from ..source.places import Place


class Overlay:
    """A place with some of its files changed, without writing them.

    Attributes:
        place: The place.
        texts: The new texts, by name in the pack, such as `en/questions.toml`.
        inside: The folder in the pack that this is, with a slash at its end; empty for the whole.
    """

    def __init__(self, place: Place, texts: Mapping[str, str], inside: str = "") -> None:
        """Put texts in the place of those of files that are there, or beside them."""
        self.place = place
        self.texts = texts
        self.inside = inside

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        new = {name for folder, name in map(_parted, self.texts) if folder == self.inside}
        try:
            there = self.place.names()
        except FileNotFoundError:
            if not new:
                raise
            there = []
        return sorted({*there, *new})

    def read(self, name: str, limit: int = SIZE) -> bytes:
        """Give at most `limit` + 1 bytes of a file; raise OSError when there is none."""
        text = self.texts.get(self.inside + name)
        return self.place.read(name, limit) if text is None else text.encode()[: limit + 1]

    def show(self, name: str = "") -> str:
        """Give the path of a file as people are to read it."""
        return self.place.show(name)

    def within(self, folder: str) -> Overlay:
        """Give a folder in it as a place of its own, whether it is there or not."""
        return Overlay(self.place.within(folder), self.texts, f"{self.inside}{folder}/")

    def folders(self) -> list[str]:
        """Give the names of the folders in it, sorted; not those that lead elsewhere."""
        return self.place.folders()

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        new = {folder.rstrip("/") for folder, _ in map(_parted, self.texts) if folder}
        try:
            return sorted({*self.place.languages(), *new})
        except FileNotFoundError:
            return sorted(new)

    def stray(self) -> list[str]:
        """Give the names in it that lead elsewhere, so that nobody should unpack them."""
        return self.place.stray()


def _parted(name: str) -> tuple[str, str]:
    inside, slash, file = name.rpartition("/")
    return inside + slash, file


def texts_of(place: Place) -> dict[str, str]:
    """Give the text of every TOML file of a pack that can be read, by its name in the pack."""
    folders = {"": place, **{f"{each}/": place.within(each) for each in place.languages()}}
    texts = {}
    for inside, folder in folders.items():
        for name in folder.names():
            data = _read(folder, name) if name.endswith(".toml") else None
            if data is not None:
                texts[f"{inside}{name}"] = data
    return texts


def _read(folder: Place, name: str) -> str | None:
    try:
        data = folder.read(name)
        # Of a file that is too large only a part was read, and nobody writes that back.
        return data.decode() if len(data) <= SIZE else None
    except (OSError, ValueError):
        return None


def shown(place: Place, name: str) -> str:
    """Give the path of a file, by its name in the pack, as findings tell it."""
    inside, slash, file = name.rpartition("/")
    return (place.within(inside) if slash else place).show(file)
