"""The files of the layers of a pack, each read and looked over once, when it is asked for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..layers import Chain, Layer
from ..memory import Memory
from ..model.pack import KINDS
from ..model.shape import MANIFEST
from ..source.positions import Positions, index

if TYPE_CHECKING:
    from ..source.places import Place


class Files:
    """The files of a chain, by the path that findings tell."""

    def __init__(self, chain: Chain, memory: Memory | None = None) -> None:
        """Look at the files of a chain; nothing is read yet.

        Args:
            chain: The layers.
            memory: What was looked over before of the layers below.
        """
        self._places = {
            path: at
            for layer in chain.layers
            if layer.place is not None
            for path, at in _named(layer, layer.place)
        }
        self._lower = {each.place for each in chain.layers[:-1]}
        self._memory = memory or Memory()
        self._read: dict[str, Positions | None] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._places

    def positions(self, path: str) -> Positions | None:
        """Give where everything stands in a file; `None` when it cannot be read."""
        if path not in self._read:
            place, name = self._places[path]
            lower = place in self._lower
            self._read[path] = (
                self._memory.give(_index, place, name) if lower else _index(place, name)
            )
        return self._read[path]


def _named(layer: Layer, top: "Place") -> "Iterator[tuple[str, tuple[Place, str]]]":
    """Give the path of each file of a layer that may hold content, with where it is."""
    for kind in (MANIFEST, "brand", *KINDS):
        name = f"{kind}.toml"
        yield top.show(name), (top, name)
        for language in layer.languages:
            yield top.within(language).show(name), (top, f"{language}/{name}")


def _index(place: "Place", name: str) -> Positions | None:
    # Imported here: sound packs need none of this.
    import tomli

    from ..source.prescan import decoded, deep_place

    try:
        text, found = decoded(place.read(name), name)
        if found or deep_place(text) >= 0:
            return None
        # The index is of no use for a file that somebody has broken in the meantime.
        tomli.loads(text)
        return index(text)
    except (OSError, ValueError, RecursionError):
        return None
