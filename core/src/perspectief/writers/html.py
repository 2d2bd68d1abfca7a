"""The HTML writer: a document as one file that needs no network and no script."""

from functools import cache
from importlib.resources import files
from itertools import count

from ..plugins.records import Options, Writer
from ..tree import Cards, Section, Tree
from . import html_paper
from .html_blocks import Setting, blocks
from .html_brand import masthead, rules
from .html_inlines import element, start, text
from .html_outline import after_contents, headings, outlined
from .words import Words, words

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)

ICON = start("link", rel="icon", href="data:,")
"""An empty image: otherwise a browser asks the server for one."""


def write(tree: Tree, options: Options) -> bytes:
    """Write a document as one HTML page.

    Args:
        tree: The document.
        options: What the reader of it chose; nothing of that changes a page.

    Returns:
        The page, in UTF-8.
    """
    named = outlined(tree)
    own = words(named.language)
    return f"<!doctype html>\n{_page(named, own)}\n".encode()


def _page(tree: Tree, own: Words) -> str:
    body = element("body", _body(tree, own), class_="wide" if _is_wide(tree) else None)
    return element("html", element("head", _head(tree, own)) + "\n" + body, lang=tree.language)


def _head(tree: Tree, own: Words) -> str:
    title = " – ".join(part for part in (tree.title, tree.subtitle) if part)
    parts = (
        *metas(_POLICY),
        element("title", text(title)),
        ICON,
        element("style", "\n".join(_style(tree, own))),
    )
    return "\n".join(parts)


def metas(policy: str) -> tuple[str, ...]:
    """Give what every page says first of itself: how it is written, and what it may load."""
    return (
        start("meta", charset="utf-8"),
        start("meta", http_equiv="Content-Security-Policy", content=policy),
        start("meta", name="viewport", content="width=device-width, initial-scale=1"),
        start("meta", name="referrer", content="no-referrer"),
    )


def _style(tree: Tree, own: Words) -> tuple[str, ...]:
    sheets = _sheets(tree)
    colours = rules(tree.brand, dark="dark" in sheets)
    return (*map(sheet, sheets), *filter(None, (colours,)), html_paper.style(tree, own))


def _sheets(tree: Tree) -> tuple[str, ...]:
    cards = any(isinstance(block, Cards) for one in tree.sections for block in one.blocks)
    chosen = {
        "page": True,
        "blocks": True,
        "cards": cards,
        "slides": _has_slides(tree),
        # Sheets, cards and slides look on a screen as they do on paper.
        "dark": tree.cover,
        "print": True,
    }
    return tuple(name for name, needed in chosen.items() if needed)


@cache
def sheet(name: str) -> str:
    """Give one of the sheets of style rules, by the name of its file without suffix."""
    return (files(__package__) / "css" / f"{name}.css").read_text(encoding="utf-8").strip()


def _has_slides(tree: Tree) -> bool:
    return any(section.page.size == "slide" for section in tree.sections)


def _is_wide(tree: Tree) -> bool:
    return any(one.page.landscape or one.page.size in ("A2", "A3") for one in tree.sections)


def _body(tree: Tree, own: Words) -> str:
    setting = Setting(own, headings(tree), after_contents(tree), count(1))
    parts = (_section(section, setting) for section in tree.sections)
    main = element("main", "\n".join(parts))
    return "\n".join(part for part in (_header(tree), main, _footer(tree)) if part)


def _header(tree: Tree) -> str:
    lines = (("p", "subtitle", tree.subtitle), ("p", "purpose", tree.purpose))
    said = (element(tag, text(line), class_=kind) for tag, kind, line in lines if line)
    logo = (masthead(tree.brand),) if tree.cover else ()
    content = "\n".join(filter(None, (*logo, element("h1", text(tree.title)), *said)))
    return element("header", content, class_=_classes(_kind(tree), tree.sections[:1]))


def _kind(tree: Tree) -> str:
    if tree.cover:
        return "cover"
    # Without a cover the title is still there for who hears the page, or sees it on a screen.
    return "unseen" if _has_slides(tree) else "cover on-screen"


def _section(section: Section, setting: Setting) -> str:
    return element("section", blocks(section.blocks, setting), class_=_classes("part", (section,)))


def _footer(tree: Tree) -> str:
    lines = "\n".join(element("p", text(line)) for line in (tree.notice, tree.foot) if line)
    return element("footer", lines) if lines else ""


def _classes(kind: str, sections: tuple[Section, ...]) -> str:
    # The head lies on the paper of the section below it: else it gets a page alone.
    return " ".join((kind, *map(html_paper.name, sections)))


WRITER = Writer(format="html", suffix=".html", write=write)
