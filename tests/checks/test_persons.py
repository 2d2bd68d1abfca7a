"""Names, e-mail addresses and telephone numbers of persons."""

import pytest

from helpers.views import found, tips, told


def in_tips(code: str, texts: list[str]) -> dict[str, str]:
    """Give of which texts a rule tells, with what it quotes."""
    return told(code, texts, {"tips.toml": tips(texts)})


class TestMail:
    def test_of_a_person(self) -> None:
        """An address with a name before the at sign is told of, without the point behind it."""
        wrong = {
            "Mail j.jansen@uni.example.org.": "j.jansen@uni.example.org",
            "Mail naar jansen@example.org": "jansen@example.org",
            "<anne-marie.devries+x@example.co.uk>": "anne-marie.devries+x@example.co.uk",
        }
        assert in_tips("FP711", list(wrong)) == wrong

    def test_of_a_desk(self) -> None:
        """A mailbox of a desk or a team may stand in a pack, and so may an at sign."""
        right = [
            "hr@example.org",
            "loopbaan.advies@example.org",
            "Info@example.org",
            "@collega",
            "functieperspectief@example.org",
            "a @ b",
            "je@",
            "x@y",
        ]
        assert in_tips("FP711", right) == {}

    def test_everywhere(self) -> None:
        """Names of sources and values of parameters are looked at too."""
        files = {
            "pack.toml": '[parameters]\norganisatie = "p.smit@example.org"\n',
            "sources.toml": '[vb-bron]\ntitle = "Mail van k.bos@example.org"\npublisher = "X"\n'
            'type = "own"\n',
        }
        addresses = {each.address for each in found("FP711", files)}
        assert addresses == {"pack/parameters#organisatie", "sources/vb-bron#title"}


class TestPhone:
    @pytest.mark.parametrize(
        "number",
        [
            "06-12345678",
            "06 12 34 56 78",
            "0612345678",
            "020-1234567",
            "(020) 123 45 67",
            "030 - 253 91 11",
            "0570-123456",
            "+31 6 12345678",
            "+31 (0)20 1234567",
            "0031612345678",
            "+44 20 7946 0958",
        ],
    )
    def test_numbers(self, number: str) -> None:
        """Dutch numbers in each way of writing are told of, and others with a plus."""
        text = f"Bel {number} voor meer."
        assert in_tips("FP712", [text]) == {text: number}

    def test_other_figures(self) -> None:
        """Dates, years, times, amounts and codes are no telephone numbers."""
        right = [
            "Van 01-02-2026 tot 2027.",
            "2024-2025",
            "09.00-17.00 uur",
            "06-08 09-10 11-12",
            "€ 0,50 en 1.000.000",
            "ISBN 978-90-1234567-8",
            "03-08",
            "10 20 30 40 50",
            "https://example.org/0612345678",
        ]
        assert in_tips("FP712", right) == {}


class TestName:
    def test_names(self) -> None:
        """A surname with a title, or with initials, is told of."""
        wrong = {
            "Vraag mevrouw Jansen.": "mevrouw Jansen",
            "Vraag dhr. P. van der Berg.": "dhr. P. van der Berg",
            "Mail mw. drs. A.B. Smit-Bakker.": "mw. drs. A.B. Smit-Bakker",
            "Bel J. de Vries.": "J. de Vries",
            "Bel A.B. Bakker.": "A.B. Bakker",
            "Prof. Smit leidt het.": "Prof. Smit",
        }
        assert in_tips("FP713", list(wrong)) == wrong

    def test_other_capitals(self) -> None:
        """Sentences, letters of a list and names of organisations are no names of people."""
        right = [
            "Kies plan B. Daarna ga je verder.",
            "Vraag het hier. Dan weet je het.",
            "Dit is van de training. Daarna volgt meer.",
            "De heer des huizes.",
            "De U.S. Government doet dat.",
            "Tilburg University",
            "Werk in paren. Everything.",
        ]
        assert in_tips("FP713", right) == {}

    def test_where_a_role_is_asked_for(self) -> None:
        """In the team and as sender two names side by side are told of; elsewhere they are not."""
        files = {
            "pack.toml": '[team.hr]\ntext = "Iemand zoals Anne de Boer."\n'
            '[team.medewerker]\ntext = "Twee collega\'s van Tilburg University."\n',
            "texts.toml": '[vb-mail]\ntitle = "Bericht"\ntext = "Dag. Meedoen is vrijwillig."\n'
            'audience = ["hr"]\nsender = "Karel Appel"\n',
            "tips.toml": tips(["Vraag Den Haag Zuid."]),
        }
        assert {each.address: each.quote for each in found("FP713", files)} == {
            "pack/team/hr#text": "Anne de Boer",
            "texts/vb-mail#sender": "Karel Appel",
        }

    def test_sources_are_left_alone(self) -> None:
        """A source is named as its publisher names it, people included."""
        source = (
            '[vb-boek]\ntitle = "Werk, door J. de Vries"\npublisher = "Dr. Smit"\n'
            'type = "document"\n'
            'note = "Geschreven door mevrouw Jansen."\n'
        )
        assert found("FP713", {"sources.toml": source}) == []
