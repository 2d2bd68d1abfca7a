"""The three hooks that a plugin may implement."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from .check import Check
    from .records import Document, Writer

PROJECT = "perspectief"
MARK = f"{PROJECT}_impl"
"""The attribute by which pluggy knows what implements a hook."""

PLAIN: dict[str, object] = {
    "wrapper": False,
    "hookwrapper": False,
    "optionalhook": False,
    "tryfirst": False,
    "trylast": False,
    "specname": None,
}
"""What it holds when a plugin asks for nothing special, in the words of pluggy."""

F = TypeVar("F", bound=Callable[..., Any])


@overload
def hookimpl(function: F) -> F: ...
@overload
def hookimpl(**options: Any) -> Callable[[F], F]: ...
def hookimpl(function: Any = None, **options: Any) -> Any:
    """Mark a function as the implementation of the hook of the same name.

    As `pluggy.HookimplMarker` does, with the same options; but importing pluggy takes as long
    as applying all rules to a pack, so that is left to plugins that ask for something special.

    Raises:
        TypeError: When there is no such option.
    """
    if unknown := options.keys() - PLAIN.keys():
        raise TypeError(f"hookimpl() got an unexpected keyword argument '{min(unknown)}'")
    if function is None:
        return partial(hookimpl, **options)
    setattr(function, MARK, {**PLAIN, **options})
    return function


class Hooks:
    """What a plugin may bring. Each hook gives records; what others bring stays."""

    def perspectief_checks(self) -> "Iterable[Check]":  # type: ignore[empty-body]  # a specification has none
        """Give rules about packs, as a list or tuple of `Check`.

        A plugin in the same distribution as a pack has its rules applied to that pack and to
        everything that extends it; any other plugin to every pack.
        """

    def perspectief_documents(self) -> "Iterable[Document]":  # type: ignore[empty-body]  # as above
        """Give documents of the kit, as a list or tuple of `Document`."""

    def perspectief_writers(self) -> "Iterable[Writer]":  # type: ignore[empty-body]  # as above
        """Give ways to write a document as a file, as a list or tuple of `Writer`."""


NAMES = tuple(name for name in vars(Hooks) if name.startswith("perspectief_"))
"""The names of the hooks."""
