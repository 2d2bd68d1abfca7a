"""Differences without words to mark: where something stands, its id, whether it is fixed."""

from collections.abc import Callable
from typing import TypeAlias

from ..layers.leaves import ABSENT
from .differences import Detail, Different

Say: TypeAlias = Callable[..., str]
"""Gives a label by its key, with `{name}` filled in."""


def note(detail: Detail, within: str, say: Say) -> tuple[str, str] | None:
    """Say a difference that has no words to mark.

    Args:
        detail: The difference.
        within: Its address within its object; empty for the object itself.
        say: Gives the labels of the file `verschil` in the language of the reader.

    Returns:
        What it is about, and the difference; `None` when there are words to mark.
    """
    change = detail.change
    match change.sort:
        case "moved":
            key = "moved-behind" if change.new else "moved-first"
            return within or say("order"), say(key, id=change.new)
        case "renamed":
            return within or say("name"), say("renamed", old=change.old)
        case "fixed" | "freed":
            what = within or say("all-of-it")
            return say("fixed-name"), say(change.sort, what=what, reason=change.new)
        case "ledger":
            key = "ledger-gone" if change.new is ABSENT else "ledger"
            return say("ledger-name"), say(key, id=change.at[1], new=change.new)
    if detail.pieces:
        return None
    # Of a file of the same name there are no words, but there is something else in it.
    return within, say("empty" if change.sort != "changed" else "other-file")


def inner(detail: Detail, whole: Different) -> str:
    """Give the address of a difference within its object; empty for the object itself."""
    return detail.address.removeprefix(whole.address).lstrip("/#")
