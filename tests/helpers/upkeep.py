"""Layers on a base, and what their locks know: shared by the tests of upkeep."""

from collections.abc import Sequence

from helpers.layer_texts import BASE, layer, uva
from perspectief.layers import Chain, Layer, apply, compose, written
from perspectief.layers.lock import Lock, fresh, record
from perspectief.layers.standing import Standing, standing
from perspectief.layers.upkeep import Judged, judge
from perspectief.model.record import changed

QUESTION = '[eerst]\ntext = "Wat merk jij nu?"\n'
"""A change of a text of the base."""


def on(base: Layer | Sequence[Layer], ours: Layer, **translated: dict[str, object]) -> Standing:
    """Put a layer on a base; by language what it translates, as tables by kind."""
    lower = (base,) if isinstance(base, Layer) else tuple(base)
    layers = (*lower, ours)
    languages = {
        language: Chain((*lower, changed(ours, translated=tables)))
        for language, tables in translated.items()
    }
    return standing(Chain(layers), languages)


def locked(stand: Standing) -> Lock:
    """Give the lock of a layer whose author saw the base as it is."""
    return record(stand, fresh(stand))


def edited(**kinds: str) -> Layer:
    """Give the base as a later release has it: with these statements put in."""
    below, _ = compose([BASE])
    said = layer("wijziging", **kinds)
    resolved, findings = apply(below, changed(said, prefixes=()))
    assert not [each for each in findings if each.severity == "error"], findings
    return changed(BASE, version="1.1.0", objects=resolved.objects)


def verdicts(stand: Standing, lock: Lock) -> dict[str, str]:
    """Give the verdict on each override, by its address as it is written."""
    return {shown(each.at): each.verdict for each in judge(stand, lock)}


def open_addresses(stand: Standing, lock: Lock) -> set[tuple[str, str]]:
    """Give what asks for a look, as address and verdict."""
    return {(shown(each.at), each.verdict) for each in stale(stand, lock)}


def stale(standing: Standing, lock: Lock) -> list[Judged]:
    """Give the overrides that ask for somebody to look.

    They are those of which the base changed (`stale`), is gone (`gone`) or has since been fixed
    (`fixed`), and those of which nobody knows what the author saw (`unrecorded`).
    """
    return [each for each in judge(standing, lock) if each.is_open]


def shown(at: tuple[str, ...]) -> str:
    """Give an address as one text."""
    return written(at)


__all__ = [
    "BASE",
    "QUESTION",
    "edited",
    "layer",
    "locked",
    "on",
    "open_addresses",
    "shown",
    "stale",
    "uva",
    "verdicts",
]
