"""The brand of packs, field by field: what is different in it, and which layer says it."""

import json
from pathlib import Path

import attrs
import pytest

import perspectief
from helpers.called import Command
from helpers.schemas import problems
from helpers.three_layers import Layers
from perspectief import Diff, PackError, UnusableNameError
from perspectief.comparing.brands import FIELDS
from perspectief.comparing.page import page
from perspectief.layers.leaves import ABSENT
from perspectief.model.brand import Brand, Colours, Logo
from perspectief.plugins.records import Options
from perspectief.writers import html

BRAND = """\
name = "Universiteit Voorbeeldstad"

[logo]
file = "logo.svg"
alt = "Een uil"

[colours]
accent = "#1d4f7c"
"""
ENGLISH = 'name = "Example City University"\n\n[logo]\nalt = "An owl"\n'


def picture(size: int) -> str:
    """Give a logo: a square of a size."""
    return f'<svg xmlns="http://www.w3.org/2000/svg"><rect width="{size}" height="9"/></svg>'


def brand(folder: Path, text: str = BRAND, size: int = 5) -> None:
    """Write the brand of a pack."""
    (folder / "brand.toml").write_text(text, "utf-8")
    (folder / "logo.svg").write_text(picture(size), "utf-8")


def translated(folder: Path, text: str = ENGLISH) -> None:
    """Write what of a brand is in English."""
    (folder / "en").mkdir(exist_ok=True)
    (folder / "en" / "brand.toml").write_text(text, "utf-8")


def details(found: Diff) -> dict[str, tuple[str, object, object]]:
    """Give what is different in the brand: by address how, and the two values."""
    (one,) = [each for each in found.objects if each.address == "brand"]
    return {
        each.address: (each.change.sort, each.change.old, each.change.new) for each in one.details
    }


def said(pack: Path, address: str, language: str = "") -> dict[str, list[tuple[str, str, str]]]:
    """Give by address the layer, what it does, and file and line."""
    return {
        stack.address: [
            (each.said.layer, each.said.showing or each.said.sort,
             f"{Path(each.span.path).relative_to(pack.parent)}:{each.span.line}")
            for each in stack.sentences
            if each.span is not None
        ]
        for stack in perspectief.why(pack, address, language=language).stacks
    }  # fmt: skip


def test_every_field_of_a_brand_is_known() -> None:
    """What a brand may say is compared, all of it."""
    inner = {"logo": Logo, "colours": Colours}
    known = {
        ("brand", field.name, part.name) if part else ("brand", field.name)
        for field in attrs.fields(Brand)
        for part in (attrs.fields(inner[field.name]) if field.name in inner else [None])
    }
    assert set(FIELDS) == known


class TestDiff:
    def test_a_brand_that_is_new(self, layers: Layers) -> None:
        """A version with a brand differs from what it extends in every field of it."""
        brand(layers.uvs)
        found = perspectief.diff(layers.uvs)
        (one,) = [each for each in found.objects if each.address == "brand"]
        assert (one.state, one.title) == ("added", "Universiteit Voorbeeldstad")
        assert [each.address for each in one.details] == [
            "brand#name", "brand/logo#file", "brand/logo#alt", "brand/colours#accent"
        ]  # fmt: skip
        assert found.count("added") == 2
        back = perspectief.diff(layers.uvs, layers.base)
        assert [each.state for each in back.objects if each.address == "brand"] == ["removed"]

    def test_field_by_field(self, layers: Layers) -> None:
        """Of a brand that changed only the fields that differ are told."""
        brand(layers.uvs)
        text = BRAND.replace('accent = "#1d4f7c"', 'soft = "#eeeeee"').replace("uil", "valk")
        brand(layers.few, text.replace('name = "Universiteit Voorbeeldstad"\n', ""))
        found = perspectief.diff(layers.uvs, layers.few)
        # What the faculty does not say it has of the university.
        assert [(at, sort) for at, (sort, _, _) in details(found).items()] == [
            ("brand/logo#alt", "changed"), ("brand/colours#soft", "added")
        ]  # fmt: skip

    def test_another_picture_of_the_same_name(self, layers: Layers) -> None:
        """A logo that is another picture is told, though its file has the same name."""
        brand(layers.uvs)
        brand(layers.few, size=6)
        ((at, (sort, old, new)),) = details(perspectief.diff(layers.uvs, layers.few)).items()
        assert (at, sort) == ("brand/logo/file#content", "changed")
        assert old != new

    def test_in_another_language(self, layers: Layers) -> None:
        """With a language the texts of the brand are compared in it."""
        brand(layers.uvs)
        translated(layers.uvs)
        found = details(perspectief.diff(layers.uvs, language="en"))
        assert found["brand#name"][2] == "Example City University"
        assert found["brand/logo#alt"][2] == "An owl"

    def test_a_brand_with_a_mistake_does_not_count(self, layers: Layers) -> None:
        """What a layer says wrongly of a brand is left out, as in the documents."""
        brand(layers.uvs, BRAND.replace("#1d4f7c", "blauw"))
        assert "brand" not in [each.address for each in perspectief.diff(layers.uvs).objects]

    def test_for_people_and_for_tools(self, command: Command, layers: Layers) -> None:
        """A terminal, a page and JSON tell the same; digests are for tools only."""
        brand(layers.uvs)
        brand(layers.few, BRAND.replace("uil", "valk").replace("#1d4f7c", "#7c1d4f"), size=6)
        said = command("diff", layers.uvs, layers.few, "--ui-lang", "nl").out
        assert "brand (veranderd)  Universiteit Voorbeeldstad\n" in said
        assert "  logo#alt: Een [-uil-]{+valk+}\n" in said
        assert "  colours#accent: [-#1d4f7c-]{+#7c1d4f+}\n" in said
        assert "  logo/file#content: het bestand heet hetzelfde, en er staat iets anders in" in said
        value = json.loads(command("diff", layers.uvs, layers.few, "--json").out)
        assert problems("diff", value) == []
        found = perspectief.diff(layers.uvs, layers.few)
        text = html.write(page(found, "nl"), Options()).decode()
        assert ">Huisstijl</h2>" in text
        assert "er staat iets anders in" in text

    def test_between_releases(self, command: Command, layers: Layers) -> None:
        """A release with another look asks for a higher version, as who extends it gets it."""
        brand(layers.uvs)
        found = perspectief.diff_releases(layers.uvs, layers.uvs)
        assert found.level is None
        other = layers.uvs.parent / "later"
        other.mkdir()
        for path in layers.uvs.iterdir():
            (other / path.name).write_bytes(path.read_bytes())
        brand(other, BRAND.replace("uil", "valk"))
        assert perspectief.diff_releases(layers.uvs, other).level == "patch"
        brand(other, BRAND + 'soft = "#eeeeee"\n')
        assert perspectief.diff_releases(layers.uvs, other).least == "1.1.0"
        brand(other, BRAND.replace("#1d4f7c", "#7c1d4f"), size=6)
        said = command("diff", "--release", layers.uvs, other)
        assert "  brand/colours#accent: another value [-#1d4f7c-]{+#7c1d4f+}\n" in said.out
        assert "  brand/logo/file#content: another value\n" in said.out


class TestWhy:
    def test_who_says_it(self, layers: Layers) -> None:
        """Every layer that says a field is told with its line, the uppermost first."""
        brand(layers.uvs)
        (layers.few / "brand.toml").write_text('name = "Faculteit"\n', "utf-8")
        assert said(layers.few, "brand") == {
            "brand#name": [
                ("few", "sets", "few/brand.toml:1"),
                ("uvs", "introduces", "uvs/brand.toml:1"),
            ],
            "brand/logo#file": [("uvs", "introduces", "uvs/brand.toml:4")],
            "brand/logo#alt": [("uvs", "introduces", "uvs/brand.toml:5")],
            "brand/colours#accent": [("uvs", "introduces", "uvs/brand.toml:8")],
        }
        (stack,) = perspectief.why(layers.few, "brand#name").stacks
        assert stack.sentences[0].said.replaced == "Universiteit Voorbeeldstad"

    def test_what_does_not_count(self, layers: Layers) -> None:
        """A brand with a mistake in it changes nothing, which is told."""
        brand(layers.uvs)
        (layers.few / "brand.toml").write_text('name = "F"\ncolours.accent = "rood"\n', "utf-8")
        assert said(layers.few, "brand#name")["brand#name"][0] == (
            "few", "refused", "few/brand.toml:1"
        )  # fmt: skip

    def test_who_translates_it(self, layers: Layers) -> None:
        """Of name and logo it is told who translates them, and whether that is shown."""
        brand(layers.uvs)
        translated(layers.uvs)
        (layers.few / "brand.toml").write_text('name = "Faculteit"\n', "utf-8")
        assert said(layers.few, "brand", "en") == {
            **said(layers.few, "brand"),
            "en/brand#name": [("uvs", "other-text", "uvs/en/brand.toml:1")],
            "en/brand/logo#alt": [("uvs", "shown", "uvs/en/brand.toml:4")],
        }
        translated(layers.few, 'name = "Faculty"\n\n[logo]\nalt = "Nothing"\n')
        found = said(layers.few, "brand", "en")
        assert [one for _, one, _ in found["en/brand#name"]] == ["shown", "covered"]
        assert [one for _, one, _ in found["en/brand/logo#alt"]] == ["gone", "shown"]

    def test_a_name_without_translation(self, command: Command, layers: Layers) -> None:
        """A brand that is not translated is told so."""
        brand(layers.few)
        told = command("show", layers.few, "brand#name", "--why", "--lang", "en").out
        assert "en/brand#name\n  not translated" in told
        value = json.loads(
            command("show", layers.few, "brand", "--why", "--lang", "en", "--json").out
        )
        assert problems("why", value) == []

    def test_what_is_no_field(self, layers: Layers) -> None:
        """A field that a brand does not have is refused; one that nobody says is empty."""
        with pytest.raises(UnusableNameError) as raised:
            perspectief.why(layers.few, "brand#nam")
        assert raised.value.known == ("brand#name",)
        assert perspectief.why(layers.few, "brand/colours#soft").stacks == ()


class TestBroken:
    def test_a_logo_that_is_missing(self, layers: Layers) -> None:
        """Without its logo a brand has no picture, and all else can be compared as ever."""
        brand(layers.uvs)
        (layers.uvs / "logo.svg").unlink()
        found = perspectief.diff(layers.uvs)
        assert found.new.errors
        assert details(found)["brand/logo#file"] == ("added", ABSENT, "logo.svg")
        assert perspectief.confirm(layers.uvs, None).written

    def test_a_file_that_cannot_be_read(self, layers: Layers) -> None:
        """Of a brand that is no TOML nobody can say what is different."""
        brand(layers.uvs, "name = ")
        with pytest.raises(PackError) as raised:
            perspectief.diff(layers.uvs)
        assert Path(raised.value.findings[0].path).name == "brand.toml"
