"""The few words that a writer adds to a document, by language."""

from collections.abc import Mapping
from typing import TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Words:
    """Words of the writer's own, in one language.

    Attributes:
        skip: Of the link that leads past the contents.
        table: Names a table that has no caption, before its number.
        room: Says aloud that there is room to write.
        page: Before the number of a page.
        of: Between the number of a page and the number of all pages.
        write: Stands where somebody is to type, until somebody does.
        choose: Stands where somebody is to choose, until somebody does.
        added: Says aloud that words came.
        removed: Says aloud that words went.
    """

    skip: str
    table: str
    room: str
    page: str
    of: str
    write: str
    choose: str
    added: str
    removed: str


_WORDS = {
    "nl": Words(
        "Sla de inhoud over",
        "Tabel",
        "ruimte om te schrijven",
        "bladzijde",
        "van",
        "Typ hier",
        "Kies",
        "nieuw",
        "weg",
    ),
    "en": Words(
        "Skip the contents",
        "Table",
        "room to write",
        "page",
        "of",
        "Type here",
        "Choose",
        "new",
        "gone",
    ),
}


def words(language: str) -> Words:
    """Give the words in a language such as `nl` or `en-GB`; English ones for any other."""
    return spoken(_WORDS, language)


def spoken(known: Mapping[str, T], language: str) -> T:
    """Give what is known in a language such as `nl` or `en-GB`; in English for any other."""
    return known.get(language.partition("-")[0].lower(), known["en"])
