"""The few words that a writer adds to a document, by language."""

from attrs import frozen


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
    return _WORDS.get(language.partition("-")[0].lower(), _WORDS["en"])
