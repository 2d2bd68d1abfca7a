"""The canonical form of texts: layout makes no difference, and meaning does."""

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.layers.canonical import alike, canonical, digest, same

TEXTS = st.text(st.sampled_from("ab é.\n\r\t-*1) ïe\u0301"), max_size=40)
SAID = ("Eén", "reünie", "cafe\u0301", "en", "stap.", "Wat?")
WORDS = st.lists(st.sampled_from(SAID), min_size=1)
VALUES = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


class TestCanonical:
    @given(VALUES)
    def test_it_is_its_own_canonical_form(self, value: object) -> None:
        """The canonical form of a canonical form is itself."""
        assert same(canonical(canonical(value)), canonical(value))

    @given(st.lists(WORDS, min_size=1, max_size=3), st.integers(8, 40), st.integers(8, 40))
    def test_layout_makes_no_difference(
        self, paragraphs: list[list[str]], one: int, other: int
    ) -> None:
        """Wrapping paragraphs to another width, CRLF and decomposed letters change nothing."""
        texts = [
            "\n\n".join(textwrap.fill(" ".join(words), width) for words in paragraphs)
            for width in (one, other)
        ]
        laid_out = unicodedata.normalize("NFD", f"\n{texts[1]}  \n").replace("\n", "\r\n")
        assert canonical(texts[0]) == canonical(laid_out)
        assert digest(texts[0]) == digest(laid_out)

    @given(st.lists(WORDS, min_size=1, max_size=3))
    def test_no_word_is_lost(self, paragraphs: list[list[str]]) -> None:
        """The canonical form has the same words in the same order."""
        text = "\n\n".join("\n".join(words) for words in paragraphs)
        assert canonical(text).split() == unicodedata.normalize("NFC", text).split()

    def test_items_of_a_list_stay_apart(self) -> None:
        """A line that begins an item, and a paragraph, are no layout."""
        assert canonical("Neem mee:\n- een pen\n- een\n  schrift") == (
            "Neem mee:\n- een pen\n- een schrift"
        )
        assert canonical("Een.\nTwee.\n\n\nDrie.") == "Een. Twee.\n\nDrie."


class TestSame:
    @pytest.mark.parametrize(("one", "other"), [(1, True), (1, 1.0), ([1], [True]), (0, False)])
    def test_the_type_counts(self, one: object, other: object) -> None:
        """A number is no truth value, and a whole number no fraction, in lists neither."""
        assert not same(one, other)
        assert not alike({"a": one}, {"a": other})
        assert digest(one) != digest(other)

    def test_the_order_of_keys_does_not(self) -> None:
        """Tables with the same keys are the same, in any order; lists are not."""
        assert same({"a": 1, "b": 2}, {"b": 2, "a": 1})
        assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
        assert not same([1, 2], [2, 1])

    @given(TEXTS, TEXTS)
    def test_alike_is_one_canonical_form(self, one: str, other: str) -> None:
        """Two texts are alike when they have one canonical form, however quickly that is told."""
        assert alike(one, other) == same(canonical(one), canonical(other))

    def test_a_digest_is_twelve_digits(self) -> None:
        """A digest is the beginning of a SHA-256, in twelve hexadecimal digits."""
        assert len(digest("Wat?")) == 12
        assert int(digest("Wat?"), 16) >= 0
