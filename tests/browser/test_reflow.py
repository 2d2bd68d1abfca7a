"""Pages on screens of every size."""

import pytest
from what_is_shown import Open, pages

SMALL = """
() => [...document.querySelectorAll("nav a, button, select, input, h3 > a, .found > a")].filter(
  (one) => one.checkVisibility() && one.getBoundingClientRect().height < 24
).map((one) => one.outerHTML.slice(0, 80))
"""


@pytest.mark.parametrize("path", ["index", "paginas/vragen", "paginas/draaiboek"])
@pytest.mark.parametrize("width", [320, 480, 640, 768, 1024, 1600, 1920])
def test_no_scrolling_from_side_to_side(path: str, width: int, open: Open) -> None:
    """At no width between a phone and a beamer a page is wider than the screen."""
    page = open(f"site/{path}.html", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", pages()[:12])
def test_what_is_to_be_hit_is_large_enough(path: str, open: Open) -> None:
    """What one clicks or taps is at least 24 pixels high, on a phone as on a laptop."""
    for width in (320, 1280):
        page = open(path, width=width)
        assert page.evaluate(SMALL) == []


def test_letters_grow_on_a_beamer(open: Open) -> None:
    """On a very wide screen the letters are larger: who sits at the back reads along."""
    sizes = []
    for width in (1280, 2560):
        page = open("site/index.html", width=width)
        sizes.append(page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))
    assert sizes[1] >= 1.4 * sizes[0]
