"""All files of the site."""

from collections.abc import Iterator, Sequence

from ..documents.brand import brand
from ..documents.foreign import told_apart
from ..given import given_pack
from ..hosting import host
from ..kit import KitFile
from ..model import Pack
from ..writers import html_site
from ..writers.html_shell import Place, Shell
from . import approaches, finding, phases, questions, reading
from .held import Held
from .menu import ABOUT, menu, part_menu, seen_from
from .more import held as held_of
from .page import START, SitePage, from_start, site_labels
from .start import start

SITE = "site/"
"""The folder of the site in the kit."""

LANGUAGES = {"nl": "Nederlands", "en": "English"}
"""The names of languages, each in that language."""


def make_site(
    packs: Sequence[Pack], *, for_participants: bool = False, plugins: bool = True
) -> Iterator[KitFile]:
    """Make the site of a pack, a file at a time.

    Args:
        packs: The pack, in each language that the site is to be in. The site opens in the
            first; each other language has a folder of its own, such as `en`.
        for_participants: Whether the site is put where participants can see it. Then it has no
            page for whoever leads a session, on which the starting estimate stands.
        plugins: Whether documents of other distributions are in it, each as a page.

    Returns:
        The files, in the folder `site`; the first is where to start. All content is there,
        whatever `[kit]` chooses. The same packs give the same bytes.

    Raises:
        ValueError: When there is no pack, more than one, or a language twice.
        TypeError: When one of them is no pack, but the id of one.
    """
    versions = [given_pack(each) for each in packs]
    _refuse(versions)
    return _files(
        versions, held_of(versions, host(plugins=plugins), for_participants=for_participants)
    )


def _files(packs: Sequence[Pack], held: Sequence[Held]) -> Iterator[KitFile]:
    folders = {
        pack.language: f"{pack.language}/" if order else "" for order, pack in enumerate(packs)
    }
    for one in held:
        for page in (told_apart(page, one.pack) for page in pages(one)):
            shell = _shell(one, page, packs, folders)
            yield KitFile(
                path=SITE + folders[one.pack.language] + _path(one.pack, page),
                title=page.tree.title,
                data=html_site.page(page.tree, shell, page.listing),
            )
    looks = f"{SITE}{_looks(packs)}"
    for one in held:
        title = site_labels(one.pack)("zoeken")
        yield KitFile(path=looks + _index(one.pack), title=title, data=finding.index(one))
    style = html_site.style(brand(packs[0]))
    for name, data in ((html_site.STYLE, style), (html_site.SCRIPT, html_site.script())):
        yield KitFile(path=looks + name, title=name, data=data)


def pages(held: Held) -> Iterator[SitePage]:
    """Give the pages of a site, the first one first and then by phase."""
    pack = held.pack
    yield start(held)
    yield phases.fits(pack)
    yield phases.prepare(pack)
    yield phases.messages(pack)
    yield phases.design(pack)
    yield reading.work(pack)
    yield approaches.overview(pack)
    yield from approaches.each(pack)
    yield questions.overview(held)
    yield phases.run(pack)
    yield phases.runsheet(pack)
    if not held.for_participants:
        yield questions.facilitator(pack)
    yield phases.follow_up(pack)
    yield reading.actions(pack)
    yield reading.tips(pack)
    yield finding.search_page(held)
    yield from held.more
    yield reading.about(pack)


def _refuse(packs: Sequence[Pack]) -> None:
    if len({pack.id for pack in packs}) != 1:
        raise ValueError("a site is about one pack: give the same pack in one language or more")
    if len({pack.language for pack in packs}) != len(packs):
        raise ValueError("a site has each language once: give the pack once in each language")


def _looks(packs: Sequence[Pack]) -> str:
    """Give the folder of the style sheet and the scripts, as seen from the first page."""
    return f"{site_labels(packs[0])('looks-folder')}/"


def _index(pack: Pack) -> str:
    return f"{site_labels(pack)(f'{finding.NAME}-file')}-{pack.language}.js"


def _path(pack: Pack, page: SitePage) -> str:
    """Give where a page is, in the folder of its language."""
    return from_start(site_labels(pack), page.name)


def _up(pack: Pack, page: SitePage, folders: dict[str, str]) -> str:
    """Give the way from a page to the folder of the site."""
    return "../" * f"{folders[pack.language]}{_path(pack, page)}".count("/")


def _shell(held: Held, page: SitePage, packs: Sequence[Pack], folders: dict[str, str]) -> Shell:
    pack = held.pack
    label = site_labels(pack)
    up = _up(pack, page, folders)
    others = tuple(
        (other.language, _own_name(other), f"{up}{folders[other.language]}{_path(other, page)}")
        for other in packs
        if other.language != pack.language
    )
    here = "page" if page.name == ABOUT else None
    return Shell(
        title=pack.title,
        home=seen_from(label, page, START),
        looks=f"{up}{_looks(packs)}",
        menu=menu(label, page),
        part=part_menu(label, page, for_participants=held.for_participants),
        languages=others,
        about=Place(seen_from(label, page, ABOUT), label(f"{ABOUT}-menu"), here),
        search=seen_from(label, page, finding.NAME),
        index=f"{up}{_looks(packs)}{_index(pack)}" if page.name == finding.NAME else None,
        closed=page.closed,
    )


def _own_name(pack: Pack) -> str:
    """Give the name of a language in that language; its code when we have no words in it."""
    return LANGUAGES.get(pack.language, pack.language)
