"""What of the kit to print and how often, counted for one group."""

from collections.abc import Iterator

from ..model import Pack
from ..model.timing import tables
from ..plugins.records import Options
from ..tree import Block, Blocks, Heading, Paragraph, Table
from .common import text
from .draaiboek.packing import packing_list
from .files import File, links
from .labels import Labels, labels
from .meetings import PlannedMeeting, group_size, planned_meetings
from .phrases import document_title, strong

COPIES = {
    "handreiking": "member",
    "draaiboek": "member",
    "aanpak-op-een-bladzijde": "person",
    "benaderingswijzen": "once",
    "vragen-voor-de-gespreksleider": "once",
    "boekje": "person",
}
"""What a document that is printed as a whole is counted by."""

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
    people = group_size(plans[0].session)
    counted = label("counted", people=people, tables=tables(people), team=_team(pack))
    whole = tuple(_whole(pack, label, made, people))
    return (
        Heading(1, (label("print"),)),
        Paragraph((counted,)),
        _table(label, label("whole-documents"), whole),
        *(_table(label, plan.title, tuple(_needed(plan, made))) for plan in plans),
    )


def _table(label: Labels, caption: str, rows: tuple[tuple[Blocks, ...], ...]) -> Table:
    heads = tuple((label(head),) for head in ("how-often", "what-to-print", "from-file"))
    return Table(heads, rows, widths=(2, 6, 6), caption=(caption,))


def _whole(pack: Pack, label: Labels, made: Made, people: int) -> Iterator[tuple[Blocks, ...]]:
    number = {"member": _team(pack), "person": people, "once": 1}
    for name, per in COPIES.items():
        if name in made:
            title = document_title(name, pack.language)
            yield strong(f"{number[per]}"), text(label(f"for-{per}")), links(title, made[name])


def _needed(plan: PlannedMeeting, made: Made) -> Iterator[tuple[Blocks, ...]]:
    language = plan.pack.language
    for item in packing_list(plan, labels("draaiboek", language)):
        if item.document in made:
            title = document_title(item.document, language)
            yield strong(f"{item.number}"), text(item.what), links(title, made[item.document])


def _team(pack: Pack) -> int:
    """Give how many people are in the project team at least."""
    return sum(role.min for role in pack.team.values())
