"""Findings that the authors of a pack accept, with a reason (`format.md`, section 2)."""

from collections.abc import Container, Iterable, Iterator
from datetime import date, datetime
from typing import Any

from attrs import evolve, frozen

from .findings import Finding, finding
from .layers import Chain, Layer

_NEEDS = ("code", "object", "reason")
_KNOWN = (*_NEEDS, "until")


@frozen
class _Acceptance:
    """One entry of `[accept]` in the manifest of a layer."""

    key: str
    layer: Layer
    code: str
    where: str
    reason: str
    until: date | None

    def covers(self, found: Finding) -> bool:
        """Tell whether a finding is one that this accepts: of that layer, or what is in it."""
        inside = found.address == self.where or found.address.startswith(
            (f"{self.where}/", f"{self.where}#")
        )
        return (found.code, found.layer) == (self.code, self.layer.id) and inside

    def about(self, rule: str, /, **params: object) -> Finding:
        """Give a finding about this acceptance."""
        told = finding(rule, f"pack/accept/{self.key}", **params)
        return told.at(self.layer.file_of("pack"), self.layer.id)


def accepted(
    findings: Iterable[Finding], chain: Chain, today: date, applied: Container[str]
) -> list[Finding]:
    """Mark the findings that the packs of a chain accept.

    A layer accepts findings about itself only, and never an error: a pack with errors cannot
    be used.

    Args:
        findings: The findings.
        chain: The layers, with their manifests.
        today: The date against which the end of an acceptance is held.
        applied: The codes of the rules that were applied: what accepts a finding of another
            may have its use when that rule is applied.

    Returns:
        The findings, those accepted with the reason, and what is wrong with acceptances:
        one that accepts nothing, or that has ended.
    """
    entries = [entry for layer in chain.layers for entry in _entries(layer)]
    ended = [entry for entry in entries if entry.until is not None and entry.until < today]
    valid = [entry for entry in entries if entry not in ended]
    used: set[str] = set()
    result = []
    for found in findings:
        entry = next((each for each in valid if each.covers(found)), None)
        if entry is None or found.severity == "error":
            result.append(found)
        else:
            used.add(entry.key)
            result.append(evolve(found, accepted=entry.reason))
    result += [entry.about("FP222", until=str(entry.until)) for entry in ended]
    top = chain.layers[-1].id
    # What a pack below accepts is the business of that pack, and not of who extends it.
    unused = (each for each in valid if each.key not in used and each.layer.id == top)
    told = (each for each in unused if each.code in applied)
    return [*result, *(each.about("FP221", code=each.code, where=each.where) for each in told)]


def _entries(layer: Layer) -> Iterator[_Acceptance]:
    said = layer.manifest.get("accept")
    for key, entry in said.items() if isinstance(said, dict) else ():
        if not wrong_entry(entry):
            code, where, reason = (entry[name] for name in _NEEDS)
            yield _Acceptance(key, layer, code, where, reason, entry.get("until"))


def wrong_entry(entry: Any) -> str:
    """Give the name of what is missing or wrong in an entry of `[accept]`; else nothing."""
    if not isinstance(entry, dict):
        return "code"
    for name in _NEEDS:
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            return name
    until = entry.get("until")
    if until is not None and (not isinstance(until, date) or isinstance(until, datetime)):
        return "until"
    return next((name for name in entry if name not in _KNOWN), "")
