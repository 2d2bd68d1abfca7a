"""`diff`, `show --why` and `translate`: what they say, in both languages, and to tools."""

import json
import sys
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.releases import edit, files_of
from helpers.schemas import problems
from helpers.three_layers import BASE, QUESTIONS, UVS, Layers, write
from helpers.written import manifest

HEAD = manifest("los", extends=None, prefix=None)
EN = "en/questions.toml"


def another(folder: Path, questions: str, version: str = "1.0.0") -> Path:
    """Write another release of the base."""
    files = {"questions.toml": questions, "pack.toml": BASE["pack.toml"]}
    return write(folder, files, HEAD.replace('version = "1.0.0"', f'version = "{version}"'))


class TestDiff:
    def test_a_terminal_gets_marked_words(self, command: Command, layers: Layers) -> None:
        """What differs is told object by object, with marks on the words."""
        said = command("diff", layers.uvs)
        assert said.code == 0
        assert said.out == (
            "los 1.0.0 → uvs 1.0.0\n"
            "Together: 1 new, 1 gone, 1 changed.\n"
            "\n"
            "questions/eerst (changed)  Wat merk jij nu?\n"
            "  text: Wat merk [-je-]{+jij+} nu?\n"
            "  roles: medewerker, {+hr+}\n"
            "  purpose: [-Begint bij gewoon werk. Zo kan iedereen meedoen.-]\n"
            "  fixed: text is fixed now: Zo gaat het bij ons.\n"
            "\n"
            "questions/uvs-balie (new)  Wat vraag je aan de balie?\n"
            "  theme: {+actions+}\n"
            "  text: {+Wat vraag je aan de balie?+}\n"
            "  roles: {+medewerker+}\n"
            "\n"
            "questions/weg (gone)  Wat leerde je hier?\n"
            "  theme: [-insights-]\n"
            "  text: [-Wat leerde je hier?-]\n"
            "  roles: [-medewerker-]\n"
        )

    def test_colours_only_where_they_are_known(
        self, command: Command, layers: Layers, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Colours come on a terminal, or when asked for; `NO_COLOR` wins."""
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert "\x1b[32m{+jij+}\x1b[0m" in command("diff", layers.uvs).out
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b" not in command("diff", layers.uvs).out

    def test_content_cannot_steer_the_terminal(self, command: Command, layers: Layers) -> None:
        """A control character in content is shown as an escape, on lines of their own too."""
        text = UVS.replace("Wat merk jij nu?", "Wat \\u001b[2J merk\\n\\njij nu?")
        (layers.uvs / "questions.toml").write_text(text, "utf-8")
        said = command("diff", layers.uvs)
        assert "\x1b" not in said.out
        assert "\\x1b[2J" in said.out
        assert "\n    {+jij+} nu?" in said.out

    def test_nothing_and_layout(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """When nothing differs that is said, and so is how much is only layout."""
        new = another(tmp_path / "b", QUESTIONS.replace("Wat merk je", "Wat merk\\nje"))
        old = another(tmp_path / "a", QUESTIONS)
        said = command("diff", old, new, "--ui-lang", "nl")
        assert said.out == (
            "los 1.0.0 → los 1.0.0\nEr is niets anders.\n"
            "In 1 andere teksten is alleen de opmaak anders. Die staan hier niet.\n"
        )
        assert command("diff", old, old).out.count("\n") == 2

    def test_what_has_no_words_is_told(
        self, command: Command, layers: Layers, tmp_path: Path
    ) -> None:
        """Order is told in words, and a part without anything in it too."""
        said = command("diff", "los", layers.few).out
        assert "  order: now comes first\n" in said

    def test_tools_get_json(self, command: Command, layers: Layers) -> None:
        """As JSON it is what the schema says."""
        said = command("diff", "los", layers.few, "--json")
        value = json.loads(said.out)
        assert problems("diff", value) == []
        assert value["summary"] == {"added": 1, "removed": 1, "changed": 2, "layout": 0}

    def test_a_page_comes_in_a_file(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """A page can be written to a file, which is never overwritten unasked."""
        page = tmp_path / "verschil.html"
        said = command("diff", layers.uvs, "--format", "html", "-o", page, "--ui-lang", "nl")
        assert (said.code, said.out) == (0, "")
        assert f"Geschreven naar {page}" in said.err
        assert "<h1>Wat is er anders?</h1>" in page.read_text("utf-8")
        again = command("diff", layers.uvs, "-o", page)
        assert again.code == 2
        assert "--force" in again.err
        assert command("diff", layers.uvs, "-o", page, "--force").code == 0
        assert page.read_text("utf-8").startswith("los 1.0.0")

    def test_what_cannot_be_written(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """A file that cannot be written is said, with what to do."""
        said = command("diff", layers.uvs, "-o", tmp_path / "geen" / "x.txt")
        assert said.code == 2
        assert "cannot be written" in said.err

    @pytest.mark.parametrize(
        ("arguments", "wanted"),
        [
            (("diff", "los"), ("los extends no other pack",)),
            (("diff", "loss"), ('there is no pack "loss"', 'Did you mean "los"?')),
            (("diff", "los", "uvs", "--lang", "de"), ('los has no translation "de"', "en")),
            (("diff", "--release", "los"), ("two releases", "diff --release OLD NEW")),
            (("diff", "--release", "los", "uvs"), ("no releases of one pack",)),
            (("diff", "--release", "los", "los", "--format", "html"), ("there is no page",)),
            (("diff", "--release", "los", "los", "--lang", "en"), ("do not go together",)),
        ],
    )
    def test_unusable_input(
        self, command: Command, layers: Layers, arguments: tuple[str, ...], wanted: tuple[str, ...]
    ) -> None:
        """What cannot be compared is said with what to do, and gives exit code 2."""
        said = command(*arguments)
        assert (said.code, said.out) == (2, "")
        assert all(each in said.err for each in wanted)

    def test_mistakes_are_said(self, command: Command, layers: Layers) -> None:
        """A pack with mistakes is compared, and it is said that something may be missing."""
        (layers.uvs / "questions.toml").write_text(UVS + '[niets]\ntext = "X"\n', "utf-8")
        said = command("diff", layers.uvs)
        assert said.code == 0
        assert "has mistakes" in said.err


class TestRelease:
    def test_too_low_a_version(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """A version that is too low gives exit code 1, with the one that is needed."""
        text = QUESTIONS[: QUESTIONS.index("[weg]")] + 'fixed.text = "Zo."\n'
        text = text.replace("Wat merk je", "Wat zie je").replace('"hr"]', '"leidinggevende"]')
        old, new = another(tmp_path / "a", QUESTIONS), another(tmp_path / "b", text, "1.1.0")
        said = command("diff", "--release", old, new, "--ui-lang", "nl")
        assert said.code == 1
        assert said.out == (
            "los 1.0.0 → los 1.1.0\n"
            "\n"
            "Maakt iets stuk voor wie erop bouwt (2):\n"
            "  questions/weg: weg, zonder nieuwe id\n"
            "  questions/slot#text: alles ligt nu vast: Zo.\n"
            "\n"
            "Nieuw of anders (1):\n"
            "  questions/slot#roles: een andere waarde medewerker, [-hr-], {+leidinggevende+}\n"
            "\n"
            "Woorden en volgorde (1):\n"
            "  questions/eerst#text: andere woorden\n"
            "\n"
            "Versie 1.1.0 is te laag: maak er minstens 2.0.0 van.\n"
        )

    def test_high_enough(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """A version that is high enough gives exit code 0, and so does nothing new."""
        text = QUESTIONS[: QUESTIONS.index("[weg]")]
        old, new = another(tmp_path / "a", QUESTIONS), another(tmp_path / "b", text, "2.0.0")
        said = command("diff", "--release", old, new, "-o", tmp_path / "uit.txt")
        assert said.code == 0
        assert "Version 2.0.0 says so" in (tmp_path / "uit.txt").read_text("utf-8")
        assert "Nothing changed" in command("diff", "--release", old, old).out

    def test_tools_get_json(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """As JSON it is what the schema says, and the exit code is the same."""
        text = QUESTIONS[: QUESTIONS.index("[weg]")]
        old, new = another(tmp_path / "a", QUESTIONS), another(tmp_path / "b", text)
        said = command("diff", "--release", old, new, "--json")
        value = json.loads(said.out)
        assert problems("diff-release", value) == []
        assert (said.code, value["level"], value["enough"]) == (1, "major", False)
        assert problems("diff-release", json.loads(
            command("diff", "--release", old, old, "--json").out)) == []  # fmt: skip


class TestWhy:
    def test_who_said_what(self, command: Command, layers: Layers) -> None:
        """Each layer is told with its version and its line, and what it replaced."""
        said = command("show", layers.few, "questions/slot#text", "--why")
        assert said.code == 0
        assert said.out == (
            "questions/slot#text, in los 1.0.0 → uvs 1.0.0 → few 1.0.0\n"
            "\n"
            "questions/slot#text\n"
            f"  few 1.0.0  changes it  {layers.few}/questions.toml:2:8\n"
            "    now: Wat neem je morgen mee?\n"
            "    before: Wat neem je mee?\n"
            f"  los 1.0.0  says it first  {layers.base}/questions.toml:10:8\n"
            "    now: Wat neem je mee?\n"
            "\n"
            "questions/slot\n"
            f"  few 1.0.0  moves it  {layers.few}/questions.toml:3:10\n"
            "    where: before eerst\n"
        )

    def test_what_is_out_of_date(self, command: Command, layers: Layers) -> None:
        """What was replaced and has changed since is said, with what it was."""
        layers.confirm()
        edit(layers.base, {"Wat merk je nu?": "Wat zie je nu?"})
        said = command("show", layers.uvs, "questions/eerst#text", "--why", "--ui-lang", "nl").out
        assert "    verouderd: wat het vervangt, is sindsdien veranderd\n" in said
        assert "    toen dit werd geschreven: Wat merk je nu?\n" in said
        assert "    eerst: Wat zie je nu?\n" in said

    def test_gone_and_renamed(self, command: Command, layers: Layers) -> None:
        """Of what is gone it is told who removed it; of what is renamed, what it is called."""
        assert "removed by uvs" in command("show", layers.few, "questions/weg", "--why").out
        write(layers.base,
              {"questions.toml": QUESTIONS.replace("[slot]", "[einde]"),
               "pack.toml": '[renamed.questions]\nslot = "einde"\n' + BASE["pack.toml"]},
              HEAD)  # fmt: skip
        said = command("show", layers.few, "questions/slot", "--why", "--ui-lang", "nl").out
        assert "questions/slot heet nu questions/einde: los gaf het een andere id." in said

    def test_a_field_that_nobody_says(self, command: Command, layers: Layers) -> None:
        """A field without a value is said to be empty."""
        said = command("show", layers.uvs, "questions/eerst#sensitive", "--why")
        assert "so it is empty" in said.out

    def test_tools_get_json(self, command: Command, layers: Layers) -> None:
        """As JSON it is what the schema says, for everything that a layer can do."""
        layers.confirm()
        for address in ("questions/eerst", "questions/weg", "questions/slot", "pack/parameters"):
            value = json.loads(command("show", layers.few, address, "--why", "--json").out)
            assert problems("why", value) == []
            assert value["fields"]

    @pytest.mark.parametrize(
        ("arguments", "wanted"),
        [
            (("uvs", "questions/eers"), ('no layer knows "questions/eers"', "questions/eerst")),
            (("uvs",), ("--why goes with an address",)),
            (("uvs", "questions/eerst", "--ids"), ("--why goes with an address",)),
            (("uvs", "questions/eerst", "--lang", "de"), ("uvs has no translation", "en, nl")),
            (("niets", "questions/eerst"), ('there is no pack "niets"',)),
        ],
    )
    def test_unusable_input(
        self, command: Command, layers: Layers, arguments: tuple[str, ...], wanted: tuple[str, ...]
    ) -> None:
        """What cannot be told is said with what to do, and gives exit code 2."""
        said = command("show", *arguments, "--why")
        assert (said.code, said.out) == (2, "")
        assert all(each in said.err for each in wanted)

    def test_mistakes_are_said(self, command: Command, layers: Layers) -> None:
        """Of a pack with mistakes it is said that something may be missing."""
        (layers.uvs / "questions.toml").write_text(UVS + '[niets]\ntext = "X"\n', "utf-8")
        said = command("show", layers.uvs, "questions/eerst", "--why")
        assert (said.code, "has mistakes" in said.err) == (0, True)


class TestTranslate:
    def test_a_list_of_what_to_do(self, command: Command, layers: Layers) -> None:
        """Told is what is not translated, with what stood there before, and what to do next."""
        said = command("translate", layers.uvs, "en")
        assert said.code == 0
        assert said.out == (
            "uvs 1.0.0, translated into: en\n"
            "  3 not translated\n"
            "\n"
            "pack/title: not translated  (en/pack.toml)\n"
            "  nl: Voorbeeld\n"
            "\n"
            "questions/eerst#text: not translated  (en/questions.toml)\n"
            "  nl: Wat merk [-je-]{+jij+} nu?\n"
            "  en, of the former text: What do you notice now?\n"
            "\n"
            "questions/uvs-balie#text: not translated  (en/questions.toml)\n"
            "  nl: Wat vraag je aan de balie?\n"
        )
        assert f"translate {layers.uvs} en --write" in said.err

    def test_the_packs_below_are_counted(self, command: Command, layers: Layers) -> None:
        """What the packs below lack is counted, and told with --all."""
        said = command("translate", layers.uvs, "de", "--ui-lang", "nl")
        assert "Ook 6 teksten uit de lagen eronder" in said.err
        assert "9 niet vertaald" in command(
            "translate", layers.uvs, "de", "--all", "--ui-lang", "nl"
        ).out  # fmt: skip

    def test_all_is_translated(self, command: Command, layers: Layers) -> None:
        """When there is nothing to do, there is nothing to do next."""
        said = command("translate", layers.base, "en")
        assert said.out == "los 1.0.0, translated into: en\n  10 translated\n"
        assert said.err == ""

    def test_stubs(self, command: Command, layers: Layers) -> None:
        """Stubs are written when asked for, and it is said how to fill them in."""
        said = command("translate", layers.uvs, "en", "--write")
        assert said.code == 0
        assert "Stubs for 3 texts. Written: en/pack.toml, en/questions.toml" in said.err
        assert "\nFill in what is between the quotes" in said.err
        assert '# text = ""' in (layers.uvs / EN).read_text("utf-8")
        again = command("translate", layers.uvs, "en", "--write", "--ui-lang", "nl")
        assert "Er hoeft niets te worden geschreven" in again.err

    def test_out_and_in(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """A PO file goes out and comes in; what does not fit is told with its line."""
        po = tmp_path / "uvs.po"
        said = command("translate", layers.uvs, "en", "--po", po)
        assert (said.code, said.out) == (0, "")
        assert "3 texts, of which 3 need work" in said.err
        text = po.read_text("utf-8")
        text = text.replace('balie?"\nmsgstr ""', 'balie?"\nmsgstr "What do you ask?"')
        text = text.replace('msgid "Voorbeeld"\nmsgstr ""', 'msgid "Iets"\nmsgstr "Example"')
        po.write_text(text, "utf-8")
        said = command("translate", layers.uvs, "en", "--from-po", po)
        assert said.code == 1
        line = text.split("\n").index('msgid "Iets"') + 1
        assert said.out == (
            "taken over: questions/uvs-balie#text\n"
            f'{po}:{line}: not taken over: pack/title has another text now, "Voorbeeld". '
            "Make a new PO file.\n"
            "1 taken over, 1 not, 0 as they were, 1 not translated yet\n"
        )
        assert "Written: en/questions.toml, perspectief.lock" in said.err
        po.write_text(text.replace('msgid "Iets"', 'msgid "Voorbeeld"'), "utf-8")
        assert command("translate", layers.uvs, "en", "--from-po", po).code == 0
        said = command("translate", layers.uvs, "en", "--from-po", po, "--ui-lang", "nl")
        assert (said.code, "Er is niets geschreven." in said.err) == (0, True)

    def test_nothing_is_overwritten_unasked(
        self, command: Command, layers: Layers, tmp_path: Path
    ) -> None:
        """A PO file that is there stays, unless it is to be overwritten."""
        po = tmp_path / "uvs.po"
        po.write_text("x", "utf-8")
        said = command("translate", layers.uvs, "en", "--po", po)
        assert (said.code, po.read_text("utf-8")) == (2, "x")
        assert command("translate", layers.uvs, "en", "--po", po, "--force").code == 0
        assert "msgctxt" in po.read_text("utf-8")

    def test_tools_get_json(self, command: Command, layers: Layers, tmp_path: Path) -> None:
        """As JSON each of its ways is what the schema says."""
        po = tmp_path / "uvs.po"
        for more in ((), ("--po", po), ("--write",)):
            value = json.loads(command("translate", layers.uvs, "en", "--json", *more).out)
            assert problems("translate", value) == []
        text = po.read_text("utf-8").replace("Wat vraag je", "Wie vraag je")
        po.write_text(text.replace('balie?"\nmsgstr ""', 'balie?"\nmsgstr "Ask?"'), "utf-8")
        value = json.loads(command("translate", layers.uvs, "en", "--from-po", po, "--json").out)
        assert problems("translate-import", value) == []
        assert [each["reason"] for each in value["refused"]] == ["source-changed"]

    @pytest.mark.parametrize(
        ("arguments", "wanted"),
        [
            (("eng",), ('"eng" is no language', "such as en")),
            (("nl",), ("there is nothing to translate",)),
            (("en", "--from-po", "niets.po"), ("nothing at niets.po",)),
            (("en", "--from-po", "niets.po", "--all"), ("do not go together",)),
            (("en", "--from-po", "pack.toml"), ("not as in a PO file", "Nothing was written")),
            (("en", "--from-po", "en"), ("en cannot be read",)),
            (("en", "--po", "geen/x.po"), ("geen/x.po cannot be written",)),
        ],
    )
    def test_unusable_input(
        self,
        command: Command,
        layers: Layers,
        monkeypatch: pytest.MonkeyPatch,
        arguments: tuple[str, ...],
        wanted: tuple[str, ...],
    ) -> None:
        """What cannot be done is said with what to do; nothing changes, and the code is 2."""
        monkeypatch.chdir(layers.uvs)
        (layers.uvs / "en").mkdir()
        before = files_of(layers.uvs)
        said = command("translate", ".", *arguments)
        assert (said.code, said.out) == (2, "")
        assert all(each in said.err for each in wanted)
        assert files_of(layers.uvs) == before

    def test_without_the_extra(
        self, command: Command, layers: Layers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without Babel it is said what to install; what needs no PO file works all the same."""
        for name in [each for each in sys.modules if each.partition(".")[0] == "babel"]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "babel", None)
        assert command("translate", layers.uvs, "en").code == 0
        said = command("translate", layers.uvs, "en", "--po", tmp_path / "x.po")
        assert said.code == 2
        assert 'pip install "perspectief[translate]"' in said.err
