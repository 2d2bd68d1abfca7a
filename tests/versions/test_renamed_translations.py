"""Translations of what has another id by now: shown, told and mended as all else is."""

from pathlib import Path

import pytest

import perspectief
from helpers.releases import University, edit
from perspectief.loading import read

EN = "en/questions.toml"
OLD, NEW = "questions/bas-oud", "questions/bas-nieuw#text"
ENGLISH = '[bas-oud]\ntext = "What will you all do tomorrow?"  # Jo\n'


@pytest.fixture
def translated(university: University) -> University:
    """A version that translates its change of a question, which has another id below by now."""
    university.change()
    (university.folder / "en").mkdir(exist_ok=True)
    (university.folder / EN).write_text(ENGLISH, "utf-8")
    perspectief.confirm(university.folder, None)
    university.install(university.second)
    return university


def told(folder: Path) -> list[tuple[str, str, str]]:
    """Give what is told of the file with translations."""
    found = perspectief.check(folder, plugins=False)
    return [
        (each.code, each.address, Path(each.path).name)
        for each in found
        if each.path.endswith(EN) and each.line is not None
    ]


def test_it_is_shown(translated: University) -> None:
    """A translation under an older id is shown, as the change of the text itself is."""
    pack = read(translated.folder, "en").pack
    assert pack.questions["bas-nieuw"].text == "What will you all do tomorrow?"
    assert "questions/bas-nieuw#text" not in pack.untranslated


def test_it_is_told_with_the_id_of_today(translated: University) -> None:
    """It is told in its own file that the id is another now, and not that it belongs to nothing."""
    assert told(translated.folder) == [("FP417", OLD, "questions.toml")]
    found = perspectief.check(translated.folder, plugins=False)
    (each,) = [each for each in found if each.path.endswith(EN)]
    (there,) = each.related
    assert (each.line, each.column, each.params["new"]) == (1, 2, "bas-nieuw")
    assert there.span is not None
    assert Path(there.span.path) == translated.second / "pack.toml"


def test_it_is_mended(translated: University) -> None:
    """Mending gives it the id of today, in the file of the language too."""
    perspectief.fix(translated.folder, select=("FP417",), plugins=False)
    text = (translated.folder / EN).read_text("utf-8")
    assert text == ENGLISH.replace("bas-oud", "bas-nieuw")
    assert told(translated.folder) == []


def test_the_work_list_knows_it(translated: University) -> None:
    """The work list has it as translated, and so does who asks why."""
    texts = {each.address: each for each in perspectief.translate(translated.folder, "en").texts}
    assert (texts[NEW].state, texts[NEW].own) == ("translated", True)
    stacks = perspectief.why(translated.folder, NEW, language="en").stacks
    (each,) = stacks[-1].sentences
    assert (each.said.showing, each.said.stale) == ("shown", False)
    assert each.span is not None
    assert each.span.line == 2


def test_more_of_it_comes_beside_it(translated: University) -> None:
    """Stubs, and what a PO file brings, come in the table that is there, and not in a second."""
    edit(
        translated.folder, {'morgen?"   # van Piet': 'morgen?"\npurpose = "Om vooruit te kijken."'}
    )
    perspectief.write_stubs(translated.folder, "en")
    text = (translated.folder / EN).read_text("utf-8")
    assert text.startswith(f'{ENGLISH}# nl: Om vooruit te kijken.\n# purpose = ""\n')
    assert "bas-nieuw" not in text
    rows = perspectief.to_po(perspectief.translate(translated.folder, "en")).decode()
    source = 'msgid "Om vooruit te kijken."\nmsgstr '
    rows = rows.replace(f'{source}""', f'{source}"To look ahead."')
    perspectief.import_po(translated.folder, "en", rows.encode())
    pack = read(translated.folder, "en").pack
    assert pack.questions["bas-nieuw"].purpose == "To look ahead."
    text = (translated.folder / EN).read_text("utf-8")
    assert text.startswith(f'{ENGLISH}purpose = "To look ahead."\n')


def test_a_parameter(university: University) -> None:
    """The value of a parameter under an older name is shown as well."""
    base, ours = university.first / "pack.toml", university.folder / "pack.toml"
    words = '\n[parameters.bas_loket]\nvalue = "de balie"\nabout = "Met lidwoord."\n'
    base.write_text(base.read_text("utf-8") + words, "utf-8")
    text = ours.read_text("utf-8").replace(
        "[parameters]\n", '[parameters]\nbas_loket = "het loket"\n'
    )
    ours.write_text(text, "utf-8")
    english = university.folder / "en" / "pack.toml"
    text = english.read_text("utf-8") + '\n[parameters.bas_loket]\nvalue = "our desk"\n'
    english.write_text(text, "utf-8")
    assert read(university.folder).pack.parameters["bas_loket"].value == "het loket"
    edit(university.first, {"[parameters.bas_loket]": "[parameters.bas_balie]"}, "pack.toml")
    renamed = '\n[renamed.parameters]\nbas_loket = "bas_balie"\n'
    base.write_text(base.read_text("utf-8") + renamed, "utf-8")
    assert read(university.folder).pack.parameters["bas_balie"].value == "het loket"
    assert read(university.folder, "en").pack.parameters["bas_balie"].value == "our desk"
    found = [each for each in perspectief.check(university.folder) if each.code == "FP417"]
    assert {Path(each.path).parent.name for each in found} == {"uvs", "en"}
