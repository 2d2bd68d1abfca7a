"""The first two chapters: what the approach is, and whether it fits now."""

from ...model import Pack
from ...plugins.records import Options
from ...tree import Blocks, Box, Facts, Heading, Inlines, Mark, Paragraph, Table
from .. import effort, selection
from ..common import bullets, people, text
from ..labels import Labels
from ..markdown import blocks
from ..phrases import guiding_questions, strong
from .weeks import span

STOP = "reorganisatie"
"""The check of the first step at which a no is the end: there is no talking on then."""


def one_page(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the whole approach on one page, with the hours it asks."""
    return (
        Paragraph((label("what", people=people(pack)),), "lead"),
        Facts(((((label("for-whom"),), _for_whom(pack, label))),)),
        Heading(2, (label("you-hold"),)),
        bullets(step.yields for step in selection.steps(pack, options) if _gives(step.phase)),
        Heading(2, (label("time"),)),
        *_hours(pack, label),
        Heading(2, (label("five-questions"),)),
        guiding_questions(pack),
        Heading(2, (label("is-not"),)),
        bullets(label(f"is-not-{what}") for what in ("assessment", "reorganisation", "course")),
    )


def fits(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the checks that tell whether to begin, and what to do at a no."""
    steps = selection.steps(pack, options)
    if not steps:
        return ()
    asked = {key: line for key, line in steps[0].checklist.items() if key != STOP}
    stop = steps[0].checklist.get(STOP)
    rows = tuple(
        (strong(line), _yes_no(label), text(_at_no(label, key))) for key, line in asked.items()
    )
    return (
        Paragraph((label("fits-intro"),)),
        Table(
            tuple((label(head),) for head in ("check", "answer", "at-no")),
            rows,
            widths=(5, 2.2, 6),
            row_heads=True,
        ),
        *((_sign(label, stop),) if stop else ()),
    )


def _sign(label: Labels, stop: str) -> Box:
    return Box((*strong(stop), *text(label("stop-why"))), (label("stop"),), "stop")


def _for_whom(pack: Pack, label: Labels) -> Blocks:
    if pack.function_group and pack.function_group.includes:
        return blocks(pack.function_group.includes)
    return text(label("for-any-group", people=people(pack)))


def _gives(phase: str) -> bool:
    return phase in ("run", "follow-up")


def _hours(pack: Pack, label: Labels) -> Blocks:
    steps = selection.own_steps(pack)
    if not steps:
        return ()
    session = selection.set_up(pack)
    asked = effort.team_hours(steps)
    heads: list[Inlines] = [(label(f"in-team-{role}"),) for role in asked]
    cells = [strong(effort.hours(label, each)) for each in asked.values()]
    if session:
        heads.append((label("participant"),))
        cells.append(strong(effort.duration(label, effort.participant_minutes(session))))
    first, last = span(steps)
    words = label("time-note", weeks=last - first)
    return (Table(tuple(heads), (tuple(cells),)), Paragraph((words,), "small"))


def _yes_no(label: Labels) -> Blocks:
    box = Mark("tick")
    return (Paragraph((box, f" {label('yes')}   ", box, f" {label('no')}")),)


def _at_no(label: Labels, key: str) -> str:
    # A pack may add checks of its own; for those there is the general advice.
    return label.texts.get(f"at-no-{key}", label("at-no-else"))
