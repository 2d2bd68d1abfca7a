"""What of the kit to print and how often, counted for one group."""

from collections.abc import Iterator
from itertools import groupby

from ..model import Pack
from ..plugins.records import Options
from ..tree import Block, Blocks, Heading, Paragraph, Table
from . import activiteitenkaarten
from .cards import SHEET
from .common import text
from .draaiboek.packing import Item, packing_list, told
from .files import File, links
from .labels import Labels, labels
from .meetings import PlannedMeeting, planned_meetings
from .phrases import document_title, strong

COPIES = {
    "handreiking": "member",
    "draaiboek": "member",
    "aanpak-op-een-bladzijde": "person",
    "benaderingswijzen": "leader",
    "vragen-voor-de-gespreksleider": "leader",
    "boekje": "person",
}
"""What a document that is printed as a whole is counted by."""

_TIMES = 10
"""How often a sheet of empty cards is printed in the example."""

Made = dict[str, tuple[File, ...]]
"""The files of each document of the kit, by its name."""


def printing(pack: Pack, options: Options, label: Labels, made: Made) -> tuple[Block, ...]:
    """Give what to print: whole documents, and what each meeting needs.

    The numbers of a meeting are those of the runsheet.

    Args:
        pack: The pack.
        options: With `everything` the meetings of all set-ups.
        label: The labels of the start page.
        made: The files of the kit.

    Returns:
        Tables with numbers; nothing for a pack without a set-up.
    """
    plans = planned_meetings(pack, options)
    if not plans:
        return ()
    first = plans[0]
    counted = label("counted", people=first.size(label), tables=first.tables, team=_team(pack))
    whole = tuple(_whole(first, label, made))
    return (
        Heading(1, (label("print"),)),
        Paragraph((counted,)),
        _table(label, label("whole-documents"), whole),
        *(_table(label, plan.title, tuple(_needed(plan, made))) for plan in plans),
        *_empty_cards(plans, label, made),
    )


def _empty_cards(plans: tuple[PlannedMeeting, ...], label: Labels, made: Made) -> Blocks:
    """Say how to print empty cards alone: a whole set for each would be far too many."""
    language = label.language
    runsheet = labels("draaiboek", language)
    needed = (item.document for plan in plans for item in packing_list(plan, runsheet))
    if activiteitenkaarten.NAME not in made or activiteitenkaarten.NAME not in needed:
        return ()
    title = document_title(activiteitenkaarten.NAME, language).lower()
    counts = {"sheet": SHEET, "times": _TIMES, "cards": _TIMES * SHEET}
    return text(label("empty-cards", document=title, **counts))


def _table(label: Labels, caption: str, rows: tuple[tuple[Blocks, ...], ...]) -> Table:
    heads = tuple((label(head),) for head in ("how-often", "what-to-print", "from-file"))
    return Table(heads, rows, widths=(2, 6, 6), caption=(caption,))


def _whole(plan: PlannedMeeting, label: Labels, made: Made) -> Iterator[tuple[Blocks, ...]]:
    for name, per in COPIES.items():
        title = document_title(name, label.language)
        for group, found in groupby(made.get(name, ()), lambda file: file.group):
            people, leaders = (plan.share, 1) if group else (plan.people, plan.shares)
            number = {"member": _team(plan.pack), "person": people, "leader": leaders}[per]
            who = label("for-leaders" if per == "leader" and leaders > 1 else f"for-{per}")
            yield strong(f"{number}"), text(who), links(title, tuple(found))


def _needed(plan: PlannedMeeting, made: Made) -> Iterator[tuple[Blocks, ...]]:
    language = plan.pack.language
    label = labels("draaiboek", language)
    for item in packing_list(plan, label):
        if item.document in made:
            title = document_title(item.document, language)
            for number, what, found in _printed(item, label, made[item.document]):
                yield strong(f"{number}"), text(what), links(title, found)


def _printed(
    item: Item, label: Labels, made: tuple[File, ...]
) -> Iterator[tuple[int, str, tuple[File, ...]]]:
    """Give how often to print what: once for each group, where it has a file of its own."""
    if item.each and made[0].group:
        for _, found in groupby(made, lambda file: file.group):
            yield item.each, item.what, tuple(found)
    else:
        yield item.number, told(item, label), made


def _team(pack: Pack) -> int:
    """Give how many people are in the project team at least."""
    return sum(role.min for role in pack.team.values())
