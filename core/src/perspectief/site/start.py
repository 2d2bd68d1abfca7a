"""The first page: what do you want to do? And all pages in the order of the approach."""

from ..documents.common import status, text
from ..documents.labels import Labels
from ..documents.phrases import capital
from ..model import Pack
from ..tree import Blocks, Box, Grid, Heading, Link, List, Paragraph
from .menu import PARTS, PHASES
from .page import START, SitePage, from_start, site_labels, site_page

DOORS = ("past-dit", "voorbereiden", "draaiboek", "opvolgen")
"""The pages for who wants to know whether it fits, prepares, leads, or has had a session."""


def start(pack: Pack) -> SitePage:
    """Make the first page."""
    label = site_labels(pack)
    doors = Grid(2, tuple(_door(label, name) for name in DOORS), framed=True)
    phases = Grid(2, tuple(_phase(label, *each) for each in enumerate(PHASES, 1)))
    return site_page(
        pack,
        START,
        (*status(pack, label), doors),
        (Heading(1, (label("in-order"),)), phases, Box(text(label("origin")), style="quiet")),
    )


def _door(label: Labels, name: str) -> Blocks:
    door = Link(from_start(name), (label(f"door-{name}"),))
    return (Heading(1, (door,)), *text(label(f"door-{name}-text")))


def _phase(label: Labels, number: int, name: str) -> Blocks:
    words = label("phase-head", number=number, phase=capital(label(PHASES[name])))
    links = tuple((Paragraph((_link(label, one),)),) for one in (name, *PARTS[name]))
    return (Heading(2, (words,)), List(links))


def _link(label: Labels, name: str) -> Link:
    return Link(from_start(name), (label(name),))
