"""What a statement fixes: rule 4 of `format.md`, section 4."""

from ..findings import suggestion
from ..model.shape import Shape
from .statements import Merge
from .values import Address, Fix, Table, written


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
