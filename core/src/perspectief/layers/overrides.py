"""What a layer puts in the place of something below it, statement by statement.

It follows merging (`merge`): what that leaves alone is no override. Adding is none either, and
nor is moving: nothing is replaced.
"""

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from ..model.pack import KINDS
from ..model.record import Record, positional_record, record
from ..model.shape import MANIFEST, MANIFEST_PARTS, RESERVED, FieldShape, Shape, shape_of_kind
from .leaves import ABSENT, found_at
from .renaming import current_id, retargeted
from .values import Address, Layer, Resolved, Table, is_id

Sort: TypeAlias = Literal["set", "edit", "unset", "remove", "translation", "gone", "fixed"]
"""What an override does: it sets a value, adds to and drops from a list, takes a field or an
object away, translates a text; or would, but its target is gone, or is fixed."""


_REMOVE = {"remove": True}
"""The statement that takes something away."""


@record
class Override(Record):
    """One statement that stands in the place of something below.

    Attributes:
        at: The address, by the ids of today; of a translation the language comes first.
        sort: What it does.
        now: What is below: a value, a whole object, or `ABSENT`.
        ours: What the layer says; `ABSENT` for what it takes away.
        own: Whether it is a translation of a text that the layer wrote itself.
    """

    at: Address
    sort: Sort
    now: Any = ABSENT
    ours: Any = ABSENT
    own: bool = False


def overrides(below: Resolved, layer: Layer) -> list[Override]:
    """Give all that a layer overrides, in the order of its files.

    Args:
        below: What the layers below say together.
        layer: The layer.

    Returns:
        The overrides, translations left aside (`translations.translated`).
    """
    # So that a reference by an old id is no other value than one by the id of today.
    named, _ = retargeted(layer, below.renamed)
    return list(_Walk(below, named).all())


@positional_record
class _Walk(Record):
    """One layer, walked through beside what is below it."""

    below: Resolved
    layer: Layer

    def all(self) -> Iterator[Override]:
        """Give the overrides of all kinds, and those of the manifest."""
        lowest = not self.layer.prefixes
        for kind in KINDS:
            if said := self.layer.objects.get(kind):
                base = self.below.objects.get(kind, {})
                yield from self._parts((kind,), base, said, shape_of_kind(kind), lowest)
        for part, said in self.layer.objects.get(MANIFEST, {}).items():
            if part in MANIFEST_PARTS and isinstance(said, dict):
                yield from self._manifest((MANIFEST, part), said, lowest)

    def _manifest(self, at: Address, said: Table, lowest: bool) -> Iterator[Override]:
        base, shape = found_at(self.below.objects, at), shape_of_kind(*at)
        if "remove" in said:
            yield from self._removed(at, said, base)
        elif base is ABSENT:
            if at in self.below.removed:
                yield Override(at=at, sort="gone", ours=said)
        elif at in self.below.fixed:
            yield Override(at=at, sort="fixed", now=base, ours=said)
        elif shape.free:
            said = {key: _parameter(at, each) for key, each in said.items() if key != "fixed"}
            yield from self._parts(at, base, said, shape.part, lowest)
        else:
            yield from self._record(at, base, said, shape, lowest)

    def _parts(
        self, at: Address, base: Any, said: Table, part: Shape | None, owned: bool
    ) -> Iterator[Override]:
        base = base if isinstance(base, dict) else {}
        for key, value in self._by_current_id(at, said).items():
            here = (*at, key)
            if key not in base:
                if not self._is_new(here, owned):
                    yield Override(at=here, sort="gone", ours=_ours(value))
            elif here in self.below.fixed:
                yield Override(at=here, sort="fixed", now=base[key], ours=_ours(value))
            elif isinstance(value, dict) and "remove" in value:
                yield from self._removed(here, value, base[key])
            elif not self.layer.introduces(key):
                yield from self._part(here, base[key], value, part, owned)

    def _by_current_id(self, at: Address, said: Table) -> Table:
        """Join what is said of one object under several ids; what is said twice does not count."""
        result: Table = {}
        for said_id, value in said.items():
            id = current_id(self.below.renamed, at, said_id)
            result[id] = _joined(result[id], value) if id in result else value
        return result

    def _is_new(self, here: Address, owned: bool) -> bool:
        if owned or here[:2] == (MANIFEST, "words") or self.layer.introduces(here[-1]):
            return True
        # What can be no id is another mistake, of which composing tells.
        return here[0] != MANIFEST and not is_id(here[-1])

    def _removed(self, here: Address, said: Table, base: Any) -> Iterator[Override]:
        if base is ABSENT:
            yield Override(at=here, sort="gone", ours=_ours(said))
        elif said == _REMOVE:
            held = any(address[: len(here)] == here for address in self.below.fixed)
            yield Override(at=here, sort="fixed" if held else "remove", now=base)

    def _part(
        self, here: Address, base: Any, value: Any, part: Shape | None, owned: bool
    ) -> Iterator[Override]:
        if part is not None and isinstance(value, dict):
            yield from self._record(here, base, value, part, owned)
        elif not isinstance(value, dict):
            yield Override(at=here, sort="set", now=base, ours=value)
        elif "text" in value:
            yield Override(at=here, sort="set", now=base, ours=value["text"])

    def _record(
        self, at: Address, base: Any, said: Table, shape: Shape, owned: bool
    ) -> Iterator[Override]:
        base = base if isinstance(base, dict) else {}
        unset = said.get("unset")
        unset = unset if isinstance(unset, list) else []
        for name in unset:
            field = shape.fields.get(name) if isinstance(name, str) else None
            if field is not None and not field.required and name not in said:
                yield self._held(at, name) or Override(
                    at=(*at, name), sort="unset", now=base.get(name, ABSENT)
                )
        for name, value in said.items():
            field = shape.fields.get(name)
            if name in RESERVED or name in unset or field is None:
                continue
            if fixed := self._held(at, name, value):
                yield fixed
            else:
                yield from self._field((*at, name), base.get(name, ABSENT), value, field, owned)

    def _held(self, at: Address, name: str, ours: Any = ABSENT) -> Override | None:
        if (*at, f"#{name}") not in self.below.fixed:
            return None
        here = (*at, name)
        return Override(at=here, sort="fixed", now=found_at(self.below.objects, here), ours=ours)

    def _field(
        self, here: Address, base: Any, value: Any, field: FieldShape, owned: bool
    ) -> Iterator[Override]:
        if not isinstance(value, dict):
            yield Override(at=here, sort="set", now=base, ours=value)
        elif field.sort == "ids":
            yield Override(at=here, sort="edit", now=base, ours=value)
        elif field.sort == "keyed":
            yield from self._parts(here, base, value, field.record, owned)
        elif field.sort == "record" and field.record is not None:
            yield from self._record(here, base, value, field.record, owned)
        elif {"add", "drop"}.isdisjoint(value):
            yield Override(at=here, sort="set", now=base, ours=value)


def _ours(value: Any) -> Any:
    """Give what a layer says in a statement: of something that it takes away nothing."""
    return ABSENT if value == _REMOVE else value


def _joined(one: Any, other: Any) -> Table:
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return {}
    return {
        name: value for name, value in {**one, **other}.items() if (name in one) != (name in other)
    }


def _parameter(at: Address, value: Any) -> Any:
    """Read `name = "…"` among parameters as the value of that one, as composing does."""
    return {"value": value} if at[1] == "parameters" and isinstance(value, str) else value
