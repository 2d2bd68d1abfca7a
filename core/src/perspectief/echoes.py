"""What only follows from another mistake, and is told as that one mistake."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .findings import finding

if TYPE_CHECKING:
    from .findings import Finding
    from .findings.finding import Params
    from .layers import Chain, Layer

_NAMED = frozenset({"FP211", "FP213", "FP301", "FP302", "FP403"})
"""Rules that say that an object stands under a name that it cannot have."""

_FEW = 3
"""The fewest ids with another prefix that are no slips of the pen."""


def refused(findings: Iterable[Finding]) -> set[tuple[str, str]]:
    """Give the objects that are there under a name that they cannot have, by kind and id.

    Args:
        findings: What is wrong with a pack.

    Returns:
        Each with the name that it has, and with the one that was probably meant: who refers to
        either will find it as soon as that name is right.
    """
    there: set[tuple[str, str]] = set()
    for each in findings:
        if each.code in _NAMED:
            kind, _, rest = each.address.partition("/")
            there.update((kind, id) for id in (rest.partition("/")[0], *_meant(each)))
    return there


def _meant(found: Finding) -> Iterator[str]:
    params = found.params
    yield from (params[name] for name in ("near", "better") if name in params)
    if params.get("prefix"):
        yield f"{params['prefix']}-{params['id']}"


def by_prefix(findings: Iterable[Finding], chain: Chain) -> list[Finding]:
    """Tell it once when all that a layer adds begins with another prefix than its own.

    Args:
        findings: What is wrong with a pack.
        chain: Its layers.

    Returns:
        The findings, without those about each of these ids.
    """
    found = list(findings)
    for layer in chain.layers:
        strange = [each for each in found if _is_strange(each, layer)]
        other = _other_prefix(layer, strange)
        if other:
            found = [each for each in found if not _is_strange(each, layer)]
            found.append(_other(layer, other, len(strange)))
    return found


def _is_strange(found: Finding, layer: Layer) -> bool:
    return found.code == "FP302" and found.layer == layer.id


def _other_prefix(layer: Layer, strange: list[Finding]) -> str:
    """Give the prefix that all new ids of a layer have, when it is not that of the layer."""
    if len(strange) < _FEW or not layer.prefixes:
        return ""
    begins = Counter(each.params["id"].partition("-")[0] for each in strange)
    own = any(layer.introduces(id) for ids in layer.objects.values() for id in ids)
    return "" if own or len(begins) > 1 else next(iter(begins))


def _other(layer: Layer, prefix: str, count: int) -> Finding:
    reason = f'ids begin with "{prefix}-" here; there are {count}'
    reason_nl = f'ids beginnen hier met "{prefix}-" (aantal: {count})'
    told: Params = {"prefix": layer.prefixes[0], "reason": reason, "reason_nl": reason_nl}
    return finding("FP416", "pack#prefix", **told).at(layer.file_of("pack"), layer.id)
