"""Telling in which colours text cannot be read: of a brand others are used, of Word files not."""

from base64 import b64decode
from collections.abc import Iterable, Iterator

from ..documents.brand import brand
from ..kit import KitFile
from ..model import Pack
from ..printable import plain
from .words import Words


def changed_colours(packs: Iterable[Pack], words: Words) -> tuple[str, ...]:
    """Give a line for each colour of which the documents have another; rule FP721 tells why.

    Args:
        packs: The packs of which documents are made.
        words: The words of the command, those of a kit included.
    """
    found = dict.fromkeys(pair for pack in packs for pair in _changed(pack))
    return tuple(words("colour-changed", value=value, near=near) for value, near in found)


def pale_headings(
    packs: Iterable[Pack],
    made: Iterable[KitFile],
    style: str | None,
    look: bytes | None,
    words: Words,
) -> tuple[str, ...]:
    """Give a line for each Word file whose headings cannot be read well; rule FP021 tells why.

    Args:
        packs: The packs of which documents are made.
        made: The documents: without Word among them nothing is told.
        style: The path of the Word file that was asked for, if any: no other is used then.
        look: Its bytes.
        words: The words of the command, those of a kit included.
    """
    if not any(file.path.endswith(".docx") for file in made):
        return ()
    # Imported here: few kits have a Word file of a university.
    from ..source.word_colours import pale_heading

    files = dict(_word_files(packs)) if look is None else {style: look}
    found = {file: pale for file, data in files.items() if (pale := pale_heading(data))}
    return tuple(
        plain(words("headings-pale", file=file, value=pale.value, near=pale.near))
        for file, pale in found.items()
    )


def _word_files(packs: Iterable[Pack]) -> Iterator[tuple[str | None, bytes]]:
    for pack in packs:
        if pack.brand is not None and pack.word_file:
            yield pack.brand.word, b64decode(pack.word_file)


def _changed(pack: Pack) -> Iterator[tuple[str, str]]:
    if pack.brand is None:
        return
    look, said = brand(pack), pack.brand.colours
    for value, used in ((said.accent, look.accent), (said.soft, look.soft)):
        if value and value != used:
            yield value, used
