"""What to bring to a meeting, counted for its group."""

from collections.abc import Iterator

from attrs import frozen

from ...model import Block, Line, Material, Worksheet
from ...tree import Blocks, Mark, Paragraph, Table
from ..common import joined, text
from ..labels import Labels
from ..meetings import PlannedMeeting
from ..phrases import document_title

CARDS = "vragenkaarten"
"""The document of the question cards: they lie on each table, whatever the block."""


@frozen
class Use:
    """Something that is needed at one moment of a meeting.

    Attributes:
        what: What it is, to be read after a number.
        number: How many.
        moment: The block that needs it.
        document: The document of the kit that it is printed from.
        each: How many of those each group needs, when it is for the groups apart.
    """

    what: str
    number: int
    moment: str
    document: str | None = None
    each: int = 0


@frozen
class Item:
    """One line of the packing list.

    Attributes:
        what: What it is, to be read after a number.
        uses: The moments that need it.
    """

    what: str
    uses: tuple[Use, ...]

    @property
    def number(self) -> int:
        """How many to bring: enough for all moments, as nobody knows what is used up."""
        return sum(use.number for use in self.uses)

    @property
    def document(self) -> str | None:
        """The document of the kit that it is printed from."""
        return self.uses[0].document

    @property
    def each(self) -> int:
        """How many of those each group needs, when all is for the groups apart."""
        apart = [use.each for use in self.uses]
        return sum(apart) if all(apart) else 0


def packing_list(plan: PlannedMeeting, label: Labels) -> tuple[Item, ...]:
    """Give what a meeting needs, the same things taken together, in order of first use."""
    found: dict[tuple[str, str | None], list[Use]] = {}
    for use in (*_cards(plan, label), *_materials(plan), *_sheets(plan, label)):
        found.setdefault((use.what, use.document), []).append(use)
    return tuple(Item(what, tuple(uses)) for (what, _), uses in found.items())


def packing_table(plan: PlannedMeeting, label: Labels) -> Table:
    """Give the packing list with boxes to tick."""
    heads = ("number", "what", "for-moment", "from-document")
    return Table(
        tuple((label(head),) for head in heads),
        tuple(_row(item, label) for item in packing_list(plan, label)),
        (8, 30, 32, 18),
    )


def printing_list(plan: PlannedMeeting, label: Labels) -> str:
    """Name in one line what is to be printed, with numbers."""
    items = (item for item in packing_list(plan, label) if item.document)
    return joined(f"{item.number} {item.what}" for item in items)


def _row(item: Item, label: Labels) -> tuple[Blocks, ...]:
    many = len(item.uses) > 1
    moments = (f"{use.moment} ({use.number})" if many else use.moment for use in item.uses)
    return (
        (Paragraph((Mark("tick"), f" {item.number}")),),
        text(told(item, label)),
        text(joined(moments)),
        text(document_title(item.document, label.language)) if item.document else (),
    )


def told(needed: Use | Item, label: Labels) -> str:
    """Say what is needed, and how many of those are for each group."""
    if not needed.each:
        return needed.what
    return label("for-each-group", what=needed.what, n=needed.each)


def materials(plan: PlannedMeeting, block: Block) -> Iterator[Use]:
    """Give what the approach of a block needs."""
    if block.approach is not None:
        for material in plan.pack.resolve(block.approach).materials.values():
            yield _use(plan, block, material, material.document)


def _use(plan: PlannedMeeting, block: Block, material: Material, document: str | None) -> Use:
    number = plan.number(material, block)
    each = number // plan.shares if plan.groups and block.apart else 0
    return Use(material.text, number, block.title, document, each)


def _materials(plan: PlannedMeeting) -> Iterator[Use]:
    filled: set[str] = set()
    for slot in plan.slots:
        # What an approach needs stays on the table when it goes on in a later block.
        if slot.block.approach not in filled:
            yield from materials(plan, slot.block)
            filled |= {slot.block.approach} if slot.block.approach else set()


def _sheets(plan: PlannedMeeting, label: Labels) -> Iterator[Use]:
    first: dict[str, Block] = {}
    for slot in plan.slots:
        if slot.block.worksheet is not None:
            first.setdefault(slot.block.worksheet, slot.block)
    for id, block in first.items():
        sheet = plan.pack.worksheets[id]
        # A material that names the sheet has already counted it, spares included.
        if not any(sheet.title in use.what for use in _materials(plan)):
            what = Material(text=Line(_named(sheet, label)), per=sheet.per)
            yield _use(plan, block, what, "werkbladen")


def _cards(plan: PlannedMeeting, label: Labels) -> Iterator[Use]:
    if not any(use.document == CARDS for use in _materials(plan)):
        yield Use(label("card-sets"), plan.tables, label("whole-meeting"), CARDS)


def _named(sheet: Worksheet, label: Labels) -> str:
    return label("sheet-named", title=sheet.title, size=sheet.size)
