"""Pages of an earlier site in the same folder, that a new site does not have."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ..documents.labels import labels
from ..kit import KitFile
from ..writers import html_site
from .making import LANGUAGES, SITE
from .page import NAME, START


def earlier_pages(folder: str, files: Iterable[KitFile]) -> list[str]:
    """Give the pages of an earlier site that would stay behind beside a new one.

    What participants may not see would stay so when the site is made again for them, and a
    language when the site is made again in another.

    Args:
        folder: The folder of the kit.
        files: The files that are to be written in it.

    Returns:
        The paths of the pages: only what we surely made, by its place, its name and what
        stands in it. None when no site is among the files.

    Raises:
        OSError: When a page cannot be read.
    """
    made = {file.path for file in files if file.path.startswith(SITE)}
    root = Path(folder)
    found = {path for each in _places() for path in root.glob(SITE + each)} if made else ()
    return [
        str(path)
        for path in sorted(found)
        if path.relative_to(root).as_posix() not in made and _ours(path)
    ]


def _places() -> tuple[str, ...]:
    pages = [labels(NAME, language)("pages-folder") for language in LANGUAGES]
    return (
        f"*/{START}.html",
        *(f"{above}{each}/*.html" for each in pages for above in ("", "*/")),
    )


def _ours(path: Path) -> bool:
    mark = f'id="{html_site.MAIN}"'.encode()
    return bool(_names().fullmatch(path.name)) and path.is_file() and mark in path.read_bytes()


@cache
def _names() -> re.Pattern[str]:
    """Give what pages are called, in every language."""
    said = {
        re.escape(name).replace(re.escape("{id}"), "[a-z0-9-]+")
        for language in LANGUAGES
        for key, name in labels(NAME, language).texts.items()
        if key.endswith("-file")
    }
    return re.compile(rf"(?:{'|'.join(sorted({START, *said}))})\.html")
