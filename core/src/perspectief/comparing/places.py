"""Where it stands what layers say: in which file, and on which line."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from ..findings import Finding, Span
from ..findings.finding import Aim
from ..layers import BRAND, Address, Chain, Layer, shown, steps, value_at
from ..layers.leaves import field_at
from ..layers.why import Said
from ..locating import locate
from ..reports.text import span_of
from ..versions.rows import parted

_CODE = "said"
"""The code under which places are looked up; nobody sees it."""


@frozen(kw_only=True)
class Sentence:
    """What one layer does to a field, an object or a part, and where.

    Attributes:
        said: What it does.
        span: Where; `None` when it stands in no file that can be read.
    """

    said: Said
    span: Span | None = None


@frozen(kw_only=True)
class Stack:
    """All that layers say at one address.

    Attributes:
        at: The address, by the ids of today; of a translation the language comes first.
        sentences: What they do, the uppermost first; none for a text without translation.
    """

    at: Address
    sentences: tuple[Sentence, ...]

    @property
    def address(self) -> str:
        """The address as people read it."""
        return shown(self.at)


def placed(chain: Chain, stacks: Mapping[Address, list[Said]]) -> Iterator[Stack]:
    """Give all that is said with its places; every file is looked through once.

    Args:
        chain: The layers, with the translations that are told of.
        stacks: What is said, by address.
    """
    layers = {layer.id: layer for layer in chain.layers}
    sought = [_sought(each, layers[each.layer]) for said in stacks.values() for each in said]
    found = iter(locate(sought, chain))
    for at, said in stacks.items():
        yield Stack(
            at=at,
            sentences=tuple(Sentence(said=each, span=span_of(next(found))) for each in said),
        )


def without_language(at: Address) -> Address:
    """Give the address of what an address of a translation is about."""
    return parted(at)[1]


def _sought(said: Said, layer: Layer) -> Finding:
    """Give what makes of a sentence a place: where the statement stands that says it."""
    at = without_language(_statement(said, layer))
    aim: Aim = "value" if len(at) > 2 or at[0] == BRAND else "key"
    is_translation = said.sort == "translates"
    path = layer.file_in(said.at[0], at[0]) if is_translation else layer.file_of(at[0])
    return Finding(code=_CODE, address=shown(at), path=path, aim=aim)


def _statement(said: Said, layer: Layer) -> Address:
    """Give the address of the statement: what takes away or moves stands beside the fields."""
    match said.sort:
        case "unsets":
            return (*said.at[:-1], "unset")
        case "removes":
            return (*said.at, "remove")
        case "moves":
            return (*said.at, str(said.says).partition(" ")[0])
        case "fixes":
            whole = (*said.at, "fixed")
            found = value_at(layer.objects, whole)
            return (*said.at[:-1], "fixed", said.at[-1]) if found is None else whole
        case "prunes":
            return _pruning(said)
    return said.at


def _pruning(said: Said) -> Address:
    """Give the address of the removal that pruned a list."""
    field = field_at(said.at)
    kept = said.says if isinstance(said.says, list) else []
    gone = [each for each in said.replaced if each not in kept]
    at = steps(gone[0]) if field is None or field.kind == "*" else (field.kind, gone[0])
    return (*at, "remove")
