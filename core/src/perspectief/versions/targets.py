"""What an address that is to be added means: the fields of the base that it names."""

from attrs import frozen

from ..errors import UnusableNameError
from ..layers import Address, Chain, Objects, shown, value_at, written
from ..layers.leaves import ABSENT, found_at, is_text, leaves
from ..layers.renaming import current_address
from ..model.pack import KINDS
from ..model.shape import MANIFEST, MANIFEST_PARTS
from .addresses import address_of, suggested
from .reading import Version

MAIN = ("text", "title", "value", "name")
"""The fields that one wants to change most of an object, the likeliest first."""


@frozen(kw_only=True)
class Target:
    """What an address names.

    Attributes:
        at: The object, part or field, by the ids of today.
        fields: The fields that are to be added.
        more: Other texts that can be, of the same object or part.
    """

    at: Address
    fields: tuple[Address, ...]
    more: tuple[Address, ...] = ()


def target_of(version: Version, address: str) -> Target:
    """Give what an address means in a version.

    Args:
        version: The version.
        address: The address, as somebody wrote it.

    Raises:
        UnusableNameError: When there is nothing there below, it is fixed there, or the
            version says something of it already.
    """
    given = address_of(address, (*KINDS, MANIFEST))
    at = current_address(given, version.standing.below.renamed)
    _exists(version, at, address)
    chosen, rest = _fields(version, at, address)
    for each in chosen:
        _may_be_said(version, each, address)
    free = tuple(each for each in rest if is_text(each) and not _is_said(version, each))
    return Target(at=at, fields=chosen, more=free)


def _exists(version: Version, at: Address, address: str) -> None:
    """See to it that there is something below, and say what is near when there is not."""
    objects, own = version.standing.below.objects, version.layer
    for length in range(2, len(at) + 1):
        here, names = at[:length], _names(objects, at[: length - 1])
        if here[-1] in names:
            continue
        if own.introduces(here[-1]) and found_at(own.objects, here) is not ABSENT:
            raise UnusableNameError(address, "own")
        near = [(*here[:-1], name, *at[length:]) for name in suggested(here[-1], names)]
        others = [(kind, *at[1:]) for kind in KINDS if at[1] in objects.get(kind, ())]
        known = (others if length == 2 else []) or near
        raise UnusableNameError(address, "unknown", [_address(each, address) for each in known])


def _names(objects: Objects, at: Address) -> list[str]:
    there = found_at(objects, at)
    names = list(there) if isinstance(there, dict) else []
    return [name for name in names if at != (MANIFEST,) or name in MANIFEST_PARTS]


def _address(at: Address, given: str) -> str:
    """Write an address as another was written."""
    return written(at[:-1], at[-1]) if "#" in given else written(at)


def _fields(
    version: Version, at: Address, address: str
) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """Give the fields that an address stands for, and the others beside them."""
    there = leaves(version.standing.below.objects, *at[:2])
    inside = [each for each in there if each[: len(at)] == at]
    direct = [each for each in inside if len(each) == len(at) + 1]
    main = next((each for name in MAIN for each in direct if each[-1] == name), None)
    if main is not None:
        return (main,), tuple(each for each in direct if each != main)
    if inside == [at] or (inside and inside == direct and len(at) > 2):
        # A field, or a field of several values: keyed texts, or a small table.
        return tuple(inside), ()
    parts = dict.fromkeys(each[: len(at) + 1] for each in inside)
    raise UnusableNameError(
        address, "whole", [shown(each) if each in inside else written(each) for each in parts]
    )


def _may_be_said(version: Version, at: Address, address: str) -> None:
    below = version.standing.below
    held = [at[:end] for end in range(2, len(at))] + [(*at[:-1], f"#{at[-1]}")]
    fix = next((below.fixed[each] for each in held if each in below.fixed), None)
    if fix is not None:
        raise UnusableNameError(address, "fixed", because=fix.reason)
    if _is_said(version, at):
        raise UnusableNameError(address, "said")


def _is_said(version: Version, at: Address) -> bool:
    """Tell whether a version says something of a field, or takes what it is in away."""
    said = value_at(version.layer_of_today.objects, at[:2])
    for depth, name in enumerate(at[2:], 2):
        if not isinstance(said, dict) or "remove" in said:
            return said is not None
        if name in said.get("unset", ()):
            return True
        said = said.get(name)
        if depth == len(at) - 1:
            return said is not None
    return said is not None


def below(version: Version) -> Chain:
    """Give the layers below a version."""
    return Chain(version.chain.layers[:-1])
