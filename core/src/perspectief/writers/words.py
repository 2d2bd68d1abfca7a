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
    """

    skip: str
    table: str
    room: str
    page: str
    of: str


_WORDS = {
    "nl": Words("Sla de inhoud over", "Tabel", "ruimte om te schrijven", "bladzijde", "van"),
    "en": Words("Skip the contents", "Table", "room to write", "page", "of"),
}


def words(language: str) -> Words:
    """Give the words in a language such as `nl` or `en-GB`; English ones for any other."""
    return _WORDS.get(language.partition("-")[0].lower(), _WORDS["en"])
