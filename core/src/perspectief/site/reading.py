"""The pages to read: the work and what changes it, tips and experiences, actions, sources."""

from collections.abc import Callable

from ..documents import boekje
from ..documents.boekje import ahead, reading
from ..documents.boekje.choice import READERS, Choice, choice
from ..documents.common import bullets, joined, source_list, text, versions
from ..documents.labels import Labels, labels
from ..model import Activity, Pack
from ..tree import Block, Blocks, Contents, Heading, Paragraph, Strong, Together
from .page import EVERYTHING, SitePage, site_labels, site_page

Chapter = Callable[[Choice, Labels], Blocks]


def work(pack: Pack) -> SitePage:
    """Make the page about the work: activities, developments, concerns, moves."""
    label = site_labels(pack)
    shown = tuple(
        block for one in pack.activities.values() for block in _activity(pack, label, one)
    )
    head = Heading(1, (label("activities"),), "activiteiten")
    activities: Blocks = (head, *text(label("activities-intro")), *shown) if shown else ()
    chapters: dict[str, Chapter] = {
        "changes": reading.changes,
        "concerns": ahead.concerns,
        "moves": ahead.moves,
    }
    return _page(pack, "het-werk", chapters, activities)


def tips(pack: Pack) -> SitePage:
    """Make the page with tips for each reader and experiences of others."""

    def of(name: str) -> Chapter:
        return lambda chosen, label: reading.tips(chosen, label, name)

    chapters: dict[str, Chapter] = {name: of(name) for name in READERS}
    return _page(pack, "tips-en-ervaringen", {**chapters, "experiences": reading.experiences})


def actions(pack: Pack) -> SitePage:
    """Make the page with actions for each role."""
    own = site_labels(pack)
    label = labels(boekje.NAME, pack.language)
    chosen = choice(pack, EVERYTHING)
    of_roles: list[Blocks] = [
        (
            Heading(1, (pack.roles[role].title,), f"rol-{role}"),
            *(Together(ahead.one_action(chosen, label, one)) for one in found),
        )
        for role, found in chosen.actions.items()
        if found
    ]
    contents: Blocks = (*text(own("actions-intro")), Contents((own("on-this-page"),)))
    return site_page(pack, "wat-je-kunt-doen", contents, *of_roles)


def about(pack: Pack) -> SitePage:
    """Make the page with versions, licence and sources."""
    label = site_labels(pack)
    sources: Blocks = (
        (Heading(1, (label("sources"),)), *source_list(label, pack.sources.values()))
        if pack.sources
        else ()
    )
    made = (versions(pack, label), Paragraph((label("origin"),), "small"))
    return site_page(pack, "colofon", made, sources)


def _page(pack: Pack, name: str, chapters: dict[str, Chapter], first: Blocks = ()) -> SitePage:
    label = labels(boekje.NAME, pack.language)
    chosen = choice(pack, EVERYTHING)
    told = {key: chapter(chosen, label) for key, chapter in chapters.items()}
    contents: Blocks = (Contents((site_labels(pack)("on-this-page"),)),)
    shown = ((Heading(1, (label(key),), key), *blocks) for key, blocks in told.items() if blocks)
    return site_page(pack, name, contents, first, *shown)


def _activity(pack: Pack, label: Labels, one: Activity) -> tuple[Block, ...]:
    # Which way it goes stands on the page of the facilitator, and nowhere else.
    names = joined(each.title for each in pack.resolve(one.developments))
    changed = (Paragraph((Strong((label("changed-by"),)), f" {names}."), "small"),)
    return (
        Heading(2, (one.title,), f"activiteit-{one.id}"),
        bullets(one.tasks.values()),
        *(changed if names else ()),
    )
