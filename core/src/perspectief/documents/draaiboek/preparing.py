"""What a team fills in and ticks before a meeting."""

from ...model.timing import SEATS, tables
from ...tree import Block, Blocks, Facts, Field, Grid, Heading, Inlines, Table
from ..common import checks, task, text
from ..effort import duration
from ..labels import Labels
from ..meetings import PlannedMeeting
from ..phrases import series
from .packing import packing_table, printing_list
from .timetable import sums

TASKS = ("trekker", "gespreksleider", "tijdbewaker", "verslag", "contact")
"""The five tasks that a project team shares."""


def preparing(plan: PlannedMeeting, label: Labels) -> Blocks:
    """Give the head of a runsheet, the two checklists and the packing list."""
    return (
        Heading(1, (plan.title,)),
        _counted(plan, label),
        sums(plan, label),
        _to_fill_in(label),
        _tasks(label),
        *_checklists(plan, label),
        Heading(2, (label("packing-list"),)),
        *text(label("packing-for", people=plan.people, tables=tables(plan.people))),
        packing_table(plan, label),
    )


def _counted(plan: PlannedMeeting, label: Labels) -> Facts:
    people = plan.session.people
    counted = label("counted-for", people=plan.people, tables=tables(plan.people), seats=SEATS)
    pairs: tuple[tuple[str, str], ...] = (
        (label("set-up"), plan.session.title),
        (label("length"), duration(label, plan.meeting.length)),
        (label("group"), label("people", min=people.min, max=people.max)),
        (label("counted"), counted),
    )
    return Facts(tuple(((name,), text(words)) for name, words in pairs))


def _to_fill_in(label: Labels) -> Grid:
    fields = ("date", "place", "begin", "end", "number-of-people", "number-of-tables")
    return Grid(2, tuple((Field((label(field),)),) for field in fields))


def _tasks(label: Labels) -> Table:
    rows = tuple((_words(label, name), ()) for name in TASKS)
    phone: tuple[Blocks, Blocks] = (text(label("phone-for-trouble")), ())
    head: tuple[Inlines, ...] = ((label("task"),), (label("who-does-it"),))
    return Table(head, (*rows, phone), (25, 75), row_heads=True, row_height=8)


def _words(label: Labels, name: str) -> Blocks:
    return text(task(label, name))


def _checklists(plan: PlannedMeeting, label: Labels) -> tuple[Block, ...]:
    printed = printing_list(plan, label)
    number = tables(plan.people)
    return tuple(
        block
        for when in ("week", "hour")
        for block in (
            Heading(2, (label(f"{when}-before"),)),
            checks(
                words
                for place in ("all", *_places(plan))
                for words in series(
                    label, f"{when}-{place}-", printed=printed, tables=number, seats=SEATS
                )
            ),
        )
    )


def _places(plan: PlannedMeeting) -> tuple[str, ...]:
    return tuple(place for place in ("on-site", "online") if _held(plan, place))


def _held(plan: PlannedMeeting, place: str) -> bool:
    # Hybrid is both at once: a room, and a link for the others.
    return place in plan.session.setting or "hybrid" in plan.session.setting
