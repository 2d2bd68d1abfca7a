"""An arrangement as a set-up of the pack, so that every document can show it."""

from collections.abc import Iterator

from attrs import frozen
from immutabledict import immutabledict

from ..model import (
    Approach,
    Assignment,
    Block,
    Keyed,
    Line,
    Meeting,
    Pack,
    People,
    Prose,
    Question,
    Ref,
    Session,
)
from ..model.record import changed
from ..model.timing import block_minutes, share
from .candidates import MERGING, Candidate, all_themes
from .clock import breaks
from .frame import MeetingFrame
from .overview import Named, about_overview
from .questions import chosen_questions
from .scoring import Around, Arrangement, Room, Score, themes_of
from .session_words import within
from .welcoming import as_set_up, welcomed

PLANNED = "op-maat"
"""The id of the set-up that a plan becomes."""

LATE = 0.75
"""To which share an approach may shrink when nobody says; our own estimate."""


@frozen(eq=False)
class Work:
    """What a set-up is made of.

    Attributes:
        pack: The pack.
        set_up: The set-up whose opening and closing are used.
        whole: All that can stand around the approaches of each meeting.
        room: The meetings with their opening and closing, as far as there is time for those.
        arrangement: The blocks with approaches.
        score: How good that is.
    """

    pack: Pack
    set_up: Session
    whole: tuple[MeetingFrame, ...]
    room: Room
    arrangement: Arrangement
    score: Score

    @property
    def around(self) -> tuple[tuple[Around, Around], ...]:
        """The opening and the closing of each meeting."""
        return tuple(self.room.around(self.arrangement))

    @property
    def themes(self) -> int:
        """The guiding questions that come up, as bits."""
        return themes_of(self.room, self.arrangement)

    @property
    def chosen(self) -> tuple[Candidate, ...]:
        """All blocks with approaches, in order."""
        return tuple(each for meeting in self.arrangement for each in meeting)

    def only(self, one: Candidate) -> int:
        """Give the guiding questions that of all blocks only this one is about, as bits."""
        return one.themes & ~all_themes(each for each in self.chosen if each is not one)


def planned_pack(work: Work) -> Pack:
    """Give the pack with the plan as the set-up that is chosen, and with what it uses."""
    session = planned_session(work)
    kit = work.pack.kit
    asked = dict.fromkeys(ref for block in session.blocks.values() for ref in block.questions)
    themes = [work.pack.questions[ref].theme for ref in asked]
    questions = changed(
        kit.questions,
        include=(*asked, *(ref for ref in kit.questions.include if ref not in asked)),
        max=max(kit.questions.max, len(asked)),
        per_theme=max([kit.questions.per_theme, *map(themes.count, themes)]),
    )
    approaches: tuple[Ref[Approach], ...] = tuple(
        Ref(each.key, "approaches") for each in work.chosen if each.approach
    )
    ref: Ref[Session] = Ref(session.id, "sessions")
    return changed(
        work.pack,
        kit=changed(kit, session=ref, approaches=approaches, questions=questions),
        sessions=immutabledict({**work.pack.sessions, session.id: session}),
        steps=immutabledict(
            {
                # What is done in the set-up that it is made after, is done in the plan.
                id: changed(step, sessions=(*step.sessions, ref))
                if work.set_up.id in step.sessions
                else step
                for id, step in work.pack.steps.items()
            }
        ),
    )


def planned_session(work: Work) -> Session:
    """Give the plan as a set-up."""
    request, set_up = work.room.request, work.set_up
    blocks: dict[str, Block] = {}
    for i in range(len(work.arrangement)):
        for key, block in _meeting(work, i):
            blocks[_unused(key, blocks)] = block
    return Session(
        id=PLANNED,
        title=_title(work),
        people=People(min=request.least, max=request.most),
        setting=(request.setting,),
        meetings=Keyed(
            {
                each.key: Meeting(title=each.title, length=request.minutes)
                for each in work.room.frames
            }
        ),
        blocks=Keyed(blocks),
        follow_up=set_up.follow_up,
        weeks_between=set_up.weeks_between,
        assignments=Keyed(_assignments(work)),
    )


def _assignments(work: Work) -> Iterator[tuple[str, Assignment]]:
    """Give what is done in between; nobody shows others an overview that is not there yet."""
    made = {
        frame.key: any(each.overview for blocks in work.arrangement[: i + 1] for each in blocks)
        for i, frame in enumerate(work.room.frames)
    }
    for key, each in work.set_up.assignments.items():
        if made[each.after_meeting] or not about_overview(work.pack, each):
            yield key, each


def _title(work: Work) -> Line:
    request, language = work.room.request, work.pack.language
    count = request.sessions
    key = "one-session" if count == 1 else "more-sessions"
    sessions = within(language, key, count=count)
    return Line(within(language, "title", sessions=sessions, minutes=request.minutes))


def _unused(key: str, taken: dict[str, Block]) -> str:
    names = (key, *(f"{key}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _meeting(work: Work, meeting: int) -> Iterator[Named]:
    """Give the blocks of one meeting, with breaks where they belong."""
    frame = work.room.frames[meeting]
    people = work.room.request.most
    asked = chosen_questions(work.pack, work.arrangement)
    around = work.around[meeting]
    opening = around[0].blocks
    if not as_set_up(work.set_up, work.arrangement):
        opening = tuple(welcomed(work.pack, work.arrangement, around, meeting))
    parts: list[list[Named]] = [[*opening]]
    parts += [[named] for each in work.arrangement[meeting] for named in _filled(work, each, asked)]
    parts.append([*around[1].blocks])
    parts = [part for part in parts if part]
    minutes = [sum(block_minutes(work.pack, b, people) for _, b in part) for part in parts]
    paused = breaks(minutes)
    for i, part in enumerate(parts):
        for key, block in (*((frame.pause,) if i in paused else ()), *part):
            yield key, changed(block, meeting=frame.key)


def _filled(work: Work, candidate: Candidate, asked: dict[str, tuple[str, ...]]) -> Iterator[Named]:
    questions: tuple[Ref[Question], ...] = tuple(
        Ref(id, "questions") for id in asked.get(candidate.key, ())
    )
    block = changed(candidate.block, questions=questions, if_late=_late(work, candidate))
    if block.parallel > 1:
        paragraphs = filter(None, (block.text, _in_groups(work, block)))
        block = changed(block, text=Prose("\n\n".join(paragraphs)))
    if candidate.cut and not _after_overview(work, candidate):
        # What set-ups have said and shown here is about the overview.
        block = changed(block, say=None, screen=None)
    yield candidate.key, block
    if block.parallel > 1 and candidate.overview:
        yield f"{candidate.key}-samen", _merging(work, candidate)


def _after_overview(work: Work, candidate: Candidate) -> bool:
    before = work.chosen[: work.chosen.index(candidate)]
    return any(each.overview for each in before)


def _late(work: Work, candidate: Candidate) -> int | str:
    """Say how short a block may become, or that it may be left out.

    What is there only to fill the time goes first: no guiding question is lost with it.
    """
    said = candidate.block.if_late
    if isinstance(said, int) and said < candidate.least:
        return said
    needed = candidate.overview or candidate.kit or work.only(candidate)
    feeds = any(candidate.key in each.needs for each in work.chosen)
    if needed or feeds:
        return max(1, int(candidate.least * LATE) // 5 * 5)
    return "skip"


def _in_groups(work: Work, block: Block) -> str:
    request = work.room.request
    sizes = dict.fromkeys((request.least // block.parallel, share(block, request.most)))
    told = "-".join(map(str, sizes))
    return within(work.pack.language, "groups-text", groups=block.parallel, sizes=told)


def _merging(work: Work, candidate: Candidate) -> Block:
    language = work.pack.language
    return Block(
        meeting="",
        title=Line(within(language, "merge")),
        who="gespreksleider",
        minutes=MERGING * candidate.parallel,
        text=Prose(within(language, "merge-text")),
        screen=Prose(within(language, "merge-screen")),
        themes=candidate.block.themes,
        worksheet=candidate.block.worksheet,
        if_late="never",
    )
