"""The last chapter: words explained, sources, colophon."""

from collections.abc import Iterator

from ...model import Pack, Ref, Source
from ...plugins.records import Options
from ...tree import Blocks, Facts, Heading
from ..common import colophon, text
from ..labels import Labels
from ..phrases import cited
from .session import difficult

INSPIRED_BY = ("sofokles-pilot", "sofokles-dos-donts")
"""What was published about the pilot; the steps are our own work, inspired by it."""


def back(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the words of the approach, the sources of this document and the colophon."""
    explained = sorted(pack.words.explain.items(), key=lambda pair: pair[0].casefold())
    words = tuple(((word,), text(means)) for word, means in explained)
    glossary = (Heading(2, (label("words"),)), Facts(words)) if words else ()
    return (*glossary, *colophon(pack, label, cited(pack, _sources(pack))))


def _sources(pack: Pack) -> Iterator[Ref[Source]]:
    for id in INSPIRED_BY:
        yield Ref(id, "sources")
    for tip in difficult(pack):
        yield from (*tip.sources, *tip.inspired_by)
    for action in pack.actions.values():
        yield from action.sources
