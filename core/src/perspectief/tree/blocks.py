"""What stands below each other in a document: headings, paragraphs, tables, cards."""

from datetime import datetime
from typing import Literal, TypeAlias

from attrs import frozen

from .inlines import Inlines


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
class Entries:
    """What people type into a table on a computer, for a program that reads it back.

    Attributes:
        name: The name of the table, of small letters.
        columns: The name of each column.
        rows: The name of each row, when the rows are fixed; else people may add some.
        choices: The closed values of each column; of a free one there are none. Empty when
            all are free.
        dates: The names of the columns or rows that hold a date.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[str, ...] = ()
    choices: tuple[tuple[str, ...], ...] = ()
    dates: tuple[str, ...] = ()


@frozen
class Table:
    """A table with a head row; the head is repeated on each page, and short rows stay whole.

    Attributes:
        head: The head of each column.
        rows: The cells of each row, as many as there are heads.
        widths: Relative widths of the columns; equal ones when empty.
        row_heads: Whether the first cell of a row is its head.
        row_height: The least height of a row in millimetres, for rows to write in.
        caption: What the table holds, in words.
        entries: What is typed into it, when a program is to read that back.
    """

    head: "tuple[Inlines, ...]"
    rows: "tuple[tuple[Blocks, ...], ...]"
    widths: tuple[float, ...] = ()
    row_heads: bool = False
    row_height: int = 0
    caption: Inlines = ()
    entries: Entries | None = None


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
        folded: Whether each second card is the back of the one before it: they stay together
            and are folded, so that no printer has to print on both sides.
    """

    cards: tuple[Card, ...]
    folded: bool = False


@frozen
class Contents:
    """The list of chapters, with page numbers on paper.

    Attributes:
        title: Its head.
    """

    title: Inlines


@frozen
class Appointment:
    """Something with a date and a time, for a calendar.

    Attributes:
        start: When it begins, on the clock of the place where it is.
        end: When it ends.
        title: What it is.
        text: What there is to say of it, in lines.
        place: Where it is.
    """

    start: datetime
    end: datetime
    title: str
    text: str
    place: str = ""


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
    | Appointment
    | PageBreak
)
Blocks: TypeAlias = tuple[Block, ...]
