"""The words of packs: plain, addressed to one reader, the same everywhere, and filled in right."""

import re
from collections.abc import Iterator

import pytest

from helpers.pack_texts import LANGUAGES, PACKS, load, raw, said
from perspectief import Pack

# Here stand names of occupations as a classification has them, and notes about sources.
NAMES = ("sources", "function_group")

PERSON = {
    "nl": re.compile(
        r"\b(?:u|uw|hij|hem|haar|zij|m/v|zijn of haar|hij of zij)\b"
        r"|\b(?:aan|bij|door|in|met|na|naar|om|op|over|tegen|uit|van|voor) zijn\b",
        re.I,
    ),
    "en": re.compile(r"\b(?:he|him|his|she|her|hers|s/he)\b", re.I),
}
"""A formal reader, or a colleague of one sex. Of "zijn" only what stands behind a preposition."""

WRONG = {
    "nl": re.compile(
        r"\b(?:HR|HRM|CAO|OBP|ufo|ICTers?|ICT-ers?|leidinggevendes|e-mailen)\b|\b[Ii]ct\b(?!-)"
        r"|\bUfo\b|\bBenaderingswijzes\b"
    ),
    "en": re.compile(
        r"\b(?:hr|CAO|OBP|obp|ufo|ict|leidinggevende|medewerkers?|kernactiviteit|werkvorm)\b"
        r"|(?<!\w )\b[Mm]anagers?\b|\b(?:[Aa]|[Tt]he|[Yy]our|[Tt]heir|[Oo]ur|[Ee]very) managers?\b"
        r"|\bemployees?\b(?! representative)|\bsupervisors?\b|\bguys\b"
    ),
}
"""Another spelling or another word than the one that is used everywhere."""

CAPITAL = re.compile(r"(?<![.!?:]\s)(?<!^)(?<![*(‘“\n-])(?<!- )\b(?:Hr|Cao|Obp)\b")
"""A word that is written small, with a capital although no sentence begins there."""

PARAMETER = re.compile(r"\{(\w+)\}")
HAS_ARTICLE = {"vak", "organisatie", "onze_organisatie"}
PLURAL_ONLY = {"nl": r"(?:een|elke|iedere)", "en": r"(?:a|an|every|each)"}
ONE = {
    "nl": re.compile(r"\b(?:de|een|elke|iedere)(?: \w+e)? $", re.I),
    "en": re.compile(r"\b(?:the|every|each|one|another|that|which)(?: \w+)? $", re.I),
}


def spots(pattern: re.Pattern[str], id: str, language: str, *but: str) -> list[tuple[str, str]]:
    """Give each place where a pattern stands in the texts of a pack, but for some kinds."""
    return [
        (text.address, match[0])
        for text in said(id, language)
        if text.kind not in but
        for match in pattern.finditer(text.text)
    ]


def avoided(pack: Pack) -> re.Pattern[str]:
    """Give the words that a pack avoids, whole, in the singular and the plural."""
    listed = "|".join(re.escape(word) for word in pack.words.avoid)
    return re.compile(rf"(?<![\w-])(?:{listed})(?:s|'s|en)?(?![\w-])", re.I)


@pytest.mark.parametrize("id", PACKS)
class TestPlain:
    def test_words_to_avoid(self, id: str) -> None:
        """No Dutch text holds a word that the pack itself asks to avoid."""
        pattern = avoided(load(id, "nl"))
        found = [spot for spot in spots(pattern, id, "nl", *NAMES) if "/avoid/" not in spot[0]]
        assert found == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_addressed_to_you_and_about_nobody_of_one_sex(self, id: str, language: str) -> None:
        """Nobody is addressed formally, and a colleague is neither a he nor a she."""
        assert spots(PERSON[language], id, language, *NAMES) == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_one_spelling_and_one_word(self, id: str, language: str) -> None:
        """A term is written in one way, and a line manager or a colleague has one name."""
        found = spots(WRONG[language], id, language, *NAMES)
        assert [spot for spot in found if "/avoid/" not in spot[0]] == []

    def test_small_letters(self, id: str) -> None:
        """In Dutch hr, cao and obp have a capital only where a sentence begins."""
        assert spots(CAPITAL, id, "nl", *NAMES) == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_never_called_by_a_level_of_language(self, id: str, language: str) -> None:
        """No text says of itself that it is B1: a level belongs to a reader."""
        assert spots(re.compile(r"\b[BC][12]\b"), id, language, *NAMES) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", PACKS)
class TestParameters:
    def test_filled_in(self, id: str, language: str) -> None:
        """Nothing of a parameter is left in a text that somebody reads."""
        assert spots(re.compile(r"[{}]"), id, language) == []

    def test_stand_loose(self, id: str, language: str) -> None:
        """Nothing is glued to a parameter: no letter, no hyphen, no ending."""
        glued = re.compile(r"[\w-]\{|\}(?:[\w-]|'\w)")
        assert [at for at, text in raw(id, language) if glued.search(text)] == []

    def test_one_colleague_has_an_article(self, id: str, language: str) -> None:
        """Before {medewerker} stands an article, or a word such as every."""
        before = [
            (at, joined(text[: match.start()])[-20:])
            for at, text, match in uses(id, language)
            if match[1].lower() == "medewerker"
        ]
        assert [(at, words) for at, words in before if not ONE[language].search(words)] == []

    def test_who_has_an_article_gets_no_other(self, id: str, language: str) -> None:
        """Before {vak} and {organisatie} stands no article, and no word for one before a plural."""
        twice = re.compile(r"\b(?:de|het|een|the|a|an) $", re.I)
        plural = re.compile(rf"\b{PLURAL_ONLY[language]} $", re.I)
        wrong = [
            (at, match[0])
            for at, text, match in uses(id, language)
            if (match[1].lower() in HAS_ARTICLE and twice.search(text[: match.start()]))
            or (match[1].lower() == "medewerkers" and plural.search(text[: match.start()]))
        ]
        assert wrong == []

    def test_a_capital_where_a_sentence_begins(self, id: str, language: str) -> None:
        """A parameter has a capital at the beginning of a sentence, and nowhere else."""
        begins = re.compile(r"(?:^|[.!?]\s+|\n\s*(?:-\s+)?|\n\n\s*)[*‘“(]*$")
        wrong = [
            (at, match[0])
            for at, text, match in uses(id, language)
            if match[1][0].isupper() != bool(begins.search(joined(text[: match.start()])))
        ]
        assert wrong == []

    def test_nothing_points_back(self, id: str, language: str) -> None:
        """After one {medewerker} the sentence does not go on about theirs: it would be a guess."""
        back = re.compile(r"\{[Mm]edewerker\}[^.?!]*\b(?:hij|zijn eigen|haar|his|her)\b")
        assert [at for at, text in raw(id, language) if back.search(text)] == []


def uses(id: str, language: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Give each use of a parameter in what a pack itself writes: where, in which text, and what."""
    for at, text in raw(id, language):
        for match in PARAMETER.finditer(text):
            yield at, text, match


def joined(text: str) -> str:
    """Give a text with its lines joined, as a reader sees it; items and paragraphs stay apart."""
    return re.sub(r"(?<!\n)\n(?!\n|\s*- )\s*", " ", text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (avoided(load("pilot", "nl")), "Het personeel volgt een traject."),
        (PERSON["nl"], "Kunt u dat vragen?"),
        (PERSON["nl"], "Een collega vertelt over zijn werk."),
        (PERSON["en"], "A colleague shows her work."),
        (WRONG["nl"], "Vraag het aan HR of kijk in de CAO."),
        (WRONG["nl"], "Een ICTer van de afdeling ict."),
        (WRONG["en"], "Your manager and the hr team."),
        (CAPITAL, "Vraag het aan de Hr-adviseur."),
    ],
)
def test_a_wrong_word_would_be_found(pattern: re.Pattern[str], text: str) -> None:
    """The patterns find what they are meant to find."""
    assert pattern.search(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (avoided(load("pilot", "nl")), "Kies een ICT-manager; de gaping is klein."),
        (PERSON["nl"], "Er zijn kaarten. Wat we zien, dat zijn taken van jullie."),
        (PERSON["en"], "There is a theme in this, and another."),
        (WRONG["nl"], "Hr belt. De cao, obp en UFO staan erin. ICT'ers doen mee."),
        (WRONG["en"], "Your line manager and the project manager call HR."),
        (CAPITAL, "Vraag door. Hr luistert. *Cao* is een afkorting."),
    ],
)
def test_a_right_word_is_left_alone(pattern: re.Pattern[str], text: str) -> None:
    """The patterns leave alone what only looks like it."""
    assert not pattern.search(text)
