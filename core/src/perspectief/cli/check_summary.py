"""What `check` says beside its report: how much there is in each pack, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..findings import SEVERITIES
from ..printable import plain
from ..reports.values import counts

if TYPE_CHECKING:
    from ..findings import Finding
    from ..reports.values import Checked
    from .words import Words


def summary(results: Sequence[Checked], where: Mapping[str, str], words: Words) -> Iterator[str]:
    """Give the lines for a person.

    Args:
        results: What was found in each pack, without what is in a baseline.
        where: The path of the baseline of each pack, by the name of the pack.
        words: The words of the command.
    """
    for checked in results:
        yield plain(_counted(checked, words))
        if checked.gone:
            path = where[checked.name]
            yield plain(words(_number("gone", checked.gone), count=checked.gone, path=path))
    yield from _next(results, words)


def _counted(checked: Checked, words: Words) -> str:
    count = counts(checked.findings)
    accepted = sum(bool(each.accepted) for each in checked.findings)
    if any(count.values()):
        numbers = {
            each: words(_number(each, count[each]), count=count[each]) for each in SEVERITIES
        }
        head = words("counts", name=checked.name, **numbers)
    else:
        head = words("nothing-new" if checked.known else "fine", name=checked.name)
    more = (
        words("accepted", count=accepted) if accepted else "",
        words("known", count=checked.known) if checked.known else "",
    )
    return " ".join(filter(None, (head, *more)))


def _number(what: str, count: int) -> str:
    return f"one-{what}" if count == 1 else f"more-{what}"


def _next(results: Iterable[Checked], words: Words) -> Iterator[str]:
    """Say which command mends findings, and which one explains the worst."""
    told = [(each, one) for one in results for each in one.findings if not each.accepted]
    safe = sum(one.mendable and _is_safe(found) for found, one in told)
    if safe:
        yield words(_number("fixable", safe), count=safe)
    if told:
        worst, _ = min(told, key=lambda each: SEVERITIES.index(each[0].severity))
        yield plain(words("explain", code=worst.code))


def _is_safe(found: Finding) -> bool:
    return any(each.grade == "safe" for each in found.repairs)
