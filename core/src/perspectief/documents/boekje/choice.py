"""What of a pack stands in the booklet: a choice that people read, not the whole pack."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from attrs import frozen

from ...model import Action, Concern, Development, Experience, Move, Pack, Ref, Source, Tip
from ...plugins.records import Options
from ..common import own_first
from ..selection import actions_of, in_turns

T = TypeVar("T")

DEVELOPMENTS = 12
TIPS = 8
EXPERIENCES = 6
ACTIONS = 5
CONCERNS = 8
MOVES = 8
"""How many at most, of tips for each reader and of actions for each role.

Measured on a full pack: with so many of each the booklet has at most 24 pages of A5.
"""

READERS: dict[str, tuple[str, ...]] = {
    "tips-team": ("projectteam", "hr"),
    "tips-leidinggevende": ("leidinggevende",),
    "tips-self": ("medewerker", "iedereen"),
}
"""The chapters with tips, and the audiences that each is for."""


@frozen
class Choice:
    """The content of a booklet.

    Attributes:
        pack: The pack it comes from.
        developments: What changes, in the order of the pack.
        tips: Tips by chapter; a tip for several readers stands in the first.
        experiences: Experiences from published sources.
        actions: Actions by the id of the role that owns them.
        concerns: What people worry about.
        moves: Where people go.
    """

    pack: Pack
    developments: tuple[Development, ...]
    tips: dict[str, tuple[Tip, ...]]
    experiences: tuple[Experience, ...]
    actions: dict[str, tuple[Action, ...]]
    concerns: tuple[Concern, ...]
    moves: tuple[Move, ...]

    def sources(self) -> Iterator[Ref[Source]]:
        """Give the sources of all that stands in the booklet."""
        tips = (tip for found in self.tips.values() for tip in found)
        actions = (action for found in self.actions.values() for action in found)
        shown: tuple[Development | Tip | Action | Concern | Move, ...] = (
            *self.developments,
            *tips,
            *actions,
            *self.concerns,
            *self.moves,
        )
        for each in shown:
            yield from each.sources
        yield from (experience.source for experience in self.experiences)


def choice(pack: Pack, options: Options) -> Choice:
    """Choose what stands in the booklet.

    Args:
        pack: The pack.
        options: With `everything` nothing is left out.

    Returns:
        At most so many of each as fit; the group's own are taken before general ones.
    """
    whole = options.everything
    return Choice(
        pack,
        tuple(pack.developments.values()) if whole else _developments(pack),
        {name: _first(pack, _tips(pack, name), TIPS, whole) for name in READERS},
        _first(pack, pack.experiences, EXPERIENCES, whole),
        {role: actions_of(pack, role)[: None if whole else ACTIONS] for role in pack.roles},
        _first(pack, pack.concerns, CONCERNS, whole),
        _first(pack, pack.moves, MOVES, whole),
    )


def _developments(pack: Pack) -> tuple[Development, ...]:
    """Let the types of developments take turns: a choice holds at least one of each."""
    by_type: dict[str, list[str]] = {}
    for id in own_first(pack, pack.developments):
        by_type.setdefault(pack.developments[id].type, []).append(id)
    return _only(pack.developments, *in_turns(by_type, DEVELOPMENTS, DEVELOPMENTS).values())


def _first(pack: Pack, things: Mapping[str, T], most: int, whole: bool) -> tuple[T, ...]:
    ids = own_first(pack, things)
    return _only(things, ids if whole else ids[:most])


def _only(things: Mapping[str, T], *chosen: Iterable[str]) -> tuple[T, ...]:
    ids = {id for each in chosen for id in each}
    return tuple(thing for id, thing in things.items() if id in ids)


def _tips(pack: Pack, chapter: str) -> dict[str, Tip]:
    # Difficult moments are for who leads a session: they stand in the handreiking.
    return {
        id: tip
        for id, tip in pack.tips.items()
        if tip.type != "moment" and _chapter(tip) == chapter
    }


def _chapter(tip: Tip) -> str:
    # A tip for nobody in particular is for everybody.
    audience = set(tip.audience) or {"iedereen"}
    return next(name for name, readers in READERS.items() if audience & set(readers))
