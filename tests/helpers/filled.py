"""Workbooks as people fill them in."""

from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import openpyxl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

import perspectief
from helpers.rule_examples import data_of
from perspectief import Outcome
from perspectief.documents.uitwerking import DOCUMENT
from perspectief.findings.example import Content
from perspectief.plugins import Options
from perspectief.writers.xlsx import WRITER

BOOK = "uitwerking.xlsx"


def write_workbook(folder: Path, files: Mapping[str, Content]) -> Path:
    """Write the example of a rule about workbooks.

    Args:
        folder: Where.
        files: The whole file by its name; or its sheets as `uitwerking.xlsx[Name]`, with the
            cells of a row between bars.

    Returns:
        The workbook.
    """
    path = folder / BOOK
    if BOOK in files:
        path.write_bytes(data_of(files[BOOK]))
        return path
    file = Workbook()
    file.remove(file.worksheets[0])
    for name, content in files.items():
        sheet = file.create_sheet(name.removeprefix(f"{BOOK}[").removesuffix("]"))
        for line in data_of(content).decode().splitlines():
            sheet.append([cell.strip() for cell in line.split("|")])
    file.save(path)
    return path


def write_up(pack: str = "secretaresse", language: str = "nl") -> Workbook:
    """Give the workbook of a pack, as it comes out of a kit, to be filled in."""
    return openpyxl.load_workbook(BytesIO(_made(pack, language)))


@cache
def _made(pack: str, language: str) -> bytes:
    tree = DOCUMENT.build(perspectief.load(pack, language=language), Options())
    return WRITER.write(tree, Options())


def type_in(sheet: Worksheet, rows: Mapping[str, object]) -> None:
    """Type in cells, by their names such as `B2`."""
    for cell, value in rows.items():
        sheet[cell] = value


Fill: TypeAlias = Callable[..., Outcome]

GOOD: dict[str, dict[str, object]] = {
    "Over deze sessie": {"B4": "dinsdag 2 maart 2027", "B6": 12, "B7": "2027-06-01"},
    "Overzicht": {"B2": "groeit", "C2": "Er komt een systeem bij.", "B3": "krimpt"},
    "Inzichten": {"B2": "We doen meer dan we dachten.", "B5": "Meedenken"},
    "Acties": {
        "B2": "Een uur meekijken", "C2": "een collega", "D2": "2-3-2027", "F2": "loopt",
        "B8": "Een cursus maken", "D8": "1-2-2027", "F8": "gelukt", "G8": "Er was geld.",
    },
}  # fmt: skip
"""What a group typed in: an overview, insights and actions, with nothing wrong."""


def filled(cells: Mapping[str, Mapping[str, object]], *, language: str = "nl") -> Workbook:
    """Give a workbook with cells typed in, by sheet and by name."""
    file = write_up(language=language)
    for sheet, typed in cells.items():
        type_in(file[sheet], typed)
    return file
