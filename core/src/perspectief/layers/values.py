"""The values that composing works on: layers, what they resolve to, addresses."""

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from ..model.members import fresh
from ..model.record import Record, positional_record, record
from ..model.shape import MANIFEST

if TYPE_CHECKING:
    from ..source.places import Place

Table: TypeAlias = dict[str, Any]
"""One object or part as the parser gives it."""

Objects: TypeAlias = dict[str, dict[str, Table]]
"""All objects: by kind, then by id, in order."""

Address: TypeAlias = tuple[str, ...]
"""Where something stands: kind, id, and for parts field and key, and so on."""

BRAND = "brand"
"""The kind under which what `brand.toml` says is addressed."""

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


def shown(at: Address) -> str:
    """Write an address as people read it: of a field the name comes behind `#`."""
    if len(at[0]) == 2:
        return f"{at[0]}/{shown(at[1:])}"
    # There is one brand in a pack, so its fields stand where other kinds have an id.
    whole = 1 if at[0] == BRAND else 2
    return written(at[:-1], at[-1]) if len(at) > whole else written(at)


def steps(written: str) -> Address:
    """Give the address that `written` wrote, with the name as its last step."""
    where, _, name = written.partition("#")
    return (*where.split("/"), name) if name else tuple(where.split("/"))


def value_at(table: Any, address: Address) -> Any:
    """Give what stands at an address in tables; `None` when nothing does."""
    for step in address:
        if not isinstance(table, dict) or step not in table:
            return None
        table = table[step]
    return table


@record
class Layer(Record):
    """One pack as it is written: only what differs from the packs below it.

    Attributes:
        id: The id of the pack.
        version: Its version.
        prefixes: What the ids it introduces begin with. A layer that stands for several
            packs has several; the lowest pack has none and introduces every id.
        objects: Its statements: by kind, then by id, in the order of the file.
        renamed: Its ledger: by kind, the old id and the new one.
        files: The file of each kind, as given by who asked for the pack.
        place: Where those files are, when they were read.
        manifest: The whole of `pack.toml`.
        languages: The languages it is translated into.
        brand: What `brand.toml` says.
        logo: The bytes of the logo that it names, when they can be used.
        word_file: The bytes of the Word file that it names, likewise.
        translated: Its translations into the language that was asked for: by kind, then by
            id, texts only.
        titles: What it translates of what it says of itself: that is in `manifest` at once.
        contents: The bytes of its files that were read, by name in the pack.
    """

    id: str
    version: str = "0"
    prefixes: tuple[str, ...] = ()
    objects: Objects = fresh(factory=dict)
    renamed: dict[str, dict[str, str]] = fresh(factory=dict)
    files: dict[str, str] = fresh(factory=dict)
    place: "Place | None" = None
    manifest: Table = fresh(factory=dict)
    languages: tuple[str, ...] = ()
    brand: Table = fresh(factory=dict)
    logo: bytes = b""
    word_file: bytes = b""
    translated: Objects = fresh(factory=dict)
    titles: Table = fresh(factory=dict)
    contents: dict[str, bytes] = fresh(factory=dict)

    def _values(self) -> tuple[Any, ...]:
        # Where its files are, and how they are laid out, does not make it another layer.
        said = self.__getstate__().items()
        return tuple(value for name, value in said if name not in ("place", "contents"))

    def introduces(self, id: str) -> bool:
        """Tell whether `id` is one that this layer adds, by its prefix."""
        return any(id.startswith((f"{prefix}-", f"{prefix}_")) for prefix in self.prefixes)

    def file_of(self, kind: str) -> str:
        """Give the file that holds a kind, or the manifest when there is none."""
        return self.files.get(kind) or self.files.get(MANIFEST, "")

    def file_in(self, language: str, kind: str) -> str:
        """Give the file with its translations of a kind; that of the kind if it has no place."""
        if self.place is None:
            return self.file_of(kind)
        return self.place.within(language).show(f"{kind}.toml")


@record
class Fix(Record):
    """Who fixed something, and why.

    Attributes:
        layer: The id of the pack.
        reason: Its reason.
    """

    layer: str
    reason: str


@record
class Resolved(Record):
    """What a chain of layers says together.

    Attributes:
        objects: All objects: by kind, then by id, in order.
        fixed: What is fixed, by address; of a field the address ends in `#field`.
        removed: What was removed, by address, and the id of the pack that did.
        renamed: By kind, each old id and the one it has now.
    """

    objects: Objects = fresh(factory=dict)
    fixed: dict[Address, Fix] = fresh(factory=dict)
    removed: dict[Address, str] = fresh(factory=dict)
    renamed: dict[str, dict[str, str]] = fresh(factory=dict)


@positional_record
class Chain(Record):
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
            said = [layer for layer in self.layers if says(layer, address[:length])]
            if said:
                return said[-1] if length == len(address) else said[0]
        return self.layers[-1]


def says(layer: Layer, address: Address) -> bool:
    """Tell whether a layer says something at an address, or of what holds it as a whole."""
    # A brand is no object: it has a file, and only one of it is in a pack.
    found: Any = {BRAND: layer.brand} if address[0] == BRAND else layer.objects
    for step in address:
        if not isinstance(found, dict):
            return True
        if step not in found:
            return False
        found = found[step]
    return True
