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
        reason: `no-pack`, `pack-broken`, `no-place` or `place-unreadable`.
        problem: Why a pack or place that is there cannot be used.
        problem_nl: The same in Dutch, where it is in words of ours.
        known: The ids of the packs that there are, when an id was asked for.
        folder: Whether there is a folder of that name instead.
    """

    def __init__(
        self,
        name: str,
        reason: str,
        problem: str = "",
        known: Sequence[str] = (),
        folder: bool = False,
        problem_nl: str = "",
    ) -> None:
        """Say what was asked for, and what there is."""
        self.name = name
        self.reason = reason
        self.problem = problem
        self.problem_nl = problem_nl or problem
        self.known = tuple(known)
        self.folder = folder
        because = f": {problem}" if problem else ""
        there = f" There are: {', '.join(known)}." if known else ""
        instead = f" For the folder write ./{name}" if folder else ""
        super().__init__(f"{_MESSAGES[reason].format(name=name)}{because}.{there}{instead}")

    def __reduce__(self) -> tuple[object, ...]:
        values = self.name, self.reason, self.problem, self.known, self.folder, self.problem_nl
        return type(self), values


_MESSAGES = {
    "no-pack": 'there is no pack "{name}"',
    "pack-broken": 'the pack "{name}" cannot be used',
    "no-place": "there is nothing at {name}",
    "place-unreadable": "{name} cannot be read",
}


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

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.name, self.findings)
