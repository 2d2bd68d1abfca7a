"""Where a block comes in a conversation, and which of two is preferred."""

from hashlib import sha256

from ..model import Approach, Block, Pack
from .frame import set_ups
from .overview import overview_sheet
from .request import Request

THEMES = ("what-changes", "good-work", "pleasant-work", "insights", "actions")
"""The five guiding questions, in the order in which a conversation takes them."""

BEFORE, _OVERVIEW, _AFTER, _LAST = range(4)


def order_of(
    pack: Pack, approach: Approach | None, block: Block, *, overview: bool
) -> tuple[float, ...]:
    """Give where a block comes: first what leads to the overview, last the actions.

    Between those: by guiding question, then as in the set-ups of the pack.
    """
    asked = [THEMES.index(each) for each in block.themes if each in THEMES] or [len(THEMES)]
    leads, place = _placed(pack, approach) if approach else (False, 0.5)
    stage = _OVERVIEW if overview else _AFTER
    if set(block.themes) == {"actions"}:
        stage = _LAST
    if leads and not overview:
        stage = BEFORE
    ids = list(pack.approaches)
    return (stage, sum(asked) / len(asked), place, ids.index(approach.id) if approach else -1)


def _placed(pack: Pack, approach: Approach) -> tuple[bool, float]:
    """Say whether set-ups hold an approach only before the overview, and where on average."""
    sheet = overview_sheet(pack)
    leads, places = [], []
    for session in set_ups(pack):
        filled = [each for each in session.blocks.values() if each.approach]
        making = next((i for i, each in enumerate(filled) if each.worksheet == sheet), -1)
        for i, block in enumerate(filled):
            if block.approach == approach.id:
                places.append(i / max(1, len(filled) - 1))
                leads.append(i < making and "what-changes" in block.themes)
    return bool(leads) and all(leads), sum(places) / len(places) if places else 0.5


def kit_weight(pack: Pack, id: str) -> int:
    """Give how much a pack chooses an approach: one more outweighs any order in the kit."""
    named = list(map(str, pack.kit.approaches))
    return len(named) ** 2 + len(named) - named.index(id) if id in named else 0


def rank_of(pack: Pack, request: Request, id: str) -> float:
    """Give the place among equals: own approaches of the group first, or as the seed says."""
    if request.seed:
        digest = sha256(f"{request.seed}:{id}".encode()).digest()
        return int.from_bytes(digest[:4], "big") / 2**32
    ids = list(pack.approaches)
    place = ids.index(id) if id in ids else len(ids)
    return (place + (0 if is_own(pack, id) else len(ids))) / (2 * len(ids))


def is_own(pack: Pack, id: str) -> bool:
    """Say whether something is of the group itself, and not of the pilot."""
    return any(each.prefix and id.startswith(f"{each.prefix}-") for each in pack.layers)
