"""One layer on its way into what is below it: what it fixes, removes and gets wrong."""

from attrs import field, frozen

from ..findings import Finding, finding
from .values import Address, Fix, Layer, Resolved, written


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
