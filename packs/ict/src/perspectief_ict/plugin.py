"""Rules for ICT: the notation of the e-CF, and laws that somebody keeps looking at."""

import re
from collections.abc import Iterator
from datetime import timedelta

from perspectief.model import Catalogue
from perspectief.plugins import Breach, Check, PackView, hookimpl, rule

COMPETENCES = {"A": 10, "B": 6, "C": 5, "D": 11, "E": 9}
"""How many competences each area of e-CF 4.0 (EN 16234-1) has; 41 in all."""

YEAR = timedelta(days=366)

_CODE = re.compile(r"([A-E])\.([1-9][0-9]?)")
_LEVELS = re.compile(r"e-([1-5])/e-([1-5])")

_LIST = """\
[vb-ecf]
title = "e-CF"
version = "4.0"
publisher = "CEN"
licence = "CEN"
source = "sofokles-pilot"
entries.een = { code = "CODE", title = "User support", levels = "LEVELS" }
"""
_LAW = """\
[vb-wet]
title = "Een wet"
fact = "De wet geldt sinds 2025."
type = "law"
review = REVIEW
sources = ["sofokles-pilot"]
"""


def _list(code: str = "C.1", levels: str = "e-1/e-3") -> dict[str, str]:
    return {"catalogues.toml": _LIST.replace("CODE", code).replace("LEVELS", levels)}


def _of_ecf(view: PackView) -> Iterator[tuple[str, Catalogue]]:
    for id, catalogue in view.pack.catalogues.items():
        if "e-CF" in catalogue.title:
            yield id, catalogue


@rule(
    "ICT101",
    "ecf-code",
    "error",
    reason={
        "en": "e-CF 4.0 (EN 16234-1) has five areas, A to E, with 10, 6, 5, 11 and 9 competences.",
        "nl": "e-CF 4.0 (EN 16234-1) heeft vijf gebieden, A tot en met E, met 10, 6, 5, 11 en "
        "9 competenties.",
    },
    messages={
        "en": '"{code}" is no code of e-CF 4.0',
        "nl": '"{code}" is geen code van e-CF 4.0',
    },
    hints={
        "en": "Write area and number with a dot between them, such as C.1.",
        "nl": "Schrijf gebied en nummer met een punt ertussen, zoals C.1.",
    },
    bad=_list(code="C.6"),
    good=_list(),
)
def codes(view: PackView) -> Iterator[Breach]:
    """Find entries of the e-CF with a code that it does not have."""
    for id, catalogue in _of_ecf(view):
        for key, entry in catalogue.entries.items():
            match = _CODE.fullmatch(entry.code)
            if match is None or int(match[2]) > COMPETENCES[match[1]]:
                yield f"catalogues/{id}/entries/{key}#code", {"code": entry.code}


@rule(
    "ICT102",
    "ecf-levels",
    "error",
    reason={
        "en": "e-CF writes proficiency as e-1 to e-5; a competence has a range of them.",
        "nl": "e-CF schrijft niveaus als e-1 tot en met e-5. Een competentie heeft een reeks "
        "daarvan.",
    },
    messages={
        "en": '"{levels}" is no range of e-CF levels',
        "nl": '"{levels}" is geen reeks van e-CF-niveaus',
    },
    hints={
        "en": "Write the lowest and the highest level, such as e-1/e-3.",
        "nl": "Schrijf het laagste en het hoogste niveau, zoals e-1/e-3.",
    },
    bad=_list(levels="niveau 1-3"),
    good=_list(),
)
def levels(view: PackView) -> Iterator[Breach]:
    """Find entries of the e-CF whose levels are not written as the e-CF does."""
    for id, catalogue in _of_ecf(view):
        for key, entry in catalogue.entries.items():
            if entry.levels is not None:
                match = _LEVELS.fullmatch(entry.levels)
                if match is None or match[1] > match[2]:
                    yield f"catalogues/{id}/entries/{key}#levels", {"levels": entry.levels}


@rule(
    "ICT103",
    "law-not-reviewed-soon",
    "warning",
    reason={
        "en": "Laws on security, privacy and AI change every year; somebody looks again "
        "within one.",
        "nl": "Wetten over beveiliging, privacy en AI veranderen elk jaar. Kijk er dus binnen "
        "een jaar opnieuw naar.",
    },
    messages={
        "en": "a law is to be checked again within a year, and this says {review}",
        "nl": "een wet wordt binnen een jaar opnieuw nagekeken, en hier staat {review}",
    },
    hints={"en": "Choose an earlier date.", "nl": "Kies een eerdere datum."},
    bad={"developments.toml": _LAW.replace("REVIEW", "2999-01-01")},
    good={"developments.toml": _LAW.replace("REVIEW", "2026-12-01")},
)
def laws(view: PackView) -> Iterator[Breach]:
    """Find legal developments that nobody looks at for more than a year."""
    for id, development in view.pack.developments.items():
        if development.type == "law" and development.review > view.today + YEAR:
            yield f"developments/{id}#review", {"review": development.review.isoformat()}


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules of this pack; they hold for all that extends it."""
    return codes, levels, laws
