"""The Excel writer, read back with openpyxl."""

import re
import zipfile
from datetime import datetime
from io import BytesIO
from textwrap import wrap

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from helpers.pack_texts import ONCE, load
from helpers.trees import a_tree, whole
from perspectief.documents import perspectief_documents
from perspectief.plugins import Options
from perspectief.tree import (
    Block,
    Box,
    Card,
    Cards,
    Entries,
    Field,
    Grid,
    Heading,
    Link,
    List,
    Mark,
    Paragraph,
    Table,
    Together,
    Tree,
)
from perspectief.writers.html_inlines import writable
from perspectief.writers.xlsx import WRITER
from perspectief.writers.xlsx_sheets import book

HOSTILE = [
    "=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://a";"b")', "\t=2*2", "'=3",
    "<script>alert(1)</script> &amp; ]]> _x0041_ {=A1}", "1e5", "007", "2-3-2027", "TRUE",
    "http://example.org", "\u202e omgekeerd \x01 \ud800", "\U0001f600" * 40,
]  # fmt: skip
LETTER = 7 / 96 * 25.4
"""How wide a letter of the usual size is, in millimetres."""
ROW = ((Paragraph(("a",)),), (Paragraph(("b",)),))


def read(tree: Tree, timestamp: int = 0) -> Workbook:
    return openpyxl.load_workbook(BytesIO(WRITER.write(tree, Options(timestamp=timestamp))))


def cells(sheet: Worksheet) -> list[str]:
    """Give what stands in a sheet; each cell is a text, or there is nothing in it."""
    found = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in found} <= {"s"}
    return [str(cell.value) for cell in found]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def test_all_words_are_texts_whatever_they_are() -> None:
    """Nothing of a document is ever computed: each cell is a text, and says what was said."""
    for hostile in HOSTILE:
        said: list[str] = []

        def say(hostile: str = hostile, said: list[str] = said) -> str:
            said.append(f"{hostile} {len(said)}.")
            return said[-1]

        file = read(whole(say))
        found = squeezed("\n".join(each for sheet in file for each in cells(sheet)))
        unseen = [each for each in said if squeezed(writable(each)) not in found]
        # The list of chapters, the address of a link, and what stands in the title on paper.
        assert len(unseen) <= 6


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=4))
def test_any_name_of_a_sheet(names: list[str]) -> None:
    """Whatever tables are called, each gets a sheet of its own with a name that Excel takes."""
    blocks = [
        Table((("h",),), (), caption=(name,)) for name in (*names, *names, "Lists", "History")
    ]
    made = book(a_tree(*blocks))
    tabs = [made.name, *(sheet.name for sheet in made.sheets)]
    assert len({tab.casefold() for tab in tabs}) == len(tabs) == len(blocks) + 1
    for tab in tabs:
        assert 0 < len(tab.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\]|^'|'$", tab)
    assert read(a_tree(*blocks)).sheetnames == tabs


class TestTables:
    def test_a_table_is_a_sheet(self) -> None:
        """A table has a sheet with its head frozen and repeated, a filter, and landscape paper."""
        table = Table((("Een",), ("Twee",)), (ROW, ROW), (1, 3), row_heads=True)
        sheet = read(a_tree(Heading(1, ("Lijst",)), table))["Lijst"]
        assert [[cell.value for cell in row] for row in sheet] == [
            ["Een", "Twee"],
            *[["a", "b"]] * 2,
        ]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == "A1:B3"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        # One page wide is what is meant when nothing is said of it.
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width
        assert sheet["B2"].alignment.wrap_text
        assert sheet["A2"].font.bold

    def test_letters_on_paper(self) -> None:
        """On landscape paper the letters of a table are a little smaller than usual, not tiny."""
        sheet = read(a_tree(Table((("h",),) * 6, ()))).worksheets[1]
        # One record may stand for several columns of the same width.
        columns = sheet.column_dimensions.values()
        wide = sum(each.width * (each.max - each.min + 1) for each in columns) * LETTER
        room = 297 - 25.4 * (sheet.page_margins.left + sheet.page_margins.right)
        assert 0.8 < room / wide <= 1.1

    def test_a_row_is_as_high_as_its_words_need(self) -> None:
        """A text of some lines has as many, and at most one more to be on the safe side."""
        words = "Kies een plek waar collega's ander werk doen. " * 10
        sheet = read(a_tree(Table((("h",),), (((Paragraph((words,)),),),)))).worksheets[1]
        # So many letters stand on a line of eighty digits in the letters of Excel.
        needed = len(wrap(words, 92))
        assert needed <= sheet.row_dimensions[2].height / 15 <= needed + 1

    def test_a_table_without_head_is_text(self) -> None:
        """Rows without a head cannot be filtered: they are lines of the text."""
        file = read(a_tree(Table(((), ()), (ROW,))))
        assert len(file.sheetnames) == 1
        assert "a – b" in cells(file.worksheets[0])

    def test_a_caption_names_a_sheet_when_it_is_short(self) -> None:
        """A short caption stands on the tab; a sentence does not, then the heading does."""
        head = (("h",),)
        tables = (Table(head, (), caption=("Kort",)), Table(head, (), caption=("Lang " * 9,)))
        inside = Together((Box((Grid(1, ((tables[1],),)),)),))
        file = read(a_tree(Heading(1, ("Kop",)), *tables, inside))
        assert file.sheetnames == ["Titel", "Kort", "Kop", "Kop (2)"]

    def test_a_cell_can_hold_lists(self) -> None:
        """A cell with more blocks has them as lines below each other, and is as high."""
        blocks: tuple[Block, ...] = (Paragraph(("x",)), List((ROW[0], ROW[1]), "check"))
        sheet = read(a_tree(Table((("h",),), ((blocks,),))))["Titel (2)"]
        assert sheet["A2"].value == "x\n☐ a\n☐ b"
        assert sheet.row_dimensions[2].height == 45

    def test_a_text_that_is_too_long_goes_on_below(self) -> None:
        """Excel takes 32,767 letters in a cell: what is longer is not lost."""
        long = "abcdefghij" * 7_000
        file = read(
            a_tree(
                Paragraph((long,)), Table((("h",), ("i",)), ((ROW[0], ((Paragraph((long,))),)),))
            )
        )
        assert long in "".join(cells(file.worksheets[0]))
        assert "".join(cells(file.worksheets[1])) == "hia" + long

    def test_cards_are_a_list(self) -> None:
        """Cards become a list with what stands above, on, below and at the foot of each."""
        cards = Cards(
            (Card(("Vraag",), ("Thema",), (("een",), ("twee",)), ("voet",)), Card(("X",)))
        )
        sheet = read(a_tree(cards)).worksheets[1]
        assert cells(sheet) == [
            "Erboven", "Kaart", "Eronder", "Kleine letters",
            "Thema", "Vraag", "een\ntwee", "voet", "X",
        ]  # fmt: skip


class TestText:
    def test_the_text_leads_to_the_sheets(self) -> None:
        """The first sheet holds the text, and links to the sheet of each table at its place."""
        file = read(a_tree(Heading(1, ("Jan's lijst",)), Table((("h",),), ()), Paragraph(("na",))))
        assert cells(file.worksheets[0]) == ["Titel", "Jan's lijst", "→ Jan's lijst", "na"]
        assert file.worksheets[0]["A3"].hyperlink.location == "'Jan''s lijst'!A1"

    def test_fields_have_room(self) -> None:
        """What is to be filled in has a framed cell below it, as high as it has lines."""
        sheet = read(a_tree(Field(("Naam",)), Field(("Waarom",), 4))).worksheets[0]
        assert [sheet[f"A{row}"].value for row in range(2, 6)] == ["Naam", None, "Waarom", None]
        assert sheet["A3"].border.left.style == sheet["A5"].border.left.style == "thin"
        assert sheet.row_dimensions[5].height == 60

    def test_the_text_is_as_wide_as_paper(self) -> None:
        """Nothing stands beside the text, which would make its letters tiny on paper."""
        sheet = read(a_tree(Paragraph(("x",)), Field(("Naam",)))).worksheets[0]
        assert sheet.max_column == 1
        wide = sheet.column_dimensions["A"].width * LETTER * sheet.page_setup.scale / 100
        assert wide < 210 - 25.4 * (sheet.page_margins.left + sheet.page_margins.right)
        assert sheet.page_setup.scale >= 80

    def test_links_and_signs(self) -> None:
        """A link has its address behind it unless it shows it, and a sign is a character."""
        said = (
            Mark("grows"), " groeit ",
            Link("https://a.example/b", ("hier",)), " ",
            Link("mailto:hr@b.example", ("hr@b.example",)), " ",
            Link("javascript:x", ("nee",)),
        )  # fmt: skip
        (_, line) = cells(read(a_tree(Paragraph(said))).worksheets[0])
        assert line == "↑ groeit hier (https://a.example/b) hr@b.example nee"


class TestEntries:
    ENTRIES = Entries("acts", ("owner", "day"), choices=(("een, twee", "drie"), ()), dates=("day",))

    def sheet(self) -> tuple[Workbook, Worksheet]:
        """Give a workbook with a table to type in, and its sheet."""
        table = Table((("Wie",), ("Wanneer",)), (((), ()),), entries=self.ENTRIES)
        file = read(a_tree(table))
        return file, file.worksheets[1]

    def test_words_to_choose_from(self) -> None:
        """Closed values are a list to choose from, on a sheet that nobody sees."""
        file, sheet = self.sheet()
        (rule,) = sheet.data_validations.dataValidation
        assert (rule.type, rule.formula1) == ("list", "perspectief!$A$1:$A$2")
        assert "A2" in rule.sqref
        assert "A400" in rule.sqref
        assert rule.error == "Kies een woord uit de lijst, of laat de cel leeg."
        hidden = file["perspectief"]
        assert hidden.sheet_state == "veryHidden"
        assert cells(hidden) == ["een, twee", "drie"]

    def test_columns_have_names(self) -> None:
        """The head of each column has a name that stays with it wherever it is moved."""
        file, _ = self.sheet()
        places = {name: each.attr_text for name, each in file.defined_names.items()}
        assert places == {"acts.owner": "'Titel (2)'!$A$1", "acts.day": "'Titel (2)'!$B$1"}

    def test_dates_are_dates_and_the_rest_is_text(self) -> None:
        """What is typed in a column of dates becomes a date; elsewhere it stays what it is."""
        _, sheet = self.sheet()
        assert sheet["A2"].number_format == "@"
        assert sheet["B2"].number_format == "d mmm yyyy"

    def test_what_people_add_is_printed(self) -> None:
        """Where people may add rows, no print area leaves those out; elsewhere there is one."""
        _, sheet = self.sheet()
        assert not sheet.print_area
        assert read(a_tree(Table((("h",),), (ROW[:1],)))).worksheets[1].print_area.endswith("$A$2")

    def test_fixed_rows_have_names_and_no_filter(self) -> None:
        """A table with fixed rows has a name for each, and is not to be sorted."""
        entries = Entries("about", ("what", "answer"), ("group", "day"), dates=("day",))
        rows = ((ROW[0], ()), (ROW[1], ()))
        file = read(a_tree(Table((("Wat",), ("Antwoord",)), rows, entries=entries)))
        sheet = file.worksheets[1]
        assert sheet.auto_filter.ref is None
        assert file.defined_names["about.day"].attr_text == "'Titel (2)'!$A$3"
        assert sheet["B3"].number_format == "d mmm yyyy"
        assert sheet["B2"].number_format == "@"
        assert "perspectief" not in file.sheetnames


def test_what_a_workbook_says_of_itself() -> None:
    """It has the title, what it is about and the language of the document, and its date."""
    sections = a_tree(Paragraph(("x",))).sections
    tree = Tree("n", "A & B", "nl", sections, "Groep", "Waarvoor", "Voet & zo")
    file = read(tree, timestamp=86_400)
    said = file.properties
    assert (said.title, said.subject, said.description) == ("A & B", "Groep", "Waarvoor")
    assert said.created == datetime(1970, 1, 2)
    assert file.custom_doc_props["Language"].value == "nl"
    assert "Voet && zo" in file.worksheets[0].oddFooter.left.text
    assert file.worksheets[0].oddFooter.right.text == "bladzijde &P / &N"


def test_the_same_bytes() -> None:
    """The same document gives the same bytes, with no time of making in them."""
    tree = whole(lambda: "Woorden")
    data = WRITER.write(tree, Options())
    assert WRITER.write(tree, Options()) == data
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(("id", "language"), ONCE)
def test_every_document_of_every_pack(id: str, language: str) -> None:
    """Each document is a workbook that can be opened, with its title on top."""
    for document in perspectief_documents():
        tree = document.build(load(id, language), Options())
        file = BytesIO(WRITER.write(tree, Options()))
        first = openpyxl.load_workbook(file, read_only=True).worksheets[0]
        assert next(first.iter_rows(max_row=1, max_col=1, values_only=True)) == (tree.title,)
