"""Asking one hook of all plugins, each by itself, and keeping the records that are right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from ..findings import suggestion
from ..model.record import changed
from .isolation import Failure, failed, records

if TYPE_CHECKING:
    from .check import Check
    from .records import Document, Writer
    from .registering import Implementation

R = TypeVar("R", bound="Check | Document | Writer")

_CORE = re.compile("FP[0-9]")
"""How the codes of the core's own rules begin."""


def collect(
    implementations: Iterable[Implementation], wanted: type[R]
) -> tuple[list[tuple[str, Sequence[R]]], list[tuple[str, Failure]]]:
    """Call each implementation of a hook by itself.

    Args:
        implementations: The implementations.
        wanted: The class of the records that the hook gives.

    Returns:
        What each plugin gave that is right, and what went wrong; both by the plugin's name.
    """
    given: list[tuple[str, Sequence[R]]] = []
    failures: list[tuple[str, Failure]] = []
    for implementation in implementations:
        try:
            right, failure = records(implementation.function(), wanted)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            right, failure = (), failed(error)
        given.append((implementation.plugin_name, right))
        if failure is not None:
            failures.append((implementation.plugin_name, failure))
    return given, failures


def reserved(brought: Sequence[R]) -> tuple[list[R], list[Failure]]:
    """Leave out the rules of a plugin that have a code as the core's own have.

    Args:
        brought: The stamped records of one plugin, or of the core.

    Returns:
        The other records, and for each that is left out the reason.
    """
    right, failures = list[R](), list[Failure]()
    for each in brought:
        # Documents and writers have none.
        code = getattr(each, "code", "") if each.plugin else ""
        if _CORE.match(code):
            failures.append(_taken(code))
        else:
            right.append(each)
    return right, failures


def _taken(code: str) -> Failure:
    return Failure(
        f"the rule {code} has a code that begins with FP, as only those of perspectief do",
        f"de regel {code} heeft een code die met FP begint, zoals alleen die van perspectief",
    )


def unwritten(document: str, format: str, known: Iterable[str]) -> Failure:
    """Say that a document is to come in a format that nothing writes.

    Args:
        document: The name of the document.
        format: The format.
        known: The formats that there are.
    """
    near = suggestion(format, known)
    formats = ", ".join(sorted(known))
    return Failure(
        f"{document}: there is no format {format}. "
        + (near["suggestion"] or f"There are: {formats}."),
        f"{document}: er is geen formaat {format}. "
        + (near["suggestion_nl"] or f"Er zijn: {formats}."),
    )


def twins(
    brought: Iterable[R], key: Callable[[R], str], owners: Mapping[str, str]
) -> tuple[list[R], list[tuple[str, Failure]]]:
    """Tell apart what two bring under one name: the core's stays, else neither wins.

    Args:
        brought: The stamped records, the core's first.
        key: Gives the name of a record that must be unique.
        owners: How to name each plugin, by its name.

    Returns:
        The records that stay, and for each plugin whose record does not the reason.
    """
    by_key: dict[str, list[R]] = {}
    for record in brought:
        by_key.setdefault(key(record), []).append(record)
    stay = [same[0] for same in by_key.values() if len(same) == 1 or not same[0].plugin]
    wrong = {name: same for name, same in by_key.items() if len(same) > 1}
    return stay, [each for name, same in wrong.items() for each in _blamed(name, same, owners)]


def _blamed(name: str, same: list[R], owners: Mapping[str, str]) -> Iterator[tuple[str, Failure]]:
    what = f"{type(same[0]).__name__} {name}"
    told = [owners.get(record.plugin, "perspectief") for record in same]
    failure = Failure(
        f"{' and '.join(told)} bring the same {what}",
        f"{' en '.join(told)} brengen allebei {what}",
    )
    for plugin in dict.fromkeys(record.plugin for record in same if record.plugin):
        yield plugin, failure


def stamped(records: Iterable[R], plugin: str) -> list[R]:
    """Give records with the name of the plugin that brings them; the core has none."""
    return [changed(each, plugin=plugin) if plugin else each for each in records]
