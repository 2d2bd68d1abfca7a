"""All files of the site."""

from collections.abc import Iterator, Sequence

from ..documents.brand import brand
from ..documents.foreign import told_apart
from ..kit import KitFile
from ..model import Pack
from ..writers import html_site
from ..writers.html_shell import Place, Shell
from . import approaches, finding, phases, questions, reading
from .menu import ABOUT, menu, part_menu, seen_from
from .page import FOLDER, START, SitePage, site_labels
from .start import start

SITE = "site/"
"""The folder of the site in the kit."""
LOOKS = "opmaak/"
"""The folder of the style sheet and the scripts, as seen from the first page of the site."""

LANGUAGES = {"nl": "Nederlands", "en": "English"}
"""The names of languages, each in that language."""


def make_site(packs: Sequence[Pack]) -> Iterator[KitFile]:
    """Make the site of a pack, a file at a time.

    Args:
        packs: The pack, in each language that the site is to be in. The site opens in the
            first; each other language has a folder of its own, such as `en`.

    Returns:
        The files, in the folder `site`; the first is where to start. All content is there,
        whatever `[kit]` chooses. The same packs give the same bytes.

    Raises:
        ValueError: When there is no pack, more than one, or a language twice.
    """
    _refuse(packs)
    folders = {
        pack.language: f"{pack.language}/" if order else "" for order, pack in enumerate(packs)
    }
    for pack in packs:
        for page in (told_apart(page, pack) for page in pages(pack)):
            yield KitFile(
                path=SITE + folders[pack.language] + _path(page),
                title=page.tree.title,
                data=html_site.page(page.tree, _shell(pack, page, packs, folders), page.listing),
            )
    title = site_labels(packs[0])("zoeken")
    for pack in packs:
        yield KitFile(path=SITE + LOOKS + _index(pack), title=title, data=finding.index(pack))
    style = html_site.style(brand(packs[0]))
    for name, data in (("stijl.css", style), ("site.js", html_site.script())):
        yield KitFile(path=SITE + LOOKS + name, title=name, data=data)


def pages(pack: Pack) -> Iterator[SitePage]:
    """Give the pages of a pack, the first one first and then by phase."""
    yield start(pack)
    yield phases.fits(pack)
    yield phases.prepare(pack)
    yield phases.messages(pack)
    yield phases.design(pack)
    yield reading.work(pack)
    yield approaches.overview(pack)
    yield from approaches.each(pack)
    yield questions.overview(pack)
    yield phases.run(pack)
    yield phases.runsheet(pack)
    yield questions.facilitator(pack)
    yield phases.follow_up(pack)
    yield reading.actions(pack)
    yield reading.tips(pack)
    yield finding.search_page(pack)
    yield reading.about(pack)


def _refuse(packs: Sequence[Pack]) -> None:
    if len({pack.id for pack in packs}) != 1:
        raise ValueError("a site is about one pack: give the same pack in one language or more")
    if len({pack.language for pack in packs}) != len(packs):
        raise ValueError("a site has each language once: give the pack once in each language")


def _path(page: SitePage) -> str:
    return f"{page.name}.html" if page.name == START else f"{FOLDER}{page.name}.html"


def _index(pack: Pack) -> str:
    return f"{finding.NAME}-{pack.language}.js"


def _up(pack: Pack, page: SitePage, folders: dict[str, str]) -> str:
    """Give the way from a page to the folder of the site."""
    return "../" * (f"{folders[pack.language]}{_path(page)}".count("/"))


def _shell(pack: Pack, page: SitePage, packs: Sequence[Pack], folders: dict[str, str]) -> Shell:
    label = site_labels(pack)
    up = _up(pack, page, folders)
    others = tuple(
        (other.language, _own_name(other), f"{up}{folders[other.language]}{_path(page)}")
        for other in packs
        if other.language != pack.language
    )
    here = "page" if page.name == ABOUT else None
    return Shell(
        title=pack.title,
        home=seen_from(page, START),
        looks=f"{up}{LOOKS}",
        menu=menu(label, page),
        part=part_menu(label, page),
        languages=others,
        about=Place(seen_from(page, ABOUT), label(f"{ABOUT}-menu"), here),
        search=seen_from(page, finding.NAME),
        index=f"{up}{LOOKS}{_index(pack)}" if page.name == finding.NAME else None,
        closed=page.closed,
    )


def _own_name(pack: Pack) -> str:
    """Give the name of a language in that language; its code when we have no words in it."""
    return LANGUAGES.get(pack.language, pack.language)
