"""Findings that the authors of a pack accept, with a reason (`format.md`, section 2)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from .findings import finding, suggestion
from .layers import Chain, Layer, written
from .model.record import Record, positional_record

if TYPE_CHECKING:
    from .findings import Finding
    from .findings.finding import Aim

_NEEDS = ("code", "object", "reason")
_KNOWN = (*_NEEDS, "until")
_OURS = "FP"
"""How the codes of the library begin; a plugin that is not here may have any other."""


@positional_record
class _Acceptance(Record):
    """One entry of `[accept]` in the manifest of a layer."""

    key: str
    layer: Layer
    code: str
    where: str
    reason: str
    until: date | None

    @property
    def id(self) -> tuple[str, str]:
        """What it is known by: its layer and its key there."""
        return self.layer.id, self.key

    def covers(self, address: str) -> bool:
        """Tell whether an address is the one that this names, or of what is in it."""
        where = self.where
        return address == where or address.startswith((f"{where}/", f"{where}#"))

    def about(self, rule: str, name: str = "", /, **params: Any) -> Finding:
        """Give a finding about this acceptance, or what stands under a name in it."""
        told = finding(rule, written(("pack", "accept", self.key), name), **params)
        return told.at(self.layer.file_of("pack"), self.layer.id)


def accepted(
    findings: Iterable[Finding],
    chain: Chain,
    today: date,
    rules: Mapping[str, bool],
    skipped: Container[str],
) -> list[Finding]:
    """Mark the findings that the packs of a chain accept.

    A layer accepts findings about itself only, and never what no reason makes right: an error,
    as a pack with errors cannot be used, or what harms whoever reads the pack.

    Args:
        findings: The findings.
        chain: The layers, with their manifests.
        today: The date against which the end of an acceptance is held.
        rules: The code of each rule for these packs, with whether it can be accepted.
        skipped: The codes of those that were not applied: what accepts a finding of them may
            have its use when they are.

    Returns:
        The findings, those accepted with the reason, and what is wrong with acceptances:
        one that accepts nothing, or nothing that can be accepted, or that has ended.
    """
    entries = [entry for layer in chain.layers for entry in _entries(layer)]
    if not entries:
        return list(findings)
    ended = {entry.id for entry in entries if entry.until is not None and entry.until < today}
    valid: dict[tuple[str, str], list[_Acceptance]] = {}
    for entry in entries:
        if entry.id not in ended and rules.get(entry.code, True):
            valid.setdefault((entry.code, entry.layer.id), []).append(entry)
    used = set()
    result = []
    for found in findings:
        fit = valid.get((found.code, found.layer), ())
        by = next((each for each in fit if each.covers(found.address)), None)
        if by is None or found.severity == "error":
            result.append(found)
        else:
            used.add(by.id)
            result.append(found.having(accepted=by.reason))
    late = [each for each in entries if each.id in ended]
    result += [each.about("FP222", "until", until=str(each.until)) for each in late]
    top = chain.layers[-1].id
    # What a pack below accepts is the business of that pack, and not of who extends it.
    busy = used | ended
    idle = [each for each in entries if each.layer.id == top and each.id not in busy]
    return [*result, *(told for each in idle for told in _useless(each, rules, skipped))]


def _useless(
    entry: _Acceptance, rules: Mapping[str, bool], skipped: Container[str]
) -> Iterator[Finding]:
    """Say why an acceptance accepts nothing; a rule that was not applied may need it."""
    if not rules.get(entry.code, True):
        yield entry.about("FP223", "code", code=entry.code)
    elif entry.code in rules and entry.code not in skipped:
        yield entry.about("FP221", code=entry.code, where=entry.where, aim="key")
    elif entry.code not in rules and entry.code.startswith(_OURS):
        yield entry.about("FP224", "code", code=entry.code, **suggestion(entry.code, rules))


def _entries(layer: Layer) -> Iterator[_Acceptance]:
    said = layer.manifest.get("accept")
    for key, entry in said.items() if isinstance(said, dict) else ():
        if not wrong_entry(entry):
            code, where, reason = (entry[name] for name in _NEEDS)
            yield _Acceptance(key, layer, code, where, reason, entry.get("until"))


def entry_aim(name: str) -> Aim:
    """Give what to point at when `wrong_entry` gave a name: the key, when no entry has it."""
    return "value" if name in _KNOWN else "key"


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
