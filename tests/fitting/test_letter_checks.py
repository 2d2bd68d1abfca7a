"""Characters that our letters lack are told before anybody prints them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.views import tips, view
from perspectief.fitting.letter_checks import _ORDINARY, not_in_our_letters
from perspectief.writers.pdf_glyphs import MISSING, glyphs

PRINTED = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"])


def found(text: str) -> list[str]:
    """Give the characters that are told of."""
    told = not_in_our_letters.run(view({"tips.toml": tips([text])}))
    return [each.params["character"][0] for each in told]


@given(PRINTED.filter(lambda each: each not in '"\\{}'))
def test_it_tells_what_is_printed_as_another_sign(character: str) -> None:
    """A character is told of exactly when a PDF shows the sign for what is missing instead."""
    missing = glyphs()[ord(character)] == MISSING != character
    assert found(f"Een {character} hier") == [character] * missing


def test_what_is_ordinary_is_there() -> None:
    """Of the characters that are not looked up, none is missing."""
    seen = [each for each in _ORDINARY if unicodedata.category(each)[0] != "C"]
    assert [each for each in seen if glyphs()[ord(each)] == MISSING] == []


@pytest.mark.parametrize("text", ["Sjá þú", "Čeština, Łódź", "½ × 3 → 4", "‘ja’ … “nee” € 5 –"])
def test_european_languages_can_be_printed(text: str) -> None:
    """Letters and signs of European languages are not told of."""
    assert found(text) == []


def test_the_first_that_is_lacking_is_told() -> None:
    """Of several characters in a text that no letter has the first is told of, by its name."""
    (each,) = not_in_our_letters.run(view({"tips.toml": tips(["Ja 🎈 nee 你"])}))
    assert (each.params["character"], each.quote) == ("🎈 balloon", "🎈")
