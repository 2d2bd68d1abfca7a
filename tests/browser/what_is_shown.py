"""What the tests in a browser look at: every page of a site, and the documents of kits."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

import perspectief
from perspectief import KitFile, Pack, make_kit, make_site

Open = Callable[..., Page]
"""Opens a page by its path: `open("site/index.html", width=320, scheme="dark", script=False)`."""
SITE = "secretaresse"
"""The pack whose site is looked at page by page; the others have the same pages."""
KITS = {
    ("secretaresse", "nl"): (),
    ("secretaresse", "en"): (),
    ("ict", "nl"): ("activiteitenkaarten", "vragen-voor-de-gespreksleider", "boekje"),
    ("bibliotheek", "en"): ("acties", "benaderingswijzen", "schermbladen"),
}
"""By pack and language the documents that are looked at; all when none are named."""


@cache
def pack(id: str, language: str) -> Pack:
    """Give an installed pack in a language."""
    return perspectief.load(id, language=language)


@cache
def files() -> dict[str, bytes]:
    """Give all files to look at, by path."""
    made = [("", file) for file in make_site([pack(SITE, language) for language in ("nl", "en")])]
    for (id, language), only in KITS.items():
        kit = make_kit(pack(id, language), formats=("html",), only=only, plugins=False)
        made += [(f"{id}-{language}/", file) for file in kit]
    return dict(_placed(*each) for each in made)


def _placed(folder: str, file: KitFile) -> tuple[str, bytes]:
    return folder + file.path, file.data


def write(folder: Path) -> None:
    """Write all files into a folder."""
    for path, data in files().items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def pages() -> list[str]:
    """Give the paths of all pages of the site."""
    return [path for path in everything() if path.startswith("site/")]


def everything() -> list[str]:
    """Give the paths of all pages and documents."""
    return [path for path in files() if path.endswith(".html")]
