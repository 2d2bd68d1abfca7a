"""Packs that cannot be used because of others: two of one id, or no pack to build on."""

from __future__ import annotations

from .distributions import OURS

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from .discovery import PackInfo


def refuse_twins(found: list[PackInfo]) -> None:
    """Refuse each of several packs with one id, but for the pilot: that is ours."""
    by_id: dict[str, list[PackInfo]] = {}
    for info in found:
        by_id.setdefault(info.id, []).append(info)
    for named in by_id.values():
        if len(named) > 1 and named[0].id:
            _refuse([info for info in named if info.state != "disabled"], _ours(named))


def _refuse(same: list[PackInfo], ours: PackInfo | None) -> None:
    """Refuse packs with one id, when there are more or one of them is ours."""
    places = [info.distribution or info.path for info in same]
    for info in same:
        if ours is not None and info is not ours:
            info.refuse(
                "broken",
                f'it is called "{info.id}", as the pack of perspectief itself',
                f'het heet "{info.id}", net als het pakket van perspectief zelf',
            )
        elif ours is None and len(same) > 1:
            info.refuse(
                "broken",
                f'more than one pack is called "{info.id}": {" and ".join(places)}',
                f'meer dan één pakket heet "{info.id}": {" en ".join(places)}',
            )


def _ours(same: list[PackInfo]) -> PackInfo | None:
    return next((info for info in same if info.distribution == OURS), None)


def refuse_orphans(found: list[PackInfo]) -> None:
    """Refuse each pack that has no pack to build on, and then what builds on that."""
    usable = {info.id: info for info in found if not info.problem}
    while orphans := [each for each in usable.values() if (each.extends or each.id) not in usable]:
        for info in orphans:
            parent = told_of([each for each in found if each.id == info.extends])
            reason, reason_nl = unfit(parent)
            info.refuse(
                parent.state if parent else "broken",
                f'it extends "{info.extends}", which {reason}',
                f'het bouwt op "{info.extends}", en dat is {reason_nl}',
            )
            info.orphan = True
            del usable[info.id]


def told_of(same: list[PackInfo]) -> PackInfo | None:
    """Give the one of the packs with an id that is told of: ours, or else one that may be used."""
    able = (info for info in same if info.state != "disabled")
    return _ours(same) or next(able, None) or next(iter(same), None)


def unfit(parent: PackInfo | None) -> tuple[str, str]:
    """Say why nothing can be built on a pack, in English behind "which", in Dutch behind "is"."""
    if parent is None:
        return "is not found", "er niet"
    return f"cannot be used: {parent.problem}", f"niet te gebruiken: {parent.problem_nl}"
