"""Pages on screens of every size."""

import pytest
from playwright.sync_api import expect
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


@pytest.mark.parametrize("path", pages()[:12])
def test_a_phone_shows_the_page_and_no_menus(path: str, open: Open) -> None:
    """On a phone the head of a page is small: its menus are shown by a button, and folded again."""
    page = open(path, width=360)
    head, menus = page.locator("header.banner"), page.locator(".menus")
    button = page.get_by_role("button", name="Menu")
    assert head.evaluate("one => one.offsetHeight") <= 130
    expect(menus).to_be_hidden()
    button.press("Enter")
    expect(menus).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    button.click()
    expect(menus).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_name_shares_its_line_with_the_button(open: Open) -> None:
    """On a phone a site in one language has its button beside its name, however long that is."""
    page = open("site/en/pages/questions.html", width=360)
    page.locator(".languages").evaluate("one => one.remove()")
    assert page.locator("header.banner").evaluate("one => one.offsetHeight") <= 90


def test_menus_are_folded_on_a_phone_only(open: Open) -> None:
    """On a laptop, and without script on a phone, the menus are shown and there is no button."""
    for width, script in ((1280, True), (360, False)):
        page = open("site/paginas/vragen.html", width=width, script=script)
        expect(page.locator(".menus")).to_be_visible()
        expect(page.locator(".unfold")).to_be_hidden()


def test_an_approach_is_read_in_letters_of_one_size(open: Open) -> None:
    """What to prepare stands in the same letters and colour as what is needed."""
    page = open("site/paginas/benaderingswijze-wandelgesprek.html")
    looks = page.evaluate(
        "[...document.querySelectorAll('main > .part li > p, main > .part .cell > p')]"
        ".map((one) => (({fontSize, color}) => fontSize + color)(getComputedStyle(one)))"
    )
    assert len(looks) > 5
    assert len(set(looks)) == 1


def test_a_head_has_room_above(open: Open) -> None:
    """A head keeps off the cards above it."""
    page = open("site/index.html")
    cards = page.locator(".framed").bounding_box()
    head = page.get_by_role("heading", name="In de volgorde van de aanpak").bounding_box()
    assert cards
    assert head
    assert head["y"] - cards["y"] - cards["height"] >= 32


def test_heads_on_a_phone_have_the_same_room_above(open: Open) -> None:
    """Where two columns become one, the head of the second keeps off the list of the first."""
    page = open("site/paginas/benaderingswijze-wandelgesprek.html", width=360)
    above = page.evaluate(
        "[...document.querySelectorAll('.cell + .cell > h2:first-child')].map((one) =>"
        " one.getBoundingClientRect().top"
        " - one.parentElement.previousElementSibling.getBoundingClientRect().bottom)"
    )
    assert above
    assert min(above) >= 32
