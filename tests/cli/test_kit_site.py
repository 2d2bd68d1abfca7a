"""`perspectief kit --format site`: a folder with pages, beside the documents or alone."""

import os
from pathlib import Path

import pytest

from helpers.called import Command

SITE = ("--format", "site")

pytestmark = pytest.mark.usefixtures("here")


def test_the_site_alone(command: Command, here: Path) -> None:
    """With only this format a site is made, and no document; its many files are one line."""
    code, out, err = command("kit", "pilot", *SITE)
    count = sum(each.is_file() for each in here.rglob("*"))
    assert (code, err) == (0, "")
    assert os.listdir(here / "kit" / "pilot") == ["site"]
    assert out.splitlines()[1:] == [
        f"  site{os.sep} ({count} files)",
        f"Start with {Path('kit', 'pilot', 'site', 'index.html')}",
    ]


def test_in_every_language(command: Command, here: Path) -> None:
    """The site is in each language the pack is translated into."""
    command("kit", "pilot", *SITE)
    assert (here / "kit/pilot/site/en/index.html").is_file()


def test_in_one_language(command: Command, here: Path) -> None:
    """With a language the site is in that one only."""
    assert command("kit", "pilot", *SITE, "--lang", "en").code == 0
    assert not (here / "kit/pilot-en/site/en").exists()
    assert 'lang="en"' in (here / "kit/pilot-en/site/index.html").read_text("utf-8")


def test_beside_documents(command: Command, here: Path) -> None:
    """With another format the documents are made too, and one starts with them."""
    code, out, _ = command("kit", "pilot", "--format", "html,site")
    assert code == 0
    assert out.splitlines()[-1].endswith("0-lees-mij-eerst.html")
    assert {"0-lees-mij-eerst.html", "site", "1-voorbereiden"} <= set(os.listdir("kit/pilot"))


def test_what_somebody_changed_is_kept(command: Command, here: Path) -> None:
    """A page that somebody changed is not overwritten, and then nothing is."""
    command("kit", "pilot", *SITE)
    page = here / "kit/pilot/site/index.html"
    page.write_text("Mijn pagina", "utf-8")
    code, _, err = command("kit", "pilot", *SITE)
    assert code == 2
    assert "--force" in err
    assert page.read_text("utf-8") == "Mijn pagina"


def test_a_translation_with_mistakes_gives_no_site(command: Command, folder: Path) -> None:
    """When a translation is wrong it is told, and no site is made."""
    (folder / "en").mkdir()
    (folder / "en" / "questions.toml").write_text("[vb-vraag\ntext = 3\n", "utf-8")
    code, out, err = command("kit", folder, *SITE)
    assert (code, out) == (1, "")
    assert "en/questions.toml" in err.replace(os.sep, "/")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--day", "ict,bibliotheek", *SITE), "een site is voor één functiegroep"),
        (("pilot", *SITE, "--only", "acties"), "laat --only acties weg, of --format site"),
        (("pilot", "--format", "sit"), 'Bedoel je "site"?'),
        (("pilot", "--format", "xqz"), ", site"),
    ],
)
def test_what_cannot_be_is_told(
    command: Command, here: Path, arguments: tuple[str, ...], said: str
) -> None:
    """A site of a day or of one document, or a format that does not exist, is told."""
    code, out, err = command("kit", *arguments, "--ui-lang", "nl")
    assert (code, out) == (2, "")
    assert said in err
    assert os.listdir(here) == []
