"""Did you mean: the nearest of what is allowed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .finding import Params

_PART = 3
"""The fewest letters of which it says something that a name has them."""
_FEW = 3
"""As many names as a question can hold."""


REMEDY: "Params" = {
    "remedy": "Write the value in that way.",
    "remedy_nl": "Schrijf de waarde zo op.",
}
"""What to do about a value of another type, of which no more is to be said."""


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """Give the one of `allowed` that looks most like `word`, or `None`.

    The measure is `difflib`'s ratio, at least 0.6. A field that is called so in Dutch is nearer
    than any.
    """
    # Imported here: only somebody who made a mistake pays for it.
    from difflib import get_close_matches

    from .dutch_keys import meant

    names = list(allowed)
    return meant(word, names) or next(iter(get_close_matches(word, names, n=1)), None)


def likely(word: str, allowed: Iterable[str]) -> tuple[str, ...]:
    """Give the few of `allowed` that `word` is a part of, or else the nearest; may be empty."""
    names = list(allowed)
    holding = [name for name in names if len(word) >= _PART and word.lower() in name.lower()]
    if 0 < len(holding) <= _FEW:
        return tuple(holding)
    near = nearest(word, names)
    return (near,) if near else ()


def key_suggestion(key: str, allowed: Iterable[str], more: Iterable[str] = ()) -> "Params":
    """Give the parameters of a hint as `suggestion` does; all there is when nothing is near.

    Args:
        key: What was written.
        allowed: The names that can stand there.
        more: Others that can, of which nobody is told who meant none of them.
    """
    names = list(allowed)
    told = suggestion(key, [*names, *more])
    if told["near"] or not names:
        return told
    every = ", ".join(names)
    return {
        **told,
        "suggestion": f"Take it away. These can stand here: {every}.",
        "suggestion_nl": f"Haal dit weg. Dit kan hier staan: {every}.",
    }


def suggestion(word: str, allowed: Iterable[str]) -> "Params":
    """Give the parameters of a hint: `suggestion` and `suggestion_nl`, empty if none is near.

    And `near`, the word itself, for who mends it.
    """
    return asking(nearest(word, allowed))


def asking(near: str | None) -> "Params":
    """Give the parameters of a hint that asks whether this was meant; as `suggestion`."""
    if not near:
        return {"suggestion": "", "suggestion_nl": "", "near": ""}
    told = {"suggestion": f'Did you mean "{near}"?', "suggestion_nl": f'Bedoel je "{near}"?'}
    return {**told, "near": near}
