"""What can be found on the site."""

import pytest
from site_pages import IDS, LANGUAGES, at, folder, index, index_path, pack, pages, site, split

every_site = pytest.mark.parametrize(
    ("id", "language"), [(id, language) for id in IDS for language in LANGUAGES]
)


@every_site
class TestIndex:
    def test_each_place_exists(self, id: str, language: str) -> None:
        """Each address of the index is a page of the site, and an id on it."""
        found = pages(id)
        for address, _, title, _ in index(id, language):
            page, anchor = split(folder(language) + address)
            assert not anchor or anchor in found[page].ids, address
            assert title in found[page].text, address

    def test_everything_of_the_pack_is_in_it(self, id: str, language: str) -> None:
        """Every question and approach can be found, and all else that has a place of its own."""
        one = pack(id, language)
        titles = [title for _, _, title, _ in index(id, language)]
        wanted = [question.text for question in one.questions.values()]
        for kind in ("approaches", "activities", "developments", "concerns", "moves", "actions"):
            wanted += [each.title for each in getattr(one, kind).values()]
        wanted += [tip.title for tip in one.tips.values()]
        wanted += [experience.title for experience in one.experiences.values()]
        wanted += [text.title for text in one.texts.values() if text.subject]
        assert set(wanted) <= set(titles)

    def test_the_search_page_lists_the_same(self, id: str, language: str) -> None:
        """Without script the page to search on lists all that the index holds."""
        page = pages(id)[at(language, "zoeken")]
        listed = set(page.links("href"))
        assert {folder(language) + address for address, *_ in index(id, language)} <= listed

    def test_it_can_be_read_in_any_encoding(self, id: str, language: str) -> None:
        """The index holds ASCII only, and no mark-up of the small Markdown."""
        assert site(id)[index_path(language)].isascii()
        assert not [row for row in index(id, language) if "**" in row[3] or "](" in row[3]]

    def test_no_hint_is_in_it(self, id: str, language: str) -> None:
        """What the authors guess of the work cannot be found, nor why they do."""
        words = " ".join(" ".join(row) for row in index(id, language))
        reasons = [" ".join(one.why.split()) for one in pack(id, language).activities.values()]
        assert not [reason for reason in reasons if reason in words]
