"""The strategies for hypothesis: what they draw, and that they draw all of it."""

import inspect
from collections.abc import Callable
from typing import Any

import attrs
import pytest
import tomli
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample, Unsatisfiable
from hypothesis.strategies import SearchStrategy

from helpers.written import write_pack
from perspectief import Pack, PackNotFoundError, Ref, load
from perspectief.findings import Finding
from perspectief.hosting import host
from perspectief.model import KINDS
from perspectief.plugins import Options
from perspectief.testing import assert_valid, layers, objects, packs
from perspectief.testing.asserting import findings

FEW = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
SEEK = settings(max_examples=400, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
BASE = pytest.mark.parametrize("base", ["pilot", "secretaresse"])


def is_drawn(strategy: SearchStrategy[Any], wanted: Callable[[Any], bool]) -> bool:
    """Tell whether something is drawn sooner or later."""
    from hypothesis import find

    try:
        find(strategy, wanted, settings=SEEK)
    except (NoSuchExample, Unsatisfiable):
        return False
    return True


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
        for name in ("probes", "sensitive", "moment"):
            assert is_drawn(objects("questions"), lambda made, name=name: getattr(made, name))
            assert is_drawn(objects("questions"), lambda made, name=name: not getattr(made, name))

    def test_what_cannot_be_made_is_told(self) -> None:
        """A base that lacks what an object must refer to is an error that says so."""
        with pytest.raises(PackNotFoundError):
            objects("questions", "no-such-pack").example()


class TestLayers:
    @BASE
    def test_a_drawn_layer_is_valid(self, base: str) -> None:
        """The rules of the core find no error in a drawn layer, on whichever base."""
        own = {check.code for check in host().checks() if not check.plugin}

        def wrong(found: Finding) -> bool:
            # A pack may have rules of its own, that a drawn layer knows nothing of.
            return found.severity == "error" and (found.code in own or found.code < "FP8")

        @FEW
        @given(layers(base))
        def valid(files: dict[str, str]) -> None:
            assert [each for each in findings(files) if wrong(each)] == []

        valid()

    def test_it_lies_over_its_base(self, tmp_path: Any) -> None:
        """A drawn layer can be written to disk and loaded as any pack."""
        files = layers("secretaresse").example()
        pack = load(write_pack(tmp_path / "pak", files, ""))
        assert [layer.id for layer in pack.layers][:-1] == ["pilot", "secretaresse"]

    @pytest.mark.parametrize("word", ["after", "before", "place", "remove", "unset"])
    def test_every_statement_is_drawn(self, word: str) -> None:
        """Layers place, remove and unset."""
        assert is_drawn(
            layers("pilot"), lambda files: any(word in each for each in statements(files))
        )

    @pytest.mark.parametrize("word", ["add", "drop"])
    def test_lists_are_changed(self, word: str) -> None:
        """Layers add to lists and drop from them."""
        assert is_drawn(
            layers("secretaresse"),
            lambda files: any(
                isinstance(value, dict) and word in value
                for each in statements(files)
                for value in each.values()
            ),
        )

    @pytest.mark.parametrize("kind", sorted(set(KINDS) - {"themes", "roles"}))
    def test_objects_of_every_kind_are_added(self, kind: str) -> None:
        """Layers add objects of every kind, but for guiding questions and roles."""
        assert is_drawn(
            layers("pilot"),
            lambda files: any(id.startswith("vb-") for id in said(files).get(kind, ())),
        )

    @pytest.mark.parametrize("part", ["parameters", "team", "kit", "words", "function_group"])
    def test_parts_of_the_manifest_are_changed(self, part: str) -> None:
        """Layers change each part of `pack.toml` that layers combine."""
        assert is_drawn(
            layers("secretaresse"), lambda files: part in tomli.loads(files["pack.toml"])
        )


class TestPacks:
    @FEW
    @given(packs("pilot"))
    def test_a_drawn_pack_is_whole(self, pack: Pack) -> None:
        """A drawn pack is what `load` gives: the base and a layer over it."""
        assert [layer.id for layer in pack.layers] == ["pilot", "vb-pilot"]
        assert len(pack.themes) == 5
        assert pack == pack
        assert hash(pack) == hash(pack)

    def test_something_of_the_layer_is_in_it(self) -> None:
        """What a layer adds is in the pack, and what it removes is not."""
        base = load("secretaresse")
        assert is_drawn(packs("secretaresse"), lambda pack: set(pack.tips) - set(base.tips))
        assert is_drawn(packs("secretaresse"), lambda pack: set(base.tips) - set(pack.tips))

    @pytest.mark.parametrize(
        "document",
        [each for each in host().documents() if not each.plugin],
        ids=lambda doc: doc.name,
    )
    def test_every_document_can_be_made(self, document: Any) -> None:
        """Every document of the kit can be made of any drawn pack, and written as HTML."""
        (html,) = (each for each in host().writers() if each.format == "html")

        @settings(FEW, max_examples=15)
        @given(packs("secretaresse"), st.booleans())
        def made(pack: Pack, everything: bool) -> None:
            options = Options(everything=everything)
            assert html.write(document.build(pack, options), options)

        made()


def test_the_promise_is_kept_together() -> None:
    """What is drawn is accepted by what asserts, as the guide for plugins says."""
    assert_valid(layers("pilot").example())


def test_the_names_are_told() -> None:
    """Each strategy says what it draws and from what."""
    for each in (objects, layers, packs):
        assert "Args:" in (inspect.getdoc(each) or "")
