"""The site that is put where participants can see it."""

import pytest
from site_pages import FACILITATOR, IDS, Page, files, pack, read

from perspectief import make_site

GONE = f"paginas/{FACILITATOR}"


def open_site(id: str) -> dict[str, bytes]:
    return files(make_site([pack(id)], for_participants=True))


def pages_of(made: dict[str, bytes]) -> dict[str, Page]:
    return {path: read(path, data) for path, data in made.items() if path.endswith(".html")}


@pytest.mark.parametrize("id", IDS)
class TestOpen:
    def test_only_one_page_is_gone(self, id: str) -> None:
        """The page for the facilitator is not there; all others are."""
        whole, made = files(make_site([pack(id)])), open_site(id)
        assert set(whole) - set(made) == {GONE}
        assert set(made) <= set(whole)

    def test_nothing_leads_there(self, id: str) -> None:
        """No menu, link or search leads to it, and every other link leads somewhere."""
        made = open_site(id)
        assert not [path for path, data in made.items() if FACILITATOR.encode() in data]
        for path, page in pages_of(made).items():
            for address in page.links("href", "src", "data-page"):
                assert address.partition("#")[0] in made, (path, address)

    def test_no_estimate_and_no_warning_is_left(self, id: str) -> None:
        """What the authors guess, why they ask and how to ask on is on no page."""
        one = pack(id)
        shown = " ".join(page.text for page in pages_of(open_site(id)).values())
        kept = [each.why for each in one.activities.values()]
        kept += [each.purpose for each in one.questions.values() if each.purpose]
        kept += [each.sensitive for each in one.questions.values() if each.sensitive]
        assert kept
        assert not [words for words in kept if " ".join(words.split()) in shown]

    def test_every_question_is_still_there(self, id: str) -> None:
        """The questions are for everyone: each keeps its place."""
        page = pages_of(open_site(id))["paginas/vragen.html"]
        assert {f"vraag-{question}" for question in pack(id).questions} <= set(page.ids)
