"""Versions of a pack, drawn from statements of every sort: with and without mistakes."""

from collections.abc import Iterable
from functools import cache

import tomli
from hypothesis import strategies as st

from perspectief.chain import read_chain
from perspectief.discovery import find
from perspectief.layers import Chain, Layer, Resolved, apply
from perspectief.model.record import changed

PARENT = "secretaresse"
PIECES = {
    "questions": (
        '[sec-agenda-over]\ntext = "Wat is er anders?"\n',
        '[sec-bestaat-niet]\ntext = "x"\n',
        '[wat-merk-je-ervan]\ntext = "Wat merk je bij {organisatie}?"\nsensitive = true\n',
        '[eerste-keer-gevraagd]\nroles = { add = ["hr"] }\nafter = "wat-merk-je-ervan"\n',
        '[eerste-keer-gevraagd]\ntext = "{onbekend} en }"\n',
        '[nodig-voor-later]\nprobes.uv-meer = "En {vak}?"\nprobes.uv-nog = "Wie?"\n',
        "[nodig-voor-later]\nsensitive = 3\n",
        '[uv-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat nu bij {organisatie}?"\n',
        '[uv-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat?"\nid = "uv-vraag"\n',
        "[wat-doet-een-systeem]\nremove = true\n",
        '[beter-willen-kunnen]\nactivities = ["bestaat-niet"]\n',
    ),
    "sessions": (
        "[een-sessie]\nblocks.welkom.minutes = 12\n",
        '[een-sessie]\ntitle = "Kort"\n[een-sessie.blocks.uv-rondje]\nmeeting = "sessie"\n'
        'title = "Rondje bij {organisatie}"\nwho = "gespreksleider"\nminutes = 5\n'
        'after = "welkom"\n',
        "[een-sessie]\nblocks.welkom.remove = true\n",
        '[twee-sessies]\nblocks.welkom.title = "{Organisatie} {"\n',
    ),
    "texts": (
        '[uitnodiging]\ntext = """\nBeste {medewerker},\nkom\n\nbij {organisatie}."""\n',
        '[uitnodiging]\nsubject = ""\n',
    ),
    "steps": ('[nodig-uit]\nhours.medewerker = 2\nchecklist.uv-zaal = "De zaal is er."\n',),
    "pack": (
        '[parameters]\norganisatie = "onze school"\n',
        '[parameters]\nonbekend = "iets"\n',
        "[parameters.vak]\nremove = true\n",
        '[kit]\nsession = "een-sessie"\n',
        "[team.hr]\nmin = 0\n",
        '[words.avoid]\nsessie = "bijeenkomst"\n',
    ),
}
ENGLISH = {
    "questions": (
        '[wat-merk-je-ervan]\ntext = "What do you notice at {organisatie}?"\n',
        '[wat-merk-je-ervan]\ntext = "{nothing}"\n',
        '[nodig-voor-later]\nprobes.uv-meer = "And {vak}?"\n',
        '[eerste-keer-gevraagd]\ntext = " "\n',
        '[eerste-keer-gevraagd]\ntitle = "?"\n[uv-niets]\ntext = "x"\n',
        'eerste-keer-gevraagd = "x"\n',
        '[eerste-keer-gevraagd]\nprobes.x.text = "x"\nprobes.y = 3\n',
    ),
    "sessions": (
        '[een-sessie]\nblocks.welkom.title = "Welcome to {a_organisatie}"\n',
        '[een-sessie.blocks.uv-rondje]\ntitle = "A round"\n',
    ),
    "texts": ('[uitnodiging]\ntext = "Dear {colleague}"\n', '[uitnodiging]\nsubject = "Come"\n'),
    "pack": (
        '[parameters]\norganisatie = "our school"\ncolleague = "colleague"\n',
        '[parameters]\nvak = ""\n',
        '[parameters.organisatie]\nvalue = "our place"\n',
    ),
}


UNTRANSLATED = frozenset({"een-sessie", "nodig-voor-later", "uitnodiging"})
"""What of the base is taken to have no translation."""


@cache
def base(language: str) -> tuple[Chain, tuple[Resolved, ...]]:
    """Give the layers that versions are drawn over, and what they say together up to each."""
    info = find(PARENT)
    assert info is not None
    assert info.place is not None
    read, _ = read_chain(info.place, language=language)
    chain = Chain(tuple(map(_without, read.layers)))
    stages = [Resolved()]
    for layer in chain.layers:
        stages.append(apply(stages[-1], layer)[0])
    return chain, tuple(stages[1:])


def _without(layer: Layer) -> Layer:
    translated = {
        kind: {id: each for id, each in tables.items() if id not in UNTRANSLATED}
        for kind, tables in layer.translated.items()
    }
    return changed(layer, translated=translated)


@st.composite
def versions(draw: st.DrawFn) -> Layer:
    """Draw a version, with its translations."""
    objects = {kind: table for kind, table in _tables(draw, PIECES).items() if table}
    translated = _tables(draw, ENGLISH) if draw(st.booleans()) else {}
    manifest = {"id": "uv", "language": "nl", "title": draw(st.sampled_from(("Ons", "{wat}")))}
    return Layer(
        id="uv",
        prefixes=("uv",),
        objects={"pack": {}, **objects},
        manifest=manifest,
        languages=("en",) if translated else (),
        translated=translated,
    )


def _tables(draw: st.DrawFn, pieces: dict[str, tuple[str, ...]]) -> dict[str, dict[str, object]]:
    kinds = draw(st.lists(st.sampled_from(sorted(pieces)), unique=True))
    return {kind: _joined(draw(st.sets(st.sampled_from(pieces[kind])))) for kind in kinds}


def _joined(texts: Iterable[str]) -> dict[str, object]:
    """Give what some texts say; of two that speak of one object the last counts."""
    return {key: value for text in sorted(texts) for key, value in tomli.loads(text).items()}
