"""What this library raises."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .findings import Finding


class PerspectiefError(Exception):
    """Something went wrong; the base of all errors of this library."""


class PackNotFoundError(PerspectiefError):
    """There is no such pack.

    Attributes:
        name: What was asked for.
        known: The ids of the packs that there are.
    """

    def __init__(self, name: str, message: str, known: Sequence[str] = ()) -> None:
        """Say what was asked for, and what there is."""
        super().__init__(message)
        self.name = name
        self.known = tuple(known)


class PackError(PerspectiefError):
    """A pack cannot be used, because something in it is wrong.

    Attributes:
        name: The pack that was asked for.
        findings: All that was found in it, errors and lesser things.
    """

    def __init__(self, name: str, findings: "Sequence[Finding]") -> None:
        """Say which pack, and everything that is wrong with it."""
        self.name = name
        self.findings = tuple(findings)
        errors = [each for each in findings if each.severity == "error"]
        lines = (f"  {each.path}: {each.address}: {each.message()}" for each in errors[:5])
        more = [f"  and {len(errors) - 5} more"] if len(errors) > 5 else []
        super().__init__("\n".join((f'the pack "{name}" cannot be used', *lines, *more)))
