"""What surely fits on a card, told without measuring it."""

from datetime import date
from functools import cache

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from perspectief import Pack, check, load
from perspectief.documents.activiteitenkaarten import activity_card
from perspectief.documents.vragenkaarten import question_card
from perspectief.fitting import card_checks, letters
from perspectief.fitting.cards import fullness
from perspectief.fitting.room import _UNITS, _WIDTHS, activity_fits, question_fits
from perspectief.fitting.sure import surely_fits
from perspectief.plugins import PackView

WORDS = st.lists(
    st.text(alphabet="aeimnWwM-.,’é€ ", max_size=22) | st.sampled_from(["het", "verantwoording"]),
    max_size=24,
).map(" ".join)
ROLES = st.lists(st.sampled_from(["medewerker", "leidinggevende", "hr"]), min_size=1, unique=True)


@cache
def pack(id: str, language: str) -> Pack:
    """Load a pack once."""
    return load(id, language=language)


class TestSure:
    @given(text=WORDS, theme=WORDS, roles=ROLES, language=st.sampled_from(["", "en"]))
    def test_a_question_that_surely_fits_does(
        self, text: str, theme: str, roles: list[str], language: str
    ) -> None:
        """Of a question that surely fits, measuring says so too."""
        made = pack("pilot", language)
        question = evolve(next(iter(made.questions.values())), text=text, roles=tuple(roles))
        titled = evolve(made.themes[question.theme], title=theme)
        changed = evolve(made, themes=made.themes.set(question.theme, titled))
        small = f"{question.id} {made.id} {made.version}"
        if question_fits(text, theme, roles, small):
            assert fullness(question_card(changed, question)) <= 1

    @given(title=WORDS, tasks=st.lists(WORDS, max_size=4), language=st.sampled_from(["", "en"]))
    def test_an_activity_that_surely_fits_does(
        self, title: str, tasks: list[str], language: str
    ) -> None:
        """Of an activity that surely fits, measuring says so too."""
        made = pack("secretaresse", language)
        activity = next(iter(made.activities.values()))
        examples = type(activity.tasks)({f"t{at}": text for at, text in enumerate(tasks)})
        changed = evolve(activity, title=title, tasks=examples)
        small = f"{activity.id} {made.id} {made.version}"
        if activity_fits(title, tasks, small):
            assert fullness(activity_card(made, changed)) <= 1

    def test_no_letter_is_wider_than_is_counted(self) -> None:
        """The widths that are counted with are those of our font, or more."""
        for character, width in letters._widths()["regular"].items():
            data = character.encode("latin-1", "replace")
            assert sum(data.translate(_WIDTHS)) >= width * _UNITS, character


class TestEnough:
    @pytest.mark.parametrize("id", ["pilot", "secretaresse", "ict", "bibliotheek"])
    def test_hardly_a_card_of_ours_is_measured(
        self, id: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Of our own packs nearly all cards surely fit, in both languages."""
        sure: list[bool] = []

        def noted(view: PackView, kind: str, card: str, language: str) -> bool:
            sure.append(surely_fits(view, kind, card, language))
            return sure[-1]

        monkeypatch.setattr(card_checks, "surely_fits", noted)
        check(id, today=date(2026, 11, 26), plugins=False)
        assert len(sure) > 20
        assert sum(sure) >= 0.98 * len(sure)
