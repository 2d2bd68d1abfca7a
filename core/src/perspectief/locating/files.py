"""The files of the layers of a pack, each read and looked over once, when it is asked for."""

from ..layers import BRAND, Chain, Layer
from ..memory import Memory
from ..model.pack import KINDS
from ..model.shape import MANIFEST
from ..source.positions import Positions, index


class Files:
    """The files of a chain, by the path that findings tell."""

    def __init__(self, chain: Chain, memory: Memory | None = None) -> None:
        """Look at the files of a chain; nothing is read yet.

        Args:
            chain: The layers.
            memory: What was looked over before of the layers below.
        """
        self._memory = memory or Memory()
        *lower, top = chain.layers
        self._lower = [(each, self._memory.give(_named, each)) for each in lower]
        self._top = top, _named(top)
        self._read: dict[str, Positions | None] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._top[1] or any(path in names for _, names in self._lower)

    def positions(self, path: str) -> Positions | None:
        """Give where everything stands in a file; `None` when it cannot be read."""
        if path not in self._read:
            self._read[path] = self._looked_over(path)
        return self._read[path]

    def _looked_over(self, path: str) -> Positions | None:
        layer, names = self._top
        if path in names:
            return _index(layer, names[path])
        for layer, names in self._lower:
            if path in names:
                return self._memory.give(_index, layer, names[path])
        raise KeyError(path)


def _named(layer: Layer) -> dict[str, str]:
    """Give, by their paths, the names of the files of a layer that may hold content."""
    if layer.place is None:
        return {}
    folders = [
        (layer.place, ""),
        *((layer.place.within(each), f"{each}/") for each in layer.languages),
    ]
    return {
        place.show(f"{kind}.toml"): f"{folder}{kind}.toml"
        for place, folder in folders
        for kind in (MANIFEST, BRAND, *KINDS)
    }


def _index(layer: Layer, name: str) -> Positions | None:
    """Look over a file of a layer: as it was when the layer was read, or else as it is now."""
    data = layer.contents.get(name)
    if data is not None and _was_right(layer, name):
        return index(data.decode("utf-8-sig"))
    try:
        if data is None and layer.place is not None:
            data = layer.place.read(name)
    except OSError:
        return None
    return None if data is None else _safely(data, name)


def _was_right(layer: Layer, name: str) -> bool:
    """Tell whether it is known that the parser accepts a file."""
    kind = name.removesuffix(".toml")
    return bool(layer.manifest if kind == MANIFEST else layer.objects.get(kind))


def _safely(data: bytes, name: str) -> Positions | None:
    # Imported here: few files are looked over of which nobody knows whether they are right.
    import tomli

    from ..source.prescan import decoded, deep_place

    text, found = decoded(data, name)
    if found or deep_place(text) >= 0:
        return None
    try:
        # The index is of no use for a file that the parser does not accept.
        tomli.loads(text)
        return index(text)
    except (ValueError, RecursionError):
        return None
