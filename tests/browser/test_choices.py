"""What the script adds: narrowing a list, searching, colours, the same place in a language."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from what_is_shown import SITE, Open, pack

QUESTIONS = "site/paginas/vragen.html"
APPROACHES = "site/paginas/benaderingswijzen.html"
SEARCH = "site/paginas/zoeken.html"


def shown(page: Page) -> list[str]:
    """Give the ids of the entries of a list that are shown."""
    entries = page.locator(".group .entries > li:visible")
    found: list[str] = entries.evaluate_all("all => all.map((one) => one.id)")
    return found


class TestNarrowing:
    def test_by_theme_and_role(self, open: Open) -> None:
        """Ticking a theme and a role leaves the questions of both, and says how many."""
        page = open(QUESTIONS)
        page.get_by_label("Prettig werk").check()
        page.get_by_label("Hr", exact=True).check()
        wanted = {
            f"vraag-{one.id}"
            for one in pack(SITE, "nl").questions.values()
            if one.theme == "pleasant-work" and "hr" in one.roles
        }
        assert set(shown(page)) == wanted
        every = len(pack(SITE, "nl").questions)
        expect(page.get_by_role("status")).to_have_text(f"Je ziet er {len(wanted)} van de {every}.")

    def test_two_themes_give_more(self, open: Open) -> None:
        """Two boxes of one question are one or the other."""
        page = open(QUESTIONS)
        page.get_by_label("Prettig werk").check()
        one = len(shown(page))
        page.get_by_label("Nieuwe inzichten").check()
        assert len(shown(page)) > one

    def test_a_group_without_entries_is_gone(self, open: Open) -> None:
        """No head of a guiding question stands above nothing."""
        page = open(QUESTIONS)
        page.get_by_label("Prettig werk").check()
        assert page.locator(".group h2:visible").count() == 1

    def test_by_minutes_and_place(self, open: Open) -> None:
        """The most minutes and a place leave the approaches that keep to both."""
        page = open(APPROACHES)
        page.get_by_label("Minuten bij 12 mensen").select_option("45")
        page.get_by_label("online", exact=True).check()
        found = page.locator(".entries > li:visible")
        marks = found.evaluate_all(
            "all => all.map((one) => [one.dataset.minutes, one.dataset.setting])"
        )
        assert marks
        assert all(int(minutes) <= 45 and "online" in places for minutes, places in marks)

    def test_all_again(self, open: Open) -> None:
        """One button shows the whole list again."""
        page = open(QUESTIONS)
        every = shown(page)
        page.get_by_label("Prettig werk").check()
        page.get_by_role("button", name="Toon alles").click()
        expect(page.get_by_label("Prettig werk")).not_to_be_checked()
        assert shown(page) == every

    def test_going_back_shows_what_was_chosen(self, open: Open) -> None:
        """Who goes back to a list that was narrowed finds it narrowed, as its boxes say."""
        page = open(APPROACHES)
        page.get_by_label("Nieuwe inzichten").check()
        chosen, said = shown(page), page.get_by_role("status").inner_text()
        page.locator(".entries a:visible").first.click()
        page.wait_for_url(re.compile("/benaderingswijze-"))
        page.go_back()
        expect(page.get_by_label("Nieuwe inzichten")).to_be_checked()
        expect(page.get_by_role("status")).to_have_text(said)
        assert shown(page) == chosen

    def test_who_comes_for_one_question_sees_it(self, open: Open) -> None:
        """A link to something that is not shown shows the whole list again."""
        page = open(QUESTIONS)
        hidden = next(one for one in shown(page))
        page.get_by_label("Wie doet wat?").check()
        assert hidden not in shown(page)
        page.evaluate(f"location.hash = '{hidden}'")
        expect(page.locator(f"#{hidden}")).to_be_visible()

    def test_an_address_that_leads_nowhere_does_no_harm(self, open: Open) -> None:
        """A link to what is not on the page, or is no address at all, changes nothing."""
        page = open(QUESTIONS)
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.get_by_label("Wie doet wat?").check()
        chosen = shown(page)
        for anchor in ("#%", "#bestaat-niet", "#"):
            page.evaluate(f"location.hash = '{anchor}'")
        assert (shown(page), wrong) == (chosen, [])


class TestSearching:
    def test_from_any_page(self, open: Open) -> None:
        """Searching on a page leads to the page with what was found, the best first."""
        page = open("site/index.html")
        page.get_by_label("Zoek op deze site").fill("wandelgesprek")
        page.get_by_role("button", name="Zoek", exact=True).click()
        page.wait_for_url(re.compile(r"zoeken\.html\?q=wandelgesprek"))
        expect(page.get_by_role("status")).to_contain_text("gevonden met ‘wandelgesprek’")
        first = page.locator(".results a").first
        assert first.inner_text() == "Wandelgesprek"
        first.click()
        expect(page.locator("h1")).to_have_text("Wandelgesprek")

    def test_every_question_is_found(self, open: Open) -> None:
        """Each question is found by its own words."""
        page = open(SEARCH)
        for question in list(pack(SITE, "nl").questions.values())[::7]:
            page.get_by_label("Zoek op deze site").fill(question.text)
            page.get_by_role("button", name="Zoek", exact=True).click()
            assert question.text in page.locator(".results a").all_inner_texts()

    def test_accents_and_capitals_do_not_matter(self, open: Open) -> None:
        """What is asked for without accents or in capitals is found all the same."""
        page = open(SEARCH)
        counts = []
        for words in ("één", "EEN"):
            page.get_by_label("Zoek op deze site").fill(words)
            page.get_by_role("button", name="Zoek", exact=True).click()
            counts.append(page.get_by_role("status").inner_text().partition(" ")[0])
        assert counts[0] == counts[1]
        assert int(counts[0]) > 0

    @pytest.mark.parametrize(
        ("typed", "plain"),
        [
            ("collega’s", "collega's"),
            ('"agenda"', "agenda"),
            ("“agenda”", "agenda"),
            ("(AI)", "AI"),
            ("werk, agenda", "werk agenda"),
            ("agenda?", "agenda"),
        ],
    )
    def test_marks_of_a_phone_or_a_sentence_do_not_matter(
        self, typed: str, plain: str, open: Open
    ) -> None:
        """A curly apostrophe, and quotes, brackets and commas around words, find the same."""
        page = open(SEARCH)
        found = []
        for words in (typed, plain):
            page.get_by_label("Zoek op deze site").fill(words)
            page.get_by_role("button", name="Zoek", exact=True).click()
            found.append(page.locator(".results a").all_inner_texts())
        assert found[0] == found[1] != []

    def test_a_mark_that_belongs_to_a_word_stays(self, open: Open) -> None:
        """C++ and C# are words of their own, which find no C."""
        page = open(SEARCH)
        for words in ("c++", "c#"):
            page.get_by_label("Zoek op deze site").fill(words)
            page.get_by_role("button", name="Zoek", exact=True).click()
            expect(page.get_by_role("status")).to_contain_text("Niets gevonden")

    def test_going_back_finds_the_search(self, open: Open) -> None:
        """A search typed on the page itself is in its address, and there for who goes back."""
        page = open(SEARCH)
        page.get_by_label("Zoek op deze site").fill("agenda & werk")
        expect(page.locator(".results a").first).to_be_visible()
        found = page.locator(".results a").all_inner_texts()
        page.locator(".results a").first.click()
        page.wait_for_url(lambda address: "zoeken.html" not in address)
        page.go_back()
        expect(page.locator(".results a").first).to_be_visible()
        assert page.locator(".results a").all_inner_texts() == found
        expect(page.get_by_label("Zoek op deze site")).to_have_value("agenda & werk")
        assert page.url.endswith("zoeken.html?q=agenda+%26+werk")
        page.get_by_label("Zoek op deze site").fill("")
        page.wait_for_url(re.compile(r"zoeken\.html$"))

    def test_nothing_found_says_what_to_do(self, open: Open) -> None:
        """Who finds nothing reads so, with what to try; the words asked for stay words."""
        page = open(SEARCH)
        page.get_by_label("Zoek op deze site").fill("<b>xqz</b>")
        page.get_by_role("button", name="Zoek", exact=True).click()
        expect(page.get_by_role("status")).to_have_text(
            "Niets gevonden met ‘<b>xqz</b>’. Probeer een korter of een ander woord."
        )
        page.get_by_label("Zoek op deze site").fill("")
        expect(page.get_by_role("status")).to_have_text("")
        expect(page.locator("main > .part").first).to_be_visible()

    @pytest.mark.parametrize("before", ["", "de "])
    def test_a_form_that_is_nowhere_is_found_by_its_beginning(
        self, before: str, open: Open
    ) -> None:
        """A word that stands nowhere finds what begins alike, also beside a short word."""
        page = open(SEARCH)
        page.get_by_label("Zoek op deze site").fill(f"{before}thuiswerkne")
        page.get_by_role("button", name="Zoek", exact=True).click()
        asked, found = f"‘{before}thuiswerkne’", f"‘{before}thuiswerk’"
        expect(page.get_by_role("status")).to_have_text(
            re.compile(f"^Niets gevonden met {asked}, wel [1-9][0-9]* met {found}.$")
        )
        assert page.locator(".results a").count() > 0

    def test_no_hint_is_found(self, open: Open) -> None:
        """What the authors guess of the work cannot be found."""
        page = open(SEARCH)
        for activity in pack(SITE, "nl").activities.values():
            page.get_by_label("Zoek op deze site").fill(activity.why)
            page.get_by_role("button", name="Zoek", exact=True).click()
            assert page.locator(".results a").count() == 0


class TestColours:
    def test_dark_on_a_light_device(self, open: Open) -> None:
        """Who chooses dark gets it, on other pages too, whatever the device has."""
        page = open("site/index.html")
        paper = "getComputedStyle(document.documentElement).backgroundColor"
        light = page.evaluate(paper)
        page.get_by_label("Kleuren").select_option("dark")
        dark = page.evaluate(paper)
        assert dark != light
        page.get_by_role("link", name="2 Ontwerpen").click()
        expect(page.locator("h1")).to_have_text("Ontwerpen")
        assert page.evaluate(paper) == dark
        expect(page.get_by_label("Kleuren")).to_have_value("dark")

    def test_going_back_to_other_colours(self, open: Open) -> None:
        """Who chose dark on a second page sees on the first that dark is chosen."""
        page = open("site/index.html")
        page.get_by_role("link", name="2 Ontwerpen").click()
        page.get_by_label("Kleuren").select_option("dark")
        page.go_back()
        page.wait_for_url(re.compile(r"index\.html$"))
        expect(page.get_by_label("Kleuren")).to_have_value("dark")
        expect(page.locator("html")).to_have_attribute("data-colours", "dark")

    def test_light_on_a_dark_device(self, open: Open) -> None:
        """Who chooses light on a dark device gets what a light device shows."""
        paper = "getComputedStyle(document.documentElement).backgroundColor"
        light = open("site/index.html").evaluate(paper)
        page = open("site/index.html", scheme="dark")
        assert page.evaluate(paper) != light
        page.get_by_label("Kleuren").select_option("light")
        assert page.evaluate(paper) == light


def test_the_same_place_in_the_other_language(open: Open) -> None:
    """The language switch leads to the same question on the English page."""
    page = open(QUESTIONS)
    anchor = shown(page)[3]
    page.evaluate(f"location.hash = '{anchor}'")
    page.get_by_role("link", name="English").click()
    page.wait_for_url(re.compile(rf"/en/pages/questions\.html#{anchor}$"))
    assert page.locator("html").get_attribute("lang") == "en"


@pytest.fixture
def server(folder: Path) -> Iterator[str]:
    """A bare server of files, on this machine only."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_from_a_server_too(open: Open, server: str) -> None:
    """On a bare server of files the site does what it does from a disk."""
    page = open(f"{SEARCH}?q=agenda", base=server)
    assert page.locator(".results a").count() > 0
    assert "Agenda" in page.locator(".results a").first.inner_text()
