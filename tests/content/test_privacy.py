"""Nobody can be found through a pack: no names, no addresses of people, no numbers."""

import re
from pathlib import Path

import pytest

from helpers.pack_texts import LANGUAGES, PACKS, said

# Only texts are searched: a publisher or a title of a source may be, or hold, a name.
_LINES = (Path(__file__).parent / "given_names.txt").read_text(encoding="utf-8").splitlines()
GIVEN_NAMES = " ".join(line for line in _LINES if not line.startswith("#")).split()

NAME = re.compile(rf"\b(?:{'|'.join(GIVEN_NAMES)})\b")
TITLED = re.compile(
    r"\b(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|[Dd]rs?\.|[Pp]rof\.|[Ii]r\."
    r"|Mr\.?|Mrs\.?|Ms\.?) (?:(?:van|de|der|den|ten|ter|'t) )*[A-Z]"
    r"|(?<![\w.])(?:[A-Z]\.){1,4} ?(?:(?:van|de|der|den|ten|ter) )*[A-Z][a-z]+"
)
MAIL = re.compile(r"[\w.+-]+@[\w-]+|\bmailto:", re.I)
NUMBER = re.compile(
    r"(?<![\w/.-])(?:\+\d{2}[\s().-]*|0)(?:\(0\))?\d(?:[\s().-]{0,2}\d){7,9}(?![\w/-])|\btel:"
)


def matches(pattern: re.Pattern[str], id: str, language: str) -> list[tuple[str, str]]:
    """Give each place in the texts of a pack where something of a pattern stands."""
    return [
        (text.address, match[0])
        for text in said(id, language)
        for match in pattern.finditer(text.text)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", PACKS)
class TestPacks:
    def test_no_given_names(self, id: str, language: str) -> None:
        """No text holds a given name: an example is about a role, an experience about a group."""
        assert matches(NAME, id, language) == []

    def test_no_names_behind_a_title_or_initials(self, id: str, language: str) -> None:
        """No text holds a name after a title, or after initials."""
        assert matches(TITLED, id, language) == []

    def test_no_mail_addresses(self, id: str, language: str) -> None:
        """No text holds an address for e-mail: a contact is a function, which a team fills in."""
        assert matches(MAIL, id, language) == []

    def test_no_telephone_numbers(self, id: str, language: str) -> None:
        """No text holds a telephone number."""
        assert matches(NUMBER, id, language) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (NAME, "Vraag het aan Marieke."),
        (TITLED, "Mevrouw de Vries weet het."),
        (TITLED, "Bel dhr. Jansen."),
        (TITLED, "Volgens J.P. van den Berg klopt het."),
        (MAIL, "Mail naar hr-loket@example.org."),
        (NUMBER, "Bel 06-12345678."),
        (NUMBER, "Bel 053 489 1234."),
        (NUMBER, "Call +31 (0)20 123 4567."),
    ],
)
def test_a_person_would_be_found(pattern: re.Pattern[str], text: str) -> None:
    """The patterns find a person in an ordinary sentence."""
    assert pattern.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "Van 1 juli 2025 tot en met 30 juni 2026, cao-artikel 6.10.",
        "UFO-profiel 03-08 en ISCO-groep 4120.",
        "Ongeveer 61.000 vragen per jaar. Daarna 80 tot 100 fte.",
        "Wil je meepraten? Bel *[contact]*.",
        "Lees de AVG. Vraag hr. Overleg daarna.",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    """A date, a code or a number of people is taken for no person."""
    assert not any(pattern.search(text) for pattern in (NAME, TITLED, MAIL, NUMBER))
