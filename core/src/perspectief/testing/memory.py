"""The files of a pack in memory: a layer as a test writes it."""

from collections.abc import Mapping

import tomli

from ..source.places import SIZE

MANIFEST = "pack.toml"

_HEAD = {
    "format": "1",
    "id": '"voorbeeld"',
    "version": '"1.0.0"',
    "title": '"Voorbeeld"',
    "language": '"nl"',
    "status": '"concept"',
    "licence": '"CC-BY-4.0"',
    "extends": '{ pack = "pilot", major = 1 }',
    "prefix": '"vb"',
}
"""What `pack.toml` says of an example, as TOML."""


class Files:
    """Files in memory, as a place of a pack.

    Attributes:
        texts: Their texts, by file name; `en/questions.toml` is in the folder `en`.
        inside: The folder that this place is, with a slash at its end; empty for the whole.
    """

    def __init__(self, texts: Mapping[str, str], inside: str = "") -> None:
        """Take the texts of files; `pack.toml` is made whole when it does not say an id."""
        self.texts = texts if inside else complete(texts)
        self.inside = inside

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        start = len(self.inside)
        names = (name[start:] for name in self.texts if name.startswith(self.inside))
        return sorted(name for name in names if "/" not in name)

    def stray(self) -> list[str]:
        """Give the names in it that lead outside: none, for it is no archive."""
        return []

    def read(self, name: str, limit: int = SIZE) -> bytes:
        """Give at most `limit` + 1 bytes of a file; raise OSError when there is none."""
        if self.inside + name not in self.texts:
            raise FileNotFoundError(name)
        return self.texts[self.inside + name].encode()[: limit + 1]

    def show(self, name: str = "") -> str:
        """Give the name of a file as people are to read it."""
        return self.inside + name or "the files given"

    def within(self, folder: str) -> "Files":
        """Give a folder in it as a place of its own, whether it is there or not."""
        return Files(self.texts, f"{self.inside}{folder}/")

    def folders(self) -> list[str]:
        """Give the names of the folders in it, sorted."""
        start = len(self.inside)
        names = (name[start:] for name in self.texts if name.startswith(self.inside))
        return sorted({name.partition("/")[0] for name in names if "/" in name})

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        return [name for name in self.folders() if len(name) == 2]


def complete(texts: Mapping[str, str]) -> dict[str, str]:
    """Give the files of a layer with a whole manifest.

    Args:
        texts: Texts by file name. When there is no `pack.toml`, or it has no `id`, the layer
            is the pack `voorbeeld` over the pilot, with prefix `vb`; `pack.toml` may then say
            anything besides.
    """
    said = texts.get(MANIFEST, "")
    try:
        known = tomli.loads(said)
    except tomli.TOMLDecodeError:
        return dict(texts)
    if "id" in known:
        return dict(texts)
    head = "".join(f"{key} = {value}\n" for key, value in _HEAD.items() if key not in known)
    return {**texts, MANIFEST: head + said}
