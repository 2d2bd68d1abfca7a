"""One layer on its way into what is below it: what it fixes, removes and gets wrong."""

from attrs import field, frozen

from ..findings import Finding, finding
from .values import Address, Fix, Layer, Resolved, written

_EXPECTED_NL = {"a list": "een lijst", "text": "tekst", "text or a table": "tekst of een tabel"}


@frozen
class Merge:
    """One layer on its way into what is below it.

    Attributes:
        below: What is below.
        layer: The layer.
        findings: What is wrong with its statements.
        fixed: What it fixes.
        removed: What it removes.
    """

    below: Resolved
    layer: Layer
    findings: list[Finding] = field(factory=list)
    fixed: dict[Address, Fix] = field(factory=dict)
    removed: dict[Address, str] = field(factory=dict)

    def report(self, code: str, at: Address, name: str = "", **params: object) -> None:
        """Add a finding about a statement of the layer."""
        made = finding(code, written(at, name), **params)
        self.findings.append(made.at(self.layer.file_of(at[0]), self.layer.id))

    def wrong_type(self, at: Address, name: str, expected: str) -> None:
        """Add the finding that a statement has another type than `expected`."""
        self.report("FP203", at, name, key=name, expected=expected, found="something else",
                    expected_nl=_EXPECTED_NL[expected], found_nl="iets anders")  # fmt: skip

    def renamed(self, kind: str, id: str, at: Address, name: str = "") -> str:
        """Give the id an object has now; add the finding when it had another (rule 5)."""
        new = self.below.renamed.get(kind, {}).get(id, id)
        if new != id:
            self.report("FP417", at, name, old=id, new=new)
        return new

    def is_fixed(self, at: Address, name: str = "") -> bool:
        """Tell whether something is fixed below, and if so add the finding."""
        address = (*at, f"#{name}") if name else at
        fix = self.below.fixed.get(address)
        if fix is None:
            return False
        self.report("FP404", at, name, id=name or at[-1], fixer=fix.layer, reason=fix.reason)
        return True

    def holds_fixed(self, at: Address) -> bool:
        """Tell whether something, or anything in it, is fixed below; if so add the finding."""
        for address, fix in self.below.fixed.items():
            if address[: len(at)] == at:
                self.report("FP404", at, id=at[-1], fixer=fix.layer, reason=fix.reason)
                return True
        return False
