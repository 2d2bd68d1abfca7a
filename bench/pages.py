"""The pages of the kit beside markdown-it-py on the same texts: the same documents as Markdown.

Each side is what turns a text into a page: our documents are made and written, while
markdown-it-py only has to read what the Markdown writer made of them and to write HTML.
"""

from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt
from measuring import Row, calls

import perspectief


def prepared() -> tuple[Callable[[], object], Callable[[], object]]:
    """Give what makes the pages of the kit, and what makes HTML of the same texts."""
    pack = perspectief.load("secretaresse")
    files = list(perspectief.make_kit(pack, formats=["md"]))
    # The start page stays HTML in a kit, so neither side makes it twice.
    texts = [file.data.decode() for file in files if file.path.endswith(".md")]
    names = [Path(file.path).stem for file in files if file.path.endswith(".md")]
    markdown = MarkdownIt("commonmark").enable("table")

    def ours() -> None:
        for _ in perspectief.make_kit(pack, formats=["html"], only=names):
            pass

    def bare() -> None:
        for text in texts:
            markdown.render(text)

    return ours, bare


def _measure() -> float:
    return calls(*prepared())


ROW = Row("the pages of the kit", "markdown-it-py on the same texts", 2.0, _measure)
