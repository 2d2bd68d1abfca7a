"""Which plugins are installed, and whether this version of the library suits them."""

import os
from collections.abc import Iterable, Iterator

from ..distributions import PACKS, PLUGINS, EntryPoint, entry_points
from ..model.record import Record, record
from .isolation import Failure

_NAME = "perspectief"
"""The name of the distribution of this library."""


@record
class Found(Record):
    """A plugin that is there, before it is imported.

    Attributes:
        name: Its name.
        distribution: The name and version of the distribution that brings it.
        module: The module that implements hooks, with `:attribute` when it is part of one.
        packs: The ids of the packs that the same distribution brings.
        unsuited: Why this version of the library does not suit it, if so.
    """

    name: str
    distribution: str
    module: str
    packs: frozenset[str] = frozenset()
    unsuited: Failure | None = None


def installed(version: str) -> Iterator[Found]:
    """Give the plugins that installed distributions announce, by name.

    Args:
        version: The version of this library.
    """
    packs: dict[str, set[str]] = {}
    plugins: list[EntryPoint] = []
    for entry in entry_points(PACKS, PLUGINS):
        if entry.group == PACKS:
            packs.setdefault(entry.distribution, set()).add(entry.name)
        else:
            plugins.append(entry)
    for entry in sorted(plugins, key=lambda each: (each.name, each.distribution)):
        yield Found(
            # One without a name goes by that of what brings it: ours has none.
            name=entry.name or entry.distribution.partition(" ")[0],
            distribution=entry.distribution,
            module=entry.value,
            packs=frozenset(packs.get(entry.distribution, ())),
            unsuited=unsuited(_needs(entry), version),
        )


def unsuited(needs: Iterable[str], version: str) -> Failure | None:
    """Say when a distribution asks for another version of this library.

    Args:
        needs: What it needs, each as `name>=1; marker`.
        version: The version of this library.
    """
    for need in needs:
        failure = None if _plainly_fits(need, version) else _unsuited(need, version)
        if failure is not None:
            return failure
    return None


def _plainly_fits(need: str, version: str) -> bool:
    """Tell whether it is plain that a need is met; packaging, which takes long, knows the rest.

    It is when it is a need of another distribution, or says no more than such as `<2,>=1.0`.
    """
    wanted = need.strip().lower()
    rest = wanted.removeprefix(_NAME).strip()
    if rest == wanted or rest[:1] in ("-", "_", ".") or rest[:1].isalnum() or not rest:
        return True
    here = _release(version)
    clauses = [clause.strip() for clause in rest.split(",")]
    return here is not None and all(_is_within(here, clause) for clause in clauses)


def _is_within(here: tuple[int, ...], clause: str) -> bool:
    """Tell whether a version is at least, or less than, what a clause says."""
    least = clause.startswith(">=")
    bound = _release(clause.removeprefix(">=" if least else "<"))
    if bound is None or not clause.startswith((">=", "<")):
        return False
    longest = max(len(here), len(bound))
    ours, theirs = (each + (0,) * (longest - len(each)) for each in (here, bound))
    return ours >= theirs if least else ours < theirs


def _release(version: str) -> tuple[int, ...] | None:
    """Give the numbers of a version that is nothing but numbers."""
    numbers = version.strip().split(".")
    return tuple(map(int, numbers)) if all(map(_is_number, numbers)) else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _unsuited(need: str, version: str) -> Failure | None:
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        wanted = Requirement(need)
    except InvalidRequirement:
        return None
    applies = wanted.marker is None or wanted.marker.evaluate({"extra": ""})
    if not applies or wanted.specifier.contains(version, prereleases=True):
        return None
    return Failure(
        f"it needs perspectief {wanted.specifier}, and this is {version}",
        f"het heeft perspectief {wanted.specifier} nodig, en dit is {version}",
    )


def _needs(entry: EntryPoint) -> list[str]:
    try:
        with open(os.path.join(entry.folder, "METADATA"), encoding="utf-8") as file:
            return list(_required(file))
    except (OSError, UnicodeDecodeError):
        return []


def _required(lines: Iterable[str]) -> Iterator[str]:
    """Give what the head of a METADATA file requires; it ends at an empty line.

    `email` would read it too, and take as long to import as all that a check needs.
    """
    for line in lines:
        if not line.strip():
            return
        name, _, value = line.partition(":")
        if name.lower() == "requires-dist":
            yield value.strip()
