"""What a team fills in and ticks before a meeting."""

from ...model.timing import SEATS
from ...tree import Block, Blocks, Facts, Field, Grid, Heading, Inlines, Table
from ..common import checks, day, joined, people, task, text
from ..effort import duration
from ..labels import Labels
from ..meetings import PlannedMeeting
from ..phrases import capital, series
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
        _to_fill_in(plan, label),
        _tasks(plan, label),
        *_apart(plan, label),
        *_checklists(plan, label),
        Heading(2, (label("packing-list"),)),
        *text(label("packing-for", people=plan.size(label), tables=plan.tables)),
        *(text(label("packing-online")) if _places(plan) == ("online",) else ()),
        packing_table(plan, label),
    )


def _counted(plan: PlannedMeeting, label: Labels) -> Facts:
    people = plan.session.people
    counted = label("counted-for", people=plan.size(label), tables=plan.tables, seats=SEATS)
    when = ((label("date"), day(label, plan.day)),) if plan.day else ()
    times = f"{plan.clock(0)} - {plan.clock(plan.meeting.length)}"
    pairs: tuple[tuple[str, str], ...] = (
        *when,
        *(((label("time"), times),) if plan.start else ()),
        (label("set-up"), plan.session.title),
        (label("length"), duration(label, plan.meeting.length)),
        (label("group"), _people(people.min, people.max, label)),
        (label("counted"), counted),
        *(((label("return-date"), day(label, plan.follow_up)),) if plan.follow_up else ()),
    )
    return Facts(tuple(((name,), text(words)) for name, words in pairs))


def _people(least: int, most: int, label: Labels) -> str:
    if least == most:
        return label("people-exactly", n=most)
    return label("people", min=least, max=most)


def _to_fill_in(plan: PlannedMeeting, label: Labels) -> Grid:
    unknown = (() if plan.day else ("date",)), (() if plan.start else ("begin", "end"))
    fields = (*unknown[0], "place", *unknown[1], "number-of-people", "number-of-tables")
    return Grid(2, tuple((Field((label(field),)),) for field in fields))


def _tasks(plan: PlannedMeeting, label: Labels) -> Table:
    """Give a line for who does each task, and for each group that does a part by itself."""
    groups: tuple[Inlines, ...] = tuple((capital(people(each)),) for each in plan.groups)
    head = ((label("task"),), (label("who-does-it"),), *groups)
    names = [*(task(label, name) for name in TASKS), label("phone-for-trouble")]
    names += [label("room"), label("number-of-people")] if groups else []
    room = 75 / len(head[1:])
    return Table(
        head,
        tuple((text(name), *((),) * len(head[1:])) for name in names),
        (25, *(room for _ in head[1:])),
        row_heads=True,
        row_height=8,
    )


def _apart(plan: PlannedMeeting, label: Labels) -> Blocks:
    """Say what the groups do by themselves, when several meet."""
    titles = joined(slot.block.title for slot in plan.slots if slot.block.apart)
    return text(label("groups-apart", blocks=titles)) if plan.groups and titles else ()


def _checklists(plan: PlannedMeeting, label: Labels) -> tuple[Block, ...]:
    printed = printing_list(plan, label)
    return tuple(
        block
        for when in ("week", "hour")
        for block in (
            Heading(2, (label(f"{when}-before"),)),
            checks(
                words
                for place in ("all", *_places(plan))
                for words in series(
                    label, f"{when}-{place}-", printed=printed, tables=plan.tables, seats=SEATS
                )
            ),
        )
    )


def _places(plan: PlannedMeeting) -> tuple[str, ...]:
    places = tuple(place for place in ("on-site", "online") if _held(plan, place))
    return (*places, "groups") if plan.groups else places


def _held(plan: PlannedMeeting, place: str) -> bool:
    # Hybrid is both at once: a room, and a link for the others.
    return place in plan.session.setting or "hybrid" in plan.session.setting
