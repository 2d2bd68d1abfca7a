"""The strategies for hypothesis: what they draw, and that they draw all of it."""

import inspect
from pathlib import Path
from typing import Any, TypeVar

import attrs
import pytest
import tomli
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from helpers.written import manifest, write_pack
from perspectief import Pack, PackError, PackNotFoundError, Ref, from_json, load, to_json
from perspectief.findings import Finding
from perspectief.hosting import host
from perspectief.model import KINDS
from perspectief.model.shape import MANIFEST_PARTS
from perspectief.plugins import Options
from perspectief.testing import assert_valid, layers, objects, packs
from perspectief.testing.asserting import findings

T = TypeVar("T")
FEW = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(max_examples=400, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
DOCUMENTS = [each for each in host(plugins=False).documents() if not each.plugin]
BASE = pytest.mark.parametrize("base", ["secretaresse", "ict"])


def drawn(strategy: SearchStrategy[T], number: settings = MANY) -> list[T]:
    """Draw values, as many as a test would."""
    found: list[T] = []

    @number
    @given(strategy)
    def draw(value: T) -> None:
        found.append(value)

    draw()
    return found


@pytest.fixture(scope="module")
def many() -> list[dict[str, str]]:
    """Layers over a pack with all kinds."""
    return drawn(layers("secretaresse"))


def said(files: dict[str, str]) -> dict[str, dict[str, Any]]:
    """Give what a layer says about objects, by kind."""
    return {
        name.removesuffix(".toml"): tomli.loads(text)
        for name, text in files.items()
        if name != "pack.toml"
    }


def statements(files: dict[str, str]) -> list[dict[str, Any]]:
    """Give all statements of a layer about objects."""
    return [each for tables in said(files).values() for each in tables.values()]


class TestObjects:
    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind_is_drawn(self, kind: str) -> None:
        """Of every kind objects are drawn, whose references lead to objects of the base."""
        pilot = load("pilot")

        @FEW
        @given(objects(kind))
        def drawn(made: Any) -> None:
            assert type(made) is KINDS[kind]
            for field in attrs.fields(type(made)):
                value = getattr(made, field.name)
                for ref in value if isinstance(value, tuple) else (value,):
                    if isinstance(ref, Ref):
                        assert pilot.resolve(ref)

        drawn()

    def test_optional_fields_are_drawn_too(self) -> None:
        """A field that need not be there is drawn sometimes, and sometimes not."""
        made = drawn(objects("questions"), settings(MANY, max_examples=100))
        for name in ("probes", "sensitive", "moment"):
            assert {bool(getattr(each, name)) for each in made} == {True, False}

    def test_the_base_must_be_there(self) -> None:
        """A base that does not exist is an error when something is drawn."""
        strategy = objects("questions", "no-such-pack")
        assert "no-such-pack" in repr(strategy)
        with pytest.raises(PackNotFoundError):
            drawn(strategy)

    def test_what_it_refers_to_must_be_there(self, tmp_path: Path) -> None:
        """A base that lacks what an object must refer to is an error that says so."""
        empty = write_pack(tmp_path / "leeg", {}, manifest("leeg", extends=None, prefix=None))
        with pytest.raises(ValueError, match="leeg lacks what an object of questions"):
            drawn(objects("questions", empty))

    def test_the_base_must_be_right(self, tmp_path: Path) -> None:
        """A base with a mistake is an error that tells the mistake."""
        with pytest.raises(PackError, match="questions/vb-een"):
            drawn(objects("tips", write_pack(tmp_path / "fout", {"questions.toml": "[vb-een]"})))


class TestLayers:
    @BASE
    def test_a_drawn_layer_is_valid(self, base: str) -> None:
        """The rules of the core find no error in a layer that is drawn over a pack of a group."""
        own = {check.code for check in host().checks() if not check.plugin}

        def wrong(found: Finding) -> bool:
            # A pack may have rules of its own, that a drawn layer knows nothing of.
            return found.severity == "error" and (found.code in own or found.code < "FP8")

        @settings(FEW, max_examples=15)
        @given(layers(base))
        def valid(files: dict[str, str]) -> None:
            assert [each for each in findings(files) if wrong(each)] == []

        valid()

    def test_it_can_be_written(self, many: list[dict[str, str]], tmp_path: Path) -> None:
        """A drawn layer can be written to disk and loaded as any pack."""
        pack = load(write_pack(tmp_path / "pak", many[-1], ""))
        assert [layer.id for layer in pack.layers] == ["pilot", "secretaresse", "vb-secretaresse"]

    @pytest.mark.parametrize("word", ["after", "before", "place", "remove", "unset"])
    def test_every_statement_is_drawn(self, many: list[dict[str, str]], word: str) -> None:
        """Layers place, remove and unset."""
        assert any(word in each for files in many for each in statements(files))

    @pytest.mark.parametrize("word", ["add", "drop"])
    def test_lists_are_changed(self, many: list[dict[str, str]], word: str) -> None:
        """Layers add to lists and drop from them."""
        values = [value for files in many for each in statements(files) for value in each.values()]
        assert any(isinstance(value, dict) and word in value for value in values)

    def test_objects_of_every_kind_are_added(self, many: list[dict[str, str]]) -> None:
        """Layers add objects of every kind, but for guiding questions and roles."""
        added = {
            kind
            for files in many
            for kind, tables in said(files).items()
            if any(id.startswith("vb-") for id in tables)
        }
        assert added == set(KINDS) - {"themes", "roles"}

    def test_objects_of_every_kind_are_changed(self, many: list[dict[str, str]]) -> None:
        """Layers change objects of every kind that the base has."""
        base = load("secretaresse")
        changed = {
            kind for files in many for kind, tables in said(files).items() if _changes(tables)
        }
        assert changed == {kind for kind in KINDS if getattr(base, kind)}

    def test_parts_of_the_manifest_are_changed(self, many: list[dict[str, str]]) -> None:
        """Layers change each part of `pack.toml` that layers combine."""
        found = {part for files in many for part in tomli.loads(files["pack.toml"])}
        assert set(MANIFEST_PARTS) <= found

    def test_two_layers_never_share_a_prefix(self, tmp_path: Path) -> None:
        """Over a base that uses a prefix another one is taken."""
        base = write_pack(tmp_path / "basis")
        (files, *_) = drawn(layers(base), settings(FEW, max_examples=1))
        assert tomli.loads(files["pack.toml"])["prefix"] == "zo"


def _changes(tables: dict[str, Any]) -> bool:
    return any(not id.startswith("vb-") and "remove" not in each for id, each in tables.items())


def ids(pack: Pack) -> set[tuple[str, str]]:
    """Give the address of everything in a pack."""
    return {(kind, id) for kind in KINDS for id in getattr(pack, kind)}


class TestPacks:
    @FEW
    @given(packs("pilot"))
    def test_a_drawn_pack_is_whole(self, pack: Pack) -> None:
        """A drawn pack is what `load` gives: the base and a layer over it."""
        assert [layer.id for layer in pack.layers] == ["pilot", "vb-pilot"]
        assert len(pack.themes) == 5
        assert from_json(to_json(pack)) == pack

    def test_something_of_the_layer_is_in_it(self) -> None:
        """What layers add is in packs, and what they remove is not."""
        base = ids(load("pilot"))
        made = [ids(pack) for pack in drawn(packs("pilot"), settings(MANY, max_examples=150))]
        assert any(each - base for each in made)
        assert any(base - each for each in made)

    @settings(FEW, max_examples=5)
    @given(packs("secretaresse"), st.booleans())
    def test_every_document_can_be_made(self, pack: Pack, everything: bool) -> None:
        """Every document of the kit can be made of any drawn pack, and written as HTML."""
        (html,) = (each for each in host().writers() if each.format == "html")
        options = Options(everything=everything)
        for document in DOCUMENTS:
            assert html.write(document.build(pack, options), options), document.name


@FEW
@given(layers())
def test_the_promise_is_kept_together(files: dict[str, str]) -> None:
    """What is drawn over the pilot is accepted by `assert_valid`."""
    assert_valid(files)


def test_the_names_are_told() -> None:
    """Each strategy says what it draws and from what."""
    for each in (objects, layers, packs):
        assert "Args:" in (inspect.getdoc(each) or "")
