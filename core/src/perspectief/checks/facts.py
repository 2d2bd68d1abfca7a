"""What facts need: a source, that somebody opened, and a date to check them again."""

from collections.abc import Iterator
from datetime import date

from ..plugins import Breach, PackView, rule
from .patterns import lazy

_WHEN = lazy(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")

_FACT = """\
[vb-nieuws]
title = "Nieuws"
fact = "Sinds 2025 heeft elke bibliotheek een loket."
type = "work"
review = REVIEW
sources = SOURCES
"""
_SOURCE = """\
[vb-krant]
title = "Krant"
publisher = "Uitgever"
type = "web"
"""
_READ = "read = 2026-11-01\n"
_CATALOGUE = """\
[vb-lijst]
title = "Lijst"
version = "1"
publisher = "Uitgever"
licence = "CC0-1.0"
source = "sofokles-pilot"
entries.een = { code = "A1", title = "Een" }
"""
_COMPETENCE = """\
[vb-kunnen]
title = "Kunnen"
definition = "Je kunt het."
why = "Het werk vraagt erom."
maps.lijst = { catalogue = "vb-lijst", code = "CODE" }
"""


def _fact(review: str = "2999-01-01", sources: str = '["vb-krant"]') -> dict[str, str]:
    fact = _FACT.replace("REVIEW", review).replace("SOURCES", sources)
    return {"developments.toml": fact, "sources.toml": _SOURCE + _READ}


def _mapped(code: str) -> dict[str, str]:
    return {"catalogues.toml": _CATALOGUE, "competences.toml": _COMPETENCE.replace("CODE", code)}


@rule(
    "FP831",
    "fact-without-source",
    "error",
    reason={
        "en": "A fact holds only what its sources say, so it has at least one.",
        "nl": "In een feit staat alleen wat de bronnen zeggen. Daarom hoort er minstens één bij.",
    },
    messages={
        "en": "this fact has no source",
        "nl": "bij dit feit staat geen bron",
    },
    hints={
        "en": "Name a source in sources, or move the text to meaning.",
        "nl": "Noem een bron bij sources, of zet de tekst bij meaning.",
    },
    bad=_fact(sources="[]"),
    good=_fact(),
)
def unsourced(view: PackView) -> Iterator[Breach]:
    """Find developments without any source."""
    for id, development in view.pack.developments.items():
        if not development.sources:
            yield f"developments/{id}#sources", {}


@rule(
    "FP832",
    "review-date-past",
    "warning",
    reason={
        "en": "Facts age; the review date is when somebody promised to look again.",
        "nl": "Feiten verouderen. Op de datum bij review zou iemand opnieuw kijken.",
    },
    messages={
        "en": "this should have been checked again by {review}",
        "nl": "dit zou uiterlijk {review} opnieuw zijn nagekeken",
    },
    hints={
        "en": "Open the source, correct the text if needed, and choose a new date.",
        "nl": "Open de bron, pas de tekst zo nodig aan en kies een nieuwe datum.",
    },
    bad=_fact(review="2020-01-01"),
    good=_fact(),
)
def review(view: PackView) -> Iterator[Breach]:
    """Find facts and arrangements whose review date is past."""
    for address, due in _reviews(view):
        if due < view.today:
            yield address, {"review": due.isoformat()}


def _reviews(view: PackView) -> Iterator[tuple[str, date]]:
    for id, development in view.pack.developments.items():
        yield f"developments/{id}#review", development.review
    for id, action in view.pack.actions.items():
        for key, hook in action.hooks.items():
            if hook.review is not None:
                yield f"actions/{id}/hooks/{key}#review", hook.review


@rule(
    "FP833",
    "source-not-opened",
    "warning",
    reason={
        "en": "A source that nobody of the pack opened may say something else than we think.",
        "nl": "In een bron die niemand opende, kan iets anders staan dan we denken.",
    },
    messages={
        "en": 'nobody of the pack has opened "{title}" yet',
        "nl": 'niemand die aan het pakket werkt, heeft "{title}" al geopend',
    },
    hints={
        "en": "Open it, compare the text that cites it, and write the date in read.",
        "nl": "Open de bron, vergelijk de tekst die haar noemt en schrijf de datum bij read.",
    },
    bad={"sources.toml": _SOURCE},
    good={"sources.toml": _SOURCE + _READ},
)
def unread(view: PackView) -> Iterator[Breach]:
    """Find published sources of the uppermost layer without the date on which it was read."""
    own = view.chain.layers[-1].objects.get("sources", {})
    for id, source in view.pack.sources.items():
        if id in own and source.read is None and source.type != "own":
            yield f"sources/{id}#read", {"title": source.title}


@rule(
    "FP834",
    "code-not-in-catalogue",
    "error",
    reason={
        "en": "A competence is mapped to an entry that the published list has.",
        "nl": "Een competentie verwijst naar een onderdeel dat echt in de gepubliceerde lijst "
        "staat.",
    },
    messages={
        "en": 'the catalogue "{catalogue}" has no entry with the code "{code}"',
        "nl": 'de lijst "{catalogue}" heeft geen onderdeel met de code "{code}"',
    },
    hints={
        "en": "The codes are: {known}.",
        "nl": "De codes zijn: {known}.",
    },
    bad=_mapped("A2"),
    good=_mapped("A1"),
)
def codes(view: PackView) -> Iterator[Breach]:
    """Find competences that are mapped to a code that their catalogue does not have."""
    for id, competence in view.pack.competences.items():
        for key, mapped in competence.maps.items():
            catalogue = view.pack.catalogues.get(mapped.catalogue)
            known = [entry.code for entry in catalogue.entries.values()] if catalogue else []
            if catalogue and mapped.code not in known:
                told = {"catalogue": catalogue.title, "code": mapped.code}
                yield f"competences/{id}/maps/{key}#code", {**told, "known": ", ".join(known)}


def _published(when: str) -> dict[str, str]:
    return {"sources.toml": f"{_SOURCE}{_READ}published = {when}\n"}


@rule(
    "FP835",
    "published-unclear",
    "error",
    reason={
        "en": "Documents print the year in which a source was published, and sort by it. Of a day "
        "that is written in another way it is not known which part is the year.",
        "nl": "In de documenten staat uit welk jaar een bron is. Schrijf je de dag anders, dan is "
        "niet bekend welk stuk het jaar is.",
    },
    messages={
        "en": '"{value}" is no day, month or year',
        "nl": '"{value}" is geen dag, maand of jaar',
    },
    hints={
        "en": 'Write a day without quotes, such as 2025-10-23, a month as "2025-10", or a year as '
        '"2025".',
        "nl": 'Schrijf een dag zonder aanhalingstekens, zoals 2025-10-23, een maand als "2025-10", '
        'of een jaar als "2025".',
    },
    bad=_published('"23-10-2025"'),
    good=_published("2025-10-23"),
    acceptable=False,
)
def published(view: PackView) -> Iterator[Breach]:
    """Find sources of the uppermost layer that were published at no day, month or year."""
    own = view.chain.layers[-1].objects.get("sources", {})
    for id, source in view.pack.sources.items():
        when = source.published
        if id in own and isinstance(when, str) and not _WHEN.fullmatch(when):
            yield f"sources/{id}#published", {"value": when}


CHECKS = (unsourced, review, unread, codes, published)
