"""A page of a site: a document in HTML, with the head and foot that all its pages share."""

from functools import cache
from importlib.resources import files
from itertools import count

from ..tree import Brand, Tree
from .html import ICON, metas, sheet
from .html_blocks import Setting, blocks
from .html_brand import rules
from .html_inlines import element, inlines, start, text
from .html_listing import Listing, listing
from .html_outline import after_contents, headings, outlined
from .html_shell import Shell, banner, foot, search
from .site_words import SiteWords, site_words
from .words import words

STYLE, SCRIPT = "style.css", "site.js"
"""The files that all pages share, in one folder."""

# On a disk and on a server alike nothing but the site itself is loaded. Styles within a page are
# only our own widths and heights: nothing of content can be one.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src data:; base-uri 'none'; form-action 'none'"
)
_SHEETS = ("page", "blocks", "cards", "dark", "print", "site")
_DARK = ("@media screen and (prefers-color-scheme: dark) {", ":root {")
MAIN = "site_inhoud"
"""The id of what a page is about; with a sign that no id made of words can have."""


def page(tree: Tree, shell: Shell, list_: Listing | None = None) -> bytes:
    """Write a page of a site.

    Args:
        tree: What the page is about.
        shell: What stands around it.
        list_: A list below it, that can be narrowed.

    Returns:
        The page, in UTF-8.
    """
    named = outlined(tree)
    own = site_words(tree.language)
    body = "\n".join(
        (
            element("a", text(own.skip), class_="skip", href=f"#{MAIN}"),
            banner(named, shell, own),
            _main(named, shell, own, list_),
            foot(named, shell, own),
        )
    )
    head = element("head", _head(named, shell))
    whole = element("html", f"{head}\n{element('body', body)}", lang=tree.language)
    return f"<!doctype html>\n{whole}\n".encode()


def style(brand: Brand) -> bytes:
    """Give the style sheet of a site, in the colours of a brand."""
    light = rules(brand, dark=False)
    dark = rules(brand, dark=True).removeprefix(light)
    return "\n".join((*map(_sheet, _SHEETS), light, _chosen(dark))).encode()


def script() -> bytes:
    """Give the script of a site."""
    return (files(__package__) / "js" / "site.js").read_bytes()


@cache
def _sheet(name: str) -> str:
    return _chosen(sheet(name)) if name == "dark" else sheet(name)


def _chosen(dark: str) -> str:
    """Give rules for a dark device that hold too where the reader chose dark, and not light."""
    query, root = _DARK
    by_device = dark.replace(root, ":root:not([data-colours='light']) {")
    chosen = dark.replace(query, "@media screen {").replace(root, ":root[data-colours='dark'] {")
    return f"{by_device}\n{chosen}"


def _head(tree: Tree, shell: Shell) -> str:
    robots = (start("meta", name="robots", content="noindex"),) if shell.closed else ()
    index = (element("script", src=shell.index, defer=""),) if shell.index else ()
    others = (
        start("link", rel="alternate", hreflang=language, href=address)
        for language, _, address in shell.languages
    )
    parts = (
        *metas(_POLICY),
        *robots,
        element("title", text(f"{tree.title} – {shell.title}")),
        ICON,
        start("link", rel="stylesheet", href=f"{shell.looks}{STYLE}"),
        *others,
        # Not deferred: it sets the colours before anything is shown.
        element("script", src=f"{shell.looks}{SCRIPT}"),
        *index,
    )
    return "\n".join(parts)


def _main(tree: Tree, shell: Shell, own: SiteWords, list_: Listing | None) -> str:
    setting = Setting(words(tree.language), headings(tree), after_contents(tree), count(1))
    title = element("h1", inlines((tree.title,), setting.words))
    lines = (("subtitle", tree.subtitle), ("purpose", tree.purpose))
    said = "\n".join(element("p", text(line), class_=kind) for kind, line in lines if line)
    parts = [
        element("div", f"{title}\n{said}", class_="cover"),
        *((_results(shell, own),) if shell.index else ()),
        *(
            element("section", blocks(one.blocks, setting), class_="part")
            for one in tree.sections
            if one.blocks
        ),
        *((listing(list_, own, setting),) if list_ else ()),
        _print(own),
    ]
    return element("main", "\n".join(parts), id=MAIN, tabindex="-1")


def _results(shell: Shell, own: SiteWords) -> str:
    status = element(
        "p", role="status", data_found=own.found, data_near=own.near, data_nothing=own.nothing
    )
    results = element("ol", class_="entries results", hidden="")
    content = f"{search(shell, own)}\n{status}\n{results}"
    return element("div", content, class_="finding")


def _print(own: SiteWords) -> str:
    button = element("button", text(own.print), type="button")
    return element("p", button, class_="print-button", data_script="", hidden="")
