"""What stands around the pages of a site: the name, menus, search, languages, colours, the foot."""

from attrs import frozen

from ..tree import Tree
from .html_brand import masthead
from .html_inlines import element, start, text
from .site_words import SiteWords

MENUS = "site_menus"
"""The id of the menus; with a sign that no id made of words can have."""


@frozen
class Place:
    """A page in a menu.

    Attributes:
        address: Its address as seen from the page with the menu.
        title: Its name.
        current: `page` when one is there, `true` when one is at a page below it.
    """

    address: str
    title: str
    current: str | None = None


@frozen
class Shell:
    """What stands around a page.

    Attributes:
        title: The name of the site.
        home: Its first page.
        looks: The folder with its style sheet and script, with `/` at the end.
        menu: All parts of the site.
        part: The pages of the part that one is in.
        languages: The same page in each other language: the language, its name, the address.
        about: The page with who made it and where things stand.
        search: The page to search on.
        index: The script with all that can be found; on the page to search on only.
        closed: Whether no search engine should read the page.
    """

    title: str
    home: str
    looks: str
    menu: tuple[Place, ...]
    part: tuple[Place, ...]
    languages: tuple[tuple[str, str, str], ...]
    about: Place
    search: str
    index: str | None = None
    closed: bool = False


def banner(tree: Tree, shell: Shell, own: SiteWords) -> str:
    """Give the head of a page: the name of the site, languages, search and menus."""
    name = element("a", text(shell.title), class_="site-name", href=shell.home)
    tools = element("div", "\n".join(_tools(shell, own)), class_="tools")
    top = element("div", f"{masthead(tree.brand)}{name}\n{tools}", class_="top")
    menus = _menu(shell.menu, own.menu, "menu") + _menu(shell.part, own.part, "menu part-menu")
    folded = element("div", menus, class_="menus", id=MENUS)
    return element("header", f"{top}\n{folded}", class_="banner")


def _tools(shell: Shell, own: SiteWords) -> tuple[str, ...]:
    return (_languages(shell, own), "" if shell.index else search(shell, own), _unfold(own))


def _unfold(own: SiteWords) -> str:
    """Give the button that shows the menus; only the script folds them, on a small screen."""
    return element(
        "button",
        text(own.unfold),
        type="button",
        class_="unfold",
        aria_expanded="false",
        aria_controls=MENUS,
    )


def _menu(places: tuple[Place, ...], name: str, kind: str) -> str:
    items = "\n".join(
        element(
            "li",
            element("a", text(place.title), href=place.address, aria_current=place.current),
        )
        for place in places
    )
    menu = element("ul", items, role="list")
    return element("nav", menu, class_=kind, aria_label=name) if places else ""


def _languages(shell: Shell, own: SiteWords) -> str:
    links = "\n".join(
        element("a", text(name), href=address, lang=language, hreflang=language)
        for language, name, address in shell.languages
    )
    return element("nav", links, class_="languages", aria_label=own.languages) if links else ""


def _colours(own: SiteWords) -> str:
    choices = (("", own.by_device), ("light", own.light), ("dark", own.dark))
    options = "".join(element("option", text(said), value=value) for value, said in choices)
    choice = element("select", options, id="site_kleuren")
    return element(
        "label", f"{text(own.colours)} {choice}", class_="colours", data_script="", hidden=""
    )


def search(shell: Shell, own: SiteWords) -> str:
    """Give the form to search with; it needs the script, and is hidden without."""
    label = element("label", text(own.search), for_="site_zoek")
    box = start("input", type="search", id="site_zoek", name="q", autocomplete="off")
    button = element("button", text(own.do_search))
    return element(
        "form",
        f"{label}\n{box}\n{button}",
        role="search",
        class_="search",
        data_script="",
        data_page=shell.search,
        hidden="",
    )


def foot(tree: Tree, shell: Shell, own: SiteWords) -> str:
    """Give the foot of a page: what participants should know, the version, the colours."""
    lines = [element("p", text(line)) for line in (tree.notice, tree.foot) if line]
    place = shell.about
    about = element("a", text(place.title), href=place.address, aria_current=place.current)
    return element(
        "footer", "\n".join((*lines, element("p", about, class_="about"), _colours(own)))
    )
