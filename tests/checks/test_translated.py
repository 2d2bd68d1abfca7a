"""Translations beside their texts; ids that look alike."""

import pytest

from helpers.views import english, found, questions, tips


def pair(code: str, dutch: str, translation: str) -> list[str]:
    """Give what a rule says, in its params, of one text and its translation."""
    files = {"tips.toml": tips([dutch]), "en/tips.toml": english([translation])}
    return [*(value for each in found(code, files) for value in each.params.values() or ("yes",))]


class TestParameters:
    def test_they_are_the_same(self) -> None:
        """A parameter in one text only is told of, whichever that is."""
        assert pair("FP511", "Bij {organisatie}.", "At work.") == ["{organisatie}"]
        assert pair("FP511", "Op het werk.", "At {organisatie}, {horizon}.") == [
            *("{horizon}", "{organisatie}"),
        ]

    def test_capitals_and_articles_do_not_count(self) -> None:
        """A capital, and an article in the English name, change nothing; nor do braces."""
        assert pair("FP511", "Een {medewerker} {{x}}.", "{A_medewerker}.") == []

    def test_a_text_from_below(self) -> None:
        """A layer that translates a text of the pack below is held against that text."""
        files = {"themes.toml": "", "en/themes.toml": '[actions]\ntext = "What will we do?"\n'}
        (each,) = found("FP511", files)
        assert (each.address, each.params["parameter"]) == ("themes/actions#text", "{medewerkers}")


class TestSame:
    def test_a_forgotten_translation(self) -> None:
        """A translation that is the text itself is told of, however its lines are wrapped."""
        assert pair("FP512", "Vraag het aan een collega.", "Vraag het\naan een collega.") == ["yes"]

    @pytest.mark.parametrize(
        "text", ["Team hr, Amsterdam", "University of Southern Denmark", "*Do's en don'ts*"]
    )
    def test_names_stay(self, text: str) -> None:
        """A few words, or a name without a Dutch word, may be the same."""
        assert pair("FP512", text, text) == []

    def test_the_title_of_the_pack(self) -> None:
        """What a pack says of itself is compared too."""
        title = 'title = "Een pakket voor het archief"\n'
        summary = 'summary = "{}"\n'
        files = {
            "pack.toml": title + summary.format("Een pakket."),
            "en/pack.toml": title + summary.format("A pack."),
        }
        # The same title is no translation at all.
        assert found("FP512", files) == []


class TestNumbers:
    def test_other_numbers(self) -> None:
        """A number that differs is told of, with the one in either text."""
        assert pair("FP513", "Duurt 20 minuten.", "Takes 25 minutes.") == ["20, 25"]
        assert pair("FP513", "In 2025.", "Soon.") == ["2025"]

    def test_other_ways_to_write_them(self) -> None:
        """Points, commas and colons in a number differ between languages, and so do decades."""
        assert pair("FP513", "1.000 om 9.30 uur, 2,5", "1,000 at 9:30, 2.5") == []
        assert pair("FP513", "De jaren zestig.", "The 1960s.") == []


class TestAlike:
    def test_zeros_and_hyphens(self) -> None:
        """Ids that differ in zeros or hyphens only are told of once, by the later one."""
        text = questions(["Wat?"]) + questions(["Wat?"]).replace("vb-0", "vb-00")
        (each,) = found("FP308", {"questions.toml": text})
        assert (each.address, each.params["other"]) == ("questions/vb-00", "vb-0")

    def test_other_numbers_differ(self) -> None:
        """Numbers that differ, and the same id in two kinds, are no mistake."""
        files = {"questions.toml": questions(["Wat?"] * 11), "tips.toml": tips(["Vraag."])}
        assert found("FP308", files) == []
