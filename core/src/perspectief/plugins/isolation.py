"""Calling code of others, so that whatever it does, we and the others go on.

`os._exit` and a crash of the interpreter end the process; nothing in Python can hold them.
"""

import traceback
from collections.abc import Callable
from inspect import isawaitable, iscoroutine, isgenerator
from typing import Any, Generic, TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Failure:
    """What code of others did instead of its work.

    Attributes:
        reason: In a sentence.
        file: The file that raised it, when there is one.
        trace: The traceback.
    """

    reason: str
    file: str = ""
    trace: str = ""


@frozen
class Outcome(Generic[T]):
    """What came of a call: a value, or a failure.

    Attributes:
        value: The value; `None` after a failure.
        failure: The failure, if any.
    """

    value: T | None
    failure: Failure | None = None


def attempt(call: Callable[[], T]) -> Outcome[T]:
    """Call code of others. An exception of it, or its `sys.exit`, becomes a failure."""
    try:
        return Outcome(call())
    except (Exception, SystemExit) as error:
        return Outcome(None, _failure(error))


def records(value: object, wanted: type[T]) -> tuple[tuple[T, ...], Failure | None]:
    """Take the records out of what a hook gave.

    Args:
        value: What it gave: a list or tuple of records.
        wanted: The class they must have.

    Returns:
        The records that are right, and what is wrong with the rest or the whole.
    """
    name = wanted.__name__
    if isawaitable(value) or iscoroutine(value):
        _discard(value)
        return (), Failure(
            f"it gave a coroutine; a hook is an ordinary function that gives {name}s"
        )
    if isgenerator(value):
        value.close()
        return (), Failure(f"it gave a generator; a hook gives a list or tuple of {name}s")
    if not isinstance(value, (list, tuple)):
        kind = type(value).__name__
        return (), Failure(f"it gave {kind}; a hook gives a list or tuple of {name}s")
    right = tuple(each for each in value if isinstance(each, wanted))
    wrong = sorted({type(each).__name__ for each in value if not isinstance(each, wanted)})
    failure = Failure(f"it gave {', '.join(wrong)} where {name} belongs") if wrong else None
    return right, failure


def _discard(value: Any) -> None:
    # A coroutine that is never awaited warns when it is dropped, and not at whom it concerns.
    close = getattr(value, "close", None)
    if close is not None:
        close()


def _failure(error: BaseException) -> Failure:
    frames = traceback.extract_tb(error.__traceback__)
    file = frames[-1].filename if frames else ""
    trace = "".join(traceback.format_exception(error))
    if isinstance(error, SystemExit):
        return Failure(f"it tried to end the program, with exit code {error.code!r}", file, trace)
    words = str(error).strip().splitlines()
    said = f"{type(error).__name__}: {words[0]}" if words else type(error).__name__
    return Failure(said, file, trace)
