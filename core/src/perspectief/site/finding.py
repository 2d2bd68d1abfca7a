"""Everything that can be found on the site: the page to search on, and the index for its script."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from attrs import evolve, frozen

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
from .held import Held
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


def search_page(held: Held) -> SitePage:
    """Make the page to search on; without script it lists all that can be found."""
    label = site_labels(held.pack)
    kinds = groupby(everything(held), lambda one: one.kind)
    return site_page(held.pack, NAME, *(_kind(label, kind, found) for kind, found in kinds))


def index(held: Held) -> bytes:
    """Give the script with all that can be found, as address, kind, title and words of each."""
    label = site_labels(held.pack)
    rows = [
        [one.address, label(f"kind-one-{one.kind}"), one.title, one.text]
        for one in everything(held)
    ]
    # Letters outside ASCII are escaped: no browser takes the file for another encoding.
    lines = ",\n".join(json.dumps(row) for row in rows)
    return f'"use strict";\nglobalThis.{INDEX} = [\n{lines}\n];\n'.encode()


def everything(held: Held) -> Iterator[Findable]:
    """Give all that has a place of its own on the site, by kind.

    What the authors guess of an activity is not in it: it stands on one page only.
    """
    pack = held.pack
    label = site_labels(pack)
    messages = [text for text in pack.texts.values() if text.subject]
    found: tuple[Iterator[Findable], ...] = (
        _steps(pack),
        map(_approach, pack.approaches.values()),
        map(_question, pack.questions.values()),
        _tips(pack, "moments", "uitvoeren#tip"),
        _titled("texts", messages, "teksten#tekst"),
        map(_activity, pack.activities.values()),
        map(_development, pack.developments.values()),
        _titled("concerns", pack.concerns.values(), "het-werk#zorg"),
        _titled("moves", pack.moves.values(), "het-werk#loopbaan"),
        _titled("actions", pack.actions.values(), "wat-je-kunt-doen#actie"),
        _tips(pack, "tips", "tips-en-ervaringen#tip"),
        _titled("experiences", pack.experiences.values(), "tips-en-ervaringen#ervaring"),
        map(_page, held.more),
    )
    return (evolve(one, address=_address(label, one.address)) for one in chain(*found))


def _address(label: Labels, place: str) -> str:
    """Give the address of a place, that is written as the name of a page and perhaps an anchor."""
    page, hash, anchor = place.partition("#")
    return f"{address(label, page)}{hash}{anchor}"


def _steps(pack: Pack) -> Iterator[Findable]:
    pages = {phase: page for page, phase in PHASES.items()}
    for step in steps(pack, CHOSEN):
        words = (step.yields, step.text, *step.checklist.values(), step.watch_out)
        yield Findable("steps", step.title, f"{pages[step.phase]}#stap-{step.id}", _said(words))


def _titled(
    kind: str, found: Iterable[Action | Concern | Experience | Move | Text], place: str
) -> Iterator[Findable]:
    for one in found:
        yield Findable(kind, one.title, f"{place}-{one.id}", _said((one.text,)))


def _approach(one: Approach) -> Findable:
    parts = (part.text for part in one.run.values())
    words = (one.purpose, one.good_for, one.outcome, *parts, one.online)
    return Findable("approaches", one.title, page_of(one), _said(words))


def _question(one: Question) -> Findable:
    return Findable("questions", one.text, f"vragen#{anchor(one)}", "")


def _activity(one: Activity) -> Findable:
    words = (". ".join(one.tasks.values()), one.result)
    return Findable("activities", one.title, f"het-werk#activiteit-{one.id}", _said(words))


def _development(one: Development) -> Findable:
    words = _said((one.fact, one.meaning))
    return Findable("developments", one.title, f"het-werk#ontwikkeling-{one.id}", words)


def _tips(pack: Pack, kind: str, place: str) -> Iterator[Findable]:
    for tip in pack.tips.values():
        if (tip.type == "moment") == (kind == "moments"):
            words = _said((tip.text, tip.say, tip.then))
            yield Findable(kind, tip.title, f"{place}-{tip.id}", words)


def _page(page: SitePage) -> Findable:
    return Findable("documents", page.tree.title, page.name, page.tree.purpose)


def _said(texts: Iterable[str | None]) -> str:
    """Give texts as bare words: what stands in the index is shown as it is."""
    return " ".join(" ".join(plain(inlines(text)).split()) for text in texts if text)


def _kind(label: Labels, kind: str, found: Iterable[Findable]) -> Blocks:
    links = tuple((Paragraph((Link(one.address, (one.title,)),)),) for one in found)
    return (Heading(1, (label(f"kind-{kind}"),), f"soort-{kind}"), List(links))
