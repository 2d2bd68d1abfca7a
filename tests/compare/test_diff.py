"""What is different between packs: of folders and wheels, of a pack and what it extends."""

from pathlib import Path

import pytest

import perspectief
from helpers.three_layers import BASE, QUESTIONS, UVS, Layers, write
from helpers.wheel_files import write_wheel
from helpers.written import manifest
from perspectief import Diff, PackError, PackNotFoundError
from perspectief.comparing.differences import Detail
from perspectief.comparing.page import page
from perspectief.plugins.records import Options
from perspectief.writers import html


def told(diff: Diff) -> dict[str, str]:
    """Give the state of each object that differs."""
    return {each.address: each.state for each in diff.objects}


def details(diff: Diff, address: str) -> dict[str, Detail]:
    """Give what differs in one object, by its address and how it differs."""
    (found,) = [each for each in diff.objects if each.address == address]
    return {f"{each.address} {each.change.sort}": each for each in found.details}


def another(layers: Layers, folder: Path, questions: str, more: str = "") -> Path:
    """Write another release of the base, in which questions are different."""
    files = {**BASE, "questions.toml": questions, "pack.toml": more + BASE["pack.toml"]}
    return write(folder, files, manifest("los", extends=None, prefix=None))


class TestSides:
    def test_a_pack_and_what_it_extends(self, layers: Layers) -> None:
        """With one pack it is compared with what it extends: new, gone and changed are told."""
        found = perspectief.diff(layers.uvs)
        assert (found.old.id, found.new.id) == ("los", "uvs")
        assert told(found) == {
            "questions/eerst": "changed",
            "questions/uvs-balie": "added",
            "questions/weg": "removed",
        }
        assert (found.count("added"), found.count("removed"), found.count("changed")) == (1, 1, 1)

    def test_a_folder_and_a_wheel(self, layers: Layers, tmp_path: Path) -> None:
        """A wheel and the folder that it was made of are the same."""
        names = {f"los_pakket/{name}": text for name, text in BASE.items() if "/" not in name}
        names["los_pakket/pack.toml"] = (layers.base / "pack.toml").read_text("utf-8")
        wheel = write_wheel(tmp_path, "los-pakket", names, packs={"los": "los_pakket"})
        assert perspectief.diff(str(wheel), layers.base).objects == ()

    def test_two_versions_far_apart(self, layers: Layers) -> None:
        """Any two packs can be compared, and order that changed is told once."""
        found = perspectief.diff("los", layers.few)
        moved = [
            each.change.new
            for one in found.objects
            for each in one.details
            if each.change.sort == "moved"
        ]
        assert moved == [""]
        assert found.old.name == "los"

    def test_a_pack_that_extends_nothing_has_no_parent(self, layers: Layers) -> None:
        """With one pack that extends nothing there is nothing to compare, which is said."""
        with pytest.raises(PackNotFoundError, match="name two packs") as raised:
            perspectief.diff(layers.base)
        assert raised.value.reason == "no-parent"

    def test_what_cannot_be_read_is_refused(self, layers: Layers) -> None:
        """A file that cannot be read is an error with its place, and not a difference."""
        (layers.uvs / "questions.toml").write_text("[eerst\n", "utf-8")
        with pytest.raises(PackError) as raised:
            perspectief.diff(layers.uvs)
        assert raised.value.findings[0].line == 1

    def test_mistakes_are_counted(self, layers: Layers) -> None:
        """A pack with lesser mistakes is compared all the same, and they are counted."""
        (layers.uvs / "questions.toml").write_text(UVS + '[niets]\ntext = "X"\n', "utf-8")
        assert perspectief.diff(layers.uvs).new.errors == 1

    def test_another_language(self, layers: Layers) -> None:
        """With a language the texts in it are compared, and a language nobody has is an error."""
        found = perspectief.diff(layers.uvs, language="en")
        text = details(found, "questions/eerst")["questions/eerst#text changed"]
        assert text.change.old == "What do you notice now?"
        with pytest.raises(PackError):
            perspectief.diff(layers.uvs, language="de")


class TestFields:
    def test_every_field_that_differs_is_told(self, layers: Layers) -> None:
        """Words are marked, lists are told item by item, and what is emptied or fixed too."""
        found = details(perspectief.diff(layers.uvs), "questions/eerst")
        assert list(found) == [
            "questions/eerst#text changed",
            "questions/eerst#roles changed",
            "questions/eerst#purpose removed",
            "questions/eerst#text fixed",
        ]
        text = found["questions/eerst#text changed"].pieces
        assert [each for each in text if each.sort != "same"] == [
            ("removed", "je"),
            ("added", "jij"),
        ]
        roles = found["questions/eerst#roles changed"].pieces
        assert roles[-1] == ("added", "hr")

    def test_what_is_new_or_gone_is_told_whole(self, layers: Layers) -> None:
        """Of what only one of the two has every field is told, and people know it by its text."""
        found = perspectief.diff(layers.uvs)
        new, gone = found.objects[1:]
        assert [each.pieces[0].sort for each in new.details] == ["added"] * 3
        assert [each.pieces[0].sort for each in gone.details] == ["removed"] * 3
        assert new.title == "Wat vraag je aan de balie?"

    def test_parts_that_are_new(self, layers: Layers, tmp_path: Path) -> None:
        """A keyed part that is new is told with its words, and the order of parts too."""
        more = QUESTIONS.replace('probes.toen = "', 'probes.straks = "Later?"\nprobes.toen = "')
        found = perspectief.diff(layers.base, another(layers, tmp_path / "nieuw", more))
        part = details(found, "questions/eerst")["questions/eerst/probes#straks added"]
        assert part.pieces == (("added", "Later?"),)

    def test_what_is_new_and_empty(self, layers: Layers, tmp_path: Path) -> None:
        """A new object without anything in it is told, also on the page."""
        found = perspectief.diff(
            layers.base, another(layers, tmp_path / "b", QUESTIONS + "[leeg]\n")
        )
        assert list(details(found, "questions/leeg")) == ["questions/leeg added"]
        assert "zonder inhoud" in html.write(page(found, "nl"), Options()).decode()

    def test_layout_is_no_difference(self, layers: Layers, tmp_path: Path) -> None:
        """A text that is wrapped otherwise is left out, and counted."""
        more = QUESTIONS.replace('"Wat merk je nu?"', '"""\nWat merk\nje nu?\n"""')
        found = perspectief.diff(layers.base, another(layers, tmp_path / "nieuw", more))
        assert (found.objects, found.layout) == ((), 1)

    def test_a_new_id_is_told_once(self, layers: Layers, tmp_path: Path) -> None:
        """What has another id by the ledger is told as that, and not as gone and new."""
        new = another(
            layers,
            tmp_path / "nieuw",
            QUESTIONS.replace("[weg]", "[gebleven]"),
            '[renamed.questions]\nweg = "gebleven"\noud = "gebleven"\n',
        )
        found = perspectief.diff(layers.base, new)
        assert list(details(found, "questions/gebleven")) == ["questions/gebleven renamed"]
        assert list(details(found, "questions/oud")) == ["questions/oud ledger"]

    def test_what_is_known_by_a_long_text(self, layers: Layers, tmp_path: Path) -> None:
        """What has no title is known by its text, of which a long one is cut short."""
        long = QUESTIONS.replace("Wat merk je nu?", "Wat merk je nu? " * 9)
        found = perspectief.diff(layers.base, another(layers, tmp_path / "nieuw", long))
        assert found.objects[0].title.endswith("…")


class TestPage:
    @pytest.mark.parametrize(("language", "words"), [("nl", "nieuw: "), ("en", "new: ")])
    def test_what_came_and_went_is_marked(self, layers: Layers, language: str, words: str) -> None:
        """On the page words are marked for who sees it, and said for who listens."""
        text = html.write(page(perspectief.diff(layers.few), language), Options()).decode()
        assert f'<ins><span class="unseen">{words}</span>' in text
        assert "<del>" in text
        assert f'<html lang="{language}">' in text

    def test_every_difference_is_on_the_page(self, layers: Layers, tmp_path: Path) -> None:
        """Order, ids, what is fixed and paragraphs: nothing that differs is left out."""
        text = QUESTIONS.replace("gewoon werk. Zo", 'gewoon werk.\\n\\nZo').replace(
            'probes.toen = "Hoe was dat toen?"\n', ""
        )  # fmt: skip
        parts = text.split("\n\n[")
        moved = f"[{parts[1]}\n\n{parts[0]}\n\n[{parts[2]}"
        new = another(
            layers,
            tmp_path / "nieuw",
            moved.replace("[weg]", '[gebleven]\nfixed = "Afspraak."'),
            '[renamed.questions]\nweg = "gebleven"\noud = "gebleven"\n',
        )
        found = perspectief.diff(layers.base, new)
        said = html.write(page(found, "nl"), Options()).decode()
        for words in ("heette eerst weg", "staat nu", "ligt nu vast: Afspraak.", "oude id"):
            assert words in said
        back = html.write(page(perspectief.diff(new, layers.base), "nl"), Options()).decode()
        assert "ligt niet meer vast" in back
        assert "leidt nergens meer naar" in back

    def test_nothing_different(self, layers: Layers, tmp_path: Path) -> None:
        """When nothing differs the page says so, and how many texts differ in layout."""
        more = QUESTIONS.replace('"Wat merk je nu?"', '"""\nWat merk\nje nu?\n"""')
        found = perspectief.diff(layers.base, another(layers, tmp_path / "nieuw", more))
        said = html.write(page(found, "nl"), Options()).decode()
        assert "Er is niets anders." in said
        assert "In 1 andere teksten" in said
