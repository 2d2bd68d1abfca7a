"""Places of what `check` and `load` tell: rules about whole packs, translations, archives."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

import perspectief
from helpers.marked import all_without_marks, told
from helpers.written import MANIFEST, manifest, write_pack
from perspectief.loading import read
from perspectief.locating import files as reading
from perspectief.locating import locate

TODAY = date(2026, 11, 26)

FILES = {
    "pack.toml": manifest()
    + """\
# é 😀
[team.hr]
min = «FP801:0»
[team.leidinggevende]
min = «FP802:0»
[accept.«FP221:niets»]
code = "FP832"
object = "texts/vb-mail"
reason = "Zo."
[accept.op]
code = "FP832"
object = "texts/vb-mail"
reason = "Zo."
until = «FP222:2026-11-01»
[accept.fout]
code = «FP223:"FP805"»
object = "texts/vb-mail"
reason = "Zo."
""",
    "texts.toml": '''\
# é 😀
[vb-mail]
title = "Mail"
subject = "Kom je ook?"
audience = ["medewerker"]
text = «FP805:"""
Kom dinsdag praten over je werk."""»
''',
    "sources.toml": '''\
[«FP833:vb-krant»]
title = "é 😀"
publisher = "Uitgever"
type = "web"
''',
    "developments.toml": '''\
[vb-nieuws]
title = "é 😀"
fact = "Sinds 2025 heeft elke bibliotheek een loket."
type = "work"
review = «FP832:2020-01-01»
sources = «FP831:[ ]»
''',
    "sessions.toml": """\
[vb-kort]
title = "é 😀"
people = { min = 8, max = 12 }
setting = ["on-site"]
follow_up = «FP813:"informeer"»
meetings.nu = { title = "Nu", length = «FP821:20» }
[vb-kort.blocks.slot]
meeting = "nu"
title = "Slot"
who = "gespreksleider"
minutes = 30
themes = ["insights", "actions", "what-changes", "good-work", "pleasant-work"]
worksheet = "inzicht-en-stap"
[vb-kort.blocks.later]
meeting = «FP814:"straks"»
title = "Later"
who = "gespreksleider"
minutes = 1
""",
}  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_rules_about_whole_packs_find(newline: str, tmp_path: Path) -> None:
    """Each finding about the meaning of a pack is exactly at the value it judges."""
    files, expected = all_without_marks(FILES, newline)
    folder = write_pack(tmp_path / "p", files, "")
    found = perspectief.check(folder, today=TODAY, plugins=False)
    assert all(each.line is not None for each in found)
    codes = {code for code, _, _ in expected}
    assert told([each for each in found if each.code in codes], str(folder)) == expected


def test_all_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    """Findings are sorted by file, and then by line and column."""
    files, _ = all_without_marks(FILES)
    found = perspectief.check(write_pack(tmp_path / "p", files, ""), today=TODAY, plugins=False)
    places = [(each.path, each.line, each.column) for each in found]
    assert places == sorted(places)


TRANSLATED = {
    "pack.toml": manifest() + '[parameters]\nmedewerker = "é"\n',
    "questions.toml": '[vb-een]\ntheme = "actions"\ntext = "Wat?"\nroles = ["medewerker"]\n'
    'purpose = «FP503:"é 😀"»\n',
    "en/questions.toml": '# é 😀\n[vb-een]\ntext = "é 😀 {a_«»}"\n«FP502:theme» = "x"\n'
    '[«FP501:vb-ene»]\ntext = "x"\n',
}


def test_a_translation_points_into_its_own_file(tmp_path: Path) -> None:
    """What is wrong with a translation is in its file, and what has none in that of the text."""
    marked = {**TRANSLATED}
    marked["en/questions.toml"] = marked["en/questions.toml"].replace(
        "{a_«»}", "«FP304:{a_medewerkr}»"
    )
    files, expected = all_without_marks(marked)
    folder = tmp_path / "p"
    (folder / "en").mkdir(parents=True)
    write_pack(folder, files, "")
    found = perspectief.check(folder, today=TODAY, plugins=False)
    codes = ("FP304", "FP501", "FP502", "FP503")
    assert told([each for each in found if each.code in codes], str(folder)) == expected


def test_load_tells_the_place_too(tmp_path: Path) -> None:
    """The error that `load` raises has file, line and column in its text, and in its findings."""
    folder = write_pack(tmp_path / "p", {"questions.toml": "# é 😀\n[vb-een]\nteam = 1\n"})
    with pytest.raises(perspectief.PackError) as caught:
        perspectief.load(folder)
    assert f"{folder}/questions.toml:3:1: questions/vb-een#team: " in str(caught.value)
    first = caught.value.findings[0]
    assert (first.line, first.column, first.end_line, first.end_column) == (3, 1, 3, 5)


def test_in_an_archive(tmp_path: Path) -> None:
    """A mistake in a file of an archive has its place as well."""
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("map/pack.toml", manifest())
        archive.writestr("map/questions.toml", "# é 😀\n[vb-een]\nteam = 1\n")
    found = perspectief.check(path, today=TODAY, plugins=False)
    (told,) = [each for each in found if each.code == "FP201"]
    assert told.path.endswith("map/questions.toml")
    assert (told.line, told.column, told.end_column) == (3, 1, 5)


def test_what_is_not_there_stands_at_its_object_or_file(tmp_path: Path) -> None:
    """A missing key of a file is at its beginning; a folder without a pack has no line."""
    text = MANIFEST.format(id="voorbeeld").replace("format = 1\n", "")
    folder = write_pack(tmp_path / "p", {"pack.toml": text, "vragen.toml": "a = 1\n"}, "")
    found = {each.code: each for each in perspectief.check(folder, today=TODAY, plugins=False)}
    assert [(found[code].line, found[code].column) for code in ("FP202", "FP007")] == [(1, 1)] * 2
    (tmp_path / "leeg").mkdir()
    (nothing,) = perspectief.check(tmp_path / "leeg", today=TODAY, plugins=False)
    assert (nothing.code, nothing.line) == ("FP001", None)


class TestReading:
    """Files are read again only when something is found in them, and then once."""

    @pytest.fixture
    def indexed(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """The names of the files of which an index is made."""
        made: list[str] = []
        index = reading._index

        def noted(place: object, name: str) -> object:
            made.append(name)
            return index(place, name)  # type: ignore[arg-type]  # it is a place

        monkeypatch.setattr(reading, "_index", noted)
        return made

    def test_a_sound_pack_builds_no_index(self, indexed: list[str], tmp_path: Path) -> None:
        """No index is made when nothing is wrong."""
        folder = write_pack(tmp_path / "p", {"themes.toml": '[insights]\ntitle = "Wat?"\n'})
        perspectief.load(folder)
        assert indexed == []
        found = perspectief.check(folder, today=TODAY, plugins=False)
        others = [other.span.path for each in found for other in each.related if other.span]
        assert len(indexed) == len({*others, *(each.path for each in found)})

    def test_only_the_file_with_a_finding(self, indexed: list[str], tmp_path: Path) -> None:
        """Of several files with many findings, each with any is looked over once."""
        files = {
            "questions.toml": "[vb-een]\nteam = 1\n[vb-twee]\nteam = 1\n",
            "themes.toml": '[insights]\ntitle = "Wat?"\n',
            "texts.toml": "[vb-mail]\nteam = 1\n",
        }
        with pytest.raises(perspectief.PackError):
            perspectief.load(write_pack(tmp_path / "p", files))
        assert sorted(indexed) == ["questions.toml", "texts.toml"]

    def test_places_are_those_of_what_was_read(self, tmp_path: Path) -> None:
        """When a file is gone by now, or no TOML any more, the finding is where it was."""
        folder = write_pack(tmp_path / "p", {"questions.toml": "[vb-een]\nteam = 1\n"})
        made = read(folder)
        for text in ("[", '"a" = ' + "[" * 400, None):
            if text is None:
                (folder / "questions.toml").unlink()
            else:
                (folder / "questions.toml").write_text(text)
            found = locate(made.findings, made.chain)
            assert {(each.line, each.column) for each in found} == {(1, 2), (2, 1)}
