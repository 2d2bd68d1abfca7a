"""The approaches: a list to choose from, and a page for each."""

from typing import get_args

from ..documents import benaderingswijzen
from ..documents.approach_page import USUAL, approach_page, fits, places
from ..documents.common import own_first, text
from ..documents.labels import Labels, labels
from ..documents.phrases import small, theme_names
from ..model import Approach, Pack
from ..model.timing import approach_minutes
from ..model.values import Setting
from ..tree import Blocks, Facts, Inlines, Link, Paragraph
from ..writers.html_listing import Entry, Filter, Listing
from .filters import by_theme, by_value
from .page import SitePage, address, site_labels, site_page

NAME = "benaderingswijzen"
LIMITS = (30, 45, 60, 90)
"""Minutes to choose from: the parts of an hour in which people plan, and an hour and a half."""


def page_of(approach: Approach) -> str:
    """Give the name of the page about an approach."""
    return f"benaderingswijze/{approach.id}"


def overview(pack: Pack) -> SitePage:
    """Make the page to choose an approach on."""
    label = site_labels(pack)
    shown = Listing(
        (
            by_theme(pack, label),
            by_value("setting", label("place-choice"), get_args(Setting), label),
            Filter(
                "minutes",
                label("minutes-choice", n=USUAL),
                tuple((str(n), (str(n),)) for n in LIMITS),
                numbers=True,
            ),
        ),
        (((), tuple(_entry(pack, label, pack.approaches[id]) for id in _order(pack))),),
    )
    return site_page(pack, NAME, listing=shown)


def each(pack: Pack) -> tuple[SitePage, ...]:
    """Make the page of each approach."""
    return tuple(_page(pack, approach) for approach in pack.approaches.values())


def _order(pack: Pack) -> list[str]:
    chosen = [str(ref) for ref in pack.kit.approaches]
    return [*chosen, *(id for id in own_first(pack, pack.approaches) if id not in chosen)]


def _entry(pack: Pack, label: Labels, approach: Approach) -> Entry:
    minutes = (str(approach_minutes(approach, USUAL)),) if fits(approach, USUAL) else ()
    in_kit = small(label("in-kit")) if approach.id in pack.kit.approaches else ()
    return Entry(
        f"kies-{approach.id}",
        (approach.title,),
        (*text(approach.purpose), _facts(pack, label, approach, *minutes), *in_kit),
        (
            ("theme", tuple(map(str, approach.themes))),
            ("setting", approach.setting),
            ("minutes", minutes),
        ),
        address(label, page_of(approach)),
    )


def _facts(pack: Pack, label: Labels, approach: Approach, minutes: str = "") -> Facts:
    group = label("people", min=approach.group.min, max=approach.group.max)
    facts: dict[str, Inlines] = {
        "minutes-facts": (label("minutes-for", minutes=minutes, n=USUAL),) if minutes else (),
        "people-facts": (group,),
        "place-choice": (places(label, approach),),
        "theme": theme_names(pack, approach.themes),
    }
    return Facts(tuple(((label(key),), (Paragraph(said),)) for key, said in facts.items() if said))


def _page(pack: Pack, approach: Approach) -> SitePage:
    label = labels(benaderingswijzen.NAME, pack.language)
    # The title of the page is the head of the approach.
    _, *content = approach_page(pack, label, approach)
    own = site_labels(pack)
    back: Blocks = (Paragraph((Link(address(own, NAME), (own("back-to-list"),)),)),)
    return site_page(
        pack, page_of(approach), tuple(content), back, title=approach.title, under=NAME
    )
