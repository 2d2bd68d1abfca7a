"""The PDFs of the kit beside WeasyPrint on the same pages: the HTML of the same documents.

Each side is a process of its own, as for who makes a kit: WeasyPrint makes tagged PDFs of the
HTML that the kit holds, with its print style.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from discovery import PEERS
from measuring import Row, processes

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
    python = str(next(PEERS.glob("bin/python"), ""))
    if not python or _fails([python, "-c", "import weasyprint"]):
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
            [python, "-c", PROGRAM, str(pages)],
            pairs=PAIRS,
        ),
    )


def _fails(command: list[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode != 0
