"""The quick looks before a rule: they may take too much for a candidate, and never too little."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.views import questions, rules, tips, view
from perspectief.checks import (
    asking,
    markup,
    personal,
    persons,
    pronouns,
    question_words,
    sentences,
    translated,
)
from perspectief.checks.patterns import lazy
from perspectief.plugins import Said, Texts

_PIECES = (
    *("Vraag het", "een collega", "bijv.", "o.a.", "J.", "A.B.", "Jansen", "mevr.", "de heer"),
    *("dr.", "Prof", "wat", "en wat", "en van", "van", "met", "en met", "hij", "zijn werk"),
    *("zijn", "haar", "of haar", "she", "he's", "his", "finished", "je", "jij", "Werk", "Heb"),
    *("zij", "ze", "of ze", "of zij", "zij/ze", "hem/hem", "m/v", "m/f", "her/", "(he", "he,"),
    *("ir.", "Ms", "Mw."),
    *("niet", "toch?", "natuurlijk", "kwijt", "cijfer", "tien", "van 1 tot 10", "waarom"),
    *("don't you", "12", "1,5", "2026", "06-12345678", "\n", "\n\n", "\n- ", "…", "!", "(zie)"),
    *('"Zo."', "*let op*", "and what", "and of", "of", "one", "ICT.", "X", "é", "E-mail"),
)
TEXTS = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=30).flatmap(
    lambda parts: (
        st.lists(
            st.sampled_from([" ", ". ", "? ", " ", ", ", "\n"]),
            min_size=len(parts),
            max_size=len(parts),
        )
        .map(lambda ends: "".join(a + b for a, b in zip(parts, ends, strict=True)).strip())
        .filter(bool)
    )
)


@given(text=TEXTS, limit=st.integers(1, 12))
def test_a_long_sentence_is_never_passed_over(text: str, limit: int) -> None:
    """A text with a sentence of more words than the limit can be long."""
    longest = max((len(each.split()) for each in sentences.sentences(text)), default=0)
    if longest > limit:
        assert sentences.can_be_long(text, limit)


@given(text=TEXTS)
def test_what_has_one_sentence_is_not_looked_through(text: str) -> None:
    """A text gives the sentences that it gives with others behind it, where it is searched."""
    marked = f"{text} Ja. Nee."
    # Behind a word that is short, and behind an initial, a sentence goes on.
    bare = f"{text.rstrip('.!?…')}."
    goes_on = bare.endswith(sentences._SHORT) or re.search(r"(?<![\w'’])[A-Z]\.\Z", bare)
    if text.endswith((".", "!", "?")) and not goes_on:
        assert list(sentences.sentences(marked))[:-2] == list(sentences.sentences(text))


@given(text=TEXTS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_question_is_passed_over(text: str, language: str) -> None:
    """What a pattern of the rules about questions finds is a candidate of the quick look."""
    small = text.lower()
    if question_words.DOUBLE[language].search(small):
        assert question_words.may_be_double(small, language)
    if question_words.CLOSED[language].match(small):
        assert question_words.may_be_closed(small)
    if question_words.LEADING[language].search(small):
        assert any(each in small for each in question_words.LEADING_WORDS)
    if question_words.MARK[language].search(small):
        assert any(each in small for each in question_words.MARK_WORDS)


@given(text=TEXTS)
def test_no_name_or_number_is_passed_over(text: str) -> None:
    """What a pattern finds of persons is a candidate of the quick look."""
    if personal._TITLED.search(text):
        assert personal.TITLE.search(text.lower())
        assert any(each in text.lower() for each in persons._TITLES)
    if personal._INITIALS.search(text):
        assert personal.INITIAL.search(text)
        assert personal.can_hold_initials(f"\0{text}\0Iets anders.")
    if any(personal._is_number(each[0]) for each in personal._PHONE.finditer(text)):
        assert list(personal.phones(text))


@given(text=TEXTS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_pronoun_is_passed_over(text: str, language: str) -> None:
    """A text in which a pronoun stands for somebody is a candidate of the quick look."""
    small = text.lower()
    if pronouns._ONE[language].search(small) or pronouns._PAIR[language].search(small):
        said = Said(("tips", "vb-tip", "text"), text, "prose", language, "tips.toml", "vb", {})
        assert list(pronouns._candidates(Texts([said]))) == [said]


@given(text=TEXTS, other=TEXTS)
def test_no_other_number_is_passed_over(text: str, other: str) -> None:
    """Texts with the same words with digits have the same numbers."""
    if translated._with_a_digit(text) == translated._with_a_digit(other):
        assert translated._numbers(text) == translated._numbers(other)


@pytest.mark.parametrize(
    "text",
    [
        "Bel Mr.\nJansen",
        "Vraag mevrouw\nJansen",
        "(dr. de Vries)",
        "Vraag ir.\nJansen",
        "Ask Ms\nJansen",
    ],
)
def test_a_name_over_two_lines_is_found(text: str) -> None:
    """White space between a title and a surname may be the end of a line."""
    found = {each.code for each in rules()["FP713"].run(view({"tips.toml": tips([text])}))}
    assert found == {"FP713"}


def test_words_of_closed_questions_are_complete() -> None:
    """Each verb of the pattern begins like one of the quick look."""
    for pattern in question_words.CLOSED.values():
        verbs = re.findall(r"(?<=[|:])([a-z]+)(?=[|)])", pattern.pattern)
        assert len(verbs) >= 20
        others = {"and", "or", "but", "jij", "jullie", "u", "je", "hoe", "eens"}
        assert all(each.startswith(question_words._VERBS) for each in verbs if each not in others)


def test_a_usual_address_is_not_looked_at() -> None:
    """An address that begins as a page does is right, whatever follows."""
    assert all(markup._ADDRESS.match(each) for each in markup._USUAL)


def test_a_pattern_is_compiled_when_it_is_used() -> None:
    """A lazy pattern has nothing compiled before it looks for something, and is then as quick."""
    pattern = lazy("a+", re.IGNORECASE)
    assert "search" not in vars(pattern)
    assert pattern.sub("-", "xAax") == "x-x"
    assert vars(pattern)["search"]("bAb")[0] == "A"
    assert pattern.pattern == "a+"


class TestTexts:
    def test_texts_of_a_sort_are_chosen_once(self) -> None:
        """Of a function with a name the texts that fit are found once, in their order."""
        texts = view({"questions.toml": questions(["Wat?", "Hoe?"])}).texts
        chosen = texts.chosen(asking._is_asked)
        assert [each.text for each in chosen] == ["Wat?", "Hoe?"]
        assert texts.chosen(asking._is_asked) is chosen
        assert texts.written_in("nl") is texts.written_in("nl")
        assert list(texts.written_in("fr")) == []

    @given(texts=st.lists(TEXTS, max_size=6))
    def test_all_texts_are_searched_as_each_would_be(self, texts: list[str]) -> None:
        """A search through all texts at once finds what a search of each finds, in order."""
        seen = view({"tips.toml": tips(texts)}).texts
        pattern = re.compile("[A-Z][a-z]")
        assert list(seen.matching(pattern)) == [each for each in seen if pattern.search(each.text)]
        for piece in ("\u0130".lower(), "en", "van "):
            assert list(seen.holding(piece)) == [each for each in seen if piece in each.small]

    def test_a_letter_that_grows_when_small_moves_nothing(self) -> None:
        """Where a text begins is right too behind a letter that is two when it is small."""
        seen = Texts(view({"tips.toml": tips(["\u0130\u0130\u0130 x", "een", "twee"])}).texts)
        assert [each.text for each in seen.holding("twee")] == ["twee"]


def test_what_several_rules_look_at_is_found_once() -> None:
    """What a function finds in a view is kept, so that other rules have it at once."""
    asked = []

    def find(seen: object) -> int:
        asked.append(seen)
        return len(asked)

    one, other = (view({"tips.toml": tips(["Een"])}) for _ in range(2))
    assert [one.once(find), one.once(find), other.once(find)] == [1, 1, 2]
    assert [a is b for a, b in pairwise(asked)] == [False]
