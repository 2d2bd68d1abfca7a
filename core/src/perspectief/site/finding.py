"""Everything that can be found on the site: the page to search on, and the index for its script."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import frozen

from ..documents.labels import Labels
from ..documents.markdown import inlines
from ..documents.selection import steps
from ..model import (
    Action,
    Activity,
    Approach,
    Concern,
    Development,
    Experience,
    Move,
    Pack,
    Question,
    Text,
)
from ..tree import Blocks, Heading, Link, List, Paragraph
from ..writers.html_inlines import plain
from .approaches import page_of
from .menu import PHASES
from .page import CHOSEN, SitePage, address, site_labels, site_page
from .questions import anchor

NAME = "zoeken"
INDEX = "perspectiefIndex"
"""The name that the script of the site finds the index by."""


@frozen
class Findable:
    """Something with a place of its own on the site.

    Attributes:
        kind: Its kind, as the labels name it.
        title: What it is.
        address: Where it stands.
        text: The words it can be found by.
    """

    kind: str
    title: str
    address: str
    text: str


def search_page(pack: Pack) -> SitePage:
    """Make the page to search on; without script it lists all that can be found."""
    label = site_labels(pack)
    kinds = groupby(everything(pack), lambda one: one.kind)
    return site_page(pack, NAME, *(_kind(label, kind, found) for kind, found in kinds))


def index(pack: Pack) -> bytes:
    """Give the script with all that can be found, as address, kind, title and words of each."""
    label = site_labels(pack)
    rows = [
        [one.address, label(f"kind-one-{one.kind}"), one.title, one.text]
        for one in everything(pack)
    ]
    # Letters outside ASCII are escaped: no browser takes the file for another encoding.
    lines = ",\n".join(json.dumps(row) for row in rows)
    return f'"use strict";\nglobalThis.{INDEX} = [\n{lines}\n];\n'.encode()


def everything(pack: Pack) -> Iterator[Findable]:
    """Give all that has a place of its own on the site, by kind.

    What the authors guess of an activity is not in it: it stands on one page only.
    """
    yield from _steps(pack)
    yield from map(_approach, pack.approaches.values())
    yield from map(_question, pack.questions.values())
    yield from _tips(pack, "moments", "uitvoeren")
    messages = [text for text in pack.texts.values() if text.subject]
    yield from _titled("texts", messages, "teksten#tekst")
    yield from map(_activity, pack.activities.values())
    yield from map(_development, pack.developments.values())
    yield from _titled("concerns", pack.concerns.values(), "het-werk#zorg")
    yield from _titled("moves", pack.moves.values(), "het-werk#loopbaan")
    yield from _titled("actions", pack.actions.values(), "wat-je-kunt-doen#actie")
    yield from _tips(pack, "tips", "tips-en-ervaringen")
    yield from _titled("experiences", pack.experiences.values(), "tips-en-ervaringen#ervaring")


def _at(place: str, id: str) -> str:
    """Give the address of an object, from the name of a page, `#` and the name of its kind."""
    page, _, kind = place.partition("#")
    return f"{address(page)}#{kind}-{id}"


def _steps(pack: Pack) -> Iterator[Findable]:
    pages = {phase: page for page, phase in PHASES.items()}
    for step in steps(pack, CHOSEN):
        words = (step.yields, step.text, *step.checklist.values(), step.watch_out)
        yield Findable("steps", step.title, _at(f"{pages[step.phase]}#stap", step.id), _said(words))


def _titled(
    kind: str, found: Iterable[Action | Concern | Experience | Move | Text], place: str
) -> Iterator[Findable]:
    for one in found:
        yield Findable(kind, one.title, _at(place, one.id), _said((one.text,)))


def _approach(one: Approach) -> Findable:
    parts = (part.text for part in one.run.values())
    words = (one.purpose, one.good_for, one.outcome, *parts, one.online)
    return Findable("approaches", one.title, address(page_of(one)), _said(words))


def _question(one: Question) -> Findable:
    return Findable("questions", one.text, f"{address('vragen')}#{anchor(one)}", "")


def _activity(one: Activity) -> Findable:
    words = (". ".join(one.tasks.values()), one.result)
    return Findable("activities", one.title, _at("het-werk#activiteit", one.id), _said(words))


def _development(one: Development) -> Findable:
    words = _said((one.fact, one.meaning))
    return Findable("developments", one.title, _at("het-werk#ontwikkeling", one.id), words)


def _tips(pack: Pack, kind: str, page: str) -> Iterator[Findable]:
    for tip in pack.tips.values():
        if (tip.type == "moment") == (kind == "moments"):
            words = _said((tip.text, tip.say, tip.then))
            yield Findable(kind, tip.title, _at(f"{page}#tip", tip.id), words)


def _said(texts: Iterable[str | None]) -> str:
    """Give texts as bare words: what stands in the index is shown as it is."""
    return " ".join(" ".join(plain(inlines(text)).split()) for text in texts if text)


def _kind(label: Labels, kind: str, found: Iterable[Findable]) -> Blocks:
    links = tuple((Paragraph((Link(one.address, (one.title,)),)),) for one in found)
    return (Heading(1, (label(f"kind-{kind}"),), f"soort-{kind}"), List(links))
