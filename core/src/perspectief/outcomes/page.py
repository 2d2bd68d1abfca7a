"""*Onze opbrengst*: what one session gave, on one page."""

from collections.abc import Iterable, Iterator

from ..documents.common import bullets, day, text
from ..documents.labels import Labels
from ..documents.phrases import VALUES, capital, small, value
from ..documents.typed import Kind
from ..tree import (
    Block,
    Blocks,
    Box,
    Facts,
    Grid,
    Heading,
    Inlines,
    List,
    Paragraph,
    Section,
    Strong,
    Table,
    Tree,
)
from .records import Agreed, Card, WriteUp


def page(session: WriteUp, label: Labels, name: str) -> Tree:
    """Make the page of a session.

    Args:
        session: What the session gave.
        label: The labels.
        name: The name of its file, without suffix.

    Returns:
        The overview in four columns, emphasis, insights, and actions with role and date.
    """
    blocks = (
        *_facts(session, label),
        Heading(1, (label("overview"),)),
        Grid(4, tuple(_columns(session.cards, label)), framed=True),
        *_asides(session.cards, label),
        *_emphasis(session, label),
        *_listed(label("insights"), _said(session, "insight")),
        *_listed(label("message"), _said(session, "message")),
        Heading(1, (label("actions"),)),
        *_actions(session, label),
        *_listed(label("not-possible"), _said(session, "not-possible")),
        Box(text(label("first")), style="quiet"),
        *small(_made_from(session, label)),
    )
    return Tree(
        name=name,
        title=label("title"),
        language=label.language,
        sections=(Section(blocks),),
        subtitle=session.group,
        purpose=label("purpose"),
        foot=" · ".join(filter(None, (label("title"), session.pack))),
        notice=label("voluntary"),
    )


def _made_from(session: WriteUp, label: Labels) -> str:
    """Say of which workbook a page was made."""
    if session.pack:
        return label("made-from", pack=session.pack)
    return label("made-from-file")


def people(session: WriteUp, label: Labels) -> str:
    """Give the number of people, when there were enough to tell it."""
    return str(session.people) if session.people else label("few-people")


def _facts(session: WriteUp, label: Labels) -> Blocks:
    told = (
        ("day", day(label, session.day) if session.day else ""),
        ("looked-ahead", session.horizon),
        ("people-count", people(session, label)),
        ("back", day(label, session.back) if session.back else ""),
    )
    pairs = tuple(((label(key),), text(said)) for key, said in told if said)
    return (Facts(pairs),)


def _columns(cards: tuple[Card, ...], label: Labels) -> Iterator[Blocks]:
    for name in VALUES:
        here = [card.activity for card in cards if card.value == name]
        head = Paragraph((Strong(value(label, name)),))
        yield (head, bullets(here) if here else Paragraph((label("nothing"),), "small"))


def _asides(cards: tuple[Card, ...], label: Labels) -> Iterator[Block]:
    """Give what stands beside the columns: other views, and what is not known.

    The causes stay in the write-up: with them it is no page that people read.
    """
    others = (_about(card, card.different) for card in cards if card.different)
    yield from _listed(label("different"), others)
    yield from _listed(label("parked"), ((card.activity,) for card in cards if not card.value))


def _about(card: Card, said: str) -> Inlines:
    return (Strong((card.activity,)), ": ", said)


def _listed(head: str, items: Iterable[Inlines]) -> Iterator[Block]:
    rows = tuple((Paragraph(item),) for item in items)
    if rows:
        yield Heading(2, (head,))
        yield List(rows)


def _said(session: WriteUp, kind: Kind) -> tuple[Inlines, ...]:
    return tuple((each.text,) for each in session.remarks if each.kind == kind)


def _emphasis(session: WriteUp, label: Labels) -> Iterator[Block]:
    cells = tuple(
        tuple(_listed(label(kind), found))
        for kind in ("more", "less")
        if (found := _said(session, kind))
    )
    if cells:
        yield Grid(len(cells), cells)


def _actions(session: WriteUp, label: Labels) -> Blocks:
    if not session.actions:
        return text(label("no-actions"))
    heads: tuple[Inlines, ...] = tuple((label(key),) for key in ("lead", "action", "date"))
    rows = tuple(_row(each, label) for each in sorted(session.actions, key=order))
    return (Table(heads, rows, (20, 58, 22), row_heads=True),)


def _row(one: Agreed, label: Labels) -> tuple[Blocks, ...]:
    lead = capital(label(one.owner)) if one.owner else label("no-owner")
    return text(lead), text(one.action), text(when(one, label))


def when(one: Agreed, label: Labels) -> str:
    """Give the date of an action in words."""
    return day(label, one.when) if one.when else label("no-date")


def order(one: Agreed) -> tuple[bool, bool, str]:
    """Give where an action comes in a list: what is open first, by date; without one last."""
    return not one.is_open, one.when is None, str(one.when)
