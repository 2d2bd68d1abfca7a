"""Faults of packs and plugins, as lines for a person and as plain values."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..discovery import PATH_VARIABLE, PackInfo
from ..plugins.faults import Fault, Phase
from ..printable import plain, plain_lines
from .plugin_words import WORDS
from .words import Words

if TYPE_CHECKING:
    from ..plugins import Plugin

_PHASES: dict[str, Phase] = {"disabled": "blocked", "incompatible": "compatible"}
"""The phase in which a pack that is not broken was left out."""


def of_packs(found: Iterable[PackInfo]) -> list[Fault]:
    """Give a fault for each pack that cannot be used."""
    return [
        Fault(
            plugin=info.id or info.path,
            distribution=info.distribution,
            phase=_phase(info),
            reason=info.problem,
            reason_nl=info.problem_nl,
            file=info.place.show("pack.toml") if info.place else info.path,
        )
        for info in found
        if info.problem
    ]


def _phase(info: PackInfo) -> Phase:
    if info.orphan:
        return "extends"
    if info.state in _PHASES:
        return _PHASES[info.state]
    return "discover" if info.place is None else "manifest"


def tell(faults: Iterable[Fault], words: Words, *, verbose: bool = False) -> None:
    """Say on stderr what went wrong, why, where, and what to do."""
    for fault in faults:
        print("\n".join(lines(fault, words, verbose=verbose)), file=sys.stderr)


def tell_of_disabled(plugins: "Iterable[Plugin]", words: Words) -> None:
    """Say on stderr which plugins take no part because somebody left them out."""
    by_reason: dict[str, list[str]] = {}
    for plugin in plugins:
        if plugin.state == "disabled":
            by_reason.setdefault(plugin.why(words.language), []).append(plugin.name)
    words = words.also(WORDS)
    for reason, names in by_reason.items():
        told = words("left-out", plugins=", ".join(names), reason=reason)
        print(plain(told), file=sys.stderr)


def lines(fault: Fault, words: Words, *, verbose: bool = False) -> Iterator[str]:
    """Give what went wrong, why, where, and what to do, as lines for a person."""
    words = words.also(WORDS)
    told = {"plugin": fault.plugin, "distribution": fault.distribution or PATH_VARIABLE}
    # Of a pack that nobody could check it is not known whose fault that is.
    head = words("lost" if fault.phase == "check" else "fault", phase=words(fault.phase), **told)
    yield f"{words('error')}: {plain(head)}"
    yield f"  {plain(fault.why(words.language))}"
    if fault.file:
        yield f"  --> {plain(fault.file)}"
    yield f"  {plain(fault.remedy(words.language))}"
    if verbose and fault.trace:
        yield plain_lines(fault.trace)


def as_json(faults: Iterable[Fault], language: str) -> list[dict[str, str]]:
    """Give faults as plain values."""
    return [
        {
            "plugin": fault.plugin,
            "distribution": fault.distribution,
            "phase": fault.phase,
            "reason": fault.why(language),
            "file": fault.file,
            "remedy": fault.remedy(language),
            "trace": fault.trace,
        }
        for fault in faults
    ]
