"""Which plugins are installed, and whether this version of the library suits them."""

import os
from collections.abc import Iterator
from email.parser import HeaderParser

from attrs import frozen

from ..distributions import PACKS, PLUGINS, EntryPoint, entry_points


@frozen(kw_only=True)
class Found:
    """A plugin that is installed, before it is imported.

    Attributes:
        name: Its name.
        distribution: The name and version of the distribution that brings it.
        module: The module that implements hooks, with `:attribute` when it is part of one.
        packs: The ids of the packs that the same distribution brings.
        unsuited: Why this version of the library does not suit it; empty when it does.
    """

    name: str
    distribution: str
    module: str
    packs: frozenset[str] = frozenset()
    unsuited: str = ""


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
            unsuited=_unsuited(entry, version),
        )


def _unsuited(entry: EntryPoint, version: str) -> str:
    """Say when the distribution asks for another version of this library."""
    try:
        with open(os.path.join(entry.folder, "METADATA"), encoding="utf-8") as file:
            needs = HeaderParser().parse(file).get_all("Requires-Dist") or []
    except (OSError, UnicodeDecodeError):
        return ""
    # Imported here: only who has plugins pays for it.
    from packaging.requirements import InvalidRequirement, Requirement

    for need in needs:
        try:
            wanted = Requirement(need)
        except InvalidRequirement:
            continue
        ours = wanted.name.lower() == "perspectief"
        if ours and not wanted.specifier.contains(version, prereleases=True):
            return f"it needs perspectief {wanted.specifier}, and this is {version}"
    return ""
