"""What was meant with an address at which no layer says anything."""

from ..errors import UnusableNameError
from ..layers import BRAND, Address, Resolved, shown, written
from ..layers.leaves import ABSENT, field_at, found_at
from ..model.pack import KINDS
from ..model.shape import MANIFEST, MANIFEST_PARTS, shape_of_kind
from ..versions.addresses import suggested
from .brands import FIELDS

ASKED = (*KINDS, MANIFEST, BRAND)
"""What an address that is asked for can begin with."""


def refuse_unknown(address: str, at: Address, resolved: Resolved) -> None:
    """Say what is meant perhaps, unless it is a field that nobody says anything of.

    Args:
        address: The address as somebody wrote it.
        at: The same, by the ids of today; no layer says anything there.
        resolved: What the layers say together.

    Raises:
        UnusableNameError: When there is no such object or field.
    """
    if at[0] == BRAND:
        _refuse_brand(address, at)
        return
    for length in range(2, len(at) + 1):
        here = at[:length]
        if found_at(resolved.objects, here) is not ABSENT:
            continue
        names = _names(here, resolved)
        if here[-1] not in names:
            near = [_like(address, (*here[:-1], name)) for name in suggested(here[-1], names)]
            raise UnusableNameError(address, "not-said", near)


def _refuse_brand(address: str, at: Address) -> None:
    names = [shown(each) for each in FIELDS]
    if not any(each[: len(at)] == at for each in FIELDS):
        raise UnusableNameError(address, "not-said", suggested(shown(at), names))


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
