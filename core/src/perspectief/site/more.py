"""The documents that plugins bring, each as a page of the site."""

from collections.abc import Iterator, Sequence
from functools import partial

from attrs import evolve

from ..documents.brand import brand
from ..kit.calling import kept
from ..kit.writing import built
from ..model import Pack
from ..plugins import Document, Host
from ..tree import Tree
from ..writers import html
from .held import Held
from .page import EVERYTHING, START, SitePage, foot, site_labels

NAME = "document"


def held(packs: Sequence[Pack], host: Host, *, for_participants: bool) -> tuple[Held, ...]:
    """Give what a site holds in each language.

    Args:
        packs: The pack in each language.
        host: Gives the documents, and is told of those that fail: they are left out in every
            language, so that each page is there in all of them.
        for_participants: Whether participants may see the site. Then only those documents are
            in it that are handed to participants.
    """
    chosen = [
        document
        for document in host.documents()
        if document.plugin
        and not document.dated
        and (document.participants or not for_participants)
    ]
    found = (tuple(_pages(each, packs, host)) for each in chosen)
    whole = [pages for pages in found if len(pages) == len(packs)]
    return tuple(
        Held(
            pack=pack,
            more=tuple(pages[number] for pages in whole),
            for_participants=for_participants,
        )
        for number, pack in enumerate(packs)
    )


def _pages(document: Document, packs: Sequence[Pack], host: Host) -> Iterator[SitePage]:
    for pack in packs:
        tree = built(host, document, pack, EVERYTHING)
        if tree is None:
            continue
        # Tried as a page by itself: nothing may lead to a page that cannot be written.
        write = partial(html.write, tree, EVERYTHING)
        if kept(host, document.plugin, f"{document.name}.site", write, bytes) is not None:
            yield SitePage(f"{NAME}/{document.name}", _dressed(tree, document, pack), START)


def _dressed(tree: Tree, document: Document, pack: Pack) -> Tree:
    """Give a document what all pages of a site have."""
    return evolve(
        tree,
        purpose=tree.purpose or document.purpose,
        foot=foot(pack),
        notice=tree.notice or site_labels(pack)("voluntary"),
        brand=brand(pack),
    )
