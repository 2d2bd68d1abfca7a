"""A neutral document: what stands in it and in which order, not what it looks like.

A document of the kit is a pure function from a pack to a `Tree`; a writer turns any
tree into bytes. So neither knows the other. Nothing in a tree is markup: every string is
text, which each writer escapes in its own way.
"""

from typing import Literal, TypeAlias

from attrs import frozen

Shape = Literal[
    "grows",
    "shrinks",
    "stays",
    "disappears",
    "what-changes",
    "good-work",
    "pleasant-work",
    "insights",
    "actions",
    "tick",
]
"""A small drawn sign. It never stands alone: the word that it means follows it."""


@frozen
class Strong:
    """Words with stress.

    Attributes:
        content: The words.
    """

    content: "Inlines"


@frozen
class Emphasis:
    """Words set apart.

    Attributes:
        content: The words.
    """

    content: "Inlines"


@frozen
class Link:
    """Words that lead somewhere.

    Attributes:
        address: An http, https or mailto address, or the name of a file of the kit.
        content: The words.
    """

    address: str
    content: "Inlines"


@frozen
class Mark:
    """A small drawn sign beside a word.

    Attributes:
        shape: Which sign.
    """

    shape: Shape


@frozen
class Blank:
    """Room to write a few words, within a line.

    Attributes:
        width: How wide, in millimetres.
    """

    width: int = 40


Inline: TypeAlias = str | Strong | Emphasis | Link | Mark | Blank
Inlines: TypeAlias = tuple[Inline, ...]


@frozen
class Heading:
    """A heading.

    Attributes:
        level: 1 (a chapter) to 4. The title of the document is no heading of its text.
        content: The words.
        id: A name to link to, unique in the document.
    """

    level: int
    content: Inlines
    id: str | None = None


@frozen
class Paragraph:
    """A paragraph.

    Attributes:
        content: The words.
        style: `lead` is larger, `small` smaller, `say` is to be spoken aloud, `huge`
            fills a slide or a cover.
    """

    content: Inlines
    style: Literal["normal", "lead", "small", "say", "huge"] = "normal"


@frozen
class List:
    """A list.

    Attributes:
        items: What stands at each bullet.
        style: Bullets, numbers that start at 1, or boxes to tick.
    """

    items: "tuple[Blocks, ...]"
    style: Literal["bullet", "number", "check"] = "bullet"


@frozen
class Table:
    """A table with a head row; the head is repeated on each page, a row is never split.

    Attributes:
        head: The head of each column.
        rows: The cells of each row, as many as there are heads.
        widths: Relative widths of the columns; equal ones when empty.
        row_heads: Whether the first cell of a row is its head.
        row_height: The least height of a row in millimetres, for rows to write in.
        caption: What the table holds, in words.
    """

    head: "tuple[Inlines, ...]"
    rows: "tuple[tuple[Blocks, ...], ...]"
    widths: tuple[float, ...] = ()
    row_heads: bool = False
    row_height: int = 0
    caption: Inlines = ()


@frozen
class Box:
    """Something set apart in a frame.

    Attributes:
        content: What stands in it.
        title: Its head.
        style: `note` to notice, `stop` a warning, `quiet` background, `frame` a bare
            frame.
    """

    content: "Blocks"
    title: Inlines = ()
    style: Literal["note", "stop", "quiet", "frame"] = "note"


@frozen
class Facts:
    """Names with what belongs to them (a definition list).

    Attributes:
        pairs: Each name and its text.
    """

    pairs: "tuple[tuple[Inlines, Blocks], ...]"


@frozen
class Field:
    """Something to fill in by hand.

    Attributes:
        label: What to fill in.
        lines: How many lines to write on.
    """

    label: Inlines
    lines: int = 1


@frozen
class Grid:
    """Parts of equal width beside each other, row by row; on a phone below each other.

    Attributes:
        columns: How many beside each other.
        cells: The parts.
        height: The least height of a part in millimetres.
        framed: Whether each part has a frame.
    """

    columns: int
    cells: "tuple[Blocks, ...]"
    height: int = 0
    framed: bool = False


@frozen
class Together:
    """Parts that stay on one page when they fit on one.

    Attributes:
        content: The parts.
    """

    content: "Blocks"


@frozen
class Picture:
    """A picture, as an SVG image.

    Attributes:
        svg: The image.
        alt: What it shows, in words.
        width: How wide, in millimetres.
    """

    svg: str
    alt: str
    width: int = 30


@frozen
class Card:
    """One card to cut out.

    Attributes:
        body: The main words, large.
        head: Above it: a theme, a role.
        notes: Below it, smaller, each on a line of its own.
        foot: In small print.
        lines: Lines to write on.
        style: An `empty` card is to be written on, an `aid` tells how to use the cards
            or heads a column.
    """

    body: Inlines
    head: Inlines = ()
    notes: tuple[Inlines, ...] = ()
    foot: Inlines = ()
    lines: int = 0
    style: Literal["plain", "empty", "aid"] = "plain"


@frozen
class Cards:
    """Cards to cut out, eight on an A4 page with cutting lines.

    Attributes:
        cards: The cards, in order.
    """

    cards: tuple[Card, ...]


@frozen
class Contents:
    """The list of chapters, with page numbers on paper.

    Attributes:
        title: Its head.
    """

    title: Inlines


@frozen
class PageBreak:
    """What follows begins on a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | List
    | Table
    | Box
    | Facts
    | Field
    | Grid
    | Together
    | Picture
    | Cards
    | Contents
    | PageBreak
)
Blocks: TypeAlias = tuple[Block, ...]


@frozen
class Page:
    """The paper of a section.

    Attributes:
        size: An ISO size, or `slide` for a screen of 16 by 9.
        landscape: Whether the long side lies below.
    """

    size: Literal["A2", "A3", "A4", "A5", "A6", "slide"] = "A4"
    landscape: bool = False


@frozen
class Section:
    """A run of blocks on paper of one size; it begins on a new page.

    Attributes:
        blocks: What stands in it.
        page: Its paper.
    """

    blocks: Blocks
    page: Page = Page()


@frozen
class Tree:
    """A whole document.

    Attributes:
        name: Its file name without suffix.
        title: Its title.
        language: The language of its text, such as `nl`.
        sections: Its sections, in order.
        subtitle: What it is about: the function group.
        purpose: For whom and what for, in one sentence.
        foot: What stands at the foot of each page, beside the page number.
        notice: A sentence for participants, at the foot of each page.
        cover: Whether title, subtitle and purpose stand at the top of the first page.
            A document of cards, sheets or slides has none.
    """

    name: str
    title: str
    language: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    purpose: str = ""
    foot: str = ""
    notice: str = ""
    cover: bool = True
