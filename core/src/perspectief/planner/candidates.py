"""What can stand between opening and closing: the approaches that fit, each as a block."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from math import ceil

from attrs import frozen

from ..model import Approach, Block, Pack, Prose, Ref, Session
from ..model.timing import block_minutes
from .frame import ABOUT_WORK, set_ups, talks
from .notes import Note
from .ordering import BEFORE, THEMES, kit_weight, order_of, rank_of
from .overview import about_overview
from .request import Request

SITTING = 90
"""Minutes after which people need a break; our own rule, as in step `kies-opzet`."""

GROUPS = 3
"""The most groups that one team can guide at once; our own estimate."""

MERGING = 5
"""Minutes that each group takes when several overviews become one; our own estimate."""


@frozen(eq=False)
class Candidate:
    """A block that a plan may hold.

    Attributes:
        id: What it is known by: the approach, and where it is shortened.
        key: Its key in the session.
        block: The block, still without a meeting.
        least: Its minutes with the smallest group.
        most: Its minutes with the largest group.
        approach: Its approach; a conversation of a set-up has none.
        overview: Whether it makes the one overview of the group.
        opener: Whether it prepares for that overview.
        after_overview: Whether it uses that overview.
        cut: Whether it is a shortened approach.
        kit: How much the pack chooses it: one more outweighs any order, then the first named.
        order: Where it comes in a conversation.
        rank: Its place among equals, in the order of preference of the pack.
    """

    id: str
    key: str
    block: Block
    least: int
    most: int
    approach: Approach | None
    overview: bool
    opener: bool
    after_overview: bool
    cut: bool
    kit: int
    order: tuple[float, ...]
    rank: float

    @cached_property
    def themes(self) -> int:
        """The guiding questions it is about, as bits."""
        return bits(self.block.themes)

    @cached_property
    def about_work(self) -> bool:
        """Whether its time counts as time for core activities and the talk about them."""
        return bool(ABOUT_WORK & set(self.block.themes))

    @cached_property
    def needs(self) -> frozenset[str]:
        """The approaches of which one comes before it."""
        return frozenset(self.approach.builds_on if self.approach else ())

    @property
    def parallel(self) -> int:
        """In how many groups at once it is done."""
        return self.block.parallel

    @property
    def title(self) -> str:
        """Its name."""
        return self.approach.title if self.approach else self.block.title

    @property
    def lively(self) -> str | None:
        """Whether it is quiet or lively."""
        return self.approach.noise if self.approach else "quiet"


def bits(themes: Iterable[str]) -> int:
    """Give guiding questions as bits."""
    return sum(1 << THEMES.index(each) for each in set(themes) if each in THEMES)


def all_themes(blocks: Iterable[Candidate]) -> int:
    """Give the guiding questions that blocks are about together, as bits."""
    themes = 0
    for each in blocks:
        themes |= each.themes
    return themes


def kit_of_all(blocks: Iterable[Candidate]) -> int:
    """Give how much the pack chooses blocks together: of those with one key, one can be held."""
    return sum({each.key: each.kit for each in blocks}.values())


def candidates(pack: Pack, request: Request, set_up: Session) -> tuple[Candidate, ...]:
    """Give all blocks that fit people and setting, in the order of a conversation.

    Args:
        pack: The pack.
        request: What the plan has to fit.
        set_up: The set-up whose opening and closing are used.
    """
    found = [
        *(_whole(pack, request, each) for each in _suitable(pack, request)),
        *_from_set_ups(pack, request, set_up),
    ]
    # Nobody sits through what is longer than people can sit.
    return tuple(sorted((c for c in found if c.most <= SITTING), key=lambda each: each.order))


def refusal(pack: Pack, request: Request, approach: Approach) -> Note | None:
    """Say why an approach suits no such group or setting; nothing when it does."""
    if request.setting not in approach.setting:
        return Note.of("other-setting", title=approach.title, setting=Note.of(request.setting))
    if _groups(approach, request) == 0:
        group, people = approach.group, request.told_people
        limits = {"min": group.min, "max": group.max}
        return Note.of("group-size", title=approach.title, people=people, **limits)
    minutes = _whole(pack, request, approach).most
    if minutes > SITTING:
        told = {"minutes": minutes, "most": SITTING, "people": request.most}
        return Note.of("sits-too-long", title=approach.title, **told)
    return None


def _suitable(pack: Pack, request: Request) -> Iterator[Approach]:
    for approach in pack.approaches.values():
        if request.setting in approach.setting and _groups(approach, request):
            yield approach


def _groups(approach: Approach, request: Request) -> int:
    """Give the fewest groups of equal size that an approach suits, or 0."""
    group = approach.group
    for groups in range(1, GROUPS + 1):
        if ceil(request.most / groups) <= group.max and request.least // groups >= group.min:
            return groups
    return 0


def _whole(pack: Pack, request: Request, approach: Approach) -> Candidate:
    """Give an approach as a block that lets it run as described."""
    held = list(_held(pack, approach))
    whole = next((block for block in held if block.minutes is None), None)
    model = whole or next(iter(held), None)
    block = Block(
        meeting="",
        title=approach.title,
        who=model.who if model else "gespreksleider",
        text=Prose(approach.purpose),
        screen=whole.screen if whole else None,
        themes=approach.themes,
        approach=Ref(approach.id, "approaches"),
        worksheet=model.worksheet if model else None,
        parallel=max(1, _groups(approach, request)),
        if_late=whole.if_late if whole else None,
    )
    return _made(pack, request, approach.id, block, approach)


def _held(pack: Pack, approach: Approach) -> Iterator[Block]:
    """Give the blocks of set-ups that an approach fills."""
    for session in set_ups(pack):
        yield from (each for each in session.blocks.values() if each.approach == approach.id)


def _from_set_ups(pack: Pack, request: Request, set_up: Session) -> Iterator[Candidate]:
    """Give what set-ups hold for such a group and setting: shortened approaches, and talk."""
    for session in set_ups(pack):
        if not _suits(session, request):
            continue
        made = False
        for key, block in session.blocks.items():
            approach = pack.approaches.get(block.approach or "")
            fits = approach is not None and _groups(approach, request) == 1
            shortened = fits and block.minutes is not None
            if shortened or (session.id == set_up.id and talks(block)):
                yield _made(pack, request, f"{session.id}.{key}", block, approach, after=made)
            made = made or (approach is not None and about_overview(pack, block))


def _suits(session: Session, request: Request) -> bool:
    people = session.people
    size = people.min <= request.least <= request.most <= people.max
    return size and request.setting in session.setting


def _made(
    pack: Pack,
    request: Request,
    id: str,
    block: Block,
    approach: Approach | None,
    *,
    after: bool = False,
) -> Candidate:
    """Give a block as a candidate; `after` says that in its set-up there is an overview by then."""
    overview = approach is not None and about_overview(pack, block)
    merging = MERGING * block.parallel if overview and block.parallel > 1 else 0
    sizes = (request.least, request.most)
    least, most = (block_minutes(pack, block, size) + merging for size in sizes)
    order = order_of(pack, approach, block, overview=overview)
    return Candidate(
        id=id,
        key=approach.id if approach else id.partition(".")[2],
        block=block,
        least=least,
        most=max(least, most),
        approach=approach,
        overview=overview,
        opener=order[0] == BEFORE,
        # What a conversation of a set-up asks is about what was made before.
        after_overview=approach is None and (after or about_overview(pack, block)),
        cut=approach is not None and block.minutes is not None,
        kit=kit_weight(pack, approach.id) if approach else 0,
        order=order,
        rank=rank_of(pack, request, id),
    )
