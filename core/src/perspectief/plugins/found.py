"""Which plugins are installed, and whether this version of the library suits them."""

import os
from collections.abc import Iterable, Iterator
from email.parser import HeaderParser

from attrs import frozen

from ..distributions import PACKS, PLUGINS, EntryPoint, entry_points
from .isolation import Failure


@frozen(kw_only=True)
class Found:
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
    for entry in entry_points(PACKS):
        packs.setdefault(entry.distribution, set()).add(entry.name)
    for entry in sorted(entry_points(PLUGINS), key=lambda each: (each.name, each.distribution)):
        yield Found(
            name=entry.name,
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
    # Imported here: only who has plugins pays for it.
    from packaging.requirements import InvalidRequirement, Requirement

    for need in needs:
        try:
            wanted = Requirement(need)
        except InvalidRequirement:
            continue
        applies = wanted.marker is None or wanted.marker.evaluate({"extra": ""})
        ours = wanted.name.lower() == "perspectief"
        if ours and applies and not wanted.specifier.contains(version, prereleases=True):
            return Failure(
                f"it needs perspectief {wanted.specifier}, and this is {version}",
                f"het heeft perspectief {wanted.specifier} nodig, en dit is {version}",
            )
    return None


def _needs(entry: EntryPoint) -> list[str]:
    try:
        with open(os.path.join(entry.folder, "METADATA"), encoding="utf-8") as file:
            return HeaderParser().parse(file).get_all("Requires-Dist") or []
    except (OSError, UnicodeDecodeError):
        return []
