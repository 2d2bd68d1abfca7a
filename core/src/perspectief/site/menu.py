"""The pages in the menu, in the order of the phases of the approach."""

from ..documents.labels import Labels
from ..writers.html_shell import Place
from .page import START, SitePage, address, from_start

FACILITATOR = "gespreksleider"
"""The page that participants do not get to see."""
PARTS: dict[str, tuple[str, ...]] = {
    START: (),
    "past-dit": (),
    "voorbereiden": ("teksten",),
    "ontwerpen": ("het-werk", "benaderingswijzen", "vragen"),
    "uitvoeren": ("draaiboek", FACILITATOR),
    "opvolgen": ("wat-je-kunt-doen", "tips-en-ervaringen"),
    "zoeken": (),
}
"""The parts of the site, and the pages in each. Four of them are the phases."""
PHASES = {
    "voorbereiden": "prepare",
    "ontwerpen": "design",
    "uitvoeren": "run",
    "opvolgen": "follow-up",
}
"""The pages of the four phases."""
ABOUT = "colofon"


def parts(*, for_participants: bool) -> dict[str, tuple[str, ...]]:
    """Give the parts of a site, and the pages in each, without what participants may not see."""
    out = {FACILITATOR} if for_participants else set()
    return {
        part: tuple(each for each in within if each not in out) for part, within in PARTS.items()
    }


def menu(label: Labels, page: SitePage) -> tuple[Place, ...]:
    """Give all parts of the site as seen from a page."""
    return tuple(_place(label, name, page, part_of(page)) for name in PARTS)


def part_menu(label: Labels, page: SitePage, *, for_participants: bool) -> tuple[Place, ...]:
    """Give the pages of the part that a page is in; none where the part is one page."""
    within = parts(for_participants=for_participants).get(part_of(page), ())
    return tuple(
        _place(label, name, page, page.under) for name in (part_of(page), *within) if within
    )


def seen_from(label: Labels, page: SitePage, name: str) -> str:
    """Give the address of a page as seen from another."""
    return (from_start if page.name == START else address)(label, name)


def part_of(page: SitePage) -> str:
    """Give the name of the part of the site that a page is in; its own when in none."""
    shown = page.under or page.name
    return next((part for part, names in PARTS.items() if shown in (part, *names)), shown)


def _place(label: Labels, name: str, page: SitePage, above: str) -> Place:
    current = "page" if name == page.name else "true" if name == above else None
    return Place(seen_from(label, page, name), label(f"{name}-menu"), current)
