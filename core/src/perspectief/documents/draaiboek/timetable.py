"""The blocks of a meeting on the clock, with the sums at the smallest and largest group."""

from collections.abc import Iterator

from ...model import Block, RunPart
from ...model.timing import Slot
from ...tree import Blank, Blocks, Paragraph, Strong, Table
from ...tree import Block as Part
from ..common import bullets, task, text
from ..effort import duration
from ..labels import Labels
from ..markdown import blocks
from ..meetings import PartSlot, PlannedMeeting, parts
from ..phrases import small, strong
from .packing import materials, told

WIDTHS = (9, 6, 18, 14, 72, 25, 12)
"""Most room for what is said and done; the rest as its longest words ask."""


def timetable(plan: PlannedMeeting, label: Labels) -> Table:
    """Give the blocks on the clock; an approach that runs whole shows its parts as well."""
    heads = ("time", "min", "what-block", "who", "say-and-do", "needed", "sheet")
    return Table(
        tuple((label(head),) for head in heads),
        tuple(row for slot in plan.slots for row in _rows(plan, label, slot)),
        WIDTHS,
        caption=(label("timetable-caption", people=plan.size(label)),),
    )


def sums(plan: PlannedMeeting, label: Labels) -> Table:
    """Give planned and spare minutes for the smallest and the largest group."""
    people = plan.session.people
    heads = ("group", "planned", "promised", "spare")
    return Table(
        tuple((label(head),) for head in heads),
        tuple(_sum(plan, label, size) for size in dict.fromkeys((people.min, people.max))),
        row_heads=True,
    )


def _sum(plan: PlannedMeeting, label: Labels, people: int) -> tuple[Blocks, ...]:
    planned, promised = plan.minutes(people), plan.meeting.length
    spare = promised - planned
    words = duration(label, abs(spare))
    return (
        text(label("people-exactly", n=people)),
        text(duration(label, planned)),
        text(duration(label, promised)),
        text(words if spare >= 0 else label("too-long", time=words)),
    )


def _rows(plan: PlannedMeeting, label: Labels, slot: Slot) -> Iterator[tuple[Blocks, ...]]:
    block = slot.block
    yield (
        _start(plan, slot.start),
        text(str(slot.minutes)),
        _title(plan, label, block),
        text(task(label, block.who)),
        (*blocks(block.text), *_aloud(block), *_questions(plan, label, block)),
        _materials(plan, label, block),
        text(plan.pack.resolve(block.worksheet).title) if block.worksheet else (),
    )
    for part in parts(plan, slot):
        yield _part(plan, label, part)


def _part(plan: PlannedMeeting, label: Labels, slot: PartSlot) -> tuple[Blocks, ...]:
    return (
        small(plan.clock(slot.start)),
        small(str(slot.minutes)),
        (),
        small(task(label, slot.part.who)) if slot.part.who else (),
        (*text(slot.part.text), *_aloud(slot.part)),
        (),
        (),
    )


def _start(plan: PlannedMeeting, minutes: int) -> Blocks:
    time = Paragraph((Strong((plan.clock(minutes),)),), "lead")
    # The empty line is for the time on the wall, as long as nobody knows it.
    return (time,) if plan.start else (time, Paragraph((Blank(13),)))


def _questions(plan: PlannedMeeting, label: Labels, block: Block) -> Blocks:
    """Give the question cards that go with a block."""
    if not block.questions:
        return ()
    asked = plan.pack.resolve(block.questions)
    return (*small(label("questions-to-choose")), bullets(each.text for each in asked))


def _title(plan: PlannedMeeting, label: Labels, block: Block) -> Blocks:
    if block.approach is None:
        return strong(block.title)
    approach = plan.pack.resolve(block.approach)
    return (*strong(block.title), *small(label("by-approach", title=approach.title)))


def _aloud(part: Block | RunPart) -> tuple[Part, ...]:
    return (Paragraph((part.say,), "say"),) if part.say else ()


def _materials(plan: PlannedMeeting, label: Labels, block: Block) -> Blocks:
    needed = materials(plan, block)
    return tuple(Paragraph((f"{use.number} {told(use, label)}",), "small") for use in needed)
