"""Why a plan is as it is: what each choice gives, costs and beats."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeAlias

from attrs import frozen

from ..model import Pack
from .building import Work
from .candidates import Candidate, bits, candidates
from .notes import Note
from .ordering import THEMES
from .scoring import Score, instead
from .solving import DECIDING, rearranged

Worth: TypeAlias = tuple[tuple[float, ...], int, tuple[float, ...]]


@frozen
class Choice:
    """One block with an approach, and why it is there.

    Attributes:
        key: The key of the block in the session.
        meeting: The key of its meeting.
        title: The name of the approach.
        why: What it gives.
        costs: What it asks.
        beats: What else would fit there, and why that is not better.
    """

    key: str
    meeting: str
    title: str
    why: tuple[Note, ...]
    costs: tuple[Note, ...]
    beats: Note


def choices(work: Work) -> tuple[Choice, ...]:
    """Explain each block with an approach."""
    blocks = candidates(work.pack, work.room.request, work.set_up)
    return tuple(
        Choice(
            key=each.key,
            meeting=work.room.frames[meeting].key,
            title=each.title,
            why=tuple(_why(work, each)),
            costs=tuple(_costs(work, each)),
            beats=_beats(work, each, blocks),
        )
        for meeting, held in enumerate(work.arrangement)
        for each in held
    )


def _why(work: Work, one: Candidate) -> Iterator[Note]:
    only = _titles(work.pack, work.only(one))
    if one.overview:
        yield Note.of("why-overview")
    if only:
        yield Note.of("why-only", themes=only)
    else:
        yield Note.of("why-themes", themes=_titles(work.pack, one.themes))
    if one.kit:
        yield Note.of("why-kit")
    if not (one.overview or only or one.kit):
        yield Note.of("why-room")


def _titles(pack: Pack, themes: int) -> str:
    titles = (pack.themes[each].title for each in THEMES if bits((each,)) & themes)
    return ", ".join(titles)


def _costs(work: Work, one: Candidate) -> Iterator[Note]:
    request = work.room.request
    if one.least == one.most:
        yield Note.of("cost", most=one.most, people=request.told_people)
    else:
        sizes = {"few": request.least, "people": request.most}
        yield Note.of("cost-range", least=one.least, most=one.most, **sizes)
    if one.cut:
        yield Note.of("cost-cut")
    if one.parallel > 1:
        yield Note.of("cost-parallel", groups=one.parallel)


def _beats(work: Work, one: Candidate, blocks: Sequence[Candidate]) -> Note:
    """Say what is the best that could stand in the place of a block, and why it does not."""
    found: list[tuple[Worth, Candidate]] = []
    held = {each.key for each in work.chosen}
    for other in blocks:
        if other.key not in held:
            arrangement = instead(work.arrangement, one.key, other)
            fits = rearranged(work, arrangement)
            found += [(_worth(fits), other)] if fits else []
    if not found:
        return Note.of("beats-none")
    best, other = max(found, key=lambda each: each[0])
    loses = _loses(best, _worth(work))
    key = "kit-order" if loses == "kit" and other.kit else loses
    return Note.of(f"beats-{key}", title=other.title)


def _worth(work: Work) -> Worth:
    """Give how good something is: a whole opening and closing counts before what is lesser."""
    parts = chain.from_iterable(work.room.around(work.arrangement))
    around = sum(len(part.blocks) for part in parts)
    return work.score[:DECIDING], around, work.score[DECIDING:]


def _loses(worth: Worth, than: Worth) -> str:
    """Say where something is less than what was chosen: what decides comes first."""
    names = (*Score._fields[:DECIDING], "opening", *Score._fields[DECIDING:])
    values = zip((*worth[0], worth[1], *worth[2]), (*than[0], than[1], *than[2]), strict=True)
    for name, (less, more) in zip(names, values, strict=True):
        if less < more and name not in ("blocks", "rank"):
            return name
        if less > more:
            break
    return "nothing"
