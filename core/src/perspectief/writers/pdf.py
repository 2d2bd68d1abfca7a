"""PDF, with Typst: a tagged document that a screen reader can read, in our own font."""

import atexit
import json
import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, get_args

from attrs import evolve

from ..plugins.records import Options, Writer
from ..tree import Shape, Tree
from . import shapes
from .pdf_data import Plainer
from .pdf_glyphs import glyphs

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

STANDARDS: "list[PDFStandard]" = ["a-2a", "ua-1"]
_INK = "#1b1f2a"
_PAGES = re.compile(rb"<</Type/Pages/Count (\d+)")


def write(tree: Tree, options: Options) -> bytes:
    """Make a PDF of a document.

    The content reaches Typst as data, so nothing in it is ever read as code.

    Args:
        tree: The document.
        options: Its `timestamp` is the time that the file says it was made.

    Returns:
        The file.

    Raises:
        ImportError: The extra `pdf` is not installed.
        typst.TypstError: The document cannot be made: a picture that is no SVG.
        typst.TypstWarning: It could be made, but not as it was meant.
    """
    from typst import TypstError

    try:
        return compiled(sources(tree), options.timestamp)
    except TypstError:
        if tree.brand.logo is None:
            raise
        # A picture can look whole, and not be so. The name of the organisation stays.
        plain = evolve(tree, brand=evolve(tree.brand, logo=None))
        return compiled(sources(plain), options.timestamp)


def sources(tree: Tree) -> dict[str, bytes]:
    """Give what Typst makes a document of: our own files, and the document as data.

    Returns:
        Files by name; Typst begins in `main.typ`.
    """
    return {**_template(), "data.json": _data(tree)}


def compiled(sources: dict[str, bytes], timestamp: int = 0) -> bytes:
    """Make a PDF of Typst sources, in our own fonts.

    Args:
        sources: Files by name; Typst begins in `main.typ`. It can read no other files.
        timestamp: The time that the file says it was made.

    Returns:
        The file.

    Raises:
        typst.TypstError: As for `write`.
        typst.TypstWarning: As for `write`, such as for a font that is not there.
    """
    # Imported here: it is an extra, and few commands make a PDF.
    from typst import Compiler

    # Its type hints know neither sources by name nor that a PDF is one file.
    compiler: Any = Compiler(root=_font_folder(), font_paths=_fonts(), ignore_system_fonts=True)
    made: bytes
    made, warnings = compiler.compile_with_warnings(
        input=sources, format="pdf", pdf_standards=STANDARDS, timestamp=timestamp
    )
    for warning in warnings:
        raise warning
    return made


def pages(data: bytes) -> int:
    """Count the pages of a PDF that was made here: Typst writes in plain how many there are."""
    found = _PAGES.search(data)
    return int(found[1]) if found else 0


def _data(tree: Tree) -> bytes:
    plain = Plainer(glyphs()).tree(tree)
    return json.dumps(plain, ensure_ascii=False).encode()


@cache
def _template() -> dict[str, bytes]:
    """Give our own Typst files by name, and the signs that they draw."""
    folder = files(__package__) / "typst"
    signs = {shape: shapes.svg(shape, _INK) for shape in get_args(Shape)}
    return {
        **{file.name: file.read_bytes() for file in folder.iterdir()},
        "shapes.json": json.dumps(signs).encode(),
    }


@cache
def _fonts() -> "Fonts":
    from typst import Fonts

    return Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[_font_folder()]
    )


@cache
def _font_folder() -> Path:
    return on_disk(files(__package__) / "fonts")


def on_disk(folder: Traversable) -> Path:
    """Give a folder as it is, or copied when it lies in a zip."""
    if isinstance(folder, Path):
        return folder
    # Typst reads a font when it first needs it, so the copies stay until the process ends.
    copies = TemporaryDirectory(prefix="perspectief-")
    atexit.register(copies.cleanup)
    for file in folder.iterdir():
        (Path(copies.name) / file.name).write_bytes(file.read_bytes())
    return Path(copies.name)


WRITER = Writer(format="pdf", suffix=".pdf", write=write, extra="pdf", module="typst")
