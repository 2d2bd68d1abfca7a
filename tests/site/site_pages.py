"""The pages of a site, read back."""

import json
from collections.abc import Iterable
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import urldefrag

from attrs import Factory, define

import perspectief
from perspectief import KitFile, Pack, make_site

IDS = ("pilot", "secretaresse", "ict", "bibliotheek")
"""All packs there are."""
LANGUAGES = ("nl", "en")
FACILITATOR = "gespreksleider.html"
ENGLISH = {
    "vragen": "questions",
    "gespreksleider": "facilitator",
    "benaderingswijzen": "approaches",
    "zoeken": "search",
    "colofon": "about",
}
"""What pages are called in English; the name of each is what it is called in Dutch."""
VOID = {"meta", "link", "img", "col", "input"}


@cache
def pack(id: str, language: str = "nl") -> Pack:
    """Give an installed pack in a language; it is immutable, so all tests can share it."""
    return perspectief.load(id, language=language)


@cache
def site(id: str) -> dict[str, bytes]:
    """Give the files of the site of a pack in both languages, by path within the site."""
    return files(make_site([pack(id, language) for language in LANGUAGES]))


def files(made: Iterable[KitFile]) -> dict[str, bytes]:
    """Give the data of files by path within the site."""
    return {file.path.removeprefix("site/"): file.data for file in made}


@define
class Page(HTMLParser):
    """A page that was read back."""

    path: str
    tags: list[tuple[str, dict[str, str]]] = Factory(list)
    heads: list[tuple[int, str]] = Factory(list)
    words: list[str] = Factory(list)

    def __attrs_pre_init__(self, *_: object) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag in {"h1", "h2", "h3", "h4", "h5"}:
            self.heads.append((int(tag[1]), ""))

    def handle_data(self, data: str) -> None:
        """Note words, and those of a heading with it."""
        self.words.append(data)

    @cached_property
    def text(self) -> str:
        """All words, with one space between them."""
        return " ".join(" ".join(self.words).split())

    @cached_property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return [one["id"] for _, one in self.tags if "id" in one]

    def links(self, *names: str) -> list[str]:
        """Give all addresses within the site, seen from its folder, with their anchors."""
        named = [one[name] for _, one in self.tags for name in names if name in one]
        folder = PurePosixPath(self.path).parent
        return [
            normpath(str(folder / address)) if not address.startswith("#") else self.path + address
            for address in named
            if "://" not in address and not address.startswith(("data:", "mailto:"))
        ]


def read(path: str, data: bytes) -> Page:
    """Read a page back."""
    page = Page(path)
    page.feed(data.decode())
    page.close()
    return page


@cache
def pages(id: str) -> dict[str, Page]:
    """Give the pages of the site of a pack by path."""
    return {path: read(path, data) for path, data in site(id).items() if path.endswith(".html")}


def folder(language: str) -> str:
    """Give the folder of the pages in a language but the first."""
    return "paginas/" if language == "nl" else f"{language}/pages/"


def at(language: str, name: str) -> str:
    """Give the path of a page in a language, by its name."""
    return f"{folder(language)}{name if language == 'nl' else ENGLISH[name]}.html"


def index_path(language: str) -> str:
    """Give the path of the script with what can be found."""
    return f"opmaak/{'zoeken' if language == 'nl' else 'search'}-{language}.js"


def index(id: str, language: str) -> list[list[str]]:
    """Give the rows of the index of a site: address, kind, title and words."""
    script = site(id)[index_path(language)].decode()
    start, end = script.index("["), script.rindex("]")
    rows: list[list[str]] = json.loads(script[start : end + 1])
    return rows


def split(address: str) -> tuple[str, str]:
    """Give the page and the anchor of an address."""
    page, anchor = urldefrag(address)
    return page, anchor
