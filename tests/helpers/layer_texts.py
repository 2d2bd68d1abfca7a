"""Layers written as their files are, and what composing and structuring makes of them."""

from typing import Any

import tomli
from attrs import frozen

from perspectief.findings import Finding
from perspectief.layers import Chain, Layer, Resolved, apply, compose
from perspectief.model import Pack
from perspectief.model.shape import MANIFEST_PARTS
from perspectief.structure import structure

MANIFEST = """
version = "1.0.0"
title = "Voorbeeld"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
"""


def layer(id: str, prefix: str = "", pack: str = "", **kinds: str) -> Layer:
    """Give a layer as its files say it: one TOML text a kind, and that of `pack.toml`."""
    manifest = {**tomli.loads(MANIFEST), "id": id, **tomli.loads(pack)}
    parts = {part: manifest[part] for part in MANIFEST_PARTS if part in manifest}
    return Layer(
        id=id,
        version=manifest["version"],
        prefixes=(prefix,) if prefix else (),
        objects={**{kind: tomli.loads(text) for kind, text in kinds.items()}, "pack": parts},
        renamed=manifest.get("renamed", {}),
        files={kind: f"{id}/{kind}.toml" for kind in (*kinds, "pack")},
        manifest=manifest,
    )


@frozen
class Outcome:
    """What layers say together.

    Attributes:
        resolved: The raw result.
        findings: What composing found in the uppermost layer.
        chain: The layers.
    """

    resolved: Resolved
    findings: list[Finding]
    chain: Chain

    @property
    def said(self) -> list[tuple[str, str]]:
        """The code and the address of each finding."""
        return [(found.code, found.address) for found in self.findings]

    @property
    def only(self) -> Finding:
        """The one finding there is."""
        (found,) = self.findings
        return found

    def get(self, kind: str, id: str) -> dict[str, Any]:
        """Give an object as a raw table."""
        return self.resolved.objects[kind][id]

    def order(self, kind: str) -> list[str]:
        """Give the ids of a kind, in order."""
        return list(self.resolved.objects[kind])

    def structured(self) -> tuple[Pack, list[Finding]]:
        """Give the pack, and what structuring found."""
        return structure(self.resolved, self.chain)


def over(*layers: Layer) -> Outcome:
    """Put layers over each other; all but the uppermost must be right."""
    *lower, upper = layers
    below, found = compose(lower)
    assert not found, [(each.code, each.address) for each in found]
    resolved, findings = apply(below, upper)
    return Outcome(resolved, findings, Chain(layers))


BASE = layer(
    "basis",
    pack="""
    [function_group]
    name = "Collega"
    synonyms = ["teamgenoot", "kantoorgenoot"]
    [function_group.ufo.eerste]
    code = "03-08"

    [parameters.organisatie]
    value = "de universiteit"
    [parameters.vak]
    value = "het vak"

    [team.hr]
    min = 1
    text = "Iemand van hr."
    [team.medewerker]
    min = 2
    text = "Twee medewerkers."

    [kit]
    session = "middag"
    approaches = ["rondje", "kaarten"]
    questions = { max = 12, include = ["eerst"] }

    [words.avoid]
    manager = "leidinggevende"
    """,
    themes="""
    [werk]
    title = "Het werk"
    text = "Wat verandert er?"
    purpose = "Een gedeeld beeld."
    [plezier]
    title = "Plezier"
    text = "Wat geeft plezier?"
    """,
    roles="""
    [medewerker]
    title = "Medewerker"
    text = "Doet mee."
    [hr]
    title = "Hr"
    text = "Helpt."
    """,
    steps="""
    [uitnodigen]
    phase = "prepare"
    title = "Nodig uit"
    text = "Vraag wie wil meedoen."
    lead = "trekker"
    hours = { medewerker = 2, hr = 1 }
    week = -4
    yields = "Een lijst."
    joins = ["hr", "contact"]
    uses = ["texts/uitnodiging", "questions/eerst"]
    checklist.lijst = "De lijst is klaar."
    checklist.zaal = "De zaal is geboekt."
    checklist.brief = "De brief is weg."
    """,
    questions="""
    [eerst]
    theme = "werk"
    text = "Wat merk je nu?"
    roles = ["medewerker"]
    moment = "opening"
    sensitive = "Vraag het rustig."
    probes.toen = "Hoe ging het toen?"
    probes.nu = "En nu?"
    [daarna]
    theme = "werk"
    text = "Wat komt er?"
    roles = ["medewerker", "hr"]
    activities = ["agenda"]
    [slot]
    theme = "plezier"
    text = "Wat neem je mee?"
    roles = ["hr"]
    """,
    activities="""
    [agenda]
    title = "Agenda"
    tasks.plannen = "Plannen"
    hint = "stays"
    why = "Kiezen blijft."
    """,
    texts="""
    [uitnodiging]
    title = "Uitnodiging"
    text = "Doe je mee?"
    audience = ["medewerker"]
    [bedankt]
    title = "Bedankt"
    text = "Dank je wel."
    audience = ["iedereen"]
    """,
    approaches="""
    [rondje]
    title = "Rondje"
    purpose = "Iedereen heeft iets gezegd."
    outcome = "Briefjes."
    group = { min = 4, max = 12, table = 4 }
    setting = ["on-site"]
    run.start = { minutes = 5, text = "Uitleg" }
    run.ronde = { minutes = 10, text = "Ronde", per_person = 2 }
    alternative = "In tweetallen."
    origin = "own"
    [kaarten]
    title = "Kaarten"
    purpose = "De kaarten liggen."
    outcome = "Een foto."
    group = { min = 4, max = 20 }
    setting = ["on-site", "online"]
    run.leggen = { minutes = 20, text = "Leggen" }
    alternative = "Iemand legt voor je."
    origin = "own"
    """,
    sessions="""
    [middag]
    title = "Een middag"
    people = { min = 4, max = 12 }
    setting = ["on-site"]
    meetings.enige = { title = "De middag", length = 120 }
    blocks.welkom = { meeting = "enige", title = "Welkom", who = "gespreksleider", minutes = 10 }
    follow_up = "uitnodigen"

    [middag.blocks.gesprek]
    meeting = "enige"
    title = "Gesprek"
    who = "gespreksleider"
    approach = "rondje"
    questions = ["eerst", "slot"]
    """,
)
"""A small pack with something of everything that a layer can change."""


def uva(pack: str = "", **kinds: str) -> Layer:
    """Give a layer over `BASE` with prefix `uva`."""
    return layer("uva", "uva", pack, **kinds)


def few(pack: str = "", **kinds: str) -> Layer:
    """Give a layer over that, with prefix `few`."""
    return layer("few", "few", pack, **kinds)
