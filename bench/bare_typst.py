"""The peer of the PDF kit: Typst alone, on the sources that the kit gives it, as files."""

from collections.abc import Callable
from pathlib import Path

import typst

import perspectief
from perspectief.hosting import host
from perspectief.plugins import Options
from perspectief.writers import pdf


def prepared(folder: Path) -> tuple[Callable[[], object], Callable[[], object]]:
    """Write the sources of each document into `folder`.

    Returns:
        What makes the PDFs of the kit from a loaded pack, and what makes the same PDFs with
        Typst alone from the sources.
    """
    pack = perspectief.load("secretaresse")
    options = Options(formats=("pdf",))
    mains = []
    for document in host().documents():
        if document.folder:
            tree = document.build(pack, options)
            mains.append(_written(folder / document.name, pdf.sources(tree)))
    fonts = str(Path(pdf.__file__).parent / "fonts")

    def bare() -> None:
        found = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]
        )
        for main in mains:
            typst.compile(
                str(main), format="pdf", pdf_standards=pdf.STANDARDS, font_paths=found, timestamp=0
            )

    names = [main.parent.name for main in mains]

    def ours() -> None:
        for _ in perspectief.make_kit(pack, formats=["pdf"], only=names):
            pass

    return bare, ours


def _written(folder: Path, sources: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, data in sources.items():
        (folder / name).write_bytes(data)
    return folder / "main.typ"
