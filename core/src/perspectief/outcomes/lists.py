"""The actions of one or more sessions by role, and the sessions side by side."""

from collections.abc import Iterator, Sequence

from ..documents.common import day, text
from ..documents.labels import Labels, file_name
from ..documents.phrases import capital, small
from ..documents.typed import ROLES
from ..tree import Block, Blocks, Heading, Inlines, Page, Paragraph, Section, Table, Tree
from .page import order, people, when
from .records import Agreed, WriteUp
from .tables import flat

ACTIONS, TOGETHER = "acties-per-rol", "sessies-samen"
"""The names of the files."""

_LANDSCAPE = Page(landscape=True)


def actions(sessions: Sequence[WriteUp], label: Labels) -> Tree:
    """Make the list of actions: a table for each role, what is open first."""
    blocks: list[Block] = [Paragraph((label("open-first"),))]
    for owner in (*ROLES, None):
        rows = [
            (session, one) for session in sessions for one in session.actions if one.owner == owner
        ]
        if rows:
            head = capital(label(owner)) if owner else label("no-owner")
            blocks += [Heading(1, (head,)), _table(rows, sessions, label)]
    if len(blocks) == 1:
        blocks = [Paragraph((label("no-actions"),))]
    return _tree(ACTIONS, "actions", tuple(blocks), sessions, label)


def _table(
    rows: Sequence[tuple[WriteUp, Agreed]], sessions: Sequence[WriteUp], label: Labels
) -> Table:
    several = len(sessions) > 1
    keys = ("action", "together", "when", "done", "state", *(("session",) if several else ()))
    ordered = sorted(rows, key=lambda row: order(row[1]))
    return Table(
        tuple((label(key),) for key in keys),
        tuple(_row(one, label, session if several else None) for session, one in ordered),
        (32, 16, 15, 22, 15, *((14,) if several else ())),
        row_heads=True,
    )


def _row(one: Agreed, label: Labels, session: WriteUp | None) -> tuple[Blocks, ...]:
    state = (*text(label(one.state)), *(small(one.because) if one.because else ()))
    cells = (text(one.action), text(one.together), text(when(one, label)), text(one.done), state)
    return (*cells, text(_name(session, label))) if session else cells


def _name(session: WriteUp, label: Labels) -> str:
    parts = (session.group, day(label, session.day) if session.day else "")
    return ", ".join(filter(None, parts)) or label("unknown")


def together(sessions: Sequence[WriteUp], label: Labels) -> Tree:
    """Make the page of several sessions: which they were, what is open, the cards side by side."""
    cards = _cards(sessions, label)
    blocks: Blocks = (
        Heading(1, (label("sessions"),)),
        _sessions(sessions, label),
        Heading(1, (label("still-open"),)),
        _open(sessions, label),
        *((Heading(1, (label("cards"),)), *text(label("cards-how")), cards) if cards.rows else ()),
    )
    return _tree(TOGETHER, "together", blocks, sessions, label)


def _sessions(sessions: Sequence[WriteUp], label: Labels) -> Table:
    rows = tuple(
        (
            text(each.group or label("unknown")),
            text(day(label, each.day) if each.day else label("unknown")),
            text(people(each, label)),
            text(day(label, each.back) if each.back else label("unknown")),
        )
        for each in sessions
    )
    heads = tuple((label(key),) for key in ("group", "day", "people-count", "back"))
    return Table(heads, rows, (3, 2, 2, 2), row_heads=True)


def _open(sessions: Sequence[WriteUp], label: Labels) -> Table:
    every = [one for session in sessions for one in session.actions]
    heads = tuple((label(key),) for key in ("lead", "open-count", "closed-count"))
    return Table(heads, tuple(_counts(every, label)), (3, 1, 1), row_heads=True)


def _counts(every: Sequence[Agreed], label: Labels) -> Iterator[tuple[Blocks, ...]]:
    """Count actions, and never people."""
    for owner in (*ROLES, None):
        mine = [one for one in every if one.owner == owner]
        if mine or owner:
            name = capital(label(owner)) if owner else label("no-owner")
            still = sum(one.is_open for one in mine)
            yield text(name), text(str(still)), text(str(len(mine) - still))


def _cards(sessions: Sequence[WriteUp], label: Labels) -> Table:
    names = {flat(card.activity): card.activity for each in sessions for card in each.cards}
    lies = [
        {flat(card.activity): label(card.value) for card in each.cards if card.value}
        for each in sessions
    ]
    heads: tuple[Inlines, ...] = ((label("card"),), *((_name(each, label),) for each in sessions))
    rows = tuple(
        (text(name), *(text(words.get(key, "")) for words in lies)) for key, name in names.items()
    )
    return Table(heads, rows, (3, *(2,) * len(sessions)), row_heads=True)


def _tree(name: str, key: str, blocks: Blocks, sessions: Sequence[WriteUp], label: Labels) -> Tree:
    groups = dict.fromkeys(filter(None, (each.group for each in sessions)))
    return Tree(
        name=file_name(name, label.language),
        title=label(f"{key}-title"),
        language=label.language,
        sections=(Section(blocks, _LANDSCAPE),),
        subtitle=", ".join(groups),
        purpose=label(f"{key}-purpose"),
        foot=label(f"{key}-title"),
    )
