"""The values that composing works on: layers, what they resolve to, addresses."""

import re
from typing import Any, TypeAlias

from attrs import field, frozen

from ..model.shape import MANIFEST

Table: TypeAlias = dict[str, Any]
"""One object or part as the parser gives it."""

Objects: TypeAlias = dict[str, dict[str, Table]]
"""All objects: by kind, then by id, in order."""

Address: TypeAlias = tuple[str, ...]
"""Where something stands: kind, id, and for parts field and key, and so on."""

LIMIT = 8
"""The most layers a chain may have (`format.md`, section 4, rule 9)."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ID_LENGTH = 40
PREFIX_LENGTH = 12


def is_id(word: str) -> bool:
    """Tell whether `word` can be an id (`format.md`, section 1)."""
    return len(word) <= ID_LENGTH and _ID.fullmatch(word) is not None


def is_prefix(word: str) -> bool:
    """Tell whether `word` can be the prefix of a pack (`format.md`, section 2)."""
    return len(word) <= PREFIX_LENGTH and is_id(word) and "-" not in word


def written(address: Address, name: str = "") -> str:
    """Write an address as people read it: `kind/id/field/key#name`."""
    return "/".join(address) + (f"#{name}" if name else "")


def steps(written: str) -> Address:
    """Give the address that `written` wrote, with the name as its last step."""
    where, _, name = written.partition("#")
    return (*where.split("/"), name) if name else tuple(where.split("/"))


@frozen(kw_only=True)
class Layer:
    """One pack as it is written: only what differs from the packs below it.

    Attributes:
        id: The id of the pack.
        version: Its version.
        prefixes: What the ids it introduces begin with. A layer that stands for several
            packs has several; the lowest pack has none and introduces every id.
        objects: Its statements: by kind, then by id, in the order of the file.
        renamed: Its ledger: by kind, the old id and the new one.
        files: The file of each kind, as given by who asked for the pack.
        manifest: The whole of `pack.toml`.
        languages: The languages it is translated into.
        translated: Its translations into the language that was asked for: by kind, then by
            id, texts only.
    """

    id: str
    version: str = "0"
    prefixes: tuple[str, ...] = ()
    objects: Objects = field(factory=dict)
    renamed: dict[str, dict[str, str]] = field(factory=dict)
    files: dict[str, str] = field(factory=dict)
    manifest: Table = field(factory=dict)
    languages: tuple[str, ...] = ()
    translated: Objects = field(factory=dict)

    def introduces(self, id: str) -> bool:
        """Tell whether `id` is one that this layer adds, by its prefix."""
        return any(id.startswith((f"{prefix}-", f"{prefix}_")) for prefix in self.prefixes)

    def file_of(self, kind: str) -> str:
        """Give the file that holds a kind, or the manifest when there is none."""
        return self.files.get(kind) or self.files.get(MANIFEST, "")


@frozen(kw_only=True)
class Fix:
    """Who fixed something, and why.

    Attributes:
        layer: The id of the pack.
        reason: Its reason.
    """

    layer: str
    reason: str


@frozen(kw_only=True)
class Resolved:
    """What a chain of layers says together.

    Attributes:
        objects: All objects: by kind, then by id, in order.
        fixed: What is fixed, by address; of a field the address ends in `#field`.
        removed: What was removed, by address, and the id of the pack that did.
        renamed: By kind, each old id and the one it has now.
    """

    objects: Objects = field(factory=dict)
    fixed: dict[Address, Fix] = field(factory=dict)
    removed: dict[Address, str] = field(factory=dict)
    renamed: dict[str, dict[str, str]] = field(factory=dict)


@frozen
class Chain:
    """The layers of a pack, lowest first.

    Attributes:
        layers: The layers.
    """

    layers: tuple[Layer, ...]

    def origin(self, *address: str) -> Layer:
        """Give the uppermost layer that says something of an object, or of what is in it.

        Args:
            address: Kind and id, and then the field, the key of a part, and so on.

        Returns:
            That layer. When none says it, the one that brought what it should stand in;
            the uppermost of all when none says that either.
        """
        for length in range(len(address), min(len(address), 2) - 1, -1):
            said = [layer for layer in self.layers if _says(layer, address[:length])]
            if said:
                return said[-1] if length == len(address) else said[0]
        return self.layers[-1]


def _says(layer: Layer, address: Address) -> bool:
    found: Any = layer.objects
    for step in address:
        if not isinstance(found, dict):
            return True
        if step not in found:
            return False
        found = found[step]
    return True
