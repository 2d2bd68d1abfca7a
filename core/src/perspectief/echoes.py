"""What only follows from another mistake, and is told as that one mistake."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .findings import finding
from .manifest_rules import base_unknown

if TYPE_CHECKING:
    from .findings import Finding
    from .findings.finding import Params
    from .layers import Chain, Layer

_READ = frozenset({"FP007", "FP012", "FP013", "FP133", "FP134", "FP135"})
"""Rules of reading and of syntax that leave the content of a file readable."""

_MISSING = frozenset({"FP302", "FP303", "FP501"})
"""Rules that say that an object of a kind does not exist."""

_NO_TEXT = "FP502"
"""The rule that says that what is translated is no text of its object."""

_UNTRANSLATED = frozenset({"FP503", "FP506", "FP509"})
"""Rules that say that a text has no translation."""

_WHOLE = frozenset({"", "pack"})
"""What nobody can read of a pack of which nothing is known: all of it, or its manifest."""

_MEANT_AS_IT_IS = {"suggestion": "", "suggestion_nl": "", "near": ""}
"""What takes away that another object was meant: it is in the file that nobody reads."""

_ON_WHAT_IS_BELOW = ("FP3", "FP4", "FP5")
"""Families of rules that need to know what stands below."""

_NAMED = frozenset({"FP211", "FP213", "FP301", "FP302", "FP403"})
"""Rules that say that an object stands under a name that it cannot have."""

_FEW = 3
"""The fewest ids with another prefix that are no slips of the pen."""


def without_echoes(read: Iterable[Finding], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out that something is missing when it stands in what cannot be read.

    Args:
        read: What is wrong with the files.
        findings: What is wrong with what they say.

    Returns:
        The others. Of what stands in a file with a wrong name the first is among them.
    """
    known = tuple(read)
    unread = {each.address.removesuffix(".toml") for each in known if _is_unread(each.code)}
    if unread & _WHOLE:
        # Nobody knows what the pack extends, so nothing can be said about the rest.
        return
    alone = base_unknown(known)
    told = list(findings)
    there = _refused((*known, *told))
    misnamed = set(lost_files(known)) - unread
    for each in told:
        if alone and (each.code.startswith(_ON_WHAT_IS_BELOW) or _is_half(each)):
            continue
        if each.code == "FP303" and (each.params["kind"], each.params["id"]) in there:
            continue
        gone = _gone(each)
        if gone in misnamed and each.code != _NO_TEXT:
            # One is told: the pack is not sound, and the warning alone would not say so.
            misnamed.remove(gone)
            unread.add(gone)
            yield each.having(params=each.params | _MEANT_AS_IT_IS)
        elif gone not in unread and gone not in misnamed:
            yield each


def _is_half(found: Finding) -> bool:
    """Tell whether a part of a manifest lacks a field, which may stand below."""
    return found.code == "FP202" and found.address.startswith("pack/")


def lost_files(findings: Iterable[Finding]) -> Iterator[str]:
    """Give the files, without their end, that are there under a name that nobody reads.

    Args:
        findings: What is wrong with the files of a pack.

    Returns:
        Such as `questions`, or `en/questions`.
    """
    for each in findings:
        if each.code == "FP007" and each.params["near"]:
            folder = each.address.rpartition("/")[0] if "/" not in each.params["near"] else ""
            yield f"{folder}/{each.params['near']}".removeprefix("/").removesuffix(".toml")


def _gone(found: Finding) -> str | None:
    """Give the file, without its end, that lacks what a finding says is missing."""
    if found.code in _MISSING:
        return found.params["kind"]
    if found.code == _NO_TEXT:
        return found.address.partition("/")[0]
    return found.params["file"].removesuffix(".toml") if found.code in _UNTRANSLATED else None


def _is_unread(code: str) -> bool:
    return code.startswith(("FP0", "FP1")) and code not in _READ


def _refused(findings: Iterable[Finding]) -> set[tuple[str, str]]:
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
