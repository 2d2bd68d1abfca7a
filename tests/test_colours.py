"""Colours that can be read: contrast, and the nearest colour that has enough of it."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perspectief import colours
from perspectief.colours import (
    ACCENT,
    ACCENT_ON_DARK,
    DARK,
    ENOUGH,
    INK,
    MUTED,
    PAPER,
    SOFT,
    accent_for,
    contrast,
    ground,
    least,
    readable,
    soft_for,
)

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#FFFFFF", "#ffffff", 1),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    """Contrast is what WCAG says of well-known pairs, in either order."""
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(one, other) == contrast(other, one)


def test_usual_colours_can_be_read() -> None:
    """The colours of a document without a brand have enough contrast, on paper and on a screen."""
    for letters in (INK, MUTED, ACCENT):
        assert least(letters, (PAPER, SOFT)) >= ENOUGH
    assert least(ACCENT_ON_DARK, DARK) >= ENOUGH


@settings(max_examples=40)
@given(COLOURS)
def test_what_is_found_can_be_read(colour: str) -> None:
    """Whatever colour is chosen, the one that is used can be read, on paper and on dark screens."""
    assert least(accent_for(None, colour), (PAPER, ground(colour))) >= ENOUGH
    assert least(readable(colour, DARK, darker=False), DARK) >= ENOUGH
    assert least(soft_for(colour, None), (INK, MUTED)) >= ENOUGH


@settings(max_examples=40)
@given(COLOURS, COLOURS)
def test_both_colours_fit_each_other(soft: str, accent: str) -> None:
    """The accent can be read on the ground that was chosen with it."""
    assert contrast(accent_for(soft, accent), soft_for(soft, accent)) >= ENOUGH


@settings(max_examples=40)
@given(COLOURS)
def test_a_colour_that_can_be_read_stays(colour: str) -> None:
    """A colour with enough contrast is not changed; another is changed as little as is needed."""
    found = readable(colour, (PAPER,))
    assert (found == colour) == (contrast(colour, PAPER) >= ENOUGH)
    if found != colour:
        assert contrast(found, PAPER) < ENOUGH + 0.2


@settings(max_examples=40)
@given(COLOURS)
def test_the_hue_stays(colour: str) -> None:
    """The nearest colour has the hue of the one it replaces, where there is a hue to see."""
    light, chroma, hue = colours._oklch(readable(colour, (PAPER,)))
    _, before, old = colours._oklch(colour)
    if min(chroma, before) > 0.04 and light > 0.2:
        turned = abs(hue - old) % math.tau
        assert min(turned, math.tau - turned) < 0.1


def test_nothing_chosen_is_the_usual() -> None:
    """Without a choice the colours are the usual ones."""
    assert (accent_for(None, None), soft_for(None, None)) == (ACCENT, SOFT)
