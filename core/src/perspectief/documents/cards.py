"""Decks of cards to print and cut: whole sheets, small print, sheets to count."""

from collections.abc import Iterable
from math import ceil

from ..model import Pack
from ..tree import Card, Cards, Inlines

SHEET = 8
"""Cards on one A4 sheet."""


def sheets(cards: int) -> int:
    """Give how many sheets it takes to print so many cards."""
    return ceil(cards / SHEET)


def deck(cards: Iterable[Card], empty: Card, least: int) -> Cards:
    """Give cards, followed by empty ones up to the end of the last sheet.

    Args:
        cards: The cards with something on them.
        empty: What an empty card looks like.
        least: How many empty cards there are at least.

    Returns:
        As many cards as fill whole sheets: paper that is printed anyway is used.
    """
    printed = tuple(cards)
    room = sheets(len(printed) + least) * SHEET - len(printed)
    return Cards((*printed, *(empty for _ in range(room))))


def folded_deck(pairs: Iterable[tuple[Card, Card]], empty: tuple[Card, Card], least: int) -> Cards:
    """Give cards with a back to fold over, followed by empty ones as for `deck`.

    Args:
        pairs: The front and the back of each card with something on it.
        empty: The front and the back of an empty card.
        least: How many empty cards there are at least.
    """
    printed = tuple(side for pair in pairs for side in pair)
    room = sheets(len(printed) + 2 * least) * SHEET - len(printed)
    return Cards((*printed, *(empty * (room // 2))), folded=True)


def small_print(pack: Pack, id: str) -> Inlines:
    """Say which object a card was printed from, and from which version of the pack."""
    return (f"{id} · {pack.id} {pack.version}",)
