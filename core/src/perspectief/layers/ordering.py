"""Where a layer puts what it adds and moves: rule 2 of `format.md`, section 4."""

from ..findings import suggestion
from .ledger import ledger_of
from .place import Placed, Placement, place
from .statements import Merge, elsewhere, removed
from .values import Address, Table, written

_WHERE_NL = {"after": "na", "before": "voor"}
_SHOWN = 12
"""The most ids of a circle that are told."""


def placement_of(merge: Merge, here: Address, statement: Table) -> Placement | None:
    """Give the place that a statement asks for; `None` when it asks for none, or for no place."""
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
            anchor = merge.renamed(ledger_of(here[:-1]), value, here, where)
            return Placement("after" if where == "after" else "before", anchor)
        case word:
            merge.report("FP204", here, word, key=word, value=value, allowed="first, last",
                         allowed_nl="first, last",
                         **suggestion(str(value), ("first", "last")))  # fmt: skip
            return None


def ordered(merge: Merge, at: Address, below: list[str], placed: list[Placed]) -> list[str]:
    """Give the order of ids at an address, after some were added and moved."""

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
