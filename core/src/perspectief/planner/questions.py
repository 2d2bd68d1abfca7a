"""Which question cards go with which block."""

from collections.abc import Iterable, Sequence

from ..model import Pack, Question
from ..model.values import Moment
from .candidates import Candidate
from .ordering import is_own
from .scoring import Arrangement

EACH = 3
"""The most questions for one block: people choose one, and may refuse it."""


def chosen_questions(pack: Pack, arrangement: Arrangement) -> dict[str, tuple[str, ...]]:
    """Give the questions for each block with an approach, by the key of the block.

    Those that the pack chooses come first, then those of the group itself; what was on the
    table before comes last. The cards of the overview are activities, so it has no questions.
    """
    blocks = [each for meeting in arrangement for each in meeting]
    used: set[str] = set()
    found: dict[str, tuple[str, ...]] = {}
    for i, block in enumerate(blocks):
        own = block.approach.questions if block.approach else block.block.questions
        if block.overview:
            continue
        picked = tuple(map(str, own)) or _picked(pack, block, _moment(i, len(blocks)), used)
        found[block.key] = picked
        used |= set(picked)
    return found


def _moment(place: int, count: int) -> Moment:
    if place == 0:
        return "opening"
    return "closing" if place == count - 1 else "deepening"


def _picked(pack: Pack, block: Candidate, moment: Moment, used: set[str]) -> tuple[str, ...]:
    by_theme = [_for_theme(pack, block, theme, moment, used) for theme in block.block.themes]
    turns = max(map(len, by_theme), default=0)
    in_turn = (each[i] for i in range(turns) for each in by_theme if i < len(each))
    return tuple(in_turn)[:EACH]


def _for_theme(
    pack: Pack, block: Candidate, theme: str, moment: Moment, used: set[str]
) -> Sequence[str]:
    # What touches people is for two or three of them, and not for a lively table.
    safe = block.lively != "lively"
    asked = (
        each
        for each in _preferred(pack)
        if each.theme == theme and (safe or each.sensitive is None)
    )
    ordered = sorted(asked, key=lambda each: (each.id in used, each.moment != moment))
    return [each.id for each in ordered]


def _preferred(pack: Pack) -> Iterable[Question]:
    named = dict.fromkeys(map(str, pack.kit.questions.include))
    own = [id for id in pack.questions if is_own(pack, id)]
    return (pack.questions[id] for id in dict.fromkeys((*named, *own, *pack.questions)))
