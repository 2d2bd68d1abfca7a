"""Pages of the site on paper."""

from io import BytesIO

import pikepdf
import pytest
from playwright.sync_api import Page
from what_is_shown import SITE, Open, pack

PAGES = ("index", "paginas/vragen", "paginas/benaderingswijzen", "paginas/draaiboek")


@pytest.mark.parametrize("name", PAGES)
def test_no_menu_on_paper(open: Open, name: str) -> None:
    """On paper there is no menu, no search and no filter; the content and the foot are there."""
    page = open(f"site/{name}.html", scheme="dark")
    page.emulate_media(media="print")
    for gone in (".banner", ".filters", ".skip", ".print-button", ".colours"):
        assert page.locator(f"{gone}:visible").count() == 0
    assert page.locator("h1").is_visible()
    assert "vrijwillig" in page.locator("footer").inner_text()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


def test_pages_of_a4(open: Open) -> None:
    """Printing gives A4 pages, as many as the content asks."""
    assert _pages(open("site/index.html")) == 1
    assert 4 <= _pages(open("site/paginas/vragen.html")) <= 12


def test_a_selection_is_printed(open: Open) -> None:
    """Who narrowed a list prints what is shown, and no more."""
    page = open("site/paginas/vragen.html")
    whole = _pages(page)
    page.get_by_label("Prettig werk").check()
    assert _pages(page) < whole


def test_nothing_is_lost_on_paper(open: Open) -> None:
    """Every question stands on the paper."""
    page = open("site/paginas/vragen.html")
    page.emulate_media(media="print")
    shown = page.locator("main").inner_text()
    assert all(question.text in shown for question in pack(SITE, "nl").questions.values())


def _pages(page: Page) -> int:
    with pikepdf.open(BytesIO(page.pdf(prefer_css_page_size=True))) as pdf:
        sizes = {tuple(round(float(side)) for side in one.mediabox[2:]) for one in pdf.pages}
        assert sizes == {(595, 842)}
        return len(pdf.pages)
