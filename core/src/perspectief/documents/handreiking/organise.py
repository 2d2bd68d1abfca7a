"""Chapters on who does it, when and in which set-up."""

from ...model import Pack, Role, Session, Step
from ...plugins.records import Options
from ...tree import Blank, Blocks, Paragraph, Table
from .. import effort, selection
from ..common import bullets, joined, task, text
from ..labels import Labels
from ..markdown import blocks
from ..phrases import capital, strong
from .weeks import bar, span, when

TASKS = ("trekker", "gespreksleider", "tijdbewaker", "verslag", "contact")
"""The five tasks that the members of the team share."""


def team(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give who is in the team, what each does and how long, and the tasks to share."""
    steps = selection.steps(pack, options)
    hours = effort.team_hours(selection.own_steps(pack))
    members = tuple(
        (
            strong(role.title),
            text(pack.team[id].text) if id in pack.team else (),
            _work(label, role, steps),
            text(effort.hours(label, hours[id])),
        )
        for id, role in pack.roles.items()
        if id in hours
    )
    return (
        Paragraph((label("team-intro"),)),
        Table(
            tuple((label(head),) for head in ("role", "seek", "does", "time-head")),
            members,
            widths=(2.4, 3.4, 5.4, 1.6),
            row_heads=True,
        ),
        Paragraph((label("tasks-intro"),)),
        Table(
            tuple((label(head),) for head in ("task", "task-is", "name-of")),
            tuple(_task(pack, label, name) for name in TASKS),
            widths=(2.6, 5.6, 3.8),
            row_heads=True,
            row_height=11,
        ),
    )


def planning(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give all steps on one sheet, on a line of weeks, with room for the dates."""
    steps = selection.steps(pack, options)
    if not steps:
        return ()
    weeks = span(steps)
    rows = tuple(
        (
            strong(f"{number}. {step.title}"),
            text(task(label, step.lead)),
            text(when(label, step)),
            (bar(label, step, weeks),),
            (Paragraph((Blank(18),)),),
        )
        for number, step in enumerate(steps, 1)
    )
    return (
        Paragraph((label("planning-intro"),)),
        Table(
            tuple((label(head),) for head in ("step", "leads", "when", "line", "date")),
            rows,
            widths=(4.6, 3.1, 3.7, 3.8, 2.3),
            row_heads=True,
            row_height=15,
        ),
        Paragraph((label("planning-note"),), "small"),
    )


def set_ups(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the set-ups to choose from, beside each other."""
    if not pack.sessions:
        return ()
    rows = tuple(_set_up(label, session) for session in pack.sessions.values())
    chosen = selection.session(pack)
    return (
        Paragraph((label("set-up-how"),)),
        Table(
            tuple((label(head),) for head in ("set-up", "size", "good-for", "not-for")),
            rows,
            widths=(2.4, 3, 5, 5),
            row_heads=True,
        ),
        Paragraph((label("set-up-chosen", title=chosen.title),)),
    )


def _work(label: Labels, role: Role, steps: tuple[Step, ...]) -> Blocks:
    leads = [step.title for step in steps if step.lead == role.id]
    joins = sum(role.id in step.joins for step in steps)
    led = (Paragraph((label("leads-steps"),)), bullets(leads)) if leads else ()
    return (*led, *text(label("joins-steps", n=joins)))


def _task(pack: Pack, label: Labels, name: str) -> tuple[Blocks, ...]:
    means = pack.words.explain.get(name, "")
    return strong(capital(task(label, name))), text(means), (Paragraph((Blank(42),)),)


def _set_up(label: Labels, session: Session) -> tuple[Blocks, ...]:
    lengths = [effort.duration(label, each.length) for each in session.meetings.values()]
    size = (
        label("people", min=session.people.min, max=session.people.max),
        label("meetings", n=len(lengths), lengths=joined(dict.fromkeys(lengths))),
        label("in-all", time=effort.duration(label, effort.participant_minutes(session))),
        joined(label(setting) for setting in session.setting),
    )
    return (
        strong(session.title),
        tuple(Paragraph((line,)) for line in size),
        blocks(session.good_for),
        blocks(session.not_for),
    )
