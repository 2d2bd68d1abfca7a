"""What the welcome of a meeting says: what the set-up says, or else what the plan holds.

The first block of a meeting tells what the meeting is for, unless it is about a guiding question
or has a sheet. Its words were written for what the set-up holds, so they stay only when the plan
holds that too.
"""

import re
from collections.abc import Iterator, Sequence

from ..model import Block, Line, Pack, Prose, Session
from ..model.closing import closes
from ..model.record import changed
from .frame import talks
from .overview import Named
from .scoring import Around, Arrangement
from .session_words import within

_SYNTAX = re.compile(r"^(\d*)([-+.)])|([\\*_\[\]])")
"""What small Markdown would not show as it is, at the start of a line or in it."""


def as_set_up(set_up: Session, arrangement: Arrangement) -> bool:
    """Say whether each meeting holds at least what the set-up holds in it."""
    held = [{each.key for each in blocks} for blocks in arrangement]
    return all(needed <= there for needed, there in zip(_holds(set_up), held, strict=True))


def _holds(set_up: Session) -> Iterator[set[str]]:
    for meeting in set_up.meetings:
        yield {
            str(block.approach or key)
            for key, block in set_up.blocks.items()
            if block.meeting == meeting and (block.approach or talks(block))
        }


def welcomed(
    pack: Pack, arrangement: Arrangement, around: tuple[Around, Around], meeting: int
) -> Iterator[Named]:
    """Give the opening of a meeting, with a welcome that tells what this plan holds.

    Args:
        pack: The pack.
        arrangement: The blocks with approaches of all meetings.
        around: The opening and the closing of the meeting.
        meeting: Which of the meetings it is, from 0.
    """
    opening, closing = around
    for i, (key, block) in enumerate(opening.blocks):
        welcome = i == 0 and not block.themes and block.worksheet is None
        yield key, _telling(pack, arrangement, closing, meeting, block) if welcome else block


def _telling(
    pack: Pack, arrangement: Arrangement, closing: Around, meeting: int, block: Block
) -> Block:
    language = pack.language
    again, more = meeting > 0, len(arrangement) > 1
    when = "again" if again else "first" if more else "only"
    titles = [_literal(each.block.title) for each in arrangement[meeting]]
    titles += [_literal(each.title) for _, each in closing.blocks if closes(pack, each)]
    text = [within(language, f"welcome-{when}-text", titles=_told(language, titles))]
    if any(each.overview for blocks in arrangement[:meeting] for each in blocks):
        text.append(within(language, "welcome-overview-text"))
    listed = "\n".join(f"- {title}" for title in titles)
    rules = (within(language, "welcome-rules-screen"),) if again else ()
    return changed(
        block,
        text=Prose(" ".join(text)),
        say=Line(within(language, f"welcome-{'again' if again else 'first'}-say")),
        screen=Prose("\n\n".join((within(language, "welcome-screen"), listed, *rules))),
    )


def _told(language: str, titles: Sequence[str]) -> str:
    """Give titles as they are told, for there may be no screen; a comma may be part of one."""
    *first, last = (f"*{title}*" for title in titles)
    return within(language, "and", first=", ".join(first), last=last) if first else last


def _literal(title: str) -> str:
    """Give a title so that it is shown as it is in a long text."""
    return _SYNTAX.sub(r"\1\\\2\3", title)
