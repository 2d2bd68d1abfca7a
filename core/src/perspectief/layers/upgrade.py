"""Taking over a new version of the base: what becomes of everything a layer says.

The table in section 5 of `format.md`. Nothing is merged without being asked: a proposal is a
proposal, and until somebody accepts it, confirms what is ours or edits it, the row stays open.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from ..model.record import changed
from .canonical import alike, canonical
from .changes import moved
from .leaves import ABSENT, found_at, is_text, leaves
from .lock import Lock, all_overrides, current, fresh, record, with_seen
from .put import put
from .renaming import Retargeted, retargeted, retargeted_translations
from .sentences import merge_sentences
from .standing import Standing
from .unseen import digest_before
from .upkeep import Judged, Verdict, judge, left_open
from .values import Address, Layer, Objects, Resolved

Below: TypeAlias = Literal["taken-over", "adopted", "dropped", "moved", "retargeted"]
"""What became of something below that the layer does not override: it changed, is new, is gone
or stands elsewhere; or it has another id, which the layer now gives."""


@frozen(kw_only=True)
class Row:
    """What becomes of one thing.

    Attributes:
        at: Its address, by the ids of today; of a translation the language comes first.
        result: What becomes of it.
        seen: What was below when the layer was made; `ABSENT` when there was nothing, or when
            it is not known.
        now: What is below now. Of what is retargeted it is the id of today, and `seen` the old.
        ours: What the layer says; `ABSENT` when it takes something away, or says nothing.
        open: Whether somebody has to look.
        proposal: The text with both changes, for a person to accept; empty for none.
    """

    at: Address
    result: Verdict | Below
    seen: Any = ABSENT
    now: Any = ABSENT
    ours: Any = ABSENT
    open: bool = False
    proposal: str = ""


def upgrade(
    standing: Standing, lock: Lock, old: Resolved | None = None
) -> tuple[list[Row], Layer, Lock]:
    """Take over the base that a layer stands on now.

    Args:
        standing: The layer on its new base.
        lock: Its lock; an empty one when there is none.
        old: The base that it was made on, when somebody still has it: then rows tell field by
            field what was taken over, and a layer without lock is taken as made on it.

    Returns:
        What becomes of everything, in the order of the files; the layer, which says the same by
        the ids of today; and its lock. The open rows are what `judge` says is open.
    """
    if old is not None and not lock.digest:
        lock = _made_on(standing, old)
    lock = current(lock, standing.below)
    layer, found = retargeted(standing.layer, standing.below.renamed)
    rows = [*map(_retargeted, found), *_renamed_translations(standing)]
    standing = changed(standing, layer=layer)
    judged = judge(standing, lock)
    rows += map(_judged, judged)
    if lock.digest:
        rows += _below(standing, lock, judged, old)
    return rows, layer, left_open(fresh(standing), standing, lock)


def _made_on(standing: Standing, old: Resolved) -> Lock:
    then = Standing(below=old, layer=standing.layer)
    return record(then, fresh(then))


def _retargeted(found: Retargeted) -> Row:
    return Row(at=found.at, result="retargeted", seen=found.old, now=found.new)


def _renamed_translations(standing: Standing) -> Iterator[Row]:
    for language, (own, *_) in standing.translations.items():
        _, found = retargeted_translations(own, standing.below.renamed)
        for each in found:
            yield evolve(_retargeted(each), at=(language, *each.at))


def _judged(each: Judged) -> Row:
    override = each.override
    return Row(
        at=each.at,
        result=each.verdict,
        seen=each.seen,
        now=override.now,
        ours=override.ours,
        open=each.is_open,
        proposal=_proposal(each),
    )


def _proposal(each: Judged) -> str:
    texts = (each.seen, canonical(each.override.ours), canonical(each.override.now))
    if each.verdict != "stale" or each.override.sort != "set" or not is_text(each.at):
        return ""
    if not all(isinstance(text, str) for text in texts):
        return ""
    merged = merge_sentences(*texts)
    return merged if merged and merged not in texts else ""


def _below(
    standing: Standing, lock: Lock, judged: list[Judged], old: Resolved | None
) -> Iterator[Row]:
    """Give what changed below and is not overridden."""
    objects, now = standing.below.objects, standing.digests
    renamed = {
        kind: {new: before for before, new in names.items() if before in lock.objects.get(kind, ())}
        for kind, names in standing.below.renamed.items()
    }
    for kind in {**now, **lock.objects}:
        ids, then, names = now.get(kind, {}), lock.objects.get(kind, {}), renamed.get(kind, {})
        held = [each.at[1] for each in judged if each.at[0] == kind]
        for id in then:
            if id not in ids and id not in {*names.values(), *held}:
                yield Row(at=(kind, id), result="dropped")
        for id, digest in ids.items():
            before = names.get(id, id)
            if before not in then:
                yield Row(at=(kind, id), result="adopted", now=objects[kind][id])
            elif digest != then[before]:
                was = (kind, before)
                yield from _changed(objects, (kind, id), was, then[before], judged, old)
        order = [id for before in then if (id := _now(before, names)) in ids]
        for id in moved(order, [id for id in ids if id in set(order)]):
            yield Row(at=(kind, id), result="moved")


def _now(before: str, names: dict[str, str]) -> str:
    return next((new for new, old in names.items() if old == before), before)


def _changed(
    objects: Objects,
    at: Address,
    was: Address,
    digest: str,
    judged: list[Judged],
    old: Resolved | None,
) -> Iterator[Row]:
    """Give what changed in an object, as far as the layer does not override it.

    Args:
        objects: What is below now.
        at: The address of the object, by its id of today.
        was: The same, by the id that it had.
        digest: The digest that it had.
        judged: What became of the overrides of the layer.
        old: What was below, when somebody still has it.
    """
    ours = [each for each in judged if each.at[:2] == at]
    if any(each.override.sort == "remove" and each.at == at for each in ours):
        return
    if old is None:
        seen = {each.at: each.seen for each in ours}
        # It may have changed in nothing but what is ours, of which other rows tell.
        if digest_before(objects, at, was[1], seen) != digest:
            yield Row(at=at, result="taken-over", now=objects[at[0]][at[1]])
        return
    before = {(*at, *leaf[2:]): value for leaf, value in leaves(old.objects, *was).items()}
    now, overridden = leaves(objects, *at), {each.at for each in ours}
    for address in {**before, **now}:
        seen, value = before.get(address, ABSENT), now.get(address, ABSENT)
        if address not in overridden and not alike(seen, value):
            yield Row(at=address, result="taken-over", seen=seen, now=value)


def accept(standing: Standing, lock: Lock, rows: Iterable[Row]) -> tuple[Layer, Lock]:
    """Put the proposals of some rows in the place of what a layer says.

    Args:
        standing: The layer that `upgrade` gave, on its base.
        lock: The lock that it gave.
        rows: Rows that have a proposal; others are left alone.

    Returns:
        The layer with the proposed texts, and its lock: these rows are open no more.
    """
    objects, accepted = standing.layer.objects, set[Address]()
    for row in rows:
        if row.proposal:
            objects = said(objects, row.at, row.proposal)
            accepted.add(row.at)
    looked = [each for each in all_overrides(standing) if each.at in accepted]
    return changed(standing.layer, objects=objects), with_seen(lock, looked)


def said(objects: Objects, at: Address, text: str) -> Objects:
    """Give the statements of a layer in which one text is another."""
    there = found_at(objects, at)
    if isinstance(there, dict):
        at = (*at, "text")
    elif at[:2] == ("pack", "parameters") and isinstance(found_at(objects, at[:3]), str):
        at = at[:3]
    result: Objects = put(objects, at, text)
    return result
