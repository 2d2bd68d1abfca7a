"""What a statement does to what is below it: rules 1, 3 and 4 of `format.md`, section 4."""

from typing import Any

from ..findings import suggestion
from ..findings.finding import Params
from ..model.shape import RESERVED, FieldShape, Shape
from .fixed_fields import note_fixed
from .lists import edit_list
from .ordering import ordered, placement_of
from .place import Placed
from .plain import is_plain
from .statements import Merge
from .targets import by_current_key, may_stand, set_twice, taken_out
from .values import Address, Table, written


def merge_parts(
    merge: Merge, at: Address, below: Table, said: Table, part: Shape | None, owned: bool
) -> Table:
    """Merge keyed parts key by key: the objects of a kind, or the parts of an object.

    Args:
        merge: The layer on its way.
        at: The address of the whole.
        below: The parts below, by key, in order.
        said: The statements of the layer, by key, in file order.
        part: The shape of a part; `None` for texts.
        owned: Whether the layer introduces the whole, so that no key needs its prefix.

    Returns:
        The parts after it, in order.
    """
    result = dict(below)
    placed: list[Placed] = []
    for key, value in by_current_key(merge, at, said).items():
        here = (*at, key)
        if not may_stand(merge, here, below, owned):
            continue
        statement = value if isinstance(value, dict) else None
        if statement is not None and "remove" in statement:
            remove_part(merge, here, statement, result)
            continue
        new = key not in below
        result[key] = _part(merge, here, below.get(key), value, part, owned or new)
        if statement is not None:
            note_fixed(merge, here, statement, part)
        placement = placement_of(merge, here, statement or {})
        if new or placement is not None:
            placed.append(Placed(key, placement, new))
    if not placed:
        # A key that says something else keeps its place.
        return result
    order = ordered(merge, at, list(below), placed)
    return {key: result[key] for key in order if key in result}


def remove_part(merge: Merge, here: Address, statement: Table, result: Table) -> None:
    """Take out of `result` what a statement removes, if it can be removed (rule 3)."""
    if here[-1] not in result:
        merge.report("FP302", here, id=here[-1], kind=here[0], prefix="", aim="key",
                     **suggestion("", ()))  # fmt: skip
    elif statement["remove"] is not True:
        merge.wrong_type(here, "remove", "true without quotes")
    elif len(statement) > 1:
        merge.report("FP402", here, "remove", id=here[-1], aim="key")
    elif not merge.holds_fixed(here):
        del result[here[-1]]
        merge.removed[here] = merge.layer.id


def _part(
    merge: Merge, here: Address, below: Any, value: Any, part: Shape | None, owned: bool
) -> Any:
    if not isinstance(value, dict):
        return value
    if part is not None:
        base = below if isinstance(below, dict) else {}
        return merge_record(merge, here, base, value, part, owned)
    unknown = [name for name in value if name not in RESERVED and name != "text"]
    for name in unknown:
        what = written(here)
        merge.report("FP201", here, name, key=name, what=what, aim="key",
                     **suggestion(name, ("text",)))  # fmt: skip
    return value.get("text", below if below is not None else "")


def merge_record(
    merge: Merge, at: Address, below: Table, said: Table, shape: Shape, owned: bool
) -> Table:
    """Merge the fields of an object, a part or a record.

    Args:
        merge: The layer on its way.
        at: Its address.
        below: Its fields below; none for a new one.
        said: The statement.
        shape: Its shape.
        owned: Whether the layer introduces it.

    Returns:
        Its fields afterwards. A value of the wrong type is put in as it is: structuring
        finds it, and says so with the file that holds it.
    """
    if not below and is_plain(said, shape):
        return said
    result = dict(below)
    unset = said.get("unset", [])
    if not isinstance(unset, list):
        merge.wrong_type(at, "unset", "a list")
        unset = []
    _unset(merge, at, result, said, shape, unset)
    for name, value in said.items():
        if name in RESERVED or name in unset:
            continue
        if not merge.is_fixed(at, name):
            _set(merge, at, result, name, value, shape.fields.get(name), owned)
    return result


def _set(
    merge: Merge,
    at: Address,
    result: Table,
    name: str,
    value: Any,
    field: FieldShape | None,
    owned: bool,
) -> None:
    below = result.get(name)
    if field is None or not isinstance(value, dict):
        result[name] = value
    elif field.sort == "ids":
        result[name] = edit_list(merge, at, name, below if isinstance(below, list) else [], value)
    elif field.sort in ("value", "list"):
        if {"add", "drop"}.isdisjoint(value):
            result[name] = value
        else:
            merge.report("FP410", at, name, key=name)
    else:
        base = below if isinstance(below, dict) else {}
        here = (*at, name)
        if field.sort == "record" and field.record is not None:
            no_statement(merge, here, value, ("unset",))
            result[name] = merge_record(merge, here, base, value, field.record, owned)
        else:
            result[name] = merge_parts(merge, here, base, value, field.record, owned)


def no_statement(merge: Merge, at: Address, said: Table, known: tuple[str, ...]) -> None:
    """Report the words of the format that mean nothing here."""
    for word in said:
        if word in RESERVED and word not in known:
            merge.report("FP201", at, word, key=word, what=written(at), aim="key",
                         **suggestion(word, known))  # fmt: skip


def _unset(
    merge: Merge, at: Address, result: Table, said: Table, shape: Shape, names: list[Any]
) -> None:
    for name in names:
        field = shape.fields.get(name) if isinstance(name, str) else None
        if isinstance(name, str) and name in said:
            set_twice(merge, at, name, "unset", written(at, "unset"))
        elif field is not None and field.required:
            merge.report("FP406", at, "unset", key=name, quote=str(name))
        elif field is None:
            hint = _instead_of_unset(str(name), shape)
            merge.report("FP201", at, "unset", quote=str(name), key=name, what=written(at), **hint)
        elif name not in result:
            merge.report("FP407", at, "unset", key=name, quote=str(name))
        elif not merge.is_fixed(at, name, unset=True):
            del result[name]


def _instead_of_unset(name: str, shape: Shape) -> Params:
    """Give the hint about what cannot be unset: a part of a field is taken out by its own key."""
    field = shape.fields.get(name.partition(".")[0])
    if field is not None and field.sort == "keyed":
        return taken_out(name)
    return suggestion(name, shape.fields)
