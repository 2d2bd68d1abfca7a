"""What pure functions gave before, for whoever asks the same of many packs over one base."""

from __future__ import annotations

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar, TypeVarTuple

    Ts = TypeVarTuple("Ts")
    T = TypeVar("T")


class Memory:
    """Results of functions, by what they were called with.

    A text is known by what it says, a tuple by what is in it, anything else by being the very
    same object; all are kept, so a memory lives no longer than the work it is for. Hand one to
    each pack over the same base, and never to two threads at once. Only what does not depend on
    the pack itself is worth keeping: the layers below it, and what those say together.

    Attributes:
        many: Whether many packs are to come, so that it pays to find out more of what they have
            in common than the first of them needs.
    """

    __slots__ = ("_given", "many")

    def __init__(self, *, many: bool = False) -> None:
        """Begin with nothing."""
        self.many = many
        self._given: dict[tuple[object, ...], tuple[tuple[object, ...], Any]] = {}

    def give(self, make: Callable[[*Ts], T], *of: *Ts) -> T:
        """Give what a function gave for the same arguments before, or else call it.

        Args:
            make: A function that gives the same each time, and whose result nobody changes.
            of: Its arguments.
        """
        key = (make, *map(_key, of))
        known = self._given.get(key)
        if known is None:
            known = self._given[key] = (of, make(*of))
        made: T = known[1]
        return made


def _key(of: object) -> object:
    if isinstance(of, tuple):
        return tuple(map(_key, of))
    return of if isinstance(of, str) else id(of)
