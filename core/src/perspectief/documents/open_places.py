"""Places in a text that a team fills in itself, written as `*[date]*`."""

from ..tree import Block, Emphasis, Inline
from .reading import inner


def has_open_place(part: Block | Inline) -> bool:
    """Say whether there is something in a part of a document that is still to be filled in."""
    if isinstance(part, str):
        return False
    return _is_open(part) or any(map(has_open_place, inner(part)))


def _is_open(part: Block | Inline) -> bool:
    match part:
        case Emphasis((str(words),)):
            return words.startswith("[") and words.endswith("]")
        case _:
            return False
