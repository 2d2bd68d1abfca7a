"""What would fit, when what was asked does not."""

from collections.abc import Callable, Iterator

from attrs import evolve

from ..model import Pack
from .candidates import candidates
from .errors import NoPlanError
from .frame import model_set_up, set_ups
from .notes import Note
from .ordering import THEMES
from .request import LONGEST, SETTINGS, Request
from .scoring import Score
from .solving import rooms, solved

STEP = 5
"""Nobody plans a meeting to the minute."""

CROWD = 100
"""Up to how many people is looked for a group that fits."""


def refused(pack: Pack, request: Request) -> NoPlanError:
    """Say why nothing fits, and which nearest requests do."""
    return NoPlanError((_reason(pack, request),), tuple(_fits(pack, request)))


def least_minutes(pack: Pack, request: Request, enough: Callable[[Score], bool]) -> int | None:
    """Give the shortest meetings, in steps of five, whose best plan is good enough.

    More time never makes less possible, so this halves what is left each time.
    """
    low, high = request.minutes // STEP, LONGEST // STEP

    def fits(steps: int) -> bool:
        found = solved(pack, evolve(request, minutes=steps * STEP), enough)
        return found is not None and enough(found.score)

    if not fits(high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    return high * STEP


def whole(score: Score) -> bool:
    """Say whether all guiding questions come up and there is one overview."""
    return all_asked(score) and with_overview(score)


def all_asked(score: Score) -> bool:
    """Say whether all guiding questions come up."""
    return score.themes == len(THEMES)


def with_overview(score: Score) -> bool:
    """Say whether there is one overview of the group."""
    return bool(score.overview)


def anything(score: Score) -> bool:
    """Say that any arrangement is good enough."""
    return True


def _reason(pack: Pack, request: Request) -> Note:
    people = request.told_people
    blocks = candidates(pack, request, model_set_up(pack, request))
    if not blocks:
        return Note.of("nothing-suits", people=people, setting=Note.of(request.setting))
    *_, bare = rooms(pack, request)
    around = [
        # At the least: without what waits for the overview.
        min(each.most for each in opening) + min(each.most for each in closing)
        for opening, closing in zip(bare.openings, bare.closings, strict=True)
    ]
    shortest = min(blocks, key=lambda each: each.most)
    if max(around) + shortest.most > request.minutes:
        told = {"people": people, "title": shortest.title}
        minutes = {"minutes": request.minutes, "frame": max(around), "shortest": shortest.most}
        return Note.of("too-short", **told, **minutes)
    return Note.of("too-few-approaches", sessions=request.sessions)


def _fits(pack: Pack, request: Request) -> Iterator[Note]:
    minutes = least_minutes(pack, request, anything)
    if minutes is not None and minutes > request.minutes:
        yield Note.of("fits-minutes", minutes=minutes)
    yield from _other_people(pack, request)
    for setting in SETTINGS:
        if setting != request.setting and _possible(pack, evolve(request, setting=setting)):
            yield Note.of("fits-setting", setting=Note.of(setting))
    counts = {len(each.meetings) for each in set_ups(pack)} - {request.sessions}
    for sessions in sorted(counts, key=lambda each: (abs(each - request.sessions), each)):
        if _possible(pack, evolve(request, sessions=sessions)):
            key = "fits-session" if sessions == 1 else "fits-sessions"
            yield Note.of(key, sessions=sessions)
            return


def _other_people(pack: Pack, request: Request) -> Iterator[Note]:
    """Give the nearest number of people below and above for which something fits."""
    for sizes in (range(request.most - 1, 0, -1), range(request.least + 1, CROWD)):
        for people in sizes:
            if _possible(pack, request.with_people(people)):
                yield Note.of("fits-people", people=people)
                break


def _possible(pack: Pack, request: Request) -> bool:
    try:
        return solved(pack, request, anything) is not None
    except NoPlanError:
        return False
