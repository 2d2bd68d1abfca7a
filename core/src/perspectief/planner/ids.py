"""The id of a plan: short, to be read aloud, and enough to make the same plan again.

`ict-2x150-14-online-k3.p2-9a.x7-b4k7` is, for the pack ict, two meetings of 150 minutes for 14
people online, with two approaches in each; the last four characters change with the pack.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256

from attrs import frozen

from ..model import Pack
from ..model.timing import block_minutes
from .building import PLANNED
from .candidates import Candidate
from .errors import NoPlanError
from .notes import Note
from .request import Request, requested
from .scoring import Arrangement

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without l, o, 0 and 1, which look like each other."""

_SHORTEST, _CHECK = 2, 4
_SITES = {"site": "on-site", "online": "online", "hybrid": "hybrid"}
_FORM = re.compile(
    r"(?P<pack>[a-z0-9]+(?:-[a-z0-9]+)*)-(?P<sessions>\d)x(?P<minutes>\d{1,3})"
    r"-(?P<least>\d{1,3})(?:t(?P<most>\d{1,3}))?-(?P<site>site|online|hybrid)"
    r"(?:-s(?P<seed>\d{1,9}))?-(?P<codes>[a-z0-9.]+(?:-[a-z0-9.]+)*)-(?P<check>[a-z0-9]{4})",
    re.ASCII,
)


@frozen
class PlanId:
    """What the id of a plan says.

    Attributes:
        pack: The id of the pack.
        request: What the plan had to fit.
        codes: The codes of the blocks of each meeting.
        check: What the pack was like.
    """

    pack: str
    request: Request
    codes: tuple[tuple[str, ...], ...]
    check: str


def read(id: str) -> PlanId:
    """Give what an id says; raise NoPlanError when it is none."""
    found = _FORM.fullmatch(id.strip().lower())
    if found is None:
        raise NoPlanError((Note.of("bad-id", id=id),))
    said = found.groupdict()
    codes = tuple(tuple(each.split(".")) for each in said["codes"].split("-"))
    if len(codes) != int(said["sessions"]):
        raise NoPlanError((Note.of("bad-id", id=id),))
    least = int(said["least"])
    request = requested(
        int(said["minutes"]),
        (least, int(said["most"] or least)),
        int(said["sessions"]),
        _SITES[said["site"]],
        int(said["seed"] or 0),
    )
    return PlanId(said["pack"], request, codes, said["check"])


def written(
    pack: Pack, request: Request, arrangement: Arrangement, blocks: Iterable[Candidate]
) -> str:
    """Give the id of a plan.

    Args:
        pack: The pack with the plan in it.
        request: What the plan has to fit.
        arrangement: Its blocks.
        blocks: All blocks that could be chosen.
    """
    every = [_code(each) for each in blocks]
    length = _SHORTEST
    while len({code[:length] for code in every}) < len(every):
        length += 1
    people = request.told_people.replace("-", "t")
    site = next(short for short, setting in _SITES.items() if setting == request.setting)
    seed = [f"s{request.seed}"] if request.seed else []
    codes = (".".join(_code(each)[:length] for each in meeting) for meeting in arrangement)
    size = f"{request.sessions}x{request.minutes}"
    return "-".join((pack.id, size, people, site, *seed, *codes, _check(pack, request)))


def decoded(named: PlanId, blocks: Sequence[Candidate]) -> Arrangement:
    """Give the blocks that an id names; raise NoPlanError when one is gone."""
    return tuple(tuple(_with_code(code, blocks) for code in codes) for codes in named.codes)


def _with_code(code: str, blocks: Sequence[Candidate]) -> Candidate:
    found = [each for each in blocks if _code(each).startswith(code)]
    if len(found) != 1:
        raise NoPlanError((Note.of("id-gone", code=code),))
    return found[0]


def _code(block: Candidate) -> str:
    return _digest(block.id, 26)


def _check(pack: Pack, request: Request) -> str:
    """Give what changes when the pack does, or what the plan is made of."""
    session = pack.sessions[PLANNED]
    parts = [f"{layer.id} {layer.version}" for layer in pack.layers]
    for key, block in session.blocks.items():
        sizes = (block_minutes(pack, block, size) for size in (request.least, request.most))
        parts.append(" ".join((block.meeting, key, *map(str, sizes), *block.questions)))
    return _digest("\n".join(parts), _CHECK)


def _digest(text: str, length: int) -> str:
    number = int.from_bytes(sha256(text.encode()).digest(), "big")
    return "".join(_LETTERS[number >> (5 * i) & 31] for i in range(length))
