"""For every field, which layer says it, in which line, and what that replaces."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

from ..errors import UnusableNameError
from ..findings import Finding, Span, nearest
from ..findings.finding import Aim
from ..layers import Address, Chain, Layer, Resolved, compose, steps, value_at, written
from ..layers.leaves import ABSENT, field_at, found_at
from ..layers.renaming import current_address
from ..layers.why import Said
from ..layers.why import why as asked
from ..locating import locate
from ..model.pack import KINDS
from ..model.shape import MANIFEST, MANIFEST_PARTS, shape_of_kind
from ..reports.text import span_of
from ..upkeep import lock_of, shown
from .sides import chain_of

_CODE = "said"
"""The code under which places are looked up; nobody sees it."""

_MOST = 12
"""The most names that are told when none of them is near."""


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
        at: The address, by the ids of today.
        sentences: What they do, the uppermost first.
    """

    at: Address
    sentences: tuple[Sentence, ...]

    @property
    def address(self) -> str:
        """The address as people read it."""
        return shown(self.at)


@frozen(kw_only=True)
class Why:
    """Why an object, or something in it, is as it is.

    Attributes:
        at: The address that was asked for, by the ids of today.
        asked: The same as it was asked for.
        layers: The id and the version of each layer, the lowest first.
        stacks: What is said, by address.
        renamed: The id of the layer that renamed it; empty when it has the name asked for.
        removed: The id of the layer that removed it; empty when it is there.
        errors: How many errors were found in reading: then something may be missing.
    """

    at: Address
    asked: str
    layers: tuple[tuple[str, str], ...]
    stacks: tuple[Stack, ...]
    renamed: str = ""
    removed: str = ""
    errors: int = 0

    @property
    def address(self) -> str:
        """The address as people read it: as it was asked for, or by the id of today."""
        return shown(self.at) if self.renamed else self.asked


def why(pack: str | Path, address: str) -> Why:
    """Say of an object, or of anything in it, which layer said what, and where.

    Args:
        pack: An id, or the path of a folder, a wheel or a zip file.
        address: What is asked for, such as `questions/sec-agenda`, `steps/uitnodigen#title` or
            `pack/parameters/organisatie`; by the ids of today or older ones.

    Returns:
        All that the layers say there, also of what is removed.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When a file cannot be read, or what the pack extends is not there.
        UnusableNameError: When no layer knows anything at that address.
    """
    chain, errors = chain_of(pack)
    resolved, merged = compose(chain.layers)
    at = current_address(_steps(address), resolved.renamed)
    locks = {layer.id: lock for layer in chain.layers if (lock := lock_of(layer)[0])}
    stacks = asked(chain, at, locks)
    removed = _remover(at, resolved)
    if not removed and not any(where[: len(at)] == at for where in stacks):
        _refuse_unknown(address, at, resolved)
    return Why(
        at=at,
        asked=address,
        layers=tuple((each.id, each.version) for each in chain.layers),
        stacks=tuple(_placed(chain, stacks)),
        renamed=_renamer(chain, at, _steps(address)),
        removed=removed,
        errors=errors + sum(each.severity == "error" for each in merged),
    )


def _remover(at: Address, resolved: Resolved) -> str:
    """Give the layer that removed something, or what it was in; nothing when it is there."""
    whole = (at[:end] for end in range(len(at), 1, -1))
    return next((resolved.removed[each] for each in whole if each in resolved.removed), "")


def _steps(address: str) -> Address:
    at = steps(address)
    if at[0] not in (*KINDS, MANIFEST):
        raise UnusableNameError(address, "no-kind", _likely(at[0], (*KINDS, MANIFEST)))
    if len(at) < 2 or not all(at):
        raise UnusableNameError(address, "no-address")
    return at


def _refuse_unknown(address: str, at: Address, resolved: Resolved) -> None:
    """Say what is meant perhaps, unless it is a field that nobody says anything of."""
    for length in range(2, len(at) + 1):
        here = at[:length]
        if found_at(resolved.objects, here) is not ABSENT:
            continue
        names = _names(here, resolved)
        if here[-1] not in names:
            near = [_like(address, (*here[:-1], name)) for name in _likely(here[-1], names)]
            raise UnusableNameError(address, "not-said", near)


def _names(here: Address, resolved: Resolved) -> list[str]:
    """Give the names that can stand where the last one of an address does."""
    if len(here) == 2 and here[0] == MANIFEST:
        return list(MANIFEST_PARTS)
    there = found_at(resolved.objects, here[:-1])
    names = list(there) if isinstance(there, dict) else []
    shape = shape_of_kind(*here[:2]) if len(here) == 3 else None
    if shape is not None and not shape.free:
        return [*dict.fromkeys((*names, *shape.fields))]
    field = field_at(here)
    return [*names, here[-1]] if field is not None and field.sort != "keyed" else names


def _like(address: str, at: Address) -> str:
    return written(at[:-1], at[-1]) if "#" in address and len(at) > 2 else written(at)


def _likely(word: str, known: list[str] | tuple[str, ...]) -> list[str]:
    near = nearest(word, known)
    return [near] if near else list(known) if len(known) <= _MOST else []


def _renamer(chain: Chain, at: Address, asked_at: Address) -> str:
    """Give the layer whose ledger leads from an id that was asked for to the one of today."""
    if at == asked_at:
        return ""
    old = next(one for one, other in zip(asked_at, at, strict=True) if one != other)
    kinds = {asked_at[0], "parameters"}
    return next(
        (
            layer.id
            for layer in reversed(chain.layers)
            if any(old in names for kind, names in layer.renamed.items() if kind in kinds)
        ),
        "",
    )


def _placed(chain: Chain, stacks: Mapping[Address, list[Said]]) -> Iterator[Stack]:
    """Give all that is said with its places; every file is looked through once."""
    layers = {layer.id: layer for layer in chain.layers}
    sought = [_sought(each, layers[each.layer]) for said in stacks.values() for each in said]
    found = iter(locate(sought, chain))
    for at, said in stacks.items():
        yield Stack(
            at=at,
            sentences=tuple(Sentence(said=each, span=span_of(next(found))) for each in said),
        )


def _sought(said: Said, layer: Layer) -> Finding:
    """Give what makes of a sentence a place: where the statement stands that says it."""
    at = _statement(said, layer)
    name = written(at[:-1], at[-1]) if len(at) > 2 else written(at)
    aim: Aim = "value" if len(at) > 2 else "key"
    return Finding(code=_CODE, address=name, path=layer.file_of(at[0]), aim=aim)


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
