"""For every text, which layer translated it, from which text, and whether that is shown."""

import json
from pathlib import Path

import pytest

import perspectief
from helpers.called import Command
from helpers.releases import edit
from helpers.schemas import problems
from helpers.three_layers import QUESTIONS, Layers
from perspectief import PackError, UnusableNameError
from perspectief.layers.why import Said

EN = "en/questions.toml"
SLOT = "questions/slot#text"


def english(folder: Path, text: str, name: str = "questions") -> None:
    """Write a file of English texts."""
    (folder / "en").mkdir(exist_ok=True)
    (folder / "en" / f"{name}.toml").write_text(text, "utf-8")


def told(pack: Path, address: str) -> dict[str, list[Said]]:
    """Give by address what is said in English."""
    found = perspectief.why(pack, address, language="en")
    return {
        stack.address: [each.said for each in stack.sentences]
        for stack in found.stacks
        if stack.address.startswith("en/")
    }


def showing(pack: Path, address: str) -> dict[str, list[tuple[str, str | None]]]:
    """Give by address the layers that translate it, and whether that is shown."""
    return {at: [(each.layer, each.showing) for each in said]
            for at, said in told(pack, address).items()}  # fmt: skip


class TestTranslations:
    def test_a_translation_of_the_base(self, layers: Layers) -> None:
        """A text that nobody changed is told with who translated it, from what, and where."""
        found = perspectief.why(layers.uvs, SLOT, language="en")
        assert [stack.address for stack in found.stacks] == [SLOT, f"en/{SLOT}"]
        (each,) = found.stacks[1].sentences
        assert (each.said.layer, each.said.sort, each.said.showing) == (
            "los",
            "translates",
            "shown",
        )
        assert each.said.says == "What do you take along?"
        assert each.said.source is not None
        assert (each.said.source.text, each.said.source.layer) == ("Wat neem je mee?", "los")
        assert each.span is not None
        assert (Path(each.span.path), each.span.line) == (layers.base / EN, 7)

    def test_what_is_shown_is_what_a_reader_gets(self, layers: Layers) -> None:
        """Of several translations the one that is told to be shown is the one in the pack."""
        english(layers.few, '[slot]\ntext = "What do you take along tomorrow?"\n')
        english(layers.uvs, '[slot]\ntext = "What will you take?"\n')
        assert showing(layers.few, SLOT) == {
            f"en/{SLOT}": [("few", "shown"), ("uvs", "covered"), ("los", "covered")]
        }
        (shown, _) = told(layers.uvs, SLOT)[f"en/{SLOT}"]
        (text,) = [
            each.change.new
            for one in perspectief.diff(layers.uvs, language="en").objects
            for each in one.details
            if each.address == SLOT
        ]
        assert text == shown.says
        assert shown.replaced == "What do you take along?"

    def test_a_text_that_a_layer_above_changes(self, layers: Layers) -> None:
        """The translation of a text that a layer above changes is not shown, which is told."""
        assert showing(layers.few, SLOT) == {f"en/{SLOT}": [("los", "other-text")]}

    def test_a_text_without_translation(self, layers: Layers) -> None:
        """A text that nobody translates is told to have no translation; what is no text is not."""
        found = told(layers.uvs, "questions/uvs-balie")
        assert found == {"en/questions/uvs-balie#text": []}

    def test_what_is_gone(self, layers: Layers) -> None:
        """Of an object that is removed the translations below are told not to be shown."""
        assert showing(layers.uvs, "questions/weg") == {"en/questions/weg#text": [("los", "gone")]}

    def test_a_value_that_only_one_language_has(self, layers: Layers) -> None:
        """A parameter that only a translation has is told, with the layers that give it."""
        at = "pack/parameters/a_organisatie"
        english(layers.uvs, '[parameters]\na_organisatie = "a university"\n', "pack")
        assert showing(layers.few, at) == {f"en/{at}#value": [("uvs", "shown")]}
        with pytest.raises(UnusableNameError):
            perspectief.why(layers.few, at)

    def test_a_parameter(self, layers: Layers) -> None:
        """The value of a parameter has translations as a text has."""
        at = "pack/parameters/organisatie"
        english(layers.uvs, '[parameters]\norganisatie = "our university"\n', "pack")
        assert showing(layers.uvs, f"{at}#value") == {
            f"en/{at}#value": [("uvs", "shown"), ("los", "covered")]
        }

    def test_the_language_of_the_pack(self, layers: Layers) -> None:
        """In the language in which a pack is written nothing is translated."""
        found = perspectief.why(layers.uvs, SLOT, language="nl")
        assert [stack.address for stack in found.stacks] == [SLOT]

    def test_a_language_that_nobody_has(self, layers: Layers) -> None:
        """A language that no layer has is an error that tells which there are."""
        with pytest.raises(PackError) as raised:
            perspectief.why(layers.uvs, SLOT, language="de")
        (found,) = raised.value.findings
        assert (found.code, found.params["known"]) == ("FP504", "en, nl")


class TestStale:
    def test_a_text_that_changed(self, layers: Layers) -> None:
        """When the text changed after it was translated, both texts are told."""
        english(layers.uvs, '[slot]\ntext = "What will you take?"\n')
        layers.confirm()
        text = QUESTIONS.replace("Wat neem je mee?", "Wat neem je straks mee?")
        (layers.base / "questions.toml").write_text(text, "utf-8")
        (mine, _) = told(layers.uvs, SLOT)[f"en/{SLOT}"]
        assert mine.stale
        assert mine.source is not None
        assert (mine.source.text, mine.source.layer) == ("Wat neem je mee?", "")

    def test_only_the_translation_below_changed(self, layers: Layers) -> None:
        """When only the translation that it replaces changed, the text is still that of now."""
        english(layers.uvs, '[slot]\ntext = "What will you take?"\n')
        layers.confirm()
        edit(layers.base, {"take along?": "take with you?"}, EN)
        (mine, _) = told(layers.uvs, SLOT)[f"en/{SLOT}"]
        assert (mine.stale, mine.replaced) == (True, "What do you take with you?")
        assert mine.judged is not None
        assert mine.judged.seen == {"from": "Wat neem je mee?", "over": "What do you take along?"}
        assert mine.source is not None
        assert mine.source.layer == "los"

    def test_a_translation_that_nobody_recorded(self, layers: Layers) -> None:
        """Of a translation that the lock does not know, nobody knows what it was made from."""
        layers.confirm()
        edit(layers.base, {"Wat merk je nu?": "Wat zie je nu?"})
        english(layers.uvs, '[slot]\ntext = "What will you take?"\n')
        (mine, _) = told(layers.uvs, SLOT)[f"en/{SLOT}"]
        assert (mine.stale, mine.source) == (True, None)


class TestCommand:
    def test_a_terminal_gets_the_stack(self, command: Command, layers: Layers) -> None:
        """Each translation stands below its text, with what it was made from."""
        said = command("show", layers.few, SLOT, "--why", "--lang", "en")
        assert said.code == 0
        assert said.out.split("\n\n")[2] == (
            f"en/{SLOT}\n"
            f"  los 1.0.0  translates it  {layers.base}/{EN}:7:8\n"
            "    not shown: a layer above says another text\n"
            "    now: What do you take along?\n"
            "    made from los 1.0.0: Wat neem je mee?"
        )
        said = command("show", layers.uvs, "questions/uvs-balie#text", "--why", "--lang", "en",
                       "--ui-lang", "nl")  # fmt: skip
        assert "  niet vertaald: de tekst zelf staat er\n" in said.out

    def test_what_is_out_of_date(self, command: Command, layers: Layers) -> None:
        """Why somebody has to look is said, for each of the three reasons."""
        english(layers.uvs, '[slot]\ntext = "What will you take?"\n')
        layers.confirm()
        arguments = ("show", layers.uvs, SLOT, "--why", "--lang", "en", "--ui-lang", "nl")
        edit(layers.base, {"take along?": "take with you?"}, EN)
        said = command(*arguments).out
        assert "    verouderd: de vertaling die het vervangt, is sindsdien veranderd\n" in said
        assert "    toen dit werd geschreven: What do you take along?\n" in said
        edit(layers.base, {"Wat neem je mee?": "Wat neem je straks mee?"})
        said = command(*arguments).out
        assert "    verouderd: de tekst is veranderd sinds hij is vertaald\n" in said
        assert "    gemaakt bij: Wat neem je mee?\n" in said
        assert "    de tekst is nu: Wat neem je straks mee?\n" in said
        english(layers.uvs, '[eerst.probes]\ntoen = "And then?"\n')
        at = "questions/eerst/probes#toen"
        said = command("show", layers.uvs, at, "--why", "--lang", "en", "--ui-lang", "nl").out
        assert "niet vastgelegd: niemand weet bij welke tekst deze vertaling hoort" in said

    def test_tools_get_json(self, command: Command, layers: Layers) -> None:
        """As JSON it is what the schema says, with what each translation was made from."""
        english(layers.uvs, '[slot]\ntext = "What will you take?"\n')
        for address in ("questions/slot", "questions/eerst", "pack/parameters"):
            said = command("show", layers.uvs, address, "--why", "--lang", "en", "--json")
            value = json.loads(said.out)
            assert problems("why", value) == []
            assert value["language"] == "en"
        value = json.loads(command("show", layers.uvs, SLOT, "--why", "--lang", "en", "--json").out)
        mine, below = value["fields"][-1]["said"]
        assert (mine["showing"], below["showing"]) == ("shown", "covered")
        assert mine["made_from"] == {"layer": "los", "version": "1.0.0", "text": "Wat neem je mee?"}
