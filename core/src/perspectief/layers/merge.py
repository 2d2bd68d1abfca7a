"""What a statement does to what is below it: rules 1, 3 and 4 of `format.md`, section 4."""

from typing import Any

from ..findings import suggestion
from ..model.shape import MANIFEST, RESERVED, FieldShape, Shape
from .place import Placed, Placement, place
from .statements import Merge, elsewhere, removed
from .values import Address, Fix, Table, is_id, written

_WHERE_NL = {"after": "na", "before": "voor"}
_SHOWN = 12
"""The most ids of a circle that are told."""

_FREE = frozenset({"parameters", "team", "words"})
"""Parts of `pack.toml` whose keys are words of the author, and no ids."""


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
    for key, value in _by_current_key(merge, at, said).items():
        here = (*at, key)
        if not _may_stand(merge, here, below, owned):
            continue
        statement = value if isinstance(value, dict) else None
        if statement is not None and "remove" in statement:
            remove_part(merge, here, statement, result)
            continue
        new = key not in below
        result[key] = _part(merge, here, below.get(key), value, part, owned or new)
        if statement is not None:
            note_fixed(merge, here, statement, part)
        placement = _placement(merge, here, statement or {})
        if new or placement is not None:
            placed.append(Placed(key, placement, new))
    order = _order(merge, at, list(below), placed)
    return {key: result[key] for key in order if key in result}


def _by_current_key(merge: Merge, at: Address, said: Table) -> Table:
    """Give the statements by the id that the object has now, following the ledger."""
    kind = _ledger(at)
    if not any(key in merge.below.renamed.get(kind, {}) for key in said):
        return said
    result: Table = {}
    first: dict[str, str] = {}
    for old, value in said.items():
        key = merge.renamed(kind, old, (*at, old))
        if key in result:
            other = first[key] if old == key else old
            result[key] = _joined(merge, (*at, key), other, result[key], value)
        else:
            first[key], result[key] = old, value
    return result


def _ledger(at: Address) -> str:
    """Give the kind of which the ledger holds for keys at an address; empty for none."""
    if len(at) == 1:
        return at[0]
    return at[1] if at == (MANIFEST, "parameters") else ""


def _joined(merge: Merge, at: Address, old: str, one: Any, other: Any) -> Any:
    """Join two statements about one object; one of them is under its `old` id."""
    there = (*at[:-1], old)
    if not (isinstance(one, dict) and isinstance(other, dict)):
        _set_twice(merge, at[:-1], at[-1], "other", written(there))
        return {}
    twice = [name for name in one if name in other]
    for name in twice:
        _set_twice(merge, at, name, "other", written(there, name))
    return {name: value for name, value in {**one, **other}.items() if name not in twice}


def _set_twice(merge: Merge, at: Address, name: str, what: str, address: str) -> None:
    """Say that something is said twice, and where the other one is."""
    there = elsewhere(what, address, merge.layer.id)
    merge.report("FP405", at, name, key=name, aim="key", related=(there,))


def _may_stand(merge: Merge, here: Address, below: Table, owned: bool) -> bool:
    key, layer = here[-1], merge.layer
    free = here[0] == MANIFEST and here[1] in _FREE
    if not (free or is_id(key)):
        merge.report("FP301", here, id=key, aim="key")
        return False
    introduced = layer.introduces(key)
    if key in below:
        if introduced:
            there = elsewhere("introduced", written(here))
            merge.report("FP403", here, id=key, aim="key", related=(there,))
            return False
        return not merge.is_fixed(here)
    if owned or introduced or (free and here[1] == "words"):
        return True
    if remover := merge.below.removed.get(here):
        merge.report("FP401", here, id=key, remover=remover, aim="key",
                     related=removed(here, remover))  # fmt: skip
        return False
    kind = "/".join(here[:-1])
    prefix = layer.prefixes[0] if layer.prefixes else ""
    merge.report("FP302", here, id=key, kind=kind, prefix=prefix, aim="key",
                 **suggestion(key, below))  # fmt: skip
    return False


def remove_part(merge: Merge, here: Address, statement: Table, result: Table) -> None:
    """Take out of `result` what a statement removes, if it can be removed (rule 3)."""
    if here[-1] not in result:
        merge.report("FP302", here, id=here[-1], kind=here[0], prefix="", aim="key",
                     **suggestion("", ()))  # fmt: skip
    elif statement["remove"] is not True or len(statement) > 1:
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
    if not below and _is_plain(said, shape):
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
            _set_twice(merge, at, name, "unset", written(at, "unset"))
        elif field is not None and field.required:
            merge.report("FP406", at, "unset", key=name, quote=str(name))
        elif field is None:
            near = suggestion(str(name), shape.fields)
            merge.report("FP201", at, "unset", quote=str(name), key=name, what=written(at), **near)
        elif name not in result:
            merge.report("FP407", at, "unset", key=name, quote=str(name))
        elif not merge.is_fixed(at, name, unset=True):
            del result[name]


def edit_list(merge: Merge, at: Address, name: str, below: list[Any], edit: Table) -> list[Any]:
    """Change a list of ids: drop first, then add (rule 1).

    Args:
        merge: The layer on its way.
        at: The address of the object.
        name: The field.
        below: The list below.
        edit: A table with `add`, `drop` or both, and nothing else.

    Returns:
        The changed list; the list below when the edit itself is no edit.
    """
    here = (*at, name)
    parts = {word: edit.get(word, []) for word in ("drop", "add")}
    for word in edit:
        if word not in parts:
            params = suggestion(word, parts)
            merge.report("FP201", here, word, key=word, what=written(at, name), aim="key",
                         **params)  # fmt: skip
    wrong = [word for word, part in parts.items() if not isinstance(part, list)]
    if wrong:
        merge.wrong_type(here, wrong[0], "a list")
        return below
    result = list(below)
    for value in parts["drop"]:
        if value in result:
            result.remove(value)
        else:
            merge.report("FP408", here, "drop", key=name, value=value, quote=str(value))
    _add(merge, here, result, parts["add"])
    return result


def _add(merge: Merge, at: Address, result: list[Any], values: list[Any]) -> None:
    # Texts are looked up in a set, or a long list would take as long as its square.
    present = {value for value in result if isinstance(value, str)}
    for value in values:
        if value in (present if isinstance(value, str) else result):
            merge.report("FP409", at, "add", key=at[-1], value=value, quote=str(value))
            continue
        result.append(value)
        if isinstance(value, str):
            present.add(value)


def _is_plain(said: Table, shape: Shape) -> bool:
    """Tell whether a new table holds content only, so that it can be used as it is."""
    if not RESERVED.isdisjoint(said):
        return False
    return all(
        _is_plain_field(value, shape.fields.get(name))
        for name, value in said.items()
        if type(value) is dict
    )


def _is_plain_field(value: Table, field: FieldShape | None) -> bool:
    if field is None or field.sort in ("value", "list"):
        return field is None or {"add", "drop"}.isdisjoint(value)
    if field.sort == "record":
        return field.record is not None and _is_plain(value, field.record)
    if field.sort == "ids" or not all(map(is_id, value)):
        return False
    if field.record is None:
        return all(type(part) is not dict for part in value.values())
    return all(type(part) is dict and _is_plain(part, field.record) for part in value.values())


def note_fixed(merge: Merge, here: Address, statement: Table, shape: Shape | None) -> None:
    """Note what a statement fixes: the whole, or some of its fields (rule 4)."""
    said = statement.get("fixed", {})
    if isinstance(said, str):
        merge.fixed[here] = Fix(layer=merge.layer.id, reason=said)
    elif isinstance(said, dict):
        known = shape.fields if shape is not None else {}
        for name, reason in said.items():
            if name not in known:
                what = written(here, "fixed")
                merge.report("FP201", (*here, "fixed"), name, key=name, what=what, aim="key",
                             **suggestion(name, known))  # fmt: skip
            elif isinstance(reason, str):
                merge.fixed[(*here, f"#{name}")] = Fix(layer=merge.layer.id, reason=reason)
            else:
                merge.wrong_type((*here, "fixed"), name, "text")
    else:
        merge.wrong_type(here, "fixed", "text or a table")


def _placement(merge: Merge, here: Address, statement: Table) -> Placement | None:
    said = [word for word in ("after", "before", "place") if word in statement]
    if not said:
        return None
    if len(said) > 1:
        there = elsewhere("other", written(here, said[0]), merge.layer.id)
        merge.report("FP414", here, said[1], id=here[-1], aim="key", related=(there,))
        return None
    value = statement[said[0]]
    match said[0]:
        case "place" if value in ("first", "last"):
            return Placement(value)
        case "after" | "before" as where if isinstance(value, str):
            anchor = merge.renamed(_ledger(here[:-1]), value, here, where)
            return Placement("after" if where == "after" else "before", anchor)
        case word:
            merge.report("FP204", here, word, key=word, value=value, allowed="first, last",
                         allowed_nl="first, last",
                         **suggestion(str(value), ("first", "last")))  # fmt: skip
            return None


def _order(merge: Merge, at: Address, below: list[str], placed: list[Placed]) -> list[str]:
    if not placed:
        return below

    def missing(id: str, asked: Placement) -> None:
        where, anchor = asked.where, asked.anchor
        params = {"id": id, "anchor": anchor, "where": where}
        params["where_nl"] = _WHERE_NL.get(where, where)
        if remover := merge.below.removed.get((*at, anchor)):
            merge.report("FP412", (*at, id), where, remover=remover,
                         related=removed((*at, anchor), remover), **params)  # fmt: skip
        else:
            known = (*below, *(each.id for each in placed))
            merge.report("FP411", (*at, id), where, **params, **suggestion(anchor, known))

    def circle(each: Placed, asked: Placement, ids: list[str]) -> None:
        shown = [*ids, ids[0]] if len(ids) <= _SHOWN else [*ids[:_SHOWN], "…"]
        there = elsewhere("anchor", written((*at, asked.anchor)), merge.layer.id)
        merge.report("FP413", (*at, each.id), asked.where, id=each.id,
                     circle=" → ".join(shown), related=(there,))  # fmt: skip

    return place(below, placed, missing, circle)
