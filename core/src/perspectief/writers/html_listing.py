"""A list on a page of a site, with the form that narrows it; without script all is listed."""

from attrs import frozen

from ..tree import Blocks, Inlines
from .html_blocks import Setting, blocks
from .html_inlines import element, inlines, start, text
from .site_words import SiteWords


@frozen
class Filter:
    """Something by which a list can be narrowed.

    Attributes:
        key: Its name in the marks of an entry; a word of small letters.
        title: What is chosen.
        choices: Each value with its words, to tick any number of; or the numbers of which
            one is the most that an entry may have.
        numbers: Whether the values are numbers.
    """

    key: str
    title: str
    choices: tuple[tuple[str, Inlines], ...]
    numbers: bool = False


@frozen
class Entry:
    """One thing in a list, with an address of its own.

    Attributes:
        id: Its name within the page.
        title: What it is.
        content: What is said of it; no headings.
        marks: What it is found by: for the key of a filter its values.
        address: The page about it, if there is one.
    """

    id: str
    title: Inlines
    content: Blocks
    marks: tuple[tuple[str, tuple[str, ...]], ...] = ()
    address: str | None = None


@frozen
class Listing:
    """A list that can be narrowed.

    Attributes:
        filters: By what.
        groups: The entries in groups, each with its head.
    """

    filters: tuple[Filter, ...]
    groups: tuple[tuple[Inlines, tuple[Entry, ...]], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in order."""
        return tuple(entry for _, entries in self.groups for entry in entries)


def listing(one: Listing, words: SiteWords, setting: Setting) -> str:
    """Give a list as HTML, below the form that narrows it.

    Args:
        one: The list.
        words: The site's own words in the language of the page.
        setting: What the blocks of the page share.
    """
    groups = "\n".join(_group(head, entries, setting) for head, entries in one.groups)
    return f"{_form(one, words, setting)}\n{groups}"


def _form(one: Listing, words: SiteWords, setting: Setting) -> str:
    fields = "\n".join(_filter(each, words, setting) for each in one.filters)
    reset = element("button", text(words.reset), type="reset")
    # Hidden until the script is there: without it the form would do nothing.
    return element(
        "form",
        f"{fields}\n{reset}\n{_status(one, words)}",
        class_="filters part",
        aria_label=words.narrow,
        data_script="",
        hidden="",
    )


def _status(one: Listing, words: SiteWords) -> str:
    every = len(one.entries)
    said = words.shown.format(n=every, all=every)
    return element("p", text(said), role="status", data_words=words.shown)


def _filter(one: Filter, words: SiteWords, setting: Setting) -> str:
    if one.numbers:
        return _most(one, words, setting)
    boxes = "\n".join(
        element("label", _box(one.key, value) + inlines(said, setting.words))
        for value, said in one.choices
    )
    legend = element("legend", text(one.title))
    return element("fieldset", f"{legend}\n{boxes}")


def _box(key: str, value: str) -> str:
    return start("input", type="checkbox", name=key, value=value) + " "


def _most(one: Filter, words: SiteWords, setting: Setting) -> str:
    before, _, after = words.at_most.partition("{n}")
    options = "".join(
        element("option", f"{before}{inlines(said, setting.words)}{after}", value=value)
        for value, said in one.choices
    )
    choice = element(
        "select", element("option", text(words.every), value="") + options, name=one.key
    )
    return element("label", f"{text(one.title)} {choice}", class_="most")


def _group(head: Inlines, entries: tuple[Entry, ...], setting: Setting) -> str:
    # The heads of entries stand below that of their group, if it has one.
    tag = "h3" if head else "h2"
    shown = "\n".join(_entry(tag, entry, setting) for entry in entries)
    content = f"{element('h2', inlines(head, setting.words))}\n" if head else ""
    content += element("ul", shown, class_="entries", role="list")
    return element("section", content, class_="part group")


def _entry(tag: str, entry: Entry, setting: Setting) -> str:
    said = inlines(entry.title, setting.words)
    # What has no page of its own is linked to where it stands, so that one can send the link.
    title = element("a", said, href=entry.address or f"#{entry.id}")
    content = f"{element(tag, title)}\n{blocks(entry.content, setting)}"
    marks: dict[str, object] = {f"data_{key}": " ".join(values) for key, values in entry.marks}
    return element("li", content, id=entry.id, **marks)
