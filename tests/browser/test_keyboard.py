"""The site by keyboard only."""

from itertools import pairwise

from playwright.sync_api import Page, expect
from what_is_shown import Open

FOCUS = "document.activeElement.innerText || document.activeElement.value || ''"


def tab_to(page: Page, words: str, most: int = 60) -> None:
    """Press Tab until what has these words has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if words in page.evaluate(FOCUS):
            return
    raise AssertionError(f"Tab does not come at {words!r}")


def test_the_first_tab_leads_past_the_head(open: Open) -> None:
    """The first stop is a link to the content; it is seen when it has the focus."""
    page = open("site/paginas/vragen.html")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de inhoud")
    expect(skip).to_be_focused()
    box = skip.bounding_box()
    assert box
    assert box["x"] >= 0
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_from_the_start_to_the_runsheet(open: Open) -> None:
    """Tab and Enter lead from the first page to what somebody needs who leads tomorrow."""
    page = open("site/index.html")
    tab_to(page, "Ik leid morgen een sessie")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Draaiboek")


def test_searching(open: Open) -> None:
    """Searching takes typing and Enter; the first result is a few stops further."""
    page = open("site/index.html")
    page.get_by_label("Zoek op deze site").focus()
    page.keyboard.type("vissenkom")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("gevonden")
    tab_to(page, "Vissenkom")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Vissenkom")


def test_narrowing(open: Open) -> None:
    """A box is ticked with the space bar, a number chosen with letters and arrows."""
    page = open("site/paginas/benaderingswijzen.html")
    every = page.locator(".entries > li:visible").count()
    page.get_by_label("Nieuwe inzichten").focus()
    page.keyboard.press("Space")
    some = page.locator(".entries > li:visible").count()
    assert 0 < some < every
    page.get_by_label("Minuten bij 12 mensen").focus()
    page.keyboard.press("ArrowDown")
    assert page.locator(".entries > li:visible").count() < some
    tab_to(page, "Toon alles")
    page.keyboard.press("Enter")
    expect(page.locator(".entries > li:visible")).to_have_count(every)


def test_the_focus_is_seen(open: Open) -> None:
    """Whatever has the focus has a line around it, in light and dark."""
    for scheme in ("light", "dark"):
        page = open("site/paginas/vragen.html", scheme=scheme)
        for _ in range(25):
            page.keyboard.press("Tab")
            style = page.evaluate(
                "(({outlineStyle, outlineWidth}) => [outlineStyle, parseFloat(outlineWidth)])"
                "(getComputedStyle(document.activeElement))"
            )
            assert style[0] != "none"
            assert style[1] >= 2


def test_the_focus_follows_the_eye(open: Open) -> None:
    """The order of the stops is the order in which one reads: down, and never up again."""
    page = open("site/paginas/vragen.html")
    tops = []
    for _ in range(20):
        page.keyboard.press("Tab")
        tops.append(page.evaluate("document.activeElement.getBoundingClientRect().top + scrollY"))
    # The first stop lies above the page: it is the way past the head.
    assert all(after >= before - 20 for before, after in pairwise(tops[1:]))
