"""What the locks of a pack tell: what changed below since each of its layers was made.

Each layer is held against its own base, so that a change is noticed wherever in the chain it
was made. Only checking asks for this: what a pack says never depends on a lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from .layers import BRAND, Chain, Layer, Resolved
from .manifest_rules import base_unknown
from .sealing import is_sealed
from .source.lock_file import LOCK, read_lock

if TYPE_CHECKING:
    from .findings import Finding
    from .layers.lock import Lock
    from .memory import Memory

_NEWER = "FP210"
"""The rule that says that only a later version knows what a pack means."""

_UNUSED = "FP436"
"""The rule that says that a lock keeps what its layer does not change any more."""

_UNKNOWN = "FP007"
"""The rule that says that nobody reads a file, which may hold what seems to be gone."""

_ECHOES = frozenset({"FP302", "FP401"})
"""Rules of composing, which knows no lock, that say less than `FP433` of the same address."""


def lock_of(layer: Layer) -> tuple[Lock | None, list[Finding]]:
    """Read the lock of a layer.

    Args:
        layer: The layer, with the place of its files.

    Returns:
        Its lock, `None` when there is none or it cannot be read; and what is wrong with it.
    """
    if layer.place is None:
        return None, []
    table, wrong = read_lock(layer.place)
    if table is None:
        return None, [each.at(layer.place.show(LOCK), layer.id) for each in wrong]
    # Imported here: of most layers there is no lock, or it is sealed and nobody reads it.
    from .layers.lock_table import from_table
    from .lock_findings import not_understood

    lock, strange = from_table(table)
    return lock, not_understood(layer, strange)


def with_upkeep(
    findings: Iterable[Finding],
    chain: Chain,
    languages: Mapping[str, Chain],
    stages: tuple[Resolved, ...],
    memory: Memory,
    beside: Iterable[Finding] = (),
) -> list[Finding]:
    """Add to findings about a pack what the locks of its layers tell.

    Args:
        findings: What was found in reading and composing it.
        chain: Its layers, the lowest first.
        languages: The same layers with their translations, by language.
        stages: What they say together up to each of them.
        memory: What was told before of the layers below.
        beside: What was found in its translations.

    Returns:
        All findings but those. Of what is gone below only what the lock knows of it is told.
    """
    known = list(findings)
    if unreadable(known):
        # Below what cannot be read everything would seem to be gone.
        return known
    lower = tuple((name, each.layers[:-1]) for name, each in sorted(languages.items()))
    told = [
        *memory.give(_of_lower, chain.layers[:-1], lower, stages[:-1], memory),
        *_of_layer(chain, languages, stages, memory),
    ]
    gone = {(each.layer, each.address) for each in told if each.code == "FP433"}
    rest = (
        each for each in known if not (each.code in _ECHOES and (each.layer, each.address) in gone)
    )
    return [*rest, *_no_echoes(told, [*known, *beside])]


def _no_echoes(told: Iterable[Finding], known: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out what only seems so of a layer as long as something in it is wrong."""
    wrong = [each for each in known if each.severity == "error" or each.code == _UNKNOWN]
    layers = {each.layer for each in wrong}
    # Who misspells the name of a field seems not to say it.
    meant = {
        (each.layer, f"{each.address.rpartition('#')[0]}#{each.params['near']}")
        for each in wrong
        if each.params.get("near")
    }
    # What stands in a file that nobody reads, seems to be as it is below.
    lost = {(each.layer, each.params["near"]) for each in wrong if each.code == _UNKNOWN}
    for each in told:
        file = f"{each.address.partition('/')[0]}.toml"
        if (each.layer, each.address) in meant or (each.layer, file) in lost:
            continue
        if each.code != _UNUSED or each.layer not in layers:
            yield each


def unreadable(findings: Iterable[Finding]) -> list[Finding]:
    """Give the findings for which it cannot be known what layers say, or what is below them."""
    return [
        each
        for each in findings
        if each.code == _NEWER or base_unknown((each,)) or _is_unread(each)
    ]


def _is_unread(each: Finding) -> bool:
    # Without a logo, or another file that a brand names, all else can be read.
    of_brand = each.address.partition("#")[0].partition("/")[0] == BRAND
    return each.severity == "error" and each.code < "FP200" and not of_brand


def _of_lower(
    layers: tuple[Layer, ...],
    languages: tuple[tuple[str, tuple[Layer, ...]], ...],
    stages: tuple[Resolved, ...],
    memory: Memory,
) -> list[Finding]:
    """Give what is to be told of the layers below the one that is checked."""
    told: list[Finding] = []
    for depth in range(1, len(layers) + 1):
        chain = Chain(layers[:depth])
        translated = {name: Chain(each[:depth]) for name, each in languages}
        told += _of_layer(chain, translated, stages[:depth], memory, is_top=False)
    return told


def _of_layer(
    chain: Chain,
    languages: Mapping[str, Chain],
    stages: tuple[Resolved, ...],
    memory: Memory,
    *,
    is_top: bool = True,
) -> Iterator[Finding]:
    """Give what is to be told of the uppermost layer of a chain."""
    if is_sealed(chain, languages, memory):
        return
    lock, wrong = lock_of(chain.layers[-1])
    if lock is None and not is_top:
        return
    # Imported here, as above.
    from .layers.standing import standing
    from .lock_findings import told_of

    below = stages[-2] if len(stages) > 1 else Resolved()
    stand = standing(chain, languages, below=below, said=stages[-1])
    yield from told_of(stand, chain, lock, wrong if is_top else None)
