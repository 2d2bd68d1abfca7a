"""A plan: a session that fits, explained."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from attrs import evolve, frozen
from immutabledict import immutabledict

from ..given import given_pack
from ..model import Pack, Session
from ..plugins.records import Occasion
from .building import PLANNED, Work, planned_pack
from .candidates import candidates
from .errors import NoPlanError
from .explaining import Choice, choices
from .frame import model_set_up
from .heeding import notes
from .ids import decoded, read, written
from .nearest import refused
from .notes import Note
from .request import Request, requested
from .schedule import occasion
from .solving import arranged, solved
from .swapping import swapped


@frozen(kw_only=True)
class Plan:
    """A session that fits, in its pack.

    Attributes:
        id: What it is made again from, with the same version of the pack.
        pack: The pack, with the plan as the set-up that is chosen: every document of the kit
            can be made of it.
        request: What it fits.
        choices: The blocks with an approach, each with what it gives, costs and beats.
        notes: What to look out for.
    """

    id: str
    pack: Pack
    request: Request
    choices: tuple[Choice, ...]
    notes: tuple[Note, ...]

    @property
    def session(self) -> Session:
        """The meetings, their blocks and what is done in between."""
        return self.pack.sessions[PLANNED]

    def occasion(self, *, start: time | None = None, dates: Sequence[date] = ()) -> Occasion:
        """Give when it is, and for how many people is counted, for `make_kit`.

        Args:
            start: The time at which each meeting begins.
            dates: The date of the first meeting, or of more of them, in order; one more is
                that of the follow-up. Dates that are not given follow from the set-up.

        Raises:
            NoPlanError: When a meeting would end after midnight, or dates are not in order.
        """
        return occasion(self.pack, self.session, self.request.most, start, dates)


def plan(
    pack: Pack,
    *,
    minutes: int,
    people: int | tuple[int, int],
    sessions: int = 1,
    setting: str = "on-site",
    seed: int = 0,
    swaps: Mapping[str, str] = immutabledict(),
) -> Plan:
    """Plan a session: choose approaches that fit people, setting and time.

    All guiding questions come up if they can, and there is one overview of the group; then
    count the approaches that the pack itself chooses, that half of the time is about the work,
    and change between quiet and lively. The same request gives the same plan.

    Args:
        pack: The pack.
        minutes: The length of each meeting.
        people: How many people come; or the smallest and the largest group that may turn up.
        sessions: The number of meetings.
        setting: `on-site`, `online` or `hybrid`.
        seed: Another number gives another of the plans that are equally good.
        swaps: What to replace, by the key of the block: the id of an approach.

    Returns:
        The plan.

    Raises:
        NoPlanError: When nothing fits, with what would; or a swap does not.
        TypeError: When it is no pack, but the id of one; or a number is no whole one.
    """
    request = requested(minutes, people, sessions, setting, seed)
    work = solved(given_pack(pack), request)
    if work is None:
        raise refused(pack, request)
    return _made(swapped(work, swaps))


def plan_again(pack: Pack, id: str, *, swaps: Mapping[str, str] = immutabledict()) -> Plan:
    """Make the plan that has an id.

    Args:
        pack: The pack that it was made from; another version gives a note that says so.
        id: The id of the plan.
        swaps: What to replace in it, by the key of the block: the id of an approach.

    Returns:
        Without swaps the plan, the same as it was when the pack is.

    Raises:
        NoPlanError: When it is no id, or that of another pack, or what the plan holds is gone
            or no longer fits.
        TypeError: When it is no pack, but the id of one.
    """
    named = read(id)
    if named.pack != given_pack(pack).id:
        raise NoPlanError((Note.of("other-pack", theirs=named.pack, pack=pack.id),))
    blocks = candidates(pack, named.request, model_set_up(pack, named.request))
    work = arranged(pack, named.request, decoded(named, blocks))
    if work is None:
        raise NoPlanError((Note.of("id-no-fit"),))
    same = _id(work, planned_pack(work)).endswith(named.check)
    made = _made(swapped(work, swaps))
    changed = Note.of("changed", version=pack.version, id=made.id)
    return made if same else evolve(made, notes=(changed, *made.notes))


def pack_of(id: str) -> str:
    """Give the id of the pack in the id of a plan; raise NoPlanError when it is none."""
    return read(id).pack


def _made(work: Work) -> Plan:
    planned = planned_pack(work)
    return Plan(
        id=_id(work, planned),
        pack=planned,
        request=work.room.request,
        choices=choices(work),
        notes=notes(work, planned),
    )


def _id(work: Work, planned: Pack) -> str:
    request = work.room.request
    blocks = candidates(work.pack, request, work.set_up)
    return written(planned, request, work.arrangement, blocks)
