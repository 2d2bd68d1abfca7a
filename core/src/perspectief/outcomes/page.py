"""*Onze opbrengst*: what one session gave, on one page."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from ..documents.common import bullets, day, text
from ..documents.labels import Labels
from ..documents.phrases import VALUES, capital, small, value
from ..documents.reading_time import words
from ..documents.typed import ROLES
from ..tree import (
    Block,
    Blocks,
    Box,
    Grid,
    Heading,
    Inlines,
    List,
    Page,
    Paragraph,
    Section,
    Strong,
    Tree,
)
from .records import Agreed, Card, WriteUp

NAME = "onze-opbrengst"
"""The name of its file, and of the words of all that is made of a session."""

_HALF = 9
"""About so many words stand on a line of half a page."""
_HEADS = {"insight": "insights"}
"""The heads that are called otherwise than what stands below them."""


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
        *_beside(_lists(session, label)),
        Heading(1, (label("actions"),)),
        *_actions(session, label),
        Box(text(label("first")), style="quiet"),
        *small(_made_from(session, label)),
    )
    return Tree(
        name=name,
        title=label("title"),
        language=label.language,
        sections=(Section(blocks, Page(dense=True)),),
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
    # In running text: below each other they take the room of four cards.
    parts = ((Strong((f"{label(key)}: ",)), said) for key, said in told if said)
    lines = tuple(part for one in parts for part in (*one, " · "))[:-1]
    return (Paragraph(lines),)


def _columns(cards: tuple[Card, ...], label: Labels) -> Iterator[Blocks]:
    for name in VALUES:
        here = [card.activity for card in cards if card.value == name]
        head = Paragraph((Strong(value(label, name)),))
        yield (head, bullets(here) if here else Paragraph((label("nothing"),), "small"))


@frozen
class _Listed:
    """A list under a head.

    Attributes:
        head: The head.
        items: What stands at each bullet.
    """

    head: str
    items: tuple[Inlines, ...]

    @property
    def lines(self) -> int:
        """About how many lines it takes in half a page."""
        return 2 + sum(1 + words(List(((Paragraph(item),),))) // _HALF for item in self.items)

    @property
    def blocks(self) -> Blocks:
        """The head and the list."""
        items = tuple((Paragraph(item),) for item in self.items)
        return (Heading(2, (self.head,)), List(items))


def _lists(session: WriteUp, label: Labels) -> tuple[_Listed, ...]:
    """Give all that is no card and no action, as lists under heads; no empty ones.

    The causes stay in the write-up: with them it is no page that people read.
    """
    cards = session.cards
    others = tuple(_about(card) for card in cards if card.different)
    parked = tuple((card.activity,) for card in cards if not card.value)
    told = (("different", others), ("parked", parked), *_remarks(session))
    return tuple(_Listed(label(_HEADS.get(key, key)), items) for key, items in told if items)


def _about(card: Card) -> Inlines:
    return (Strong((card.activity,)), ": ", card.different)


def _remarks(session: WriteUp) -> Iterator[tuple[str, tuple[Inlines, ...]]]:
    for kind in ("more", "less", "insight", "message", "not-possible"):
        yield kind, tuple((each.text,) for each in session.remarks if each.kind == kind)


def _beside(lists: tuple[_Listed, ...]) -> Iterator[Block]:
    """Put lists in two columns of about one height, to be read one after the other."""
    if not lists:
        return
    whole = sum(each.lines for each in lists)
    cut = min(
        range(1, len(lists) + 1),
        key=lambda cut: abs(whole - 2 * sum(each.lines for each in lists[:cut])),
    )
    columns = (lists[:cut], lists[cut:])
    yield Grid(2, tuple(tuple(b for each in column for b in each.blocks) for column in columns))


def _actions(session: WriteUp, label: Labels) -> Blocks:
    """Give the actions of each role beside each other, in order of date."""
    if not session.actions:
        return text(label("no-actions"))
    ordered = sorted(session.actions, key=order)
    cells = tuple(
        _of(capital(label(owner)) if owner else label("no-owner"), mine, label)
        for owner in (*ROLES, None)
        if (mine := [each for each in ordered if each.owner == owner])
    )
    return (Grid(len(cells), cells),)


def _of(head: str, actions: Iterable[Agreed], label: Labels) -> Blocks:
    items = tuple(
        (Paragraph((Strong((f"{capital(when(each, label))}: ",)), each.action)),)
        for each in actions
    )
    return (Heading(2, (head,)), List(items))


def when(one: Agreed, label: Labels) -> str:
    """Give the date of an action in words."""
    return day(label, one.when) if one.when else label("no-date")


def order(one: Agreed) -> tuple[bool, bool, str]:
    """Give where an action comes in a list: what is open first, by date; without one last."""
    return not one.is_open, one.when is None, str(one.when)
