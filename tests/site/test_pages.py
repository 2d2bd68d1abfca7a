"""Every page of the site of every pack, in both languages."""

from collections import Counter
from html import unescape
from itertools import pairwise
from posixpath import dirname, normpath

import html5lib
import pytest
from site_pages import (
    ENGLISH,
    IDS,
    LANGUAGES,
    Page,
    at,
    folder,
    pack,
    pages,
    site,
    split,
)

every_pack = pytest.mark.parametrize("id", IDS)


@every_pack
class TestEveryPage:
    def test_every_link_leads_somewhere(self, id: str) -> None:
        """Every address within the site is that of a file of it, and of an id on that page."""
        found = pages(id)
        broken = []
        for path, page in found.items():
            for address in page.links("href", "src", "data-page"):
                file, anchor = split(address)
                if file not in site(id) or (anchor and anchor not in found[file].ids):
                    broken.append((path, address))
        assert broken == []

    def test_every_page_can_be_reached(self, id: str) -> None:
        """From the first page one comes at every other by following links."""
        found = pages(id)
        reached, ahead = {"index.html"}, ["index.html"]
        while ahead:
            for address in found[ahead.pop()].links("href"):
                file, _ = split(address)
                if file in found and file not in reached:
                    reached.add(file)
                    ahead.append(file)
        assert set(found) - reached == set()

    def test_ids_are_unique(self, id: str) -> None:
        """No id stands twice on a page."""
        twice = {
            (path, name)
            for path, page in pages(id).items()
            for name, count in Counter(page.ids).items()
            if count > 1
        }
        assert twice == set()

    def test_headings_are_in_order(self, id: str) -> None:
        """A page has one first heading, its title, and no level below it is left out."""
        for path, page in pages(id).items():
            levels = [level for level, _ in page.heads]
            assert (levels[0], levels.count(1)) == (1, 1), path
            assert all(after <= before + 1 for before, after in pairwise(levels)), path

    def test_one_of_each_landmark(self, id: str) -> None:
        """A page has one banner, one main part and one foot, and a link past the banner."""
        for path, page in pages(id).items():
            tags = Counter(tag for tag, _ in page.tags)
            assert (tags["header"], tags["main"], tags["footer"]) == (1, 1, 1), path
            skip = next(one for tag, one in page.tags if tag == "a")
            main = next(one for tag, one in page.tags if tag == "main")
            assert skip["href"] == f"#{main['id']}", path

    def test_menus_have_different_names(self, id: str) -> None:
        """Who hears a page can tell its menus and forms apart."""
        for path, page in pages(id).items():
            names = [one["aria-label"] for tag, one in page.tags if tag == "nav"]
            assert len(names) == len(set(names)), path

    def test_the_menu_tells_where_one_is(self, id: str) -> None:
        """Exactly one place in the menus is the page itself, where it is in one of them."""
        for path, page in pages(id).items():
            here = [one for _, one in page.tags if one.get("aria-current") == "page"]
            in_menu = "/benaderingswijze-" not in path and "/approach-" not in path
            # The page of a phase stands in the menu of all, and in that of its part.
            assert {split(one["href"])[0].rpartition("/")[2] for one in here} == (
                {path.rpartition("/")[2]} if in_menu else set()
            ), path

    def test_nothing_is_run_or_loaded_but_our_own(self, id: str) -> None:
        """A page forbids all but its own style sheet and script, and has no script in itself."""
        for path, page in pages(id).items():
            policy = next(one["content"] for _, one in page.tags if "http-equiv" in one)
            assert "default-src 'none'" in policy
            assert "unsafe-inline" not in policy.replace("style-src-attr 'unsafe-inline'", "")
            scripts = [one for tag, one in page.tags if tag == "script"]
            assert all(one["src"] for one in scripts), path
            assert not [name for _, one in page.tags for name in one if name.startswith("on")]
            tags = {tag for tag, _ in page.tags}
            assert not tags & {"style", "iframe", "object", "embed", "base"}, path

    def test_a_form_without_script_is_not_shown(self, id: str) -> None:
        """What only a script can do is hidden until it is there; all else is shown."""
        for path, page in pages(id).items():
            for tag, one in page.tags:
                if tag == "form":
                    assert "hidden" in one, path
                hidden = "hidden" in one
                assert not hidden or "data-script" in one or "results" in one["class"], path

    def test_the_same_page_in_the_other_language(self, id: str) -> None:
        """Each page leads to the same page in the other language, and names that language."""
        for path, page in pages(id).items():
            (link,) = [one for tag, one in page.tags if tag == "a" and "hreflang" in one]
            english = path.startswith("en/")
            assert link["lang"] == link["hreflang"] == ("nl" if english else "en")
            other = normpath(f"{dirname(path)}/{link['href']}".lstrip("/"))
            (back,) = [
                one for tag, one in pages(id)[other].tags if tag == "a" and "hreflang" in one
            ]
            assert normpath(f"{dirname(other)}/{back['href']}".lstrip("/")) == path

    def test_pages_are_called_in_their_language(self, id: str) -> None:
        """Folders and files of pages have names in the language of the page."""
        named = {at(language, name) for language in LANGUAGES for name in ENGLISH}
        assert named <= pages(id).keys()
        dutch = {path.rpartition("/")[2] for path in pages(id) if not path.startswith("en/")}
        english = {path.rpartition("/")[2] for path in pages(id) if path.startswith("en/")}
        assert dutch & english == {"index.html"}


@every_pack
def test_pages_are_valid(id: str) -> None:
    """Each page is read without a single error by a strict parser of HTML."""
    for data in (data for path, data in site(id).items() if path.endswith(".html")):
        html5lib.HTMLParser(strict=True).parse(data)


@every_pack
@pytest.mark.parametrize("language", LANGUAGES)
class TestContent:
    def test_each_approach_has_a_page(self, id: str, language: str) -> None:
        """Each approach has a page of its own, with its name as title."""
        kind = {"nl": "benaderingswijze", "en": "approach"}[language]
        for approach in pack(id, language).approaches.values():
            page = pages(id)[f"{folder(language)}{kind}-{approach.id}.html"]
            assert approach.title in page.text
            assert " ".join(approach.alternative.split()[:3]) in page.text

    def test_each_question_has_a_place(self, id: str, language: str) -> None:
        """Each question has an address of its own, among all and on the facilitator's page."""
        for name in ("vragen", "gespreksleider"):
            page = pages(id)[at(language, name)]
            for question in pack(id, language).questions.values():
                assert f"vraag-{question.id}" in page.ids
                assert question.text in page.text

    def test_hints_stand_on_one_page(self, id: str, language: str) -> None:
        """What the authors guess of the work stands on the facilitator's page and nowhere else."""
        reasons = [_bare(each.why) for each in pack(id, language).activities.values()]
        for path, data in site(id).items():
            shown = _bare(unescape(data.decode()))
            if path == at(language, "gespreksleider"):
                assert all(reason in shown for reason in reasons)
            else:
                assert not [reason for reason in reasons if reason in shown], path

    def test_the_facilitators_page_says_whom_it_is_for(self, id: str, language: str) -> None:
        """That page warns not to hand it out, and asks search engines to pass it by."""
        page = pages(id)[at(language, "gespreksleider")]
        warning = {"nl": "Niet uitdelen", "en": "Do not hand out"}[language]
        assert (warning in page.text) == bool(pack(id).activities)
        closed = {path for path, one in pages(id).items() if _closed(one)}
        assert closed == {at(each, "gespreksleider") for each in LANGUAGES}

    def test_every_value_of_a_filter_is_found(self, id: str, language: str) -> None:
        """No box of a filter is there for nothing, and no entry is beyond all boxes."""
        for name in ("vragen", "benaderingswijzen"):
            page = pages(id)[at(language, name)]
            boxes = [one for _, one in page.tags if one.get("type") == "checkbox"]
            entries = [one for tag, one in page.tags if tag == "li" and "data-theme" in one]
            for box in boxes:
                marked = [one[f"data-{box['name']}"].split() for one in entries]
                assert any(box["value"] in marks for marks in marked), box
            for key in {box["name"] for box in boxes}:
                values = {box["value"] for box in boxes if box["name"] == key}
                assert {v for one in entries for v in one[f"data-{key}"].split()} <= values


def _bare(words: str) -> str:
    """Give only letters: markup and the ways to write a sign make no difference."""
    return "".join(letter for letter in words if letter.isalpha() and letter.isascii())


def _closed(page: Page) -> bool:
    return any(one.get("content") == "noindex" for _, one in page.tags)
