"""`perspectief kit --format site` into a folder that holds an earlier site."""

from pathlib import Path

import pytest

from helpers.called import Command

SITE = ("--format", "site", "--ui-lang", "nl")
OPEN = (*SITE, "--for-participants")
CLOSED = ("paginas/gespreksleider.html", "en/pages/facilitator.html")
"""The pages that participants may not see."""


@pytest.fixture
def site(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a site that was made for whoever leads a session."""
    monkeypatch.chdir(tmp_path)
    assert command("kit", "pilot", *SITE).code == 0
    return Path("kit", "pilot", "site")


def test_pages_that_participants_may_not_see_are_named(command: Command, site: Path) -> None:
    """Made again for participants: nothing is written, and the pages that would stay are named."""
    before = {path: path.read_bytes() for path in site.rglob("*.html")}
    code, out, err = command("kit", "pilot", *OPEN)
    assert (code, out) == (2, "")
    told = err.partition("van een eerdere site")[2]
    for page in CLOSED:
        assert str(site / page) in told
    assert {path: path.read_bytes() for path in site.rglob("*.html")} == before


def test_they_go_with_force(command: Command, site: Path) -> None:
    """With `--force` the pages go, and that is told: no page of the estimate is left."""
    code, out, _ = command("kit", "pilot", *OPEN, "--force")
    assert code == 0
    assert [page for page in CLOSED if (site / page).exists()] == []
    told = out.partition("Weggehaald")[2]
    assert [str(site / page) in told for page in CLOSED] == [True, True]
    assert not [path for path in site.rglob("*.*") if b"gespreksleider.html" in path.read_bytes()]


def test_a_language_that_is_gone_goes_whole(command: Command, site: Path) -> None:
    """A site in one language, over one in two, leaves no page of the other language."""
    code, _, err = command("kit", "pilot", *OPEN, "--lang", "nl", "-o", "kit/pilot")
    assert code == 2
    assert str(site / "en" / "index.html") in err
    command("kit", "pilot", *OPEN, "--lang", "nl", "-o", "kit/pilot", "--force")
    assert list(site.glob("en/**/*.html")) == []


def test_only_pages_that_are_too_many(command: Command, site: Path) -> None:
    """When nothing is different but a page of an earlier site, that page is told alone."""
    page = site / "paginas" / "benaderingswijze-weg.html"
    page.write_bytes((site / "paginas" / "tips-en-ervaringen.html").read_bytes())
    code, out, err = command("kit", "pilot", *SITE)
    assert (code, out) == (2, "")
    assert err.splitlines()[1:2] == [f"  {page}"]
    assert "dan gaan deze pagina's weg" in err
    assert page.exists()


def test_what_is_of_somebody_else_stays(command: Command, site: Path) -> None:
    """With `--force` goes only what we made: no page of others, no copy, no other file."""
    made = (site / "paginas" / "gespreksleider.html").read_bytes()
    theirs = {
        site / "paginas" / "benaderingswijze-eigen.html": b"<p>Van ons</p>",
        site / "paginas" / "gespreksleider - kopie.html": made,
        site / "paginas" / "gespreksleider.html.bak": made,
        site / "rooster" / "gespreksleider.html": made,
        site / "rooster" / "index.html": b"<p>Van ons</p>",
        site.parent / "paginas" / "gespreksleider.html": made,
    }
    for path, data in theirs.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (site / "paginas" / "document-map.html").mkdir()
    assert command("kit", "pilot", *OPEN, "--force").code == 0
    assert {path: path.read_bytes() for path in theirs} == theirs


def test_documents_leave_the_site_alone(command: Command, site: Path) -> None:
    """Documents made in the same folder say nothing of the site, and take nothing out."""
    code, out, err = command("kit", "pilot", "--only", "acties", "--format", "html")
    assert (code, err) == (0, "")
    assert "eerdere site" not in out
    assert (site / CLOSED[0]).exists()


def test_again_the_same_is_no_matter(command: Command, site: Path) -> None:
    """The same site made again needs no force, and takes nothing out."""
    code, out, _ = command("kit", "pilot", *SITE)
    assert code == 0
    assert "Weggehaald" not in out
