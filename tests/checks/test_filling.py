"""Parameters in sentences: articles, plurals, what is glued to them."""

import pytest

from helpers.views import english, found, questions, tips, told


def in_tips(code: str, texts: list[str]) -> dict[str, str]:
    """Give which texts of tips a rule tells of, with what it quotes."""
    return told(code, texts, {"tips.toml": tips(texts)})


def in_english(code: str, texts: list[str]) -> dict[str, str]:
    """The same of the English texts of tips."""
    files = {"tips.toml": tips(["Vraag het."] * len(texts)), "en/tips.toml": english(texts)}
    return told(code, texts, files)


class TestArticle:
    def test_without_article(self) -> None:
        """The name for one of the group is told of without an article in its clause."""
        wrong = {
            "Vraag {medewerker} wat nieuw is.": "Vraag {medewerker}",
            "Wat zegt een leidinggevende tegen {medewerker}?": "tegen {medewerker}",
            "{Medewerker} en leidinggevende praten.": "{Medewerker}",
            "Begin met elke dag, {medewerker}.": "dag, {medewerker}",
            "De vraag van {medewerker} telt.": "van {medewerker}",
        }
        assert in_tips("FP621", list(wrong)) == wrong

    def test_with_article(self) -> None:
        """De, een, elke and the like may stand before it, with adjectives between."""
        right = [
            *(
                "Vraag de {medewerker}.",
                "Een {medewerker} weet het.",
                "Als {medewerker} weet je het.",
            ),
            *(
                "Vraag een ervaren, nieuwe of een oude {medewerker}.",
                "Vraag elke goede {medewerker}.",
            ),
            *("Vraag\neen\n{medewerker}.", "{Medewerker}", "{{medewerker}} blijft staan."),
            *("Vraag {medewerkers}.", "Bij {organisatie}."),
        ]
        assert in_tips("FP621", right) == {}

    def test_in_english(self) -> None:
        """In English the, every and no may stand before it; of a another rule tells."""
        texts = ["Ask {medewerker}.", "Ask every {medewerker}.", "Ask a {medewerker}."]
        assert list(in_english("FP621", texts)) == ["Ask {medewerker}."]
        assert in_english("FP626", texts) == {"Ask a {medewerker}.": "a {medewerker}"}

    def test_the_hint_is_about_the_language_of_the_text(self) -> None:
        """The articles to choose from are English for an English text, in each language."""
        files = {"tips.toml": tips(["Vraag {medewerker}."]), "en/tips.toml": english(["Ask x."])}
        (dutch,) = found("FP621", files)
        assert "de, een, elke or iedere" in dutch.hint("en")
        files["tips.toml"] = tips(["Vraag het."])
        files["en/tips.toml"] = english(["Ask {medewerker}."])
        (other,) = found("FP621", files)
        assert other.hint("nl").startswith("Zet er the, each of every voor")

    def test_a_het_word(self) -> None:
        """Only de-words can be the name of a group; what the pack below says is not told of."""
        (each,) = found(
            "FP625", {"pack.toml": '[parameters.vb_vak]\nvalue = "x"\narticle = "het"\n'}
        )
        assert each.address == "pack/parameters/vb_vak#article"
        assert (
            found("FP625", {"pack.toml": '[parameters]\norganisatie = "Tilburg University"\n'})
            == []
        )


class TestPlural:
    def test_after_a_word_for_one(self) -> None:
        """Een, elke and iedere do not fit before the plural, and de or geen do."""
        texts = [
            "Vraag elke {medewerkers}.",
            "Vraag een {medewerkers}.",
            "De {medewerkers} weten het.",
            "Geen {medewerkers}, een groep {medewerkers}.",
        ]
        assert list(in_tips("FP622", texts)) == texts[:2]
        assert list(in_english("FP622", ["Ask every {medewerkers}.", "All {medewerkers}."])) == [
            "Ask every {medewerkers}."
        ]


class TestGlued:
    @pytest.mark.parametrize(
        "text",
        [
            "De {medewerker}functie.",
            "De {medewerker}-rol.",
            "De oud-{medewerkers}.",
            "x{vak}.",
            "De {medewerker}'s.",
            "De {medewerkers}2.",
        ],
    )
    def test_what_is_glued(self, text: str) -> None:
        """Letters, digits, hyphens and endings right beside a parameter are told of."""
        assert list(in_tips("FP623", [text])) == [text]

    def test_what_is_not(self) -> None:
        """Spaces, line breaks, marks and stress beside it are no part of it."""
        right = [
            "over\n{vak}",
            "*{vak}*",
            "_{vak}_",
            "({vak})",
            '"{vak}"',
            "{vak}.",
            "{vak}, - {vak}",
            "{{vak}}functie",
        ]
        assert in_tips("FP623", right) == {}

    def test_an_english_possessive_is_right(self) -> None:
        """In English an apostrophe with s may follow."""
        texts = ["{Organisatie}'s own rules.", "{organisatie}-wide"]
        assert list(in_english("FP623", texts)) == texts[1:]


class TestSecondArticle:
    def test_before_what_has_its_own(self) -> None:
        """An article before a value that brings one is told of, and before another it is not."""
        texts = [
            "Bij de {organisatie}.",
            "Onze {organisatie}.",
            "Het {vak}.",
            "Bij {organisatie}.",
            "Hoe ziet het {horizon} eruit?",
            "De {medewerker}.",
            "Iets dat {organisatie} doet.",
        ]
        assert in_tips("FP624", texts) == {
            "Bij de {organisatie}.": "de {organisatie}",
            "Onze {organisatie}.": "Onze {organisatie}",
            "Het {vak}.": "Het {vak}",
        }

    def test_in_english(self) -> None:
        """The same holds for the English value with its article."""
        texts = ["Ask the {a_medewerker}.", "At the {organisatie}.", "At {organisatie}."]
        assert list(in_english("FP624", texts)) == texts[:2]


def test_a_place_of_a_translation_is_its_file() -> None:
    """A finding in a translation has the address of the text, and the file it stands in."""
    files = {"tips.toml": tips(["Vraag het."]), "en/tips.toml": english(["Ask a {medewerker}."])}
    (each,) = found("FP626", files)
    assert (each.address, each.path, each.layer) == ("tips/vb-0#text", "en/tips.toml", "voorbeeld")
    assert each.params["instead"] == "{a_medewerker}"


def test_another_language_is_left_alone() -> None:
    """Rules of Dutch and English grammar say nothing of a pack in another language."""
    files = {"pack.toml": 'language = "fy"\n', "tips.toml": tips(["Freegje {medewerker}."])}
    assert found("FP621", files) == []
    assert found("FP612", {**files, "questions.toml": questions(["Is dat sa?"])}) == []
