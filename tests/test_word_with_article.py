"""Words that only another language has, with their article: they follow the word they belong to."""

from pathlib import Path
from shutil import rmtree

import pytest

import perspectief
from helpers.releases import edit
from perspectief.translating.po import to_po

WORD = "pack/parameters/a_medewerker#value"


@pytest.fixture
def version(tmp_path: Path) -> Path:
    """A version of a group pack that gives its people another name, in Dutch and in English."""
    made = tmp_path / "uk"
    perspectief.customise("secretaresse", made, organisation="Universiteit K", prefix="uk")
    dutch = 'organisatie = "Universiteit K"\n'
    edit(made, {dutch: f'{dutch}medewerker = "kantoorhulp"\n'}, "pack.toml")
    english(made, "medewerker", "office helper")
    return made


def english(version: Path, name: str, value: str) -> None:
    """Give a parameter of a version its English value."""
    path = version / "en/pack.toml"
    said = f'\n[parameters.{name}]\nvalue = "{value}"\n'
    path.write_text(path.read_text("utf-8") + said, "utf-8")


def told(version: Path) -> list[perspectief.Finding]:
    """Give what is told of words with an article."""
    return [each for each in perspectief.check(version, plugins=False) if each.code == "FP509"]


def test_it_is_told_where_the_word_stands(version: Path) -> None:
    """A word that is another here is told while its form with an article is of the word below."""
    (found,) = told(version)
    (there,) = found.related
    assert found.address == "pack/parameters/medewerker#value"
    assert (Path(found.path), found.severity) == (version / "pack.toml", "warning")
    assert '"a_medewerker" in "en" still is "a secretary"' in found.message("en")
    assert (there.address, there.layer) == (f"en/{WORD}", "secretaresse")


def test_it_is_on_the_work_list(version: Path) -> None:
    """The work list has it as not translated, with the former word and its translation."""
    (text,) = (each for each in perspectief.translate(version, "en").open)
    assert (text.address, text.state, text.layer) == (WORD, "missing", "secretaresse-uk")
    assert (text.source, text.before, text.target) == (
        "kantoorhulp", "secretaresse", "a secretary")  # fmt: skip


def test_it_goes_through_a_translation_program(version: Path) -> None:
    """It is a row of a PO file, and comes back in the English parameters."""
    rows = to_po(perspectief.translate(version, "en")).decode()
    assert f'msgctxt "{WORD}"\nmsgid "kantoorhulp"\nmsgstr "a secretary"' in rows
    mended = rows.replace("a secretary", "an office helper").replace("#, fuzzy\n", "")
    done = perspectief.import_po(version, "en", mended.encode())
    assert [each.address for each in done.taken] == [WORD]
    assert told(version) == []
    assert perspectief.load(version, language="en").parameters["a_medewerker"].value == (
        "an office helper"
    )


def test_the_lock_knows_what_it_was_made_from(version: Path) -> None:
    """When the word changes once more, its form with an article is told as of another text."""
    english(version, "a_medewerker", "an office helper")
    perspectief.confirm(version, None)
    edit(version, {"kantoorhulp": "kantoorkracht"}, "pack.toml")
    stale = [each.address for each in perspectief.check(version) if each.code == "FP505"]
    assert stale == ["pack/parameters/medewerker#value", WORD]


def test_a_version_without_translations_hears_nothing(version: Path) -> None:
    """As long as a version has no word of English there is nothing to say yet."""
    rmtree(version / "en")
    assert told(version) == []


def test_a_word_of_its_own_belongs_to_none(version: Path) -> None:
    """A parameter that only English has and that begins as no word does is left alone."""
    english(version, "a_colleague", "a colleague")
    assert [each.address for each in perspectief.translate(version, "en").open] == [WORD]
