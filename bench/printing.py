"""The PDFs of the kit beside WeasyPrint on the same pages: the HTML of the same documents.

Each side is a process of its own, as for who makes a kit: WeasyPrint makes tagged PDFs of the
HTML that the kit holds, with its print style.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from measuring import PEER_PYTHON, Row, has_peer, processes

import perspectief

PAIRS = 5
"""Few, because each run of the peer takes many seconds."""

PROGRAM = """
import sys
from pathlib import Path
from weasyprint import HTML
for page in sorted(Path(sys.argv[1]).rglob("*.html")):
    HTML(filename=page).write_pdf(page.with_suffix(".pdf"), pdf_variant="pdf/ua-1")
"""


def rows(folder: Path) -> Iterator[Row]:
    """Write the pages into `folder` and give the row, if WeasyPrint works here."""
    if not has_peer("weasyprint"):
        print("WeasyPrint is not here, so its row is skipped.")
        return
    pages = folder / "pages"
    for file in perspectief.make_kit(perspectief.load("secretaresse"), formats=["html"]):
        # The start page stays HTML in a kit.
        if "/" in file.path:
            (pages / file.path).parent.mkdir(parents=True, exist_ok=True)
            (pages / file.path).write_bytes(file.data)
    kit = ["kit", "secretaresse", "--format", "pdf", "--force", "-o", str(folder / "kit")]
    yield Row(
        "the PDFs of the kit, in a fresh process",
        "WeasyPrint on the same pages",
        1 / 8,
        processes(
            [sys.executable, "-m", "perspectief", *kit],
            [str(PEER_PYTHON), "-c", PROGRAM, str(pages)],
            pairs=PAIRS,
        ),
    )
