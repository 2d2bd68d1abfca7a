"""References that lead nowhere."""

from collections.abc import Iterator

from ..findings import Finding, finding, suggestion
from ..layers import Objects, references, written
from ..model.pack import KINDS
from ..model.shape import shape_of_kind

NO_KIND = "documents"
"""What a step may use that is no kind: a document of the kit, which a plugin may bring."""


def dangling(objects: Objects) -> Iterator[Finding]:
    """Give a finding for each reference to an object that does not exist.

    Args:
        objects: All objects of a pack, as raw tables.

    Returns:
        The findings, without file and layer.
    """
    for kind, of_kind in objects.items():
        for id, table in of_kind.items():
            for at, named, target in references(table, shape_of_kind(kind, id)):
                if named == NO_KIND or target in objects.get(named, ()):
                    continue
                name = at[-1]
                hint = suggestion(target, objects.get(named, ())) if named in KINDS else (
                    suggestion(named, KINDS)
                )  # fmt: skip
                address = written((kind, id, *at[:-1]), name)
                yield finding("FP303", address, key=name, kind=named, id=target, **hint)
