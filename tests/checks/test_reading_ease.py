"""Sentences, words, syllables, and the reading ease of Douma."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.checks.sentences import reading_ease, sentences, syllables, words

LIST = """
me-de-wer-ker lei-ding-ge-ven-de col-le-ga col-le-ga's func-tie werk ta-ken ge-sprek ses-sie
vra-gen kaart ver-an-de-ren ver-an-de-ring ont-wik-ke-ling u-ni-ver-si-teit fa-cul-teit af-de-ling
be-stuur a-gen-da ver-ga-de-ring no-tu-len ver-slag mail sys-teem di-gi-taal for-mu-lier
or-ga-ni-sa-tie in-for-ma-tie ad-mi-ni-stra-tie on-der-steu-ning on-der-wijs
on-der-zoek bi-bli-o-theek
stu-dent stu-den-ten do-cent hoog-le-raar se-cre-ta-ris-se per-so-neel loop-baan be-leid
be-leids-me-de-wer-ker ver-ant-woor-de-lijk sa-men-wer-ken sa-men-wer-king ken-nis er-va-ring
er-va-rin-gen voor-beeld voor-beel-den moei-lijk mak-ke-lijk nieuw nieu-we geeuw eeu-wen duw
leeu-wen mooi mooi-e draai-en groei-en groeit krimpt blijft ver-dwijnt blij-ven ge-lijk bui-ten
bin-nen uit-no-di-ging uit-leg-gen uit-pro-be-ren luis-te-ren schrij-ven le-zen pra-ten den-ken
nood-za-ke-lijk vrij-wil-lig wel-kom ruim-te ta-fel stoel pau-ze lunch och-tend mid-dag
a-vond och-tends week we-ken maand jaar ja-ren drie vier i-dee i-dee-ën re-ü-nie co-ör-di-na-tor
co-ör-di-ne-ren fi-nan-ci-ën fi-nan-ci-eel be-ïn-vloe-den ge-ïn-spi-reerd cre-ë-ren re-a-ge-ren
ac-tu-eel in-di-vi-du-eel au-to bu-reau ni-veau ca-deau thuis huis kies-zen keu-ze
keu-zes ei-gen ei-gen-lijk e-ven o-ver o-pen al-tijd mis-schien mo-ge-lijk mo-ge-lijk-heid
zor-gen vra-gen-lijst team trai-ning web-site feed-back on-line soft-ware hr cao i-ct
"""
WORDS = LIST.split()
"""Words from the office by hand in syllables, a hyphen between each."""
SPELT = {"hr": 2, "cao": 3, "i-ct": 3}
"""Letters that are spelt out: their hyphens do not show it."""


def by_hand(word: str) -> tuple[str, int]:
    """Give a word of the list without its hyphens, and its syllables."""
    return word.replace("-", ""), SPELT.get(word, word.count("-") + 1)


class TestSyllables:
    def test_nearly_all_words_are_counted_right(self) -> None:
        """Of a list of Dutch words from the office at least 95 % has the right count."""
        wrong = [word for word, number in map(by_hand, WORDS) if syllables(word) != number]
        assert len(wrong) <= len(WORDS) * 0.05, wrong

    def test_mistakes_do_not_add_up(self) -> None:
        """For the whole list the number is within 2 % of that by hand."""
        counted = sum(syllables(word) for word, _ in map(by_hand, WORDS))
        assert counted == pytest.approx(sum(number for _, number in map(by_hand, WORDS)), rel=0.02)

    @given(st.text(max_size=40))
    def test_every_word_has_one(self, word: str) -> None:
        """Whatever the word, it has at least one syllable, in any case of its letters."""
        assert syllables(word) >= 1
        assert syllables("WERK") == syllables("werk") == 1


class TestSentences:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("Eén zin.", 1),
            ("Een zin. En nog een!  Een derde?", 3),
            ("Zonder punt", 1),
            ("Zie bijv. De krant, nr. 5 en art. 3.", 1),
            ("Vraag het prof. Smit, of J. de Vries.", 1),
            ("Het zijn 1.000 vragen om 9.30 uur.", 1),
            ('"Echt?" Ja.', 2),
            ("*Dat kan niet.* Vraag het na.", 2),
            ("Dat is van collega's. Vraag het na.", 2),
            ("Neem mee:\n- een pen\n- papier", 3),
            ("Een alinea\n\nEn nog een", 2),
            ("Wacht... Nu.", 2),
            ("", 0),
            ("- ", 1),
        ],
    )
    def test_where_they_end(self, text: str, number: int) -> None:
        """A sentence ends at a mark before a capital, a new paragraph or an item of a list."""
        assert len(list(sentences(text))) == number

    @given(st.text(alphabet="aB. ?!\n-1'\"*", max_size=60))
    def test_nothing_is_lost(self, text: str) -> None:
        """Cutting a text in sentences keeps each of its letters, in their order."""
        letters = [each for each in "".join(sentences(text)) if each in "aB"]
        assert letters == [each for each in text if each in "aB"]

    def test_of_a_link_the_words_count(self) -> None:
        """Of a link the words that are shown count, and not its address."""
        assert words("Lees [deze uitleg](https://example.org/een/twee) goed.") == [
            *("Lees", "deze", "uitleg", "goed"),
        ]

    def test_what_is_written_together_is_one_word(self) -> None:
        """Hyphens and apostrophes inside keep a word one."""
        assert words("ICT'ers in een e-mail, 's ochtends") == [
            *("ICT'ers", "in", "een", "e-mail", "s", "ochtends"),
        ]


class TestEase:
    def test_the_formula(self) -> None:
        """The reading ease is that of Douma: syllables in 100 words, and words in a sentence."""
        # 8 words, 9 syllables, 2 sentences.
        text = "De kat zit op tafel. De muis lacht."
        assert reading_ease(text) == pytest.approx(206.84 - 0.77 * (900 / 8) - 0.93 * 4)

    def test_short_words_are_easier(self) -> None:
        """Shorter words and shorter sentences give a higher number."""
        hard = "De verantwoordelijkheidsverdeling veronderstelt organisatiebrede ontwikkeling."
        assert reading_ease("Wie doet wat? Dat spreek je samen af.") > 80 > reading_ease(hard)

    def test_without_words_there_is_none(self) -> None:
        """Of a text without words there is no reading ease."""
        with pytest.raises(ValueError, match="no words"):
            reading_ease(" - ")

    def test_long_texts_end(self) -> None:
        """Sentences and words of a hundred thousand characters of any kind are found."""
        for piece in ("a", "aa ", "A.", ". ", "\n", "- ", "'a", "*_", "(["):
            list(sentences(piece * 100_000))
            words(piece * 100_000)
