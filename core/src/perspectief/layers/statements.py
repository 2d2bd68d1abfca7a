"""One layer on its way into what is below it: what it fixes, removes and gets wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..findings import REMEDY, finding
from .values import Address, Fix, Layer, Resolved, written

if TYPE_CHECKING:
    from ..findings import Finding, Related

_EXPECTED_NL = {"a list": "een lijst", "text": "tekst", "text or a table": "tekst of een tabel",
                "true without quotes": "true zonder aanhalingstekens"}  # fmt: skip
_WANT = {"a list": "list", "text": "text", "text or a table": "text", "true without quotes": "true"}
"""The same as words for who mends it."""


class Merge:
    """One layer on its way into what is below it.

    Attributes:
        below: What is below.
        layer: The layer.
        findings: What is wrong with its statements.
        fixed: What it fixes.
        removed: What it removes.
    """

    __slots__ = ("below", "findings", "fixed", "layer", "removed")

    def __init__(self, below: Resolved, layer: Layer) -> None:
        """Begin with nothing said yet."""
        self.below = below
        self.layer = layer
        self.findings: list[Finding] = []
        self.fixed: dict[Address, Fix] = {}
        self.removed: dict[Address, str] = {}

    def report(self, code: str, at: Address, name: str = "", **params: Any) -> None:
        """Add a finding about a statement of the layer; `params` as for `finding`."""
        self.report_in(at[0], code, at, name, **params)

    def report_in(
        self, kind: str, code: str, at: Address, name: str = "", /, **params: Any
    ) -> None:
        """Add a finding that is due to a statement about another kind than it is about."""
        made = finding(code, written(at, name), **params)
        self.findings.append(made.at(self.layer.file_of(kind), self.layer.id))

    def wrong_type(self, at: Address, name: str, expected: str) -> None:
        """Add the finding that a statement has another type than `expected`."""
        self.report("FP203", at, name, key=name, expected=expected, found="something else",
                    expected_nl=_EXPECTED_NL[expected], found_nl="iets anders",
                    want=_WANT[expected], **REMEDY)  # fmt: skip

    def renamed(self, kind: str, id: str, at: Address, name: str = "", *, said: str = "") -> str:
        """Give the id an object has now; add the finding when it had another (rule 5).

        Args:
            kind: The kind of the object.
            id: The id that the layer gives it.
            at: Where.
            name: The field in which it is named; empty for a statement about it.
            said: How it stands in that field; by default the id alone.
        """
        new = self.below.renamed.get(kind, {}).get(id, id)
        if new != id:
            place = {"quote": said or id} if name else {"aim": "key"}
            there = elsewhere("renamed", f"pack/renamed/{kind}#{id}")
            self.report("FP417", at, name, old=id, new=new, related=(there,), **place)
        return new

    def is_fixed(self, at: Address, name: str = "", *, unset: bool = False) -> bool:
        """Tell whether something is fixed below, and if so add the finding.

        Args:
            at: The address of an object or a part.
            name: The field; empty for the whole.
            unset: Whether the layer names it under `unset`.
        """
        address = (*at, f"#{name}") if name else at
        fix = self.below.fixed.get(address)
        if fix is None:
            return False
        # It stands among the names of `unset`, and not under its own.
        place = {"aim": "value", "quote": name} if unset else {"aim": "key"}
        self._fixed(at, "unset" if unset else name, address, name or at[-1], **place)
        return True

    def holds_fixed(self, at: Address) -> bool:
        """Tell whether something, or anything in it, is fixed below; if so add the finding."""
        for address in self.below.fixed:
            if address[: len(at)] == at:
                self._fixed(at, "", address, at[-1], aim="key")
                return True
        return False

    def _fixed(self, at: Address, name: str, fixed: Address, id: str, **place: str) -> None:
        """Say that what the layer changes is fixed, at an address of `Resolved.fixed`."""
        fix, field = self.below.fixed[fixed], fixed[-1].removeprefix("#")
        said = written((*fixed[:-1], "fixed"), field) if fixed[-1] != field else (
            written(fixed, "fixed")
        )  # fmt: skip
        there = elsewhere("fixed", said, fix.layer)
        self.report("FP404", at, name, id=id, fixer=fix.layer, reason=fix.reason,
                    related=(there,), **place)  # fmt: skip


def elsewhere(what: str, address: str, layer: str = "") -> Related:
    """Give another place that a finding is about; as the function of that name in `findings`."""
    # Imported here: a pack without mistakes does not pay for explaining them.
    from ..findings.elsewhere import elsewhere as there

    return there(what, address, layer)


def removed(address: Address, remover: str) -> tuple[Related, ...]:
    """Give the place at which a layer removes something, for a finding that is due to it."""
    return (elsewhere("removed", written(address, "remove"), remover),)
