"""Slides: what the room has to read while a meeting goes on."""

from collections.abc import Iterator

from attrs import evolve

from ..model import Assignment, Pack
from ..model.timing import Slot
from ..plugins.records import Document, Options
from ..tree import Block, Blocks, Emphasis, Heading, Inline, List, Page, Paragraph, Section, Tree
from ..tree.walking import walk
from .common import group_name, text, tree
from .effort import duration
from .labels import Labels, labels
from .markdown import blocks
from .meetings import GROUND_RULES, PlannedMeeting, ground_rules, parts, planned_meetings
from .reading_time import words

NAME = "schermbladen"

SLIDE = Page("slide")

WORDS_A_SLIDE = 50
"""What the last row still reads, and what a slide holds in large letters."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the slides.

    Args:
        pack: The pack they are about.
        options: With `everything` the meetings of all set-ups.

    Returns:
        For each meeting a welcome, its blocks with the parts of the approaches, the ground
        rules and the assignments, each on a slide of its own. Of a block it shows what is
        written for the screen alone: the rest is for whoever leads the session. Nothing on
        them is still to be filled in.
    """
    label = labels(NAME, pack.language)
    slides = tuple(
        slide for plan in planned_meetings(pack, options) for slide in _slides(plan, label)
    )
    sections = tuple(Section(slide, SLIDE) for slide in slides or (text(label("no-set-up")),))
    return tree(pack, label, NAME, sections, participants=True, cover=False)


def _slides(plan: PlannedMeeting, label: Labels) -> Iterator[Blocks]:
    yield _welcome(plan, label)
    rules = tuple(_rules(plan, label))
    # A meeting without the block in which they are read still begins with the rules.
    if all(slot.key != GROUND_RULES for slot in plan.slots):
        yield from rules
    for slot in plan.slots:
        yield _block(slot, label)
        yield from _parts(plan, slot, label)
        if slot.key == GROUND_RULES:
            yield from rules
    for assignment in plan.session.assignments.values():
        if assignment.after_meeting == plan.key:
            yield assignment_slide(assignment, label)


def _welcome(plan: PlannedMeeting, label: Labels) -> Blocks:
    return (
        Heading(1, (plan.title,)),
        Paragraph((label("welcome"),), "huge"),
        Paragraph((group_name(plan.pack),), "lead"),
        Paragraph((duration(label, plan.meeting.length),)),
    )


def _block(slot: Slot, label: Labels) -> Blocks:
    return slide(slot.block.title, slot.minutes, slot.block.screen, label)


def _parts(plan: PlannedMeeting, slot: Slot, label: Labels) -> Iterator[Blocks]:
    """Give each part of an approach a slide: it says what to do now, the block as a whole."""
    shown = parts(plan, slot)
    for number, at in enumerate(shown, 1):
        title = part_title(label, slot.block.title, number, len(shown))
        yield slide(title, at.minutes, at.part.screen, label)


def part_title(label: Labels, title: str, number: int, of: int) -> str:
    """Give the head of the slide of one part of an approach that fills a block."""
    return label("part", title=title, n=number, of=of)


def slide(title: str, minutes: int, screen: str | None, label: Labels) -> Blocks:
    """Give the slide of a block or of a part of an approach; the fit of slides is that of these.

    Args:
        title: What stands at its head.
        minutes: How long it takes.
        screen: What participants read there; without it there is the head alone.
        label: The labels of the slides.
    """
    return (*_head(title, minutes, label), *_large(blocks(screen)))


def _head(title: str, minutes: int, label: Labels) -> Blocks:
    return (Heading(1, (title,)), Paragraph((duration(label, minutes),), "lead"))


def assignment_slide(assignment: Assignment, label: Labels) -> Blocks:
    """Give the slide of what participants do between two meetings."""
    title = label("assignment", title=assignment.title)
    skip = (Paragraph((label("may-skip"),), "lead"),) if assignment.voluntary else ()
    return (*slide(title, assignment.minutes, assignment.screen, label), *skip)


def _large(shown: Blocks) -> Blocks:
    return tuple(map(_larger, shown))


def _larger(block: Block) -> Block:
    if isinstance(block, List):
        return evolve(block, items=tuple(map(_large, block.items)))
    return evolve(block, style="lead") if isinstance(block, Paragraph) else block


def _rules(plan: PlannedMeeting, label: Labels) -> Iterator[Blocks]:
    pages = _pages(_points(ground_rules(plan.pack)))
    for number, points in enumerate(pages, 1):
        title = label("rules") if len(pages) == 1 else label("rules-page", n=number, of=len(pages))
        yield (Heading(1, (title,)), List(points))


def _points(rules: Blocks) -> tuple[Blocks, ...]:
    """Give each rule apart: the items of lists, and paragraphs that introduce no list.

    A rule in which something is to be filled in is left to the runsheet: on a screen nobody can.
    """
    lists = [number for number, rule in enumerate(rules) if isinstance(rule, List)]
    return tuple(
        _large(point)
        for rule in rules[min(lists, default=0) :]
        for point in (rule.items if isinstance(rule, List) else ((rule,),))
        if not any(map(_is_open, walk(point)))
    )


def _is_open(part: Block | Inline) -> bool:
    """Say whether a part is a place that a team fills in itself, written as `*[date]*`."""
    match part:
        case Emphasis((str(said),)):
            return said.startswith("[") and said.endswith("]")
        case _:
            return False


def _pages(points: tuple[Blocks, ...]) -> list[tuple[Blocks, ...]]:
    """Share points over slides, in order, each with no more than fits in large letters."""
    pages: list[tuple[Blocks, ...]] = []
    for point in points:
        if pages and sum(map(_words, (*pages[-1], point))) <= WORDS_A_SLIDE:
            pages[-1] = (*pages[-1], point)
        else:
            pages.append((point,))
    return pages


def _words(point: Blocks) -> int:
    return sum(map(words, point))


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="3-uitvoeren",
    formats=("html",),
    participants=True,
)
