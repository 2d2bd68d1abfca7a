"""Statements of a layer that change nothing of what is below it."""

from collections.abc import Iterator
from typing import Any

from ..layers import Address, value_at, written
from ..layers.canonical import alike
from ..layers.overrides import overrides
from ..model.shape import MANIFEST
from ..plugins import Breach, PackView, rule

_CHANGED = '[ontwikkelgesprek]\ntogether = { add = ["hr"] }\n'


@rule(
    "FP208",
    "same-as-below",
    "info",
    reason={
        "en": "What a layer repeats no longer follows the pack below when that changes.",
        "nl": "Wat je herhaalt, verandert niet meer mee met het pakket eronder.",
    },
    messages={
        "en": '"{key}" says the same as the pack below',
        "nl": '"{key}" zegt hetzelfde als het pakket eronder',
    },
    hints={
        "en": "Change it or take it out, unless it is to stay like this whatever becomes of the "
        "pack below.",
        "nl": "Verander het of haal het weg, tenzij het zo moet blijven wat er ook met het pakket "
        "eronder gebeurt.",
    },
    bad={"actions.toml": '[ontwikkelgesprek]\ntogether = ["medewerker"]\n'},
    good={"actions.toml": _CHANGED},
)
def same(view: PackView) -> Iterator[Breach]:
    """Find fields to which the uppermost layer gives the value that they have already.

    What `pack.toml` repeats is a choice, such as that of a session for the kit.
    """
    for each in overrides(view.below, view.chain.layers[-1]):
        if each.at[0] != MANIFEST and each.sort == "set" and alike(each.ours, each.now):
            yield written(each.at[:-1], each.at[-1]), {"key": each.at[-1]}


@rule(
    "FP209",
    "says-nothing",
    "info",
    reason={
        "en": "Whoever reads the layer looks for what it changes here, and finds nothing.",
        "nl": "Wie het leest, zoekt wat hier verandert, en vindt niets.",
    },
    messages={
        "en": 'nothing is said of "{id}" here, so nothing changes',
        "nl": 'over "{id}" staat hier niets, dus er verandert niets',
    },
    hints={
        "en": "Say what changes, or take it out.",
        "nl": "Zeg wat er verandert, of haal het weg.",
    },
    bad={"actions.toml": "[ontwikkelgesprek]\n"},
    good={"actions.toml": _CHANGED},
)
def nothing(view: PackView) -> Iterator[Breach]:
    """Find empty tables of the uppermost layer, for what is there below it."""
    for kind, objects in view.chain.layers[-1].objects.items():
        empty = [at for id, table in objects.items() for at in _empty((kind, id), table)]
        base = view.below.objects if empty else {}
        for at in empty:
            if isinstance(value_at(base, at), dict):
                yield written(at), {"id": at[-1]}


def _empty(at: Address, table: Any) -> Iterator[Address]:
    if table == {}:
        yield at
    elif isinstance(table, dict):
        for key, value in table.items():
            yield from _empty((*at, key), value)


CHECKS = (same, nothing)
