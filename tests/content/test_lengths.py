"""How long texts are: on cards, in tips and messages, and sentence by sentence.

The limits are those of `docs/nl/inhoud.md`; they hold in English too, for they were chosen with a
translation in mind.
"""

from collections.abc import Iterator

import pytest

from helpers.pack_texts import LANGUAGES, PACKS, Said, load, said, sentences, words

# At most so many words and characters; None where only the other counts.
LIMITS: dict[tuple[str, str], tuple[int | None, int | None]] = {
    ("activities", "title"): (None, 45),
    ("tips", "title"): (7, 45),
    ("tips", "text"): (40, None),
    ("developments", "fact"): (35, None),
    ("developments", "meaning"): (25, None),
    ("approaches", "text"): (25, None),
    ("approaches", "say"): (25, None),
    ("sessions", "say"): (25, None),
    ("sessions", "screen"): (40, None),
    ("approaches", "screen"): (30, None),
    ("tips", "say"): (25, None),
    ("steps", "text"): (60, None),
}
TITLE = 60
"""Characters of any other title: one line of a heading or two of a card."""

SENTENCE = 20
"""Words of one sentence."""

MESSAGE = 120
"""Words of a message, with the sentences that are the same in each: then it fits one page."""

# For who writes or checks a pack, never for a participant.
BEHIND = ("sources",)


def too_long(text: Said) -> bool:
    """Tell whether a text has more words or characters than its place allows."""
    at_most, wide = LIMITS.get((text.kind, text.field), (None, None))
    if text.field == "title" and wide is None and text.kind not in BEHIND:
        wide = TITLE
    count = len(text.text.split())
    return (at_most is not None and count > at_most) or (wide is not None and len(text.text) > wide)


def long_sentences(id: str, language: str) -> Iterator[tuple[str, int, str]]:
    """Give each sentence of a pack that has too many words: where it stands, and how many."""
    for text in said(id, language):
        if text.kind not in BEHIND:
            for sentence in sentences(text.text):
                count = len(words(sentence))
                if count > SENTENCE:
                    yield text.address, count, sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", PACKS)
class TestPacks:
    def test_texts_fit_their_place(self, id: str, language: str) -> None:
        """Titles, tips, facts, what it may mean, parts of an approach and steps keep to a size."""
        long = {text.address: len(text.text) for text in said(id, language) if too_long(text)}
        assert long == {}

    def test_a_card_has_three_examples(self, id: str, language: str) -> None:
        """Three examples stand on the card of an activity, and there are no more."""
        activities = load(id, language).activities
        assert {key for key, each in activities.items() if len(each.tasks) != 3} == set()

    def test_a_step_has_six_boxes_at_most(self, id: str, language: str) -> None:
        """A step has something to tick, and six boxes at most."""
        steps = load(id, language).steps
        assert {key for key, each in steps.items() if not 1 <= len(each.checklist) <= 6} == set()

    def test_sentences_are_short(self, id: str, language: str) -> None:
        """No sentence has more than twenty words, wherever a participant may read it."""
        assert list(long_sentences(id, language)) == []

    def test_messages_fit_a_page(self, id: str, language: str) -> None:
        """A message has at most 120 words, those of the sentences it includes among them."""
        pack = load(id, language)
        counts = {
            key: sum(len(words(each.text)) for each in (text, *pack.resolve(text.includes)))
            for key, text in pack.texts.items()
            if text.subject is not None
        }
        assert {key: count for key, count in counts.items() if count > MESSAGE} == {}


@pytest.mark.parametrize("id", PACKS)
def test_names_of_activities_in_dutch(id: str) -> None:
    """In Dutch the name of an activity has six words at most: English needs more, but as wide."""
    titles = {key: len(each.title.split()) for key, each in load(id, "nl").activities.items()}
    assert {key: count for key, count in titles.items() if count > 6} == {}


def test_sentences_of_dutch_are_short_on_average() -> None:
    """The sentences of a pack have twelve words on average at most, as the guide asks."""
    for id in PACKS:
        texts = (text for text in said(id, "nl") if text.kind not in BEHIND)
        counts = [len(words(sentence)) for text in texts for sentence in sentences(text.text)]
        assert sum(counts) / len(counts) <= 12, id


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kies er een. Leg die neer.", 2),
        ("Dit nemen we mee:\n- een pen;\n- een blad.", 3),
        ("Zeg *stop*! Ga dan verder.", 2),
        ("Van 1 juli t/m 30 juni. Daarna niet.", 2),
        ("Een regel\ndie doorloopt.\n\nEen tweede alinea.", 2),
    ],
)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    """A full stop, an item of a list and an empty line each end a sentence."""
    assert len(sentences(text)) == count
