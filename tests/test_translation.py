"""Translations: which one is shown, and what is said of those that are missing or stray."""

import os
from pathlib import Path

import pytest

import perspectief
from perspectief.loading import read

BASE = {
    "pack.toml": """
format = 1
id = "basis"
version = "1.0.0"
title = "Basis"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
prefix = "bas"
extends = { pack = "pilot", major = 1 }
parameters.medewerker.value = "imker"
""",
    "questions.toml": """
[bas-een]
theme = "insights"
text = "Wat ziet een {medewerker}?"
roles = ["hr"]
probes.eerst = "Wat eerst?"

[bas-twee]
theme = "insights"
text = "Wat nog meer?"
roles = ["hr"]
""",
    "en/pack.toml": """
title = "Base"
parameters.medewerker.value = "beekeeper"
parameters.a_bee.value = "a bee"
""",
    "en/questions.toml": """
[bas-een]
text = "What does {a_bee} tell a {medewerker}?"
probes.eerst = "What first?"
""",
}
OVER = {
    "pack.toml": BASE["pack.toml"].replace("basis", "boven").replace('"bas"', '"bov"').replace(
        'pack = "pilot"', 'pack = "basis"'
    ),
    "questions.toml": '[bas-een]\ntext = "Wat hoort een {medewerker}?"\n',
}  # fmt: skip


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = written(tmp_path / "basis", BASE)
    monkeypatch.setenv("PERSPECTIEF_PATH", str(folder))
    return folder


def english(path: Path) -> perspectief.Pack:
    return read(path, "en").pack


class TestShown:
    def test_a_translation_takes_the_place_of_the_text(self, base: Path) -> None:
        """A translated text is shown, with the words of that language filled in."""
        question = english(base).questions["bas-een"]
        assert question.text == "What does a bee tell a beekeeper?"
        assert question.probes["eerst"] == "What first?"

    def test_what_is_no_text_stays(self, base: Path) -> None:
        """References and closed values are the same in every language."""
        assert english(base).questions["bas-een"].roles == ("hr",)

    def test_a_pack_says_its_own_title_in_the_language(self, base: Path) -> None:
        """The title of a pack is translated in `en/pack.toml`."""
        assert english(base).title == "Base"

    def test_without_a_translation_the_text_itself_is_shown_marked(self, base: Path) -> None:
        """A text without translation is shown as it is, marked and listed."""
        pack = english(base)
        assert pack.questions["bas-twee"].text == "Wat nog meer? [nl]"
        assert "questions/bas-twee#text" in pack.untranslated

    def test_a_translation_of_another_text_is_not_shown(self, base: Path, tmp_path: Path) -> None:
        """A layer that changes a text is not shown in the translation of the text below."""
        over = written(tmp_path / "boven", OVER)
        assert english(over).questions["bas-een"].text == "Wat hoort een beekeeper? [nl]"

    def test_a_text_said_again_keeps_its_translation(self, base: Path, tmp_path: Path) -> None:
        """A layer that says a text again, wrapped otherwise, is shown in the translation below."""
        text = english(base).questions["bas-een"].text
        wrapped = '[bas-een]\ntext = """\nWat ziet\neen {medewerker}?\n"""\n'
        again = {**OVER, "questions.toml": wrapped}
        over = written(tmp_path / "boven", again)
        assert english(over).questions["bas-een"].text == text

    def test_a_layer_brings_the_translation_of_its_own_text(
        self, base: Path, tmp_path: Path
    ) -> None:
        """A translation in the layer that changed the text is shown."""
        mine = {**OVER, "en/questions.toml": '[bas-een]\ntext = "What does one hear?"\n'}
        over = written(tmp_path / "boven", mine)
        assert english(over).questions["bas-een"].text == "What does one hear?"

    def test_the_language_of_the_source_is_the_pack_itself(self, base: Path) -> None:
        """Asking for the language in which a pack is written changes nothing but the name."""
        assert read(base, "nl").pack == read(base).pack

    def test_a_wheel_holds_translations_too(self, base: Path) -> None:
        """Translations are found in an archive as they are in a folder."""
        import shutil

        archive = shutil.make_archive(str(base.parent / "pakket"), "zip", base)
        assert english(Path(archive)).questions == english(base).questions


class TestFindings:
    def codes(self, path: Path) -> list[tuple[str, str]]:
        """Give code and address of what is wrong with translations."""
        found = perspectief.check(path)
        return [(each.code, each.address) for each in found if each.code.startswith("FP5")]

    def overrides(self, path: Path) -> list[perspectief.Finding]:
        """Give what is told of texts that replace one with a translation."""
        return [each for each in perspectief.check(path) if each.code == "FP506"]

    def test_a_missing_translation_is_told(self, base: Path) -> None:
        """Of a pack that is translated, a text that is not is told with the file to write."""
        found = [each for each in perspectief.check(base) if each.code == "FP503"]
        assert [each.address for each in found] == ["questions/bas-twee#text"]
        assert "en/questions.toml" in found[0].hint("en")

    def test_an_override_without_translation_is_told(self, base: Path, tmp_path: Path) -> None:
        """Changing a translated text without translating the change is told."""
        over = written(tmp_path / "boven", {**OVER, "en/pack.toml": 'title = "Above"\n'})
        found = perspectief.check(over)
        (one,) = (each for each in found if each.code == "FP506")
        (there,) = one.related
        assert one.address == "questions/bas-een#text"
        assert (there.address, there.layer) == ("en/questions/bas-een#text", "basis")
        assert there.span is not None
        assert Path(there.span.path).parts[-3:] == ("basis", "en", "questions.toml")

    @pytest.mark.parametrize("value", ["stadsimker", {"value": "stadsimker"}])
    def test_a_parameter_without_translation_is_told_where_that_has_begun(
        self, base: Path, tmp_path: Path, value: str | dict[str, str]
    ) -> None:
        """A parameter that is set without translation is told once the version has the language."""
        set_to = f'parameters.medewerker.value = "{value}"' if isinstance(value, str) else (
            'parameters.medewerker = "stadsimker"'
        )  # fmt: skip
        head = OVER["pack.toml"].replace('parameters.medewerker.value = "imker"', set_to)
        over = written(tmp_path / "boven", {**OVER, "pack.toml": head, "questions.toml": ""})
        assert self.overrides(over) == []
        written(over, {"en/pack.toml": 'title = "Above"\n'})
        (found,) = self.overrides(over)
        (there,) = found.related
        assert (found.severity, found.address) == ("info", "pack/parameters/medewerker#value")
        assert (Path(found.path), found.line) == (over / "pack.toml", 11)
        assert (there.address, there.layer) == ("en/pack/parameters/medewerker#value", "basis")
        written(over, {"en/pack.toml": 'parameters.medewerker.value = "city beekeeper"\n'})
        assert self.overrides(over) == []

    def test_a_parameter_of_a_layer_below_is_told_of_that_layer(
        self, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """When a layer above has the language, what one below set without it is told."""
        head = OVER["pack.toml"].replace('"imker"', '"stadsimker"')
        over = written(tmp_path / "boven", {**OVER, "pack.toml": head, "questions.toml": ""})
        top_head = OVER["pack.toml"].replace("boven", "top").replace('"bov"', '"top"').replace(
            'pack = "basis"', 'pack = "boven"'
        ).replace('parameters.medewerker.value = "imker"', "")  # fmt: skip
        top = written(tmp_path / "top", {"pack.toml": top_head})
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, (base, over))))
        assert self.overrides(top) == []
        written(top, {"en/pack.toml": 'title = "Top"\n'})
        (found,) = self.overrides(top)
        assert found.layer == "boven"
        written(top, {"en/pack.toml": 'parameters.medewerker = "city beekeeper"\n'})
        assert self.overrides(top) == []

    def test_a_parameter_that_says_the_same_needs_nothing(self, base: Path, tmp_path: Path) -> None:
        """A parameter that is set to what it was keeps the translation below."""
        over = written(tmp_path / "boven", {**OVER, "en/pack.toml": 'title = "Above"\n'})
        assert [each.address for each in self.overrides(over)] == ["questions/bas-een#text"]

    def test_the_work_list_has_a_parameter_without_translation(
        self, base: Path, tmp_path: Path
    ) -> None:
        """What is to be translated lists a parameter that is set, with what it was before."""
        head = OVER["pack.toml"].replace('"imker"', '"stadsimker"')
        over = written(tmp_path / "boven", {**OVER, "pack.toml": head})
        texts = {each.address: each for each in perspectief.translate(over, "en").texts}
        found = texts["pack/parameters/medewerker#value"]
        assert (found.state, found.source, found.target) == ("missing", "stadsimker", "beekeeper")

    @pytest.mark.parametrize(
        ("title", "code"), [("About {nergens}", "FP304"), ("", "FP206"), ("Loose }", "FP305")]
    )
    def test_a_title_in_another_language_is_told_in_its_file(
        self, base: Path, title: str, code: str
    ) -> None:
        """What is wrong with a translated title is told where that stands, and not in its own."""
        # Nothing else is translated, so that nothing else is wrong.
        written(base, {"en/pack.toml": f'title = "{title}"\n', "en/questions.toml": ""})
        (found,) = [each for each in perspectief.check(base) if each.code == code]
        assert (found.address, found.layer) == ("pack#title", "basis")
        assert (Path(found.path), found.line) == (base / "en" / "pack.toml", 1)

    def test_a_title_without_translation_is_told_once(self, base: Path) -> None:
        """What is wrong with a title that nobody translated is told in the file of the pack."""
        written(base, {"pack.toml": BASE["pack.toml"].replace('"Basis"', '""')})
        written(base, {"en/pack.toml": 'summary = "About bees."\n'})
        (found,) = [each for each in perspectief.check(base) if each.code == "FP206"]
        assert Path(found.path) == base / "pack.toml"

    def test_a_translation_of_nothing_is_an_error(self, base: Path) -> None:
        """A translation of an object that does not exist is told with the one meant perhaps."""
        written(base, {"en/questions.toml": '[bas-ene]\ntext = "What?"\n'})
        found = next(each for each in perspectief.check(base) if each.code == "FP501")
        assert (found.address, "bas-een" in found.hint("en")) == ("questions/bas-ene", True)
        assert found.path.endswith("questions.toml")

    def test_a_translation_holds_texts_only(self, base: Path) -> None:
        """Anything but a text in a translation is an error."""
        written(base, {"en/questions.toml": '[bas-een]\ntheme = "actions"\n'})
        assert ("FP502", "questions/bas-een#theme") in self.codes(base)

    def test_another_language_is_refused(self, base: Path) -> None:
        """A language that no layer knows is an error that lists those there are."""
        with pytest.raises(perspectief.PackError) as caught:
            perspectief.load(base, language="fr")
        (found,) = caught.value.findings
        assert (found.code, found.params["known"]) == ("FP504", "en, nl")

    def test_broken_translation_files_are_told(self, base: Path) -> None:
        """A translation that is no TOML is an error in that file, and no traceback."""
        written(base, {"en/questions.toml": "[bas-een\n"})
        found = [each for each in perspectief.check(base) if each.severity == "error"]
        assert [(each.code, Path(each.path).parent.name) for each in found] == [("FP126", "en")]


class TestAllPacks:
    def test_every_text_is_translated(self) -> None:
        """The packs of this project are complete in English."""
        packs = [info.id for info in perspectief.packs() if not info.problem]
        left = {id: perspectief.load(id, language="en").untranslated for id in packs}
        assert {id: addresses for id, addresses in left.items() if addresses} == {}
