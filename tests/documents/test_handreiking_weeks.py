import attrs
import pytest

from perspectief import Pack
from perspectief.documents.handreiking.weeks import bar, span, when
from perspectief.documents.labels import labels
from perspectief.model import Step

LABEL = labels("handreiking", "nl")


def step(pilot: Pack, week: int, until: int | None) -> Step:
    return attrs.evolve(pilot.steps["peil-behoefte"], week=week, until_week=until)


@pytest.mark.parametrize(
    ("week", "until", "words"),
    [
        (-12, None, "12 weken ervoor"),
        (-1, None, "1 week ervoor"),
        (0, None, "in de week zelf"),
        (0, 0, "in de week zelf"),
        (1, None, "1 week erna"),
        (-8, -6, "8–6 weken ervoor"),
        (4, 6, "4–6 weken erna"),
        (-1, 2, "1 week ervoor tot 2 weken erna"),
        (0, 3, "in de week zelf tot 3 weken erna"),
    ],
)
def test_in_words(pilot: Pack, week: int, until: int | None, words: str) -> None:
    """A moment is told in weeks before or after the first session."""
    assert when(LABEL, step(pilot, week, until)) == words


def test_span(pilot: Pack) -> None:
    """The line runs from the first week of all steps to the last."""
    assert span([step(pilot, -2, None), step(pilot, 1, 3)]) == (-2, 3)


def test_words_beside_the_bar(pilot: Pack) -> None:
    """A bar on the line of weeks says in words what it shows."""
    one = step(pilot, -8, -6)
    assert bar(LABEL, one, (-12, 15)).alt == "8–6 weken ervoor"


def test_bar_within_the_line(pilot: Pack) -> None:
    """The bar of the last week ends where the line ends."""
    svg = bar(LABEL, step(pilot, 15, None), (-12, 15)).svg
    assert 'viewBox="0 0 280 30"' in svg
    assert 'x="270"' in svg
    assert 'width="10"' in svg
