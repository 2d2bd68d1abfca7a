"""The first page: what do you want to do? And all pages in the order of the approach."""

from collections.abc import Mapping

from ..documents.common import status, text
from ..documents.labels import Labels
from ..documents.phrases import capital
from ..tree import Blocks, Box, Grid, Heading, Link, List, Paragraph
from .held import Held
from .menu import PHASES, parts
from .page import START, SitePage, from_start, site_labels, site_page

DOORS = ("past-dit", "voorbereiden", "draaiboek", "opvolgen")
"""The pages for who wants to know whether it fits, prepares, leads, or has had a session."""


def start(held: Held) -> SitePage:
    """Make the first page."""
    pack = held.pack
    label = site_labels(pack)
    doors = Grid(2, tuple(_door(label, name) for name in DOORS), framed=True)
    shown = parts(for_participants=held.for_participants)
    phases = Grid(
        2,
        tuple(_phase(label, number, (name, *shown[name])) for number, name in enumerate(PHASES, 1)),
    )
    return site_page(
        pack,
        START,
        (*status(pack, label), doors),
        (Heading(1, (label("in-order"),)), phases),
        _more(label, held.more),
        (Box(text(label("origin")), style="quiet"),),
    )


def _door(label: Labels, name: str) -> Blocks:
    door = Link(from_start(label, name), (label(f"door-{name}"),))
    return (Heading(1, (door,)), *text(label(f"door-{name}-text")))


def _phase(label: Labels, number: int, names: tuple[str, ...]) -> Blocks:
    words = label("phase-head", number=number, phase=capital(label(PHASES[names[0]])))
    return (Heading(2, (words,)), _links(label, {name: label(name) for name in names}))


def _more(label: Labels, pages: tuple[SitePage, ...]) -> Blocks:
    titles = {page.name: page.tree.title for page in pages}
    return (Heading(1, (label("more"),)), _links(label, titles)) if titles else ()


def _links(label: Labels, titles: Mapping[str, str]) -> List:
    links = (Link(from_start(label, name), (title,)) for name, title in titles.items())
    return List(tuple((Paragraph((each,)),) for each in links))
