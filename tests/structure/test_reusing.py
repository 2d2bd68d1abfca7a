"""What was made of a base is used again for every version over it, and changes no version."""

from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.drawn_versions import base, versions
from perspectief.echoes import without_echoes
from perspectief.in_languages import in_other_language
from perspectief.layers import Address, Chain, Layer, Resolved, apply, value_at, written
from perspectief.layers.leaves import all_objects, is_text, leaves
from perspectief.layers.spoken import KEPT
from perspectief.layers.translate import stray, translation
from perspectief.layers.translated_base import TranslatedBase
from perspectief.loading import Composed, composed
from perspectief.memory import Memory
from perspectief.structure import shared_over, structure
from perspectief.translation import in_language

DRAWN = st.lists(versions(), min_size=2, max_size=3)


def over(layer: Layer, language: str = "") -> tuple[Resolved, Chain]:
    """Put a version on the base."""
    chain, stages = base(language)
    return apply(stages[-1], layer)[0], Chain((*chain.layers, layer))


class TestStructure:
    @settings(max_examples=12)
    @given(DRAWN)
    def test_a_version_is_the_same(self, drawn: list[Layer]) -> None:
        """Beside others a version is the very pack, with the very findings, that it is alone."""
        shared = shared_over(base("")[1][-1])
        for layer in drawn:
            said = over(layer)
            assert structure(*said, shared=shared) == structure(*said)

    def test_only_what_changed_is_made(self) -> None:
        """Objects, fields and parts of fields that a version leaves alone are the very same."""
        shared = shared_over(base("")[1][-1])
        blocks = {"welkom": {"minutes": 12}}
        objects = {"sessions": {"een-sessie": {"title": "Kort", "blocks": blocks}}, "pack": {}}
        silent = Layer(id="uv", prefixes=("uv",), manifest={"id": "uv"})
        speaking = Layer(id="uv", prefixes=("uv",), manifest={"id": "uv"}, objects=objects)
        one, other = (structure(*over(each), shared=shared)[0] for each in (silent, speaking))
        assert one.questions is other.questions
        assert one.sessions["drie-sessies"] is other.sessions["drie-sessies"]
        mine, theirs = one.sessions["een-sessie"], other.sessions["een-sessie"]
        assert mine.meetings is theirs.meetings
        assert [key for key in mine.blocks if mine.blocks[key] is not theirs.blocks[key]] == [
            "welkom"
        ]


class TestInLanguage:
    @settings(max_examples=12)
    @given(DRAWN)
    def test_a_version_is_the_same(self, drawn: list[Layer]) -> None:
        """Beside others a version says in another language what it says alone."""
        _, stages = base("en")
        known = TranslatedBase(stages[-1].objects)
        for layer in drawn:
            said = over(layer, "en")
            shared = in_language(*said, "en", (*stages, said[0]), known)
            alone = in_language(*said, "en", (*stages, said[0]))
            assert shared[:3] == alone[:3]
            assert shared.words >= alone.words

    @settings(max_examples=12)
    @given(versions())
    def test_each_text_is_the_uppermost_that_fits(self, layer: Layer) -> None:
        """What is shown of each text is what looking it up by its address gives."""
        resolved, chain = over(layer, "en")
        made = in_language(resolved, chain, "en")
        for kind, id in all_objects(resolved.objects):
            for at, text in leaves(resolved.objects, kind, id).items():
                if isinstance(text, str) and is_text(at) and at[:3] not in KEPT:
                    found = translation(chain.layers, at, text)
                    shown = value_at(made.resolved.objects, at)
                    assert shown == (f"{text.rstrip()} [nl]" if found is None else found)
                    assert (written(at[:-1], at[-1]) in made.missing) == (found is None)

    @settings(max_examples=60)
    @given(versions())
    def test_a_stray_is_what_is_no_text(self, layer: Layer) -> None:
        """A translation is told of when nothing that is a text stands at its address."""
        resolved, _ = over(layer, "en")
        expected = [
            written(at[:-1], at[-1]) if at[1] in resolved.objects[at[0]] else written(at[:2])
            for at in inner((), layer.translated)
            if not (isinstance(value_at(resolved.objects, at), str) and is_text(at))
            and at[:2] != ("pack", "parameters")
        ]
        assert [each.address for each in stray(resolved.objects, layer)] == expected

    @settings(max_examples=12)
    @given(DRAWN)
    def test_nothing_wrong_is_missed(self, drawn: list[Layer]) -> None:
        """A pack that is made only when asked for has the findings that making it would give."""
        memory = Memory(many=True)
        for layer in drawn:
            source = of_source(layer, memory)
            found = in_other_language(source, "en", memory)
            said = in_language(source.stages[-1], found.chain, "en")
            pack, wrong = structure(said.resolved, found.chain, "en", said.missing)
            told = tuple(without_echoes(source.findings, (*said.findings, *wrong)))
            assert (found.findings, found.pack()) == (told, pack)


def inner(at: Address, table: Mapping[str, Any]) -> Iterator[Address]:
    """Give the address of everything in tables that is no table itself."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from inner((*at, key), value)
        else:
            yield (*at, key)


def of_source(layer: Layer, memory: Memory) -> Composed:
    """Give a version as it is read in its own language; it has no place, as it has no files."""
    _, chain = over(layer, "en")
    return composed(chain, (), memory=memory)
