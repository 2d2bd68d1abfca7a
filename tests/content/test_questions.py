"""What makes a question good: open, single, short, about work, and none asked twice."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest

from helpers.pack_texts import GROUPS, LANGUAGES, PACKS, load, own, words
from perspectief.model import Question

BEFORE = {
    "nl": "aan|bij|binnen|door|in|met|na|naar|om|op|over|sinds|tegen|tot|tussen|uit|van|voor",
    "en": "about|at|by|during|for|from|in|of|on|since|to|until|with|within",
}
ASKS = {
    "nl": r"wat|welke?|wie|wanneer|hoe|waar(?:aan|bij|door|in|mee|naar|op|over|uit|van|voor)?",
    "en": r"what|which|who|whose|when|how|where",
}
OPEN = {key: re.compile(rf"(?:(?:{BEFORE[key]}) )?(?:{ASKS[key]})\b", re.I) for key in LANGUAGES}
NUMBER = {
    "nl": re.compile(r"\bhoe(?:veel| vaak| lang| goed| oud| erg| tevreden)\b", re.I),
    "en": re.compile(r"\bhow (?:many|much|often|long|well|good|old|satisfied)\b", re.I),
}
BLAME = {"nl": re.compile(r"\bwaarom\b", re.I), "en": re.compile(r"\bwhy\b", re.I)}
SECOND = {
    "nl": re.compile(rf"\ben (?:{ASKS['nl']})\b|\bof (?:wat|wie|wanneer|hoe|waar)", re.I),
    "en": re.compile(rf"\band (?:{ASKS['en']})\b|\bor (?:what|who|when|how|where)\b", re.I),
}

# What every question is made of says nothing about what it asks.
FRAME = {
    "nl": """aan als bij daar dan dat de die dit doe doen doet door een en er geen graag heb hebben
        hebt heeft het hoe hun iets in is je jij jou jouw jullie kan komen komt krijg kun kunnen
        maak met mag meer na naar niet nog nu of om ook op over per te tot uit van vandaag vind
        volgens voor waar waarmee waarover wanneer wat we welk welke werk wie wil willen word wordt
        zie ze zelf zijn zou zulk""",
    "en": """a about after also an and are as at be by can could did do does for from get have how
        if in is it like make more not of on or out that the their there they think this to today
        up use want was we what when where which who will with within work would you your""",
}
STEM = 6
"""Letters of a word that count: Dutch and English endings fall off behind them."""

ALIKE = 0.7
"""From which share of common words two questions are taken for one: three words of four."""


@pytest.fixture(params=[f"{id}-{language}" for id in PACKS for language in LANGUAGES])
def asked(request: pytest.FixtureRequest) -> tuple[str, dict[str, Question]]:
    """The questions of each pack in turn, those of the pilot among them, and their language."""
    id, language = request.param.split("-")
    return language, dict(load(id, language).questions)


def core(text: str, language: str) -> frozenset[str]:
    """Give the stems of the words of a question that say what it is about."""
    frame = FRAME[language].split()
    return frozenset(word[:STEM] for word in words(text.lower()) if word not in frame)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of the words of two questions that both have (Jaccard).

    The letters of two questions are no measure: "Wat zie je veranderen in het werk van …?" and
    "Wat waardeer je in het werk van …?" have most of them in common, and ask something else.
    """
    return len(one & other) / len(one | other)


class TestOpen:
    def test_asks_what_which_how_where_who_or_when(
        self, asked: tuple[str, dict[str, Question]]
    ) -> None:
        """A question begins with such a word, with a preposition before it at most.

        So it cannot be answered with yes or no.
        """
        language, questions = asked
        assert {
            id for id, each in questions.items() if not OPEN[language].match(each.text)
        } == set()

    def test_asks_for_no_number(self, asked: tuple[str, dict[str, Question]]) -> None:
        """No question asks how often, how many or how well: that is a mark, and no story."""
        language, questions = asked
        assert {id for id, each in questions.items() if NUMBER[language].search(each.text)} == set()

    def test_asks_for_no_reason(self, asked: tuple[str, dict[str, Question]]) -> None:
        """No question or probe asks why, which soon sounds like blame."""
        language, questions = asked
        texts = {f"{id}/{key}": text for id, key, text in every(questions)}
        assert {at for at, text in texts.items() if BLAME[language].search(text)} == set()


class TestSingle:
    def test_is_one_question(self, asked: tuple[str, dict[str, Question]]) -> None:
        """A question or probe is one sentence, which ends in its only question mark."""
        _, questions = asked
        texts = {f"{id}/{key}": text for id, key, text in every(questions)}
        assert {at for at, text in texts.items() if not re.fullmatch(r"[^?!.]+\?", text)} == set()

    def test_has_no_second_half(self, asked: tuple[str, dict[str, Question]]) -> None:
        """A question does not go on with "and what": that half is a probe."""
        language, questions = asked
        texts = {f"{id}/{key}": text for id, key, text in every(questions)}
        assert {at for at, text in texts.items() if SECOND[language].search(text)} == set()


def every(questions: dict[str, Question]) -> Iterator[tuple[str, str, str]]:
    """Give each question and each of its probes: its id, which of them it is, and the words."""
    for id, question in questions.items():
        yield id, "text", question.text
        for key, probe in question.probes.items():
            yield id, key, probe


class TestShort:
    def test_fits_a_card(self, asked: tuple[str, dict[str, Question]]) -> None:
        """A question has at most 15 words and 90 characters, also with parameters filled in."""
        _, questions = asked
        sizes = {id: (len(each.text.split()), len(each.text)) for id, each in questions.items()}
        assert {id: each for id, each in sizes.items() if each > (15, 90) or each[1] > 90} == {}

    def test_probes(self, asked: tuple[str, dict[str, Question]]) -> None:
        """A question has at most three probes, of at most ten words."""
        _, questions = asked
        assert {id for id, each in questions.items() if len(each.probes) > 3} == set()
        long = {f"{id}/{key}" for id, key, text in every(questions) if len(text.split()) > 10}
        assert long - {f"{id}/text" for id in questions} == set()


class TestNoneTwice:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_within_and_between_packs(self, language: str) -> None:
        """No two questions of all packs together share most of the words that matter."""
        texts: dict[str, str] = {}
        for id in PACKS:
            pack = load(id, language)
            texts |= {key: pack.questions[key].text for key in own(pack, "questions")}
        cores = {id: core(text, language) for id, text in texts.items()}
        twice = [
            (texts[one], texts[other])
            for one, other in combinations(cores, 2)
            if likeness(cores[one], cores[other]) >= ALIKE
        ]
        assert twice == []

    @pytest.mark.parametrize(
        ("one", "other", "language"),
        [
            ("Welke taak wil je houden?", "Welke taak zou jij graag houden?", "nl"),
            ("Wat merk je van AI bij verslagen?", "Wat merk jij bij een verslag van AI?", "nl"),
            ("What do you notice of AI in minutes?", "When do minutes make you notice AI?", "en"),
        ],
    )
    def test_another_way_to_ask_is_noticed(self, one: str, other: str, language: str) -> None:
        """The measure takes the same question in other words for the same."""
        assert likeness(core(one, language), core(other, language)) >= ALIKE

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_question_is_about_something(self, language: str) -> None:
        """No question consists of frame words only: then the measure would be blind for it."""
        for id in PACKS:
            for key, question in load(id, language).questions.items():
                assert core(question.text, language), key


@pytest.mark.parametrize("id", PACKS)
class TestSpread:
    def test_themes_are_balanced(self, id: str) -> None:
        """Each guiding question has between 10 % and 35 % of the questions of the pack itself."""
        pack = load(id, "nl")
        questions = own(pack, "questions")
        counts = Counter(str(pack.questions[key].theme) for key in questions)
        shares = {theme: counts[theme] / len(questions) for theme in pack.themes}
        assert {theme: share for theme, share in shares.items() if not 0.1 <= share <= 0.35} == {}

    def test_every_role_answers(self, id: str) -> None:
        """Of all questions on offer each role answers at least ten."""
        pack = load(id, "nl")
        counts = Counter(str(role) for each in pack.questions.values() for role in each.roles)
        assert {role: counts[role] for role in pack.roles if counts[role] < 10} == {}

    def test_every_question_has_a_reason(self, id: str) -> None:
        """A facilitator reads of each question why one asks it, and when in a session."""
        questions = load(id, "nl").questions
        assert [key for key, each in questions.items() if not (each.purpose and each.moment)] == []


@pytest.mark.parametrize("id", GROUPS)
def test_every_activity_is_asked_about(id: str) -> None:
    """At least two questions lead to each activity, and are about three activities at most."""
    pack = load(id, "nl")
    narrow = [each.activities for each in pack.questions.values() if len(each.activities) <= 3]
    counts = Counter(str(activity) for activities in narrow for activity in activities)
    assert {key: counts[key] for key in pack.activities if counts[key] < 2} == {}
