"""Tables to type in on a computer, that are read back: of a write-up and of the actions."""

from typing import Literal, get_args

from ..model import Pack
from ..plugins.records import Options
from ..tree import Blocks, Entries, Table
from .common import day, group_name, task, text
from .labels import Labels
from .phrases import VALUES
from .selection import activities

RoleId = Literal["medewerker", "leidinggevende", "hr"]
State = Literal["not-started", "running", "achieved", "stopped"]
Kind = Literal["insight", "more", "less", "message", "not-possible"]

ROLES: tuple[RoleId, ...] = get_args(RoleId)
"""The three roles, one of which owns an action."""
STATES: tuple[State, ...] = get_args(State)
"""How an action fares, as it is said on the day of the follow-up."""
KINDS: tuple[Kind, ...] = get_args(Kind)
"""What can be written down besides the overview and the actions."""

SESSION = ("group", "pack", "date", "horizon", "people", "return")
OVERVIEW = ("activity", "value", "cause", "different")
INSIGHTS = ("kind", "text")
ACTIONS = ("owner", "action", "together", "when", "done", "state", "because")
"""The names of the columns, or of the rows, by which they are read back."""

_CARDS, _FREE, _A_ROLE = 12, 3, 3
"""Rows for cards where a pack has none, rows for more of them, and rows for actions of a role."""
_ROW = 8
"""The height of a row on paper, in millimetres."""


def session(pack: Pack, label: Labels, options: Options) -> Table:
    """Give the table of what belongs to the session itself; what is known is filled in."""
    known = _known(pack, label, options)
    rows = tuple((text(label(f"session-{key}")), text(known.get(key, ""))) for key in SESSION)
    entries = Entries("session", ("what", "answer"), SESSION, dates=("date", "return"))
    head = ((label("what"),), (label("answer"),))
    return Table(head, rows, (3, 5), True, _ROW, entries=entries)


def _known(pack: Pack, label: Labels, options: Options) -> dict[str, str]:
    occasion, horizon = options.occasion, pack.parameters.get("horizon")
    return {
        "group": group_name(pack),
        "pack": f"{pack.id} {pack.version}",
        "horizon": horizon.value if horizon else "",
        "date": day(label, occasion.dates[-1]) if occasion.dates else "",
        "return": day(label, occasion.follow_up) if occasion.follow_up else "",
    }


def overview(pack: Pack, label: Labels, options: Options) -> Table:
    """Give the table of the overview: a card in each row, and in which of four columns it lies."""
    cards = [text(each.title) for each in activities(pack, options)]
    empty: list[Blocks] = [()] * (_FREE if cards else _CARDS)
    values = tuple(label(value) for value in VALUES)
    return Table(
        _head(label, "overview", OVERVIEW),
        tuple((card, (), (), ()) for card in (*cards, *empty)),
        (6, 2, 5, 5),
        row_heads=True,
        row_height=_ROW,
        entries=Entries("overview", OVERVIEW, choices=((), values, (), ())),
    )


def insights(label: Labels) -> Table:
    """Give the table of insights, emphasis and what is not possible."""
    kinds = ("insight", "insight", *KINDS)
    return Table(
        _head(label, "insights", INSIGHTS),
        tuple((text(label(kind)), ()) for kind in kinds),
        (3, 10),
        row_heads=True,
        row_height=_ROW,
        entries=Entries("insights", INSIGHTS, choices=(tuple(map(label, KINDS)), ())),
    )


def actions(label: Labels) -> Table:
    """Give the table of actions, with room for some of each role."""
    roles = tuple(task(label, role) for role in ROLES)
    closed = {"owner": roles, "state": tuple(map(label, STATES))}
    empty: tuple[Blocks, ...] = ((),) * (len(ACTIONS) - 1)
    return Table(
        _head(label, "actions", ACTIONS),
        tuple((text(role), *empty) for role in roles for _ in range(_A_ROLE)),
        (3, 6, 4, 3, 5, 3, 4),
        row_heads=True,
        row_height=_ROW,
        entries=Entries(
            "actions",
            ACTIONS,
            choices=tuple(closed.get(column, ()) for column in ACTIONS),
            dates=("when",),
        ),
    )


def _head(label: Labels, table: str, columns: tuple[str, ...]) -> tuple[tuple[str], ...]:
    return tuple((label(f"{table}-{column}"),) for column in columns)
