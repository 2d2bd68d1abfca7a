"""Documents of plugins on the site, and the site for participants."""

from pathlib import Path

import pytest

from helpers.called import Command, Install

SITE = ("--format", "site")

pytestmark = pytest.mark.usefixtures("here")

PLUGIN = """
from perspectief.plugins import Document, hookimpl
from perspectief.tree import Card, Cards, Heading, Paragraph, Section, Tree

TITLES = {"nl": "Rooster <b>", "en": "Schedule <b>"}


def schedule(pack, options):
    blocks = (Heading(1, ("Maandag",)), Paragraph(("Om negen uur.",)), Heading(2, ("Zaal",)))
    return Tree("rooster", TITLES[pack.language], pack.language, (Section(blocks),))


def cards(pack, options):
    card = Card("Kaart", ("Wat doe je?",))
    return Tree("kaarten", "Kaarten", pack.language, (Section((Cards((card,)),)),), cover=False)


def broken(pack, options):
    if pack.language == "en":
        raise ValueError("geen Engels")
    return Tree("stuk", "Stuk", pack.language, ())


def odd(pack, options):
    return Tree("vreemd", "Vreemd", pack.language, (Section((3,)),))


@hookimpl
def perspectief_documents():
    return [
        Document(name="rooster", title="R", build=schedule, participants=True, purpose="Wanneer?"),
        Document(name="kaarten", title="K", build=cards),
        Document(name="stuk", title="S", build=broken),
        Document(name="vreemd", title="V", build=odd),
        Document(name="later", title="L", build=odd, dated=True),
    ]
"""


@pytest.fixture
def made(command: Command, install: Install, here: Path) -> Path:
    """The site of a pack, made with a plugin of which half fails."""
    install("planning", PLUGIN)
    code, _, err = command("kit", "pilot", *SITE, "--ui-lang", "en")
    assert code == 1
    assert "geen Engels" in err
    assert "vreemd" in err
    return here / "kit" / "pilot" / "site"


def test_each_is_a_page(made: Path) -> None:
    """A document of a plugin is a page with the menus of the site, in each language."""
    page = (made / "paginas" / "document-rooster.html").read_text("utf-8")
    for words in ("<h1>Rooster &lt;b&gt;</h1>", "Wanneer?", "Maandag", "1 Voorbereiden"):
        assert words in page
    (english,) = (made / "en").rglob("document-rooster.html")
    assert "Schedule &lt;b&gt;" in english.read_text("utf-8")
    cards = (made / "paginas" / "document-kaarten.html").read_text("utf-8")
    assert "Wat doe je?" in cards


def test_it_is_found(made: Path) -> None:
    """The first page and the search lead to it."""
    first = (made / "index.html").read_text("utf-8")
    assert 'href="paginas/document-rooster.html"' in first
    assert "Meer documenten" in first
    assert "document-rooster.html" in (made / "paginas" / "zoeken.html").read_text("utf-8")
    assert "document-rooster.html" in (made / "opmaak" / "zoeken-nl.js").read_text("utf-8")


def test_what_fails_is_left_out(made: Path) -> None:
    """What fails in one language, or cannot be written, is on no page in any language."""
    names = {path.stem for path in made.rglob("*.html")}
    assert {"document-rooster", "document-kaarten"} <= names
    assert not {"document-stuk", "document-vreemd", "document-later"} & names
    assert not [path for path in made.rglob("*.*") if b"document-stuk" in path.read_bytes()]


def test_without_plugins(command: Command, install: Install, here: Path) -> None:
    """With `--no-plugins` nothing of them is there, and nothing is said about more documents."""
    install("planning", PLUGIN)
    assert command("kit", "pilot", *SITE, "--no-plugins").code == 0
    assert "Meer documenten" not in (here / "kit/pilot/site/index.html").read_text("utf-8")


def test_for_participants(command: Command, install: Install, here: Path) -> None:
    """Participants get no page for the facilitator, and of plugins what is handed to them."""
    install("planning", PLUGIN)
    command("kit", "pilot", *SITE, "--for-participants")
    names = {path.stem for path in (here / "kit/pilot/site/paginas").iterdir()}
    assert "document-rooster" in names
    assert not {"gespreksleider", "document-kaarten"} & names


def test_only_of_a_site(command: Command, here: Path) -> None:
    """Without a site there is nothing to leave out, and that is told."""
    code, out, err = command("kit", "pilot", "--for-participants", "--ui-lang", "nl")
    assert (code, out) == (2, "")
    assert "zet er --format site bij" in err
    assert list(here.iterdir()) == []
