"""What two texts have in common, word for word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.comparing import pieces as module
from perspectief.comparing.pieces import pieces
from perspectief.layers.canonical import canonical
from perspectief.layers.leaves import ABSENT

TEXTS = st.text("ab. \n-é", max_size=40)


def marked(old: object, new: object) -> str:
    """Give two values as one, with marks as in a terminal."""
    marks = {"same": "{}", "removed": "[-{}-]", "added": "<+{}+>"}
    return "".join(marks[sort].format(text) for sort, text in pieces(old, new))


def without(sort: str, old: object, new: object) -> str:
    """Give the pieces of two values together, without those of one sort."""
    return "".join(text for each, text in pieces(old, new) if each != sort)


class TestTexts:
    @given(TEXTS, TEXTS)
    def test_both_texts_can_be_read_off(self, old: str, new: str) -> None:
        """Without what was added it is the old text, without what was removed the new one."""
        assert without("added", old, new) == canonical(old)
        assert without("removed", old, new) == canonical(new)

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            ("Plan 20 minuten.", "Plan 25 minuten.", "Plan [-20-]<+25+> minuten."),
            ("Wat nu?", "Wat nu?", "Wat nu?"),
            ("Dag\n  allemaal", "Dag allemaal", "Dag allemaal"),
            ("", "Nieuw.", "<+Nieuw.+>"),
            (
                "Wat staat er deze week in je agenda?",
                "Wat staat er morgen in jouw agenda?",
                "Wat staat er [-deze week in je-]<+morgen in jouw+> agenda?",
            ),
            ("- een\n- twee", "- een\n- nieuw\n- twee", "- een\n<+- nieuw\n+>- twee"),
        ],
    )
    def test_words_are_marked(self, old: str, new: str, said: str) -> None:
        """Words and lines are marked, and no scraps of one word stand between two changes."""
        assert marked(old, new) == said

    def test_a_text_too_long_to_compare_is_replaced(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of texts that would take too long, the whole is removed and the whole is added."""
        monkeypatch.setattr(module, "_MOST", 3)
        assert marked("a b", "a c") == "[-a b-]<+a c+>"

    def test_a_text_that_says_one_word_over_and_over_is_replaced(self) -> None:
        """A text of little but one word is replaced as a whole: comparing it takes too long."""
        assert [each.sort for each in pieces("ja " * 300, "nee ja " * 150)] == ["removed", "added"]


class TestOtherValues:
    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            (["a", "b", "c"], ["a", "c", "d"], "a, [-b-], c, <+d+>"),
            (["a"], [], "[-a-]"),
            (20, 25, "[-20-]<+25+>"),
            (True, False, "[-true-]<+false+>"),
            (ABSENT, ["a", "b"], "<+a, b+>"),
            ({"add": ["hr"]}, ABSENT, "[-add: hr-]"),
            (20, "twintig", "[-20-]<+twintig+>"),
        ],
    )
    def test_what_is_no_text(self, old: object, new: object, said: str) -> None:
        """Lists are compared item by item, and any other value is replaced as a whole."""
        assert marked(old, new) == said
