"""The list of sources in a document, and what it says of those that nobody has opened."""

from datetime import date

import attrs
import pytest
from document_trees import found, said

import perspectief
from perspectief.documents.common import source_list
from perspectief.documents.labels import labels
from perspectief.model import Source
from perspectief.tree import List

NOTHING = {"nl": "De redactie heeft deze bronnen nog niet geopend.",
           "en": "The editors have not yet opened these sources."}  # fmt: skip
SOME = {"nl": "Een bron zonder leesdatum heeft de redactie nog niet geopend.",
        "en": "The editors have not yet opened sources without a reading date."}  # fmt: skip


def sources(*opened: bool) -> list[Source]:
    """Give a source for each, with the day on which it was read when somebody opened it."""
    all_sources = perspectief.load("pilot").sources.values()
    return [
        attrs.evolve(source, read=date(2026, 11, 2) if read else None)
        for source, read in zip(all_sources, opened, strict=False)
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
class TestNotOpened:
    def test_none_is_said_once(self, language: str) -> None:
        """That no source was opened stands once, above the list, and at none of its items."""
        above, listed = source_list(labels("common", language), sources(False, False))
        assert said(above) == NOTHING[language]
        assert len(found(listed, List)[0].items) == 2
        assert not any(word in said(listed) for word in ("redactie", "editors"))

    def test_some(self, language: str) -> None:
        """When some were opened those have their date, and one sentence tells of the others."""
        above, listed = source_list(labels("common", language), sources(True, False))
        first, second = (said(item) for item in found(listed, List)[0].items)
        assert said(above) == SOME[language]
        assert "2026" in first.rpartition(", ")[2]
        assert second.endswith(sources(True, True)[1].address or "")
        assert not any(word in first + second for word in ("redactie", "editors"))

    def test_one(self, language: str) -> None:
        """Of one source it is not said that there are more."""
        above, _ = source_list(labels("common", language), sources(False))
        assert said(above) == SOME[language]

    def test_all(self, language: str) -> None:
        """When all were opened there is only the list."""
        (listed,) = source_list(labels("common", language), sources(True, True))
        assert said(listed).count("2026") == 2


def test_a_source_without_address_ends_as_a_sentence() -> None:
    """A source without address has a full stop behind its publisher, or behind its date."""
    read, unread = (attrs.evolve(each, address=None) for each in sources(True, False))
    _, listed = source_list(labels("common", "nl"), [read, unread])
    first, second = (said(item).replace("\n", "") for item in found(listed, List)[0].items)
    assert first.endswith("). Gelezen op 2 november 2026.")
    assert second.endswith(").")
