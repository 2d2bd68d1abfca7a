"""What every session holds around its approaches: opening, closing, break, assignments.

It is taken from a set-up of the pack with as many meetings, so that a layer that words it
differently is heard here too. What a welcome says of a set-up unlike the plan is said anew
(`welcoming`).
"""

from collections.abc import Container, Iterator

from attrs import evolve, frozen
from immutabledict import immutabledict

from ..model import Block, Line, Pack, Prose, Session
from ..model.closing import closes
from ..model.timing import part_minutes
from .errors import NoPlanError
from .notes import Note
from .overview import Named, about_overview, instead
from .request import Request
from .session_words import within

ABOUT_WORK = frozenset({"what-changes", "good-work", "pleasant-work"})
"""The guiding questions about the work itself; the others are about what follows from it.

Time for these counts as time for core activities and the talk about them, half of the whole
(source sofokles-dos-donts, item 7; step `kies-opzet`).
"""

TALK = frozenset({"good-work", "pleasant-work"})
"""Guiding questions of which a block without approach is a conversation, and no opening."""

RATIO = 10
"""A block that may be left out is left out when it would take more than a tenth of a meeting."""

PAUSE = 10
"""Minutes of a break when the set-up has none; our own rule."""


@frozen
class MeetingFrame:
    """What stands around the approaches of one meeting.

    Attributes:
        key: The key of the meeting.
        title: Its name, without what the set-up does in it.
        before: The blocks at the beginning, by key.
        after: The blocks at the end, by key.
        pause: A break, by key.
        kept: The keys of blocks that are never left out.
        on_overview: The keys of blocks that are there only when there is an overview to look at.
        instead: What stands in the place of other blocks while there is no overview, by key.
    """

    key: str
    title: Line
    before: tuple[Named, ...]
    after: tuple[Named, ...]
    pause: Named
    kept: frozenset[str]
    on_overview: frozenset[str]
    instead: immutabledict[str, Block]

    def opening(self, *, overview: bool) -> tuple[Named, ...]:
        """Give the blocks at the beginning, with or without an overview from an earlier meeting."""
        return self.before if overview else tuple(filter(self._stays, self.before))

    def closing(self, *, overview: bool) -> tuple[Named, ...]:
        """Give the blocks at the end, with or without an overview by then."""
        if overview:
            return self.after
        stay = filter(self._stays, self.after)
        return tuple((n[0], self.instead[n[0]]) if n[0] in self.instead else n for n in stay)

    def _stays(self, named: Named) -> bool:
        return named[0] not in self.on_overview


def set_ups(pack: Pack) -> tuple[Session, ...]:
    """Give the set-ups for one function group, the one that the kit chooses first."""
    found = (each for each in pack.sessions.values() if each.groups is None)
    return tuple(sorted(found, key=lambda each: each.id != pack.kit.session))


def model_set_up(pack: Pack, request: Request) -> Session:
    """Give the set-up whose opening and closing are used; raise NoPlanError without any."""
    whole = [each for each in set_ups(pack) if any(closes(pack, b) for b in each.blocks.values())]
    fitting = [each for each in whole if len(each.meetings) == request.sessions]
    if not fitting:
        known = ", ".join(map(str, sorted({len(each.meetings) for each in whole})))
        if not known:
            raise NoPlanError((Note.of("no-set-ups"),))
        raise NoPlanError((Note.of("no-set-up", sessions=request.sessions, known=known),))
    return min(fitting, key=lambda each: request.setting not in each.setting)


def talks(block: Block) -> bool:
    """Say whether a block without approach is a conversation of its own."""
    return block.approach is None and block.type is None and bool(TALK & set(block.themes))


def frames(pack: Pack, session: Session) -> tuple[MeetingFrame, ...]:
    """Give what stands around the approaches, for each meeting of a set-up."""
    return tuple(_frame(pack, session, key) for key in session.meetings)


def optional(frame: MeetingFrame, minutes: int, people: int) -> tuple[str, ...]:
    """Give the keys of what may be left out, and is short enough for such a meeting."""
    return tuple(
        name
        for name, block in (*frame.before, *frame.after)
        if name not in frame.kept and RATIO * part_minutes(block, people) <= minutes
    )


def having(frame: MeetingFrame, more: Container[str] = ()) -> MeetingFrame:
    """Give what must be there, and of the rest only the blocks with these keys."""

    def stays(named: Named) -> bool:
        return named[0] in frame.kept or named[0] in more

    return evolve(
        frame, before=tuple(filter(stays, frame.before)), after=tuple(filter(stays, frame.after))
    )


def _frame(pack: Pack, session: Session, key: str) -> MeetingFrame:
    blocks = [(name, block) for name, block in session.blocks.items() if block.meeting == key]
    first, last = _middle(pack, blocks)
    around = [
        (i, (name, block))
        for i, (name, block) in enumerate(blocks)
        if block.approach is None and block.type is None and not talks(block)
    ]
    before = tuple(named for i, named in around if i < last)
    after = tuple(named for i, named in around if i >= last)
    waiting = {name for name, block in (*before, *after) if about_overview(pack, block)}
    changing = immutabledict(instead(pack, session, key, after))
    return MeetingFrame(
        key=key,
        title=Line(session.meetings[key].title.partition(":")[0]),
        before=before,
        after=after,
        pause=_pause(pack, key, blocks[first:]),
        kept=frozenset(_kept(session, key, before, after)),
        on_overview=frozenset(waiting - changing.keys()),
        instead=changing,
    )


def _kept(
    session: Session, key: str, before: tuple[Named, ...], after: tuple[Named, ...]
) -> Iterator[str]:
    yield from (name for name, block in (*before, *after) if block.if_late == "never")
    # What explains an assignment closes its meeting.
    if any(each.after_meeting == key for each in session.assignments.values()):
        yield from (name for name, _ in after[-1:])


def _middle(pack: Pack, blocks: list[Named]) -> tuple[int, int]:
    """Give where the approaches begin, and where the closing does."""
    held = [i for i, (_, block) in enumerate(blocks) if block.approach or talks(block)]
    closing = [i for i, (_, block) in enumerate(blocks) if closes(pack, block)]
    if held:
        return held[0], held[-1]
    return 0, next(iter(closing), len(blocks))


def _pause(pack: Pack, key: str, blocks: list[Named]) -> Named:
    found = next(((n, b) for n, b in blocks if b.type == "break"), None)
    name = found[0] if found else "pauze"
    title = found[1].title if found else Line(within(pack.language, "break"))
    minutes = part_minutes(found[1], 1) if found else PAUSE
    text = Prose(within(pack.language, "break-text"))
    return name, Block(
        meeting=key,
        title=title,
        who="tijdbewaker",
        minutes=minutes,
        text=text,
        screen=found[1].screen if found else None,
        type="break",
        if_late=max(1, minutes * 2 // 3),
    )
