"""What several documents share: the head, the colophon, dates, names of closed values."""

from collections.abc import Iterable
from datetime import date

from ..model import Pack, Ref, Source
from ..tree import (
    Block,
    Blocks,
    Box,
    Facts,
    Field,
    Foreign,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    Page,
    Paragraph,
    Section,
    Together,
    Tree,
)
from .brand import brand
from .labels import Labels

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
A4 = Page()
"""The ordinary paper."""

TITLES = "nl"
"""The language of the titles of sources that do not say theirs."""

WORDS_A_MINUTE = 200
"""Silent reading of ordinary prose, rounded down to be safe."""


def text(words: str) -> Blocks:
    """Give plain words as one paragraph, for a cell or an item."""
    return (Paragraph((words,)),)


def bullets(items: Iterable[str]) -> List:
    """Give plain words as a bulleted list."""
    return List(tuple(text(item) for item in items))


def checks(items: Iterable[str]) -> List:
    """Give plain words as a list with boxes to tick."""
    return List(tuple(text(item) for item in items), "check")


def day(label: Labels, value: date) -> str:
    """Write a date in words, such as `24 november 2026`."""
    return f"{value.day} {label(MONTHS[value.month - 1])} {value.year}"


def task(label: Labels, name: str) -> str:
    """Give the word for a role or a task in the project team."""
    return label("contact-task" if name == "contact" else name)


def joined(names: Iterable[str]) -> str:
    """Write names one after the other, as `a, b, c`."""
    return ", ".join(names)


def listed(label: Labels, names: Iterable[str]) -> str:
    """Write names as people say them, each once: `a, b en c`; there must be one at least."""
    *first, last = dict.fromkeys(names)
    return label("and", first=joined(first), last=last) if first else last


def group_name(pack: Pack) -> str:
    """Give the name of the function group, or the title of a pack that has none."""
    return str(pack.function_group.name) if pack.function_group else str(pack.title)


def own_first(pack: Pack, ids: Iterable[str]) -> list[str]:
    """Order ids by layer, the uppermost first; within a layer the order stays.

    A group finds its own questions before the general ones of the pilot.
    """
    prefixes = [layer.prefix for layer in pack.layers]

    def depth(id: str) -> int:
        owners = (i for i, prefix in enumerate(prefixes) if prefix and id.startswith(f"{prefix}-"))
        return -max(owners, default=0)

    return sorted(ids, key=depth)


def people(pack: Pack) -> str:
    """Give the people of the group in the plural, to stand within a sentence."""
    said = pack.parameters.get("medewerkers")
    return said.value if said else group_name(pack)


def status(pack: Pack, label: Labels, groups: Iterable[Pack] = ()) -> Blocks:
    """Say so when no pilot was held for this group; of several groups, for which.

    Args:
        pack: The pack a document is about.
        label: The labels of the document.
        groups: The packs of the groups, when it is about several.
    """
    if pack.piloted:
        return ()
    without = [people(each) for each in groups if not each.piloted]
    words = label("concept-groups", groups=listed(label, without)) if without else label("concept")
    return (Box(text(words), style="note"),)


def cite(pack: Pack, label: Labels, refs: Iterable[Ref[Source]]) -> Inlines:
    """Name sources in short: title, publisher and year, one after the other."""
    named = [_short(label, source) for source in pack.resolve(refs)]
    return tuple(part for one in named for part in (", ", *one))[1:]


def source_title(label: Labels, source: Source) -> Inline:
    """Give the title of a source; in another language than the document it is known as such."""
    language = source.language or TITLES
    return source.title if language == label.language else Foreign(source.title, language)


def _short(label: Labels, source: Source) -> Inlines:
    year = f", {str(source.published)[:4]}" if source.published else ""
    return (source_title(label, source), f" ({source.publisher}{year})")


def source_list(label: Labels, sources: Iterable[Source]) -> Blocks:
    """List sources with address and the date on which they were read.

    That nobody has opened some of them is said once, above the list.
    """
    listed = tuple(sources)
    items = List(tuple((Paragraph(_source(label, source)),) for source in listed))
    unread = [source for source in listed if not source.read]
    if not unread:
        return (items,)
    said = "not-read" if 1 < len(listed) == len(unread) else "not-read-some"
    return (Paragraph((label(said),), "small"), items)


def _source(label: Labels, source: Source) -> Inlines:
    read = label("read-on", date=day(label, source.read)) if source.read else ""
    named = _short(label, source)
    if source.address:
        # No full stop behind a bare address: on paper it would seem to be part of it.
        behind = (f", {read}.",) if read else ()
        return (*named, ". ", Link(source.address, (source.address,)), *behind)
    return (*named, f". {read[:1].upper()}{read[1:]}." if read else ".")


def colophon(pack: Pack, label: Labels, sources: Iterable[Source] = ()) -> Blocks:
    """Give the last part of a document: versions of all layers, licence, contact, sources.

    The sources come last: behind them the rest would often stand alone on a page.
    """
    listed = tuple(sources)
    heads = (Heading(2, (label("sources"),)), *source_list(label, listed))
    return (
        Together(
            (
                Heading(2, (label("colophon"),)),
                versions(pack, label),
                Paragraph((label("origin"),), "small"),
                Field((label("contact"),), 1),
            )
        ),
        *(heads if listed else ()),
    )


def versions(pack: Pack, label: Labels) -> Facts:
    """Give the versions of all layers of a pack, and its licence."""
    top, *below = reversed(pack.layers)
    when = f", {day(label, top.released)}" if top.released else ""
    pairs: list[tuple[Inlines, Blocks]] = [
        ((label("version"),), text(f"{top.title} {top.version}{when}")),
    ]
    if below:
        names = joined(f"{layer.title} {layer.version}" for layer in below)
        pairs.append(((label("own-version-of"),), text(names)))
    pairs.append(((label("licence"),), text(pack.licence)))
    return Facts(tuple(pairs))


def document(
    pack: Pack,
    label: Labels,
    *,
    name: str,
    blocks: Iterable[Block],
    page: Page = A4,
    participants: bool = False,
) -> Tree:
    """Give an ordinary document, with its title, purpose and foot.

    The labels of the document hold `title` and `purpose`.

    Args:
        pack: The pack it is about.
        label: The labels of the document.
        name: Its file name without suffix.
        blocks: What stands in it.
        page: Its paper.
        participants: Whether participants of a session get it.

    Returns:
        The document.
    """
    return tree(pack, label, name, (Section(tuple(blocks), page),), participants)


def tree(
    pack: Pack,
    label: Labels,
    name: str,
    sections: tuple[Section, ...],
    participants: bool = False,
    *,
    cover: bool = True,
) -> Tree:
    """Give a document of sections on paper of different sizes; see `document`."""
    title = label("title")
    return Tree(
        name=name,
        title=title,
        language=pack.language,
        sections=sections,
        subtitle=group_name(pack),
        purpose=label("purpose"),
        foot=label("foot", title=title, pack=pack.title, version=pack.version),
        notice=label("voluntary") if participants else "",
        cover=cover,
        brand=brand(pack),
    )
