"""The one overview of the group: which sheet it is, and what cannot come before it is made."""

from collections.abc import Iterator, Sequence
from typing import get_args

from ..model import Assignment, Block, Line, Pack, Prose, Session
from ..model.values import Hint
from .session_words import within

NEXT_TIME = 2
"""Minutes to name the date of the next meeting; our own estimate."""

Named = tuple[str, Block]


def overview_sheet(pack: Pack) -> str | None:
    """Give the sheet of the one overview: the first with all four values as columns."""
    sheets = pack.worksheets.values()
    return next((each.id for each in sheets if set(get_args(Hint)) <= set(each.columns)), None)


def about_overview(pack: Pack, each: Block | Assignment) -> bool:
    """Say whether something is filled in on the overview, or shows it to others."""
    return each.worksheet is not None and each.worksheet == overview_sheet(pack)


def instead(pack: Pack, session: Session, meeting: str, after: Sequence[Named]) -> Iterator[Named]:
    """Give what closes a meeting when all it gives to do is about an overview still to come.

    Args:
        pack: The pack.
        session: The set-up.
        meeting: The key of the meeting.
        after: The blocks at its end, by key; the last explains what there is to do.
    """
    given = [each for each in session.assignments.values() if each.after_meeting == meeting]
    if given and all(about_overview(pack, each) for each in given):
        yield from ((name, _next_time(pack, block)) for name, block in after[-1:])


def _next_time(pack: Pack, block: Block) -> Block:
    language = pack.language
    return Block(
        meeting=block.meeting,
        title=Line(within(language, "next-time")),
        who=block.who,
        minutes=NEXT_TIME,
        text=Prose(within(language, "next-time-text")),
        screen=Prose(within(language, "next-time-screen")),
        if_late="never" if block.if_late == "never" else 1,
    )
