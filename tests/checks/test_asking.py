"""Questions: one at a time, open, and without an answer in them."""

import pytest

from helpers.views import found, questions, told


def asked(code: str, texts: list[str]) -> dict[str, str]:
    """Give of which questions a rule tells, with what it quotes."""
    return told(code, texts, {"questions.toml": questions(texts)})


def in_english(code: str, texts: list[str]) -> list[str]:
    """Give of which English questions a rule tells."""
    said = "".join(f'[vb-{number}]\ntext = "{text}"\n' for number, text in enumerate(texts))
    files = {"questions.toml": questions(["Wat doe je?"] * len(texts)), "en/questions.toml": said}
    return list(told(code, texts, files))


GOOD = [
    "Wat doet een systeem nu al voor je dat je vroeger zelf deed?",
    "Welk deel van je werk wil je graag houden?",
    "Wat heb je nodig om dit werk over drie jaar nog goed te doen?",
    "Wat hoorde je vandaag dat nieuw voor je is?",
    "Welke kleine stap zet je de komende maand?",
    "Wie kiest welke cursus of welk certificaat je volgt?",
    "Wat is er, en wat ook al weer niet?",
    "Aan wie laat je zien wat je doet en wat dat oplevert?",
    "Stel je voor: het is 2030. Hoe ziet je week eruit?",
    "Waarvoor gebruik je het liever niet?",
    "Wat vraag je als eerste als iemand zegt: het werkt niet?",
    "Met wie en waarover praat je?",
    "Bij welk cijfer is dat nodig?",
    "Wat verandert er van maandag tot vrijdag?",
]
"""Good questions, among them those of the guide for authors and what was told of wrongly."""

BAD = {
    "FP611": [
        "Wat vind je van AI en van hybride werken?",
        "Wat verandert er, en wat doe je dan?",
        "Wat doe je? Hoe doe je dat?",
        "Hoe gaat het nu en hoe gaat het straks?",
        "Met wie praat je over werk en over verlof?",
    ],
    "FP612": [
        "Sta je open voor verandering?",
        "Heb je genoeg tijd?",
        "Is dit nog nodig?",
        "Kun je dat uitleggen?",
        "Werk je vaak thuis?",
        "Je hebt een nieuw systeem. Helpt dat je?",
        "Luister jij mee?",
    ],
    "FP613": [
        "Welke taken ben je straks kwijt?",
        "Wat vind je ook niet fijn, vind je niet ook?",
        "Dat is beter, toch?",
        "Zou het niet beter zijn om te stoppen?",
        "Wat is er moeilijk, hè?",
        "Wat kun je natuurlijk nog leren?",
    ],
    "FP616": [
        "Hoe digitaal vaardig ben je, van 1 tot 10?",
        "Welk cijfer geef je jezelf?",
        "Hoe gaat het, tussen 1 en 10?",
    ],
}


class TestDutch:
    @pytest.mark.parametrize("code", BAD)
    def test_bad_questions_are_found(self, code: str) -> None:
        """Each bad question is told of, with words that stand in it."""
        told_of = asked(code, BAD[code])
        assert list(told_of) == BAD[code]
        assert all(quote and quote in text for text, quote in told_of.items())

    @pytest.mark.parametrize("code", [*BAD, "FP614", "FP615"])
    def test_good_questions_are_left_alone(self, code: str) -> None:
        """Of the good questions nothing is told, but for one that does hold two."""
        rest = [text for text in GOOD if "en wat dat" not in text]
        assert asked(code, rest) == {}

    def test_why(self) -> None:
        """A question that begins with why is information, and why further on is not."""
        assert asked("FP615", ["Waarom doe je dat?", "Wat doe je, en waarom?"]) == {
            "Waarom doe je dat?": "Waarom"
        }

    def test_the_mark(self) -> None:
        """A question ends with a question mark, perhaps before a quotation mark."""
        texts = ["Wat doe je.", "Vertel eens", "Wat zeg je op “Hoe gaat het?”", "Wat doe je? "]
        assert list(asked("FP614", texts)) == texts[:2]


class TestEnglish:
    def test_bad_questions_are_found(self) -> None:
        """The same rules know English."""
        bad = {
            "FP611": ["What changes, and what do you do?", "What do you think of AI and of email?"],
            "FP612": ["Do you like it?", "Are you ready?", "Can't you do that?"],
            "FP613": ["What don't you like, don't you think?", "What will you lose?"],
            "FP615": ["Why do you do that?"],
            "FP616": ["How well do you do, from 1 to 10?", "Which grade would you give?"],
        }
        for code, texts in bad.items():
            assert in_english(code, texts) == texts

    def test_good_questions_are_left_alone(self) -> None:
        """Good English questions keep every rule."""
        good = [
            "What do you want to keep?",
            "Which colleague or which tool helps?",
            "How do you expect this to change?",
            "Who works from nine to five?",
        ]
        for code in (*BAD, "FP614", "FP615"):
            assert in_english(code, good) == []


def test_follow_up_questions_may_be_closed() -> None:
    """A follow-up question may begin with a verb; it is still one question with a mark."""
    question = questions(["Wat doe je?"])
    assert found("FP612", {"questions.toml": question + 'probes.een = "Is dat nieuw?"\n'}) == []
    (each,) = found("FP614", {"questions.toml": question + 'probes.een = "Vertel"\n'})
    assert each.address == "questions/vb-0/probes#een"
