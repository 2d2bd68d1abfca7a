"""Names in `PERSPECTIEF_DISABLE` that leave out nothing, such as one that is misspelt."""

import sys
from collections.abc import Iterator

from ..discovery import packs
from ..distributions import PLUGINS, disabled, entry_points
from ..findings import nearest
from ..plugins.registry import ALL
from ..printable import plain
from .words import Words


def tell_of_idle(words: Words) -> None:
    """Say on stderr which names leave out nothing, and what is meant perhaps."""
    names = disabled()
    known = set(filter(None, _known())) if names else set()
    for name in sorted(names - known - {ALL}):
        near = nearest(name, sorted(known))
        hint = words.known(near, ()) if near else ""
        print(plain(" ".join(filter(None, (words("idle-name", name=name), hint)))), file=sys.stderr)


def _known() -> Iterator[str]:
    """Give the names of packs and plugins, and of the distributions that bring them."""
    for info in packs():
        yield from (info.id, info.distribution.partition(" ")[0])
    for entry in entry_points(PLUGINS):
        yield from (entry.name, entry.distribution.partition(" ")[0])
