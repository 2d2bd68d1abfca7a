"""Baselines on disk: which file belongs to which pack, reading and writing it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..model.record import changed

if TYPE_CHECKING:
    from argparse import Namespace

    from ..findings import Finding
    from ..reports.baseline import Baseline
    from ..reports.values import Checked
    from .targets import Target

FILE = "perspectief-baseline.json"
"""The name of the baseline of a pack, in the folder of its `pack.toml`."""


class UnusableBaselineError(Exception):
    """A baseline cannot be used, so that nobody can tell what is new.

    Attributes:
        reason: The key of the words that say why.
        path: Its path; or the name of a pack that has none.
    """

    def __init__(self, reason: str, path: str) -> None:
        """Say why, and which."""
        super().__init__(path)
        self.reason = reason
        self.path = path


def paths(chosen: Sequence[Target], options: Namespace) -> dict[str, str]:
    """Give the path of the baseline of each pack that can have one, by the name of the pack.

    Raises:
        UnusableBaselineError: When one is to be written for a pack that is no folder.
    """
    if options.no_baseline:
        return {}
    if options.baseline:
        return {each.name: options.baseline for each in chosen}
    apart = [each.name for each in chosen if not each.folder]
    if apart and options.write_baseline:
        raise UnusableBaselineError("baseline-where", apart[0])
    return {each.name: os.path.join(each.folder, FILE) for each in chosen if each.folder}


def read(where: Iterable[str], options: Namespace) -> dict[str, Baseline]:
    """Read the baselines that there are, by their paths.

    Raises:
        UnusableBaselineError: When one is no baseline, or was asked for and is not there.
    """
    found = {}
    for path in dict.fromkeys(where):
        try:
            with open(path, encoding="utf-8") as file:
                text = file.read()
            # Imported here: most packs have no baseline.
            from ..reports.baseline import parsed

            found[path] = parsed(text)
        except FileNotFoundError:
            if options.baseline and not options.write_baseline:
                raise UnusableBaselineError("baseline-missing", path) from None
        except (OSError, ValueError) as error:
            raise UnusableBaselineError("baseline-wrong", path) from error
    return found


def made(results: Iterable[Checked], where: Mapping[str, str]) -> dict[str, str]:
    """Give the text of each baseline with what was found in its packs, by its path."""
    from ..reports.baseline import text_of

    return {path: text_of(found) for path, found in _together(results, where).items()}


def applied(
    results: Sequence[Checked], where: Mapping[str, str], baselines: Mapping[str, Baseline]
) -> list[Checked]:
    """Leave out of each result what is in the baseline of the pack, and count it."""
    from ..reports.baseline import Baseline

    gone = _gone(results, where, baselines)
    made = []
    for checked in results:
        path = where.get(checked.name, "")
        baseline = baselines.get(path, Baseline(frozenset()))
        new = tuple(each for each in checked.findings if not baseline.holds(each))
        known = len(checked.findings) - len(new)
        made.append(changed(checked, findings=new, known=known, gone=gone.pop(path, 0)))
    return made


def _gone(
    results: Iterable[Checked], where: Mapping[str, str], baselines: Mapping[str, Baseline]
) -> dict[str, int]:
    """Count the entries of each baseline that nothing found is like.

    With a new error the rules about whole packs are not applied, so that nothing can be said.
    """
    counted = {}
    for path, findings in _together(results, where).items():
        baseline = baselines.get(path)
        if baseline is not None and not any(_is_new_error(each, baseline) for each in findings):
            counted[path] = len(baseline.known - {each.fingerprint for each in findings})
    return counted


def _is_new_error(found: Finding, baseline: Baseline) -> bool:
    return found.severity == "error" and not baseline.holds(found)


def _together(results: Iterable[Checked], where: Mapping[str, str]) -> dict[str, list[Finding]]:
    """Give the findings of the packs of each baseline, by its path."""
    together: dict[str, list[Finding]] = {}
    for checked in results:
        if checked.name in where:
            found = together.setdefault(where[checked.name], [])
            found += checked.findings
    return together
