"""The JSON Schemas: what they accept, what they refuse, and what they say."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs
import pytest
import tomli
import tomli_w
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from helpers.annotations import fields_of, members
from helpers.schemas import FOLDERS, problems, table, within
from perspectief import load, schemas, to_json
from perspectief.formats import FORMAT
from perspectief.model import KINDS, Manifest, Pack
from perspectief.model.values import DUTCH_VALUES
from perspectief.testing import layers, packs
from perspectief.testing.asserting import findings

NAMES = pytest.mark.parametrize(
    "name", [*KINDS, "pack", "pack-json", "findings", "outcome", "plan", "rules"]
)
KIND = pytest.mark.parametrize("kind", KINDS)


class TestFiles:
    def test_every_kind_has_one(self) -> None:
        """There is a schema for each kind, for the manifest and for every output."""
        outputs = [
            *("findings", "outcome", "pack-json", "plan", "rules"),
            *("diff", "diff-release", "translate", "translate-import", "why"),
            *("confirm", "customise", "customise-add", "upgrade"),
        ]
        assert schemas.names() == sorted([*KINDS, "brand", "pack", *outputs])

    @NAMES
    def test_it_is_a_schema(self, name: str) -> None:
        """Every schema is one of JSON Schema 2020-12, and refers to nothing outside itself."""
        schema = json.loads(schemas.schema(name))
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        Draft202012Validator.check_schema(schema)
        refs = {each["$ref"] for each in within(schema) if isinstance(each.get("$ref"), str)}
        assert {ref.removeprefix("#/$defs/") for ref in refs} == set(schema.get("$defs", ()))

    @NAMES
    def test_everything_is_told_in_two_languages(self, name: str) -> None:
        """Every field and every table has a description: English, an empty line, Dutch."""
        schema = json.loads(schemas.schema(name))
        told = [schema, *schema["$defs"].values()]
        for each in within(schema):
            fields = list(each.get("properties", {}).values())
            # Where none is told of, such as the kinds of a ledger, their table tells of all.
            if any("description" in field for field in fields):
                told += fields
        for each in told:
            english, _, dutch = each["description"].partition("\n\n")
            assert (english[-1], dutch[-1]) == (".", ".")
            assert english != dutch

    def test_no_text_is_left_over(self) -> None:
        """Each Dutch text is of a class and a field that there is."""
        texts = tomli.loads(
            (Path(schemas.__file__).parent / "descriptions.toml").read_text("utf-8")
        )
        kinds = ("statement", "manifest", "output", "compare", "file", "version")
        shared = ("classes", "note", *kinds)
        classes = _classes()
        assert set(texts["nl"]["classes"]) == set(classes)
        assert set(texts["nl"]) - {*shared} <= set(classes)
        for name, fields in texts["nl"].items():
            if name not in shared:
                assert set(fields) <= {each.name for each in attrs.fields(classes[name])}
        for name in kinds:
            assert set(texts["en"][name]) == set(texts["nl"][name])


def _classes() -> dict[str, type]:
    """Give every class that a schema describes, by name."""
    from perspectief.cli.plan_values import PlanView
    from perspectief.findings import Edit, Finding, Related, Repair
    from perspectief.findings.rule import Rule
    from perspectief.outcomes.records import WriteUp
    from perspectief.plugins import Fault

    found: dict[str, type] = {}
    findings = (Finding, Related, Repair, Edit)
    todo: list[Any] = [Pack, Manifest, *findings, Rule, Fault, WriteUp, PlanView]
    while todo:
        cls = todo.pop()
        found[cls.__name__] = cls
        for each in attrs.fields(cls) if cls not in (*findings, Rule, Fault) else ():
            todo += [part for part in _parts(each.type) if part.__name__ not in found]
    return found


def _parts(annotation: Any) -> list[type]:
    inner = [part for each in get_args(annotation) for part in _parts(each)]
    return [annotation, *inner] if attrs.has(annotation) and not get_origin(annotation) else inner


class TestRealPacks:
    @pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
    def test_every_file_is_accepted(self, folder: Path) -> None:
        """Each file of each pack of ours is what its schema says."""
        files = [*folder.glob("*.toml"), *folder.glob("??/*.toml")]
        assert len(files) > 5
        for path in files:
            # A translation of a manifest holds a few texts, and is no manifest.
            if path.stem in schemas.names() and (path.parent, path.stem) != (folder / "en", "pack"):
                assert problems(path.stem, table(path)) == []

    @pytest.mark.parametrize("id", ["pilot", "secretaresse"])
    def test_a_composed_pack_is_accepted(self, id: str) -> None:
        """A composed pack as JSON is what its schema says."""
        assert problems("pack-json", json.loads(to_json(load(id)))) == []


def sample(kind: str) -> dict[str, Any]:
    """Give an object of a kind from one of our packs, as a raw table."""
    for folder in FOLDERS:
        path = folder / f"{kind}.toml"
        for id, each in table(path).items() if path.is_file() else ():
            required = {name for name, _, required in fields_of(KINDS[kind]) if required}
            if required <= set(each):
                return {id: each}
    raise AssertionError(f"none of our packs has an object of {kind}")


class TestRefused:
    @KIND
    def test_an_unknown_key(self, kind: str) -> None:
        """A key that is no field of the kind and no word of the format is refused."""
        ((id, each),) = sample(kind).items()
        assert problems(kind, {id: each}) == []
        assert problems(kind, {id: {**each, "rolls": "x"}})
        assert problems(kind, {id: {**each, "id": id}})

    @KIND
    def test_a_wrong_type(self, kind: str) -> None:
        """Of each field a value of another type is refused."""
        ((id, each),) = sample(kind).items()
        for name, value in each.items():
            wrong: Any = [[]] if isinstance(value, list) else [value]
            assert problems(kind, {id: {**each, name: wrong}}), name

    @KIND
    def test_an_empty_text(self, kind: str) -> None:
        """A text that is there is not empty."""
        ((id, each),) = sample(kind).items()
        for name in [name for name, value in each.items() if isinstance(value, str)]:
            assert problems(kind, {id: {**each, name: " \n"}}), name

    @KIND
    def test_a_bad_id(self, kind: str) -> None:
        """The name of an object is an id, of at most 40 characters."""
        for id in ("Vraag", "een_vraag", "een--vraag", "a" * 41, "vragen.een", ""):
            assert problems(kind, {id: {}}), id

    @KIND
    def test_what_is_removed_has_nothing_else(self, kind: str) -> None:
        """An object is removed by `remove = true`, and by nothing else."""
        (id,) = sample(kind)
        assert problems(kind, {id: {"remove": True}}) == []
        assert problems(kind, {id: {"remove": False}})
        assert problems(kind, {id: {"remove": True, "place": "first"}})

    @KIND
    def test_two_places(self, kind: str) -> None:
        """An object has one place."""
        (id,) = sample(kind)
        assert problems(kind, {id: {"after": id}}) == []
        assert problems(kind, {id: {"after": id, "before": id}})
        assert problems(kind, {id: {"place": "last", "before": id}})
        assert problems(kind, {id: {"place": "middle"}})

    @KIND
    def test_unset_takes_what_may_be_absent(self, kind: str) -> None:
        """Only a field that need not be there can be unset, and `fixed` names fields."""
        (id,) = sample(kind)
        for name, _, required in fields_of(KINDS[kind]):
            assert bool(problems(kind, {id: {"unset": [name]}})) == required
            assert problems(kind, {id: {"fixed": {name: "Zo moet het."}}}) == []
        assert problems(kind, {id: {"fixed": {"rolls": "Zo moet het."}}})

    @pytest.mark.parametrize(
        ("edit", "sound"),
        [
            ({"add": ["hr"], "drop": ["medewerker"]}, True),
            ({"add": ["hr"]}, True),
            ({}, True),
            ({"ad": ["hr"]}, False),
            ({"add": "hr"}, False),
            ({"add": ["decaan"]}, False),
            (["hr", "medewerker"], True),
            (["decaan"], False),
        ],
    )
    def test_lists_are_changed_by_add_and_drop(self, edit: Any, sound: bool) -> None:
        """A list of ids is a list, or a table with `add`, `drop` or both."""
        assert (problems("questions", {"een": {"roles": edit}}) == []) == sound

    @pytest.mark.parametrize(
        ("probe", "sound"),
        [
            ("Hoe dan?", True),
            ({"text": "Hoe dan?", "after": "toen"}, True),
            ({"place": "first"}, True),
            ({"remove": True}, True),
            ({"remove": True, "text": "Hoe?"}, False),
            ({"txt": "Hoe?"}, False),
            (5, False),
        ],
    )
    def test_a_keyed_text_is_a_text_or_a_table(self, probe: Any, sound: bool) -> None:
        """A text with a key may be a table that also gives it a place."""
        assert (problems("questions", {"een": {"probes": {"vb-a": probe}}}) == []) == sound


class TestClosedWords:
    @pytest.mark.parametrize(("dutch", "english"), DUTCH_VALUES.items())
    def test_dutch_words_are_accepted(self, dutch: str, english: str) -> None:
        """Wherever a closed value may stand its Dutch word may stand too, and no other word."""
        found = [(kind, put) for kind, cls in KINDS.items() for put in _closed(cls, english)]
        assert found
        for kind, put in found:
            for word, sound in ((dutch, True), (english, True), (f"{english}s", False)):
                assert (problems(kind, {"een": put(word)}) == []) == sound

    @pytest.mark.parametrize("theme", ["what-changes", "verandert", "vb-thema"])
    def test_themes_are_the_pilots(self, theme: str) -> None:
        """A guiding question is one of the five, as FP806 has it."""
        known = theme in load("pilot").themes
        assert (problems("questions", {"een": {"theme": theme}}) == []) == known
        assert (problems("themes", {theme: {"title": "Wat er verandert"}}) == []) == known


def _closed(cls: type, word: str) -> Iterator[Callable[[str], dict[str, Any]]]:
    """For each field that takes a closed value, give what puts a word there."""
    for name, annotation, _ in fields_of(cls):
        for each in members(annotation):
            origin, (item, *rest) = get_origin(each), get_args(each) or (None,)
            if word in get_args(each):
                yield lambda said, name=name: {name: said}
            elif origin is tuple and word in get_args(item):
                yield lambda said, name=name: {name: [said]}
            elif rest and attrs.has(rest[0]):
                for put in _closed(rest[0], word):
                    yield lambda said, name=name, put=put: {name: {"vb-a": put(said)}}


SOUND: dict[str, Any] = {
    "format": FORMAT,
    "id": "archief",
    "version": "1.0.0",
    "title": "Archief",
    "language": "nl",
    "status": "concept",
    "licence": "CC-BY-4.0",
    "extends": {"pack": "pilot", "major": 1},
    "prefix": "arc",
}


class TestManifest:
    @pytest.mark.parametrize("name", [*SOUND])
    def test_it_says_what_the_pack_is(self, name: str) -> None:
        """A manifest says all that a pack must say of itself; the pilot alone extends nothing."""
        assert problems("pack", SOUND) == []
        rest = {key: value for key, value in SOUND.items() if key != name}
        assert (problems("pack", rest) == []) == (name == "extends")

    @pytest.mark.parametrize(
        ("more", "sound"),
        [
            ({"parameters": {"organisatie": "de Universiteit"}}, True),
            ({"parameters": {"woord": {"value": "het woord", "about": "Zo."}}}, True),
            ({"parameters": {"een-woord": "x"}}, False),
            ({"parameters": {"woord": {"valeu": "x"}}}, False),
            ({"team": {"hr": {"min": 1, "text": "Iemand."}}}, True),
            ({"team": {"hr": "Iemand."}}, False),
            ({"kit": {"questions": {"max": 12}, "approaches": {"add": ["rondje"]}}}, True),
            ({"kit": {"questions": 12}}, False),
            ({"limits": {"sentence": 15, "unset": ["tip"]}}, True),
            ({"limits": {"sentence": "15"}}, False),
            ({"words": {"avoid": {"de baas": "leidinggevende"}}}, True),
            ({"words": {"mijd": {}}}, False),
            ({"function_group": {"ufo": {"een": {"code": "01-02"}}}}, True),
            ({"function_group": {"remove": True}}, True),
            ({"function_group": {"ufo": {"een": "01-02"}}}, False),
            ({"renamed": {"questions": {"arc-oud": "arc-nieuw"}}}, True),
            ({"renamed": {"vragen": {}}}, False),
            ({"prefix": "arc-"}, False),
            ({"format": FORMAT + 1}, False),
            ({"status": "proef"}, False),
            ({"titel": "Archief"}, False),
        ],
    )
    def test_its_parts(self, more: dict[str, Any], sound: bool) -> None:
        """The parts of a manifest that layers combine are held against the model too."""
        assert (problems("pack", {**SOUND, **more}) == []) == sound


few = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
OTHER = st.one_of(
    st.sampled_from(["", "x", "hr", "op-locatie", "2026-11-24", "Slecht Id", "themes/insights"]),
    st.integers(1, 3),
    st.booleans(),
    st.sampled_from([0.5, [], {}, ["hr"], {"add": ["hr"]}, {"text": "x"}, {"remove": True}]),
)


class TestDrawn:
    @few
    @given(layers("pilot"))
    def test_sound_layers_are_accepted(self, files: dict[str, str]) -> None:
        """Every layer that the rules find no error in is what the schemas say."""
        for name, text in files.items():
            assert problems(name.removesuffix(".toml"), tomli.loads(text)) == []

    @few
    @given(packs("pilot"))
    def test_composed_packs_are_accepted(self, pack: Pack) -> None:
        """Every composed pack as JSON is what its schema says."""
        assert problems("pack-json", json.loads(to_json(pack))) == []

    @settings(few, max_examples=60)
    @given(layers("pilot"), st.data())
    def test_what_check_accepts_is_accepted(self, files: dict[str, str], data: Any) -> None:
        """Whatever is changed in a layer: no schema refuses what `check` finds no error in."""
        name = data.draw(st.sampled_from(sorted(files)))
        said = tomli.loads(files[name])
        if not said:
            return
        _change(said, data)
        wrong = problems(name.removesuffix(".toml"), said)
        if wrong:
            found = findings({**files, name: tomli_w.dumps(said)})
            assert any(each.severity == "error" for each in found), wrong


def _change(table: Any, data: Any) -> None:
    """Put another value somewhere in a table."""
    key = data.draw(st.sampled_from(sorted(table)))
    if isinstance(table[key], dict) and table[key] and data.draw(st.integers(0, 3)):
        _change(table[key], data)
    else:
        table[key] = data.draw(OTHER)
