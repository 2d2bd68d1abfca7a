"""What a pack states as fact: where it stands, and when somebody looks at it again."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from helpers.pack_texts import GROUPS, LANGUAGES, PACKS, Said, load, own, said
from perspectief import Pack
from perspectief.model import Source

YEAR = timedelta(days=366)

# Sites that we only ever saw like this: an address with https that we made up may lead nowhere.
ONLY_HTTP = {
    "gist.nl",
    "oud.bibliotheekblad.nl",
    "utwente.functieplattegrond.nl",
    "www.digital.nl",
    "www.mindatwork.nl",
}
# What a newsletter, a feed or an advertisement adds to an address to know its readers.
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|channel|ref|source|session\w*"
)
LINK = re.compile(r"\]\(([^)]*)\)|\bhttps?:[^\s)]+")

NAMED = re.compile(
    r"\b(?:[Uu]niversiteit (?:Utrecht|Twente|van Amsterdam|Leiden|Maastricht)|TU Delft|TU/e"
    r"|VU|SURF|SoFoKleS|UKB|UWV|Zestor|Radboud|Wageningen|Tilburg|Windesheim"
    r"|Utrecht University|University of (?:Twente|Amsterdam|Groningen)|(?:19|20)\d\d)\b"
)
"""What only a source can tell: a year, or what happened at an organisation with a name."""

OWN_WORDS = ("activities", "competences", "moves", "concerns", "questions", "tips", "actions")


def owner(pack: Pack, text: Said) -> object:
    """Give the object that a text belongs to."""
    kind, id = re.split(r"[/#]", text.address)[:2]
    return getattr(pack, kind)[id]


def reviews(pack: Pack) -> Iterator[tuple[str, date | None]]:
    """Give the review date of every law, regulation and arrangement, and of every development."""
    for id, development in pack.developments.items():
        yield f"developments/{id}", development.review
    for id, action in pack.actions.items():
        for key, hook in action.hooks.items():
            yield f"actions/{id}/hooks/{key}", hook.review


def addresses(id: str) -> Iterator[tuple[str, str]]:
    """Give every web address in a pack: those of its sources, and those in its texts."""
    for key, source in own(load(id, "nl"), "sources").items():
        assert isinstance(source, Source)
        if source.address is not None:
            yield f"sources/{key}", source.address
    for language in LANGUAGES:
        for text in said(id, language):
            for match in LINK.finditer(text.text):
                yield text.address, match[1] or match[0]


@pytest.mark.parametrize("id", PACKS)
class TestSources:
    def test_every_fact_has_a_source(self, id: str) -> None:
        """A development, an experience, a rule to use and a list of competences name a source."""
        pack = load(id, "nl")
        named = {f"developments/{key}": each.sources for key, each in pack.developments.items()}
        for key, action in pack.actions.items():
            named |= {f"actions/{key}/{at}": hook.sources for at, hook in action.hooks.items()}
        named |= {f"experiences/{key}": (each.source,) for key, each in pack.experiences.items()}
        named |= {f"catalogues/{key}": (each.source,) for key, each in pack.catalogues.items()}
        assert {at for at, refs in named.items() if not refs} == set()
        assert all(pack.resolve(refs) for refs in named.values())

    def test_what_comes_from_elsewhere_says_so(self, id: str) -> None:
        """A tip or an approach that is adapted or described names where; our own never does."""
        pack = load(id, "nl")
        for kind in ("tips", "approaches"):
            for key, each in getattr(pack, kind).items():
                assert bool(each.sources) == (each.origin != "own"), f"{kind}/{key}"

    def test_the_code_of_a_group_has_a_source(self, id: str) -> None:
        """A code in UFO, ESCO or ISCO names where it stands."""
        group = load(id, "nl").function_group
        codes = {**group.ufo, **group.esco, **group.isco} if group else {}
        assert [key for key, code in codes.items() if not code.sources] == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_what_only_a_source_can_tell_has_one(self, id: str, language: str) -> None:
        """A text with a year, or with an organisation by name, belongs to a thing with a source."""
        pack = load(id, language)
        bare = [
            text.address
            for text in said(id, language)
            if text.kind in OWN_WORDS
            and "/hooks/" not in text.address
            and NAMED.search(text.text)
            and not getattr(owner(pack, text), "sources", ())
        ]
        assert bare == []


@pytest.mark.parametrize("id", PACKS)
class TestDates:
    def test_every_law_and_rule_is_looked_at_again(self, id: str) -> None:
        """Each has a review date: after this version came out, and within a year of that day.

        Against the day of the version, so that the same files always give the same outcome;
        `perspectief check` holds it against today (FP832).
        """
        pack = load(id, "nl")
        assert pack.released is not None
        late = [
            (address, review)
            for address, review in reviews(pack)
            if review is None or not pack.released < review <= pack.released + YEAR
        ]
        assert late == []

    def test_a_source_was_opened_before_this_version(self, id: str) -> None:
        """The day on which a source was read is not one that has yet to come."""
        pack = load(id, "nl")
        assert pack.released is not None
        days = {key: each.read for key, each in pack.sources.items() if each.read}
        assert {key for key, day in days.items() if day > pack.released} == set()


@pytest.mark.parametrize("id", PACKS)
class TestAddresses:
    def test_well_formed(self, id: str) -> None:
        """An address has a scheme, a host with a dot, no spaces and no user in it."""
        for at, address in addresses(id):
            parts = urlsplit(address)
            host = parts.hostname or ""
            assert parts.scheme in ("http", "https"), at
            assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host), at
            assert parts.netloc == host, at
            assert re.fullmatch(r"[!-~]+", address), at

    def test_secure(self, id: str) -> None:
        """An address begins with https, but for the few sites that were only seen without."""
        plain = {at: address for at, address in addresses(id) if not address.startswith("https:")}
        assert {
            at for at, each in plain.items() if urlsplit(each).hostname not in ONLY_HTTP
        } == set()

    def test_no_tracking(self, id: str) -> None:
        """Nothing in an address is there to follow who opens it."""
        asked = {at: parse_qs(urlsplit(address).query) for at, address in addresses(id)}
        keys = {(at, key) for at, query in asked.items() for key in query}
        assert {(at, key) for at, key in keys if TRACKING.fullmatch(key)} == set()

    def test_without_an_address_a_note_says_why(self, id: str) -> None:
        """Who wants to look up a source without address is told what is known of it."""
        for at, source in load(id, "nl").sources.items():
            assert source.address or source.note, at


def test_a_site_without_https_is_still_in_use() -> None:
    """The list of sites without https holds no more than the packs need."""
    found = {urlsplit(address).hostname for id in PACKS for _, address in addresses(id)}
    assert found >= ONLY_HTTP


@pytest.mark.parametrize("id", GROUPS)
def test_a_reading_sounds_like_one(id: str) -> None:
    """What a development may mean is worded as possible: it is our reading, and no forecast."""
    possible = re.compile(
        r"\b(mogelijk|kan|kunnen|misschien|volgens ons|verwachten|schatten)\b", re.I
    )
    sure = {
        key
        for key, each in load(id, "nl").developments.items()
        if each.meaning and not possible.search(each.meaning)
    }
    assert sure == set()


def test_every_source_is_used() -> None:
    """A source that nothing in any pack names is left over."""
    named = "".join(references(load(id, "nl")) for id in PACKS)
    kept = {key for id in PACKS for key in load(id, "nl").sources}
    assert {key for key in kept if repr(key) not in named} == set()


def references(pack: Pack) -> str:
    """Give a pack without its sources as one text, in which every reference can be found."""
    kinds = ("developments", "experiences", "actions", "moves", "concerns", "tips", "approaches")
    kinds += ("activities", "catalogues", "function_group")
    return "".join(repr(getattr(pack, kind)) for kind in kinds)
