"""What to look out for in a plan: what it lacks, what it asks, what is left."""

from collections.abc import Callable, Iterator

from attrs import evolve

from ..model import Pack, Session
from ..model.timing import block_minutes, meeting_minutes
from .building import PLANNED, Work
from .candidates import bits, candidates, refusal
from .frame import ABOUT_WORK
from .hindrances import left_out
from .nearest import all_asked, least_minutes, whole, with_overview
from .notes import Note
from .ordering import THEMES
from .scoring import Score
from .solving import solved

LUNCH = 240
"""Minutes after which people need a meal; our own rule."""

SPARE = 30
"""From so many minutes left, and a fifth of the meeting, it is worth saying so."""


def notes(work: Work, planned: Pack) -> tuple[Note, ...]:
    """Give what to look out for in a plan."""
    session = planned.sessions[PLANNED]
    return (
        *_lacking(work),
        *_kit(work),
        *_half(work, planned, session),
        *_groups(work),
        *_spare(work, planned, session),
        *_lunch(work),
        *_seed(work),
    )


def _lacking(work: Work) -> Iterator[Note]:
    missing = [each for each in THEMES if not bits((each,)) & work.themes]
    for theme in missing:
        if theme in work.pack.themes:
            yield Note.of("theme-missing", title=work.pack.themes[theme].title)
    if not work.score.overview:
        yield Note.of("no-overview")
    if not whole(work.score):
        yield from _enough(work)


def _enough(work: Work) -> Iterator[Note]:
    """Say from how many minutes nothing is lacking, or else what never fits."""
    blocks = candidates(work.pack, work.room.request, work.set_up)
    possible = any(each.overview for each in blocks)
    if possible and (minutes := _least(work, whole)):
        yield Note.of("would-fit", minutes=minutes)
    elif not work.score.overview and not all_asked(work.score):
        yield from _each_enough(work, possible=possible)
    else:
        yield Note.of("would-not-fit")


def _each_enough(work: Work, *, possible: bool) -> Iterator[Note]:
    """Say it of the guiding questions and of the overview apart: together they never fit."""
    for name, enough in (("questions", all_asked), ("overview", with_overview)):
        minutes = _least(work, enough) if possible or enough is all_asked else None
        yield Note.of(f"{name}-fit", minutes=minutes) if minutes else Note.of(f"{name}-never")


def _least(work: Work, enough: Callable[[Score], bool]) -> int | None:
    return least_minutes(work.pack, work.room.request, enough)


def _kit(work: Work) -> Iterator[Note]:
    held = {each.key for each in work.chosen}
    left = [each for each in work.pack.resolve(work.pack.kit.approaches) if each.id not in held]
    no_time = []
    for approach in left:
        reason = refusal(work.pack, work.room.request, approach) or left_out(work, approach.id)
        if reason is None:
            no_time.append(approach.title)
        else:
            # The sentence has named it already.
            told = evolve(reason, params=reason.params.set("title", Note.of("that")))
            yield Note.of("kit-left-out", title=approach.title, reason=told)
    if no_time:
        yield Note.of("kit-no-time", titles=", ".join(no_time))


def _half(work: Work, planned: Pack, session: Session) -> Iterator[Note]:
    request = work.room.request
    for size in dict.fromkeys((request.most, request.least)):
        minutes = {
            key: block_minutes(planned, block, size) for key, block in session.blocks.items()
        }
        about = (key for key, block in session.blocks.items() if ABOUT_WORK & set(block.themes))
        core, whole_time = sum(minutes[key] for key in about), sum(minutes.values())
        if 2 * core < whole_time:
            yield Note.of("not-half", core=core, planned=whole_time)
            return


def _groups(work: Work) -> Iterator[Note]:
    shared = [each for each in work.chosen if each.parallel > 1]
    if shared:
        titles = ", ".join(each.title for each in shared)
        groups = max(each.parallel for each in shared)
        people = work.room.request.told_people
        yield Note.of("in-groups", people=people, titles=titles, groups=groups)


def _seed(work: Work) -> Iterator[Note]:
    """Say so when a seed made no difference: who asks for another plan should know."""
    request = work.room.request
    if request.seed:
        usual = solved(work.pack, evolve(request, seed=0))
        if usual and [each.id for each in usual.chosen] == [each.id for each in work.chosen]:
            yield Note.of("seed-same")


def _spare(work: Work, planned: Pack, session: Session) -> Iterator[Note]:
    request = work.room.request
    for key, meeting in session.meetings.items():
        spare = meeting.length - meeting_minutes(planned, session, key, request.most)
        if spare >= max(SPARE, meeting.length // 5):
            yield Note.of("much-spare", meeting=meeting.title, spare=spare)


def _lunch(work: Work) -> Iterator[Note]:
    if work.room.request.minutes > LUNCH:
        yield Note.of("lunch")
