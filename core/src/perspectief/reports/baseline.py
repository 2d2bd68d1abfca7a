"""A baseline: what was wrong on the first day, so that only what is new is told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..model.record import Record, positional_record

if TYPE_CHECKING:
    from ..findings import Finding

FORMAT = 1
_UNREAD = ("FP0", "FP1")
"""Families of rules whose errors say that a file cannot be read: what else is wrong with it,
nobody knows."""


@positional_record
class Baseline(Record):
    """Findings that are known.

    Attributes:
        known: The fingerprints.
    """

    known: frozenset[str]

    def holds(self, found: Finding) -> bool:
        """Tell whether a finding is one of those that are known."""
        return fits(found) and found.fingerprint in self.known


def fits(found: Finding) -> bool:
    """Tell whether a finding can be in a baseline.

    What is accepted needs no baseline. That a file cannot be read is told every time.
    """
    unread = found.severity == "error" and found.code.startswith(_UNREAD)
    return not found.accepted and not unread


def parsed(text: str) -> Baseline:
    """Read a baseline.

    Raises:
        ValueError: When the text is none that this version understands.
    """
    # Imported here: most packs have no baseline.
    import json

    try:
        value: Any = json.loads(text)
    except RecursionError as error:
        raise ValueError("the text is nested too deeply") from error
    entries: Any = value["findings"] if _is_ours(value) else (None,)
    if not all(map(_is_entry, entries)):
        raise ValueError("the text is no baseline")
    return Baseline(frozenset(entry["fingerprint"] for entry in entries))


def text_of(findings: Iterable[Finding]) -> str:
    """Write a baseline: one line for each finding, sorted by address, so that git can merge it."""
    entries = {found.fingerprint: found for found in findings if fits(found)}
    ordered = sorted(
        entries.items(), key=lambda each: (each[1].layer, each[1].address, each[1].code, each[0])
    )
    lines = ",\n".join(f"    {_line(fingerprint, found)}" for fingerprint, found in ordered)
    body = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "format": {FORMAT},\n  "findings": {body}\n}}\n'


def _line(fingerprint: str, found: Finding) -> str:
    # Imported here, as above.
    from ..printable import json_text

    entry = {
        "layer": found.layer,
        "object": found.address,
        "code": found.code,
        "name": found.name,
        "fingerprint": fingerprint,
    }
    pairs = (f"{json_text(key)}: {json_text(value)}" for key, value in entry.items())
    return f"{{{', '.join(pairs)}}}"


def _is_ours(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.get("format") == FORMAT
        and isinstance(value.get("findings"), list)
    )


def _is_entry(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("fingerprint"), str)
