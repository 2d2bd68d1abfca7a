"""From a plan, or a day for several groups, to the values that are shown."""

from collections.abc import Iterator
from datetime import date

from ..documents.draaiboek.packing import packing_list
from ..documents.labels import labels
from ..documents.meetings import PlannedMeeting, planned_meetings
from ..documents.selection import session as chosen
from ..model import Pack, Session
from ..model.timing import block_minutes
from ..planner import Choice, Note, Plan
from ..plugins.records import Occasion, Options
from .plan_values import (
    PlanAssignment,
    PlanBlock,
    PlanChoice,
    PlanFollowUp,
    PlanItem,
    PlanMeeting,
    PlanNote,
    PlanView,
)


def view_of_plan(plan: Plan, occasion: Occasion, language: str) -> PlanView:
    """Give what there is to show of a plan; notes are in `language`."""
    request = plan.request
    return _view(
        plan.pack,
        Options(occasion=occasion),
        id=plan.id,
        people=(request.least, request.most),
        seed=request.seed,
        choices=tuple(_choice(each, language) for each in plan.choices),
        notes=tuple(_note(each, language) for each in plan.notes),
    )


def view_of_day(together: Pack, groups: tuple[Pack, ...], occasion: Occasion) -> PlanView:
    """Give what there is to show of a day for several groups."""
    people = (occasion.people, occasion.people)
    return _view(together, Options(occasion=occasion, groups=groups), people=people)


def _view(
    pack: Pack,
    options: Options,
    *,
    people: tuple[int, int],
    id: str | None = None,
    seed: int = 0,
    choices: tuple[PlanChoice, ...] = (),
    notes: tuple[PlanNote, ...] = (),
) -> PlanView:
    session = chosen(pack)
    return PlanView(
        format=1,
        id=id,
        pack=pack.id,
        version=pack.version,
        language=pack.language,
        title=session.title,
        people_min=people[0],
        people_max=people[1],
        setting=session.setting[0],
        seed=seed,
        meetings=tuple(_meeting(each, people[0]) for each in planned_meetings(pack, options)),
        assignments=tuple(_assignments(session)),
        follow_up=_follow_up(pack, session, options.occasion.follow_up),
        choices=choices,
        notes=notes,
    )


def _meeting(planned: PlannedMeeting, fewest: int) -> PlanMeeting:
    length = planned.meeting.length
    label = labels("draaiboek", planned.pack.language)
    return PlanMeeting(
        key=planned.key,
        title=planned.title,
        date=planned.day,
        start=planned.clock(0) if planned.start else None,
        end=planned.clock(length) if planned.start else None,
        length=length,
        planned=planned.minutes(planned.people),
        least=planned.minutes(fewest),
        blocks=tuple(_blocks(planned, fewest)),
        packing=tuple(PlanItem(each.number, each.what) for each in packing_list(planned, label)),
    )


def _blocks(planned: PlannedMeeting, fewest: int) -> Iterator[PlanBlock]:
    for slot in planned.slots:
        block = slot.block
        yield PlanBlock(
            key=slot.key,
            title=block.title,
            who=block.who,
            start=slot.start,
            time=planned.clock(slot.start) if planned.start else None,
            minutes=slot.minutes,
            least=block_minutes(planned.pack, block, fewest),
            type=block.type,
            approach=block.approach and str(block.approach),
            parallel=block.parallel,
            themes=tuple(map(str, block.themes)),
            questions=tuple(map(str, block.questions)),
            worksheet=block.worksheet and str(block.worksheet),
            if_late=block.if_late,
        )


def _assignments(session: Session) -> Iterator[PlanAssignment]:
    for each in session.assignments.values():
        yield PlanAssignment(each.after_meeting, each.title, each.minutes)


def _follow_up(pack: Pack, session: Session, day: date | None) -> PlanFollowUp:
    return PlanFollowUp(str(session.follow_up), pack.resolve(session.follow_up).title, day)


def _choice(choice: Choice, language: str) -> PlanChoice:
    return PlanChoice(
        key=choice.key,
        title=choice.title,
        gives=tuple(note.text(language) for note in choice.why),
        costs=tuple(note.text(language) for note in choice.costs),
        otherwise=choice.beats.text(language),
    )


def _note(note: Note, language: str) -> PlanNote:
    return PlanNote(note.key, note.text(language))
