"""Calling code of others, so that whatever it does, we and the others go on.

`os._exit`, a crash of the interpreter and a call that never ends are out of reach: nothing
in Python can hold them. `PERSPECTIEF_DISABLE` and `--no-plugins` can.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import Generic, TypeVar

from ..model.record import Record, changed, positional_record

T = TypeVar("T")

_LONGEST = 300
"""The most characters of an exception's own words that are told; the traceback has all."""


@positional_record
class Failure(Record):
    """What code of others did instead of its work.

    Attributes:
        reason: In a sentence.
        reason_nl: The same in Dutch; empty for an exception, which has words of its own.
        file: The file that raised it, when there is one.
        trace: The traceback.
    """

    reason: str
    reason_nl: str = ""
    file: str = ""
    trace: str = ""


@positional_record
class Outcome(Record, Generic[T]):
    """What came of a call: a value, or a failure.

    Attributes:
        value: The value; `None` after a failure.
        failure: The failure, if any.
    """

    value: T | None
    failure: Failure | None = None


def attempt(call: Callable[[], T]) -> Outcome[T]:
    """Call code of others. Whatever it raises becomes a failure, its `sys.exit` too.

    Only Ctrl-C goes through: that is the user's. The folder we are in stays the same, for
    whatever path is still to be followed from there.
    """
    here = _folder()
    try:
        return Outcome(call())
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return Outcome(None, failed(error))
    finally:
        if here and _folder() != here:
            # Somebody may have taken it away meanwhile.
            with suppress(OSError):
                os.chdir(here)


def _folder() -> str:
    try:
        return os.getcwd()
    except OSError:  # somebody took it away
        return ""


def failed(error: BaseException) -> Failure:
    """Give what an exception of code of others tells, as a failure."""
    # Imported here: most plugins do what they should.
    import traceback

    file, trace = _file(error), "".join(traceback.format_exception(error))
    if isinstance(error, SystemExit):
        code = repr(error.code) if isinstance(error.code, (int, str)) else ""
        return Failure(
            f"it tried to end the program: sys.exit({code})",
            f"het probeerde het programma te beëindigen: sys.exit({code})",
            file,
            trace,
        )
    name, words = type(error).__name__, _words(error)
    return Failure(f"{name}: {words}" if words else name, file=file, trace=trace)


def records(value: object, wanted: type[T]) -> tuple[Sequence[T], Failure | None]:
    """Take the records out of what a hook gave.

    Args:
        value: What it gave: a list or tuple of records.
        wanted: The class they must have.

    Returns:
        The records that are right, and what is wrong with the rest or the whole.
    """
    if not isinstance(value, (list, tuple)):
        return (), _refused(value, wanted)
    # A loop, because asking a hook must not cost more than pluggy itself (`bench/`).
    for each in value:
        if not isinstance(each, wanted):
            return [each for each in value if isinstance(each, wanted)], strange(value, wanted)
    return value, None


def about(plugin: object, failure: Failure) -> Failure:
    """Say which file a failure is about, when it does not know: that of the plugin."""
    if failure.file:
        return failure
    file = attempt(partial(getattr, plugin, "__file__", "")).value
    return changed(failure, file=file if isinstance(file, str) else "")


def _refused(value: object, wanted: type[object]) -> Failure:
    # Imported here, as above.
    from inspect import isawaitable, isgenerator

    name, kind = wanted.__name__, type(value).__name__
    if isawaitable(value) or isgenerator(value):
        # A coroutine that is never awaited warns when it is dropped, and not at whom it concerns.
        attempt(getattr(value, "close", bool))
    return Failure(
        f"it gave {kind} where a list or tuple of {name} belongs",
        f"het gaf {kind} waar een list of tuple van {name} hoort te staan",
    )


def strange(value: Iterable[object], wanted: type[object]) -> Failure:
    """Say that what code of others gave is of other classes than is wanted."""
    kinds = {type(each).__name__ for each in value if not isinstance(each, wanted)}
    said, name = ", ".join(sorted(kinds)), wanted.__name__
    return Failure(
        f"it gave {said} where {name} belongs", f"het gaf {said} waar {name} hoort te staan"
    )


def _words(error: BaseException) -> str:
    try:
        return " ".join(str(error).split())[:_LONGEST]
    except Exception:  # what an exception says of itself is code of others too
        return ""


def _file(error: BaseException) -> str:
    if isinstance(error, SyntaxError) and error.filename:
        return error.filename
    # Imported here, as above.
    from traceback import extract_tb

    between = _between()
    files = (frame.filename for frame in extract_tb(error.__traceback__))
    return next((file for file in reversed(list(files)) if not file.startswith(between)), "")


def _between() -> tuple[str, ...]:
    """Give what files begin with that are on the way to code of others, and not that code."""
    import importlib

    import attr
    import pluggy

    theirs = (os.path.dirname(each.__file__ or "") for each in (attr, importlib, pluggy))
    return (os.path.dirname(os.path.dirname(__file__)), *theirs, "<")
