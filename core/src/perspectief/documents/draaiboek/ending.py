"""What a team needs when time runs out, and after a meeting."""

from collections.abc import Iterator

from ...model import Assignment, Ref, Source
from ...model.timing import Slot
from ...tree import Blocks, Box, Facts, Grid, Heading, Paragraph, Table, Together
from ..common import bullets, checks, joined, source_title, task, text
from ..effort import duration
from ..labels import Labels
from ..markdown import blocks
from ..meetings import GROUND_RULES, PlannedMeeting
from ..phrases import cited, series

MOMENTS = {
    "moment-rules": GROUND_RULES,
    "moment-overview": "ons-overzicht",
    "moment-step": "inzicht-en-stap",
    "moment-return": "terugkomdatum",
}
"""The four moments that a session must hold, and the block or sheet of the pilot for each."""

MOMENTS_SOURCE: Ref[Source] = Ref("sofokles-dos-donts", "sources")
"""Where SoFoKleS published them."""


def ending(plan: PlannedMeeting, label: Labels) -> Blocks:
    """Give what follows the clock: running late, the four moments, right after, in between."""
    return (
        Together(
            (
                Heading(2, (label("running-late"),)),
                *text(label("running-late-text")),
                _late(plan, label),
            )
        ),
        Grid(2, (_moments(plan, label), _right_after(plan, label))),
        *_between(plan, label),
    )


def _late(plan: PlannedMeeting, label: Labels) -> Table:
    heads = ("what-block", "planned", "if-late", "saves")
    return Table(
        tuple((label(head),) for head in heads),
        tuple(_late_row(slot, label) for slot in plan.slots),
        (34, 18, 30, 18),
        row_heads=True,
    )


def _late_row(slot: Slot, label: Labels) -> tuple[Blocks, ...]:
    saved = _saved(slot)
    return (
        text(slot.block.title),
        text(duration(label, slot.minutes)),
        text(_when_late(slot, label)),
        text(duration(label, saved)) if saved else (),
    )


def _when_late(slot: Slot, label: Labels) -> str:
    rule = slot.block.if_late
    if isinstance(rule, int):
        return label("shorten", time=duration(label, rule))
    return label(f"late-{rule or 'unsaid'}")


def _saved(slot: Slot) -> int:
    rule = slot.block.if_late
    if isinstance(rule, int):
        return max(0, slot.minutes - rule)
    return slot.minutes if rule == "skip" else 0


def _moments(plan: PlannedMeeting, label: Labels) -> Blocks:
    listed = checks(
        f"{label(moment)}: {joined(_found(plan, label, name)) or label('moment-missing')}."
        for moment, name in MOMENTS.items()
    )
    return (Heading(2, (label("four-moments"),)), listed, *_moments_source(plan, label))


def _found(plan: PlannedMeeting, label: Labels, name: str) -> Iterator[str]:
    """Say where a moment stands: in this meeting on the clock, else in which other one."""
    here = [slot for slot in plan.slots if name in (slot.key, slot.block.worksheet)]
    for slot in here:
        yield label("moment-at", time=plan.clock(slot.start), title=slot.block.title)
    if not here:
        blocks = plan.session.blocks.items()
        others = (block.meeting for key, block in blocks if name in (key, block.worksheet))
        yield from (plan.session.meetings[key].title for key in dict.fromkeys(others))


def _moments_source(plan: PlannedMeeting, label: Labels) -> Blocks:
    before, after = label.around("moments-from", "source")
    return tuple(
        Paragraph((before, source_title(label, source), after), "small")
        for source in cited(plan.pack, (MOMENTS_SOURCE,))
    )


def _right_after(plan: PlannedMeeting, label: Labels) -> Blocks:
    listed = bullets((*series(label, "after-"), *_keep_private(plan, label)))
    return (Heading(2, (label("right-after"),)), listed)


def _keep_private(plan: PlannedMeeting, label: Labels) -> list[str]:
    refs = [slot.block.worksheet for slot in plan.slots if slot.block.worksheet is not None]
    sheets = (sheet for sheet in plan.pack.resolve(dict.fromkeys(refs)) if sheet.private)
    return [label("keep-private", title=sheet.title) for sheet in sheets]


def _between(plan: PlannedMeeting, label: Labels) -> Blocks:
    given = [
        assignment
        for assignment in plan.session.assignments.values()
        if assignment.after_meeting == plan.key
    ]
    if not given:
        return ()
    boxes = tuple(_assignment(plan, label, assignment) for assignment in given)
    return (Heading(2, (label("between-sessions"),)), *boxes)


def _assignment(plan: PlannedMeeting, label: Labels, assignment: Assignment) -> Box:
    facts: list[tuple[str, str]] = [(label("time"), duration(label, assignment.minutes))]
    if assignment.worksheet is not None:
        facts.append((label("sheet"), plan.pack.resolve(assignment.worksheet).title))
    if assignment.who is not None:
        facts.append((label("who-asks"), task(label, assignment.who)))
    voluntary = text(label("may-skip")) if assignment.voluntary else ()
    pairs = tuple(((name,), text(words)) for name, words in facts)
    return Box((*blocks(assignment.text), *voluntary, Facts(pairs)), (assignment.title,), "frame")
