"""A pack is a value: it does not change, and can be compared, kept and sent."""

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from immutabledict import immutabledict

import perspectief
from helpers.raw_objects import everything, packs, structured
from perspectief import Pack, Ref
from perspectief.layers import references
from perspectief.loading import read
from perspectief.model import KINDS
from perspectief.model.record import Record
from perspectief.model.shape import shape_of_kind


def records_in(value: Any) -> Iterator[Record]:
    """Give every object, part and record in a value."""
    if isinstance(value, Record):
        yield value
        for field in attrs.fields(type(value)):
            yield from records_in(getattr(value, field.name))
    elif isinstance(value, (tuple, immutabledict)):
        for each in value.values() if isinstance(value, immutabledict) else value:
            yield from records_in(each)


@pytest.fixture(scope="module")
def full() -> Pack:
    """One object of every kind with every field."""
    pack, findings = structured(everything())
    assert findings == []
    return pack


class TestImmutable:
    def test_no_field_can_be_set(self, full: Pack) -> None:
        """Of no class of the model can a field be set or deleted, or one be added."""
        seen = set()
        for record in records_in(full):
            seen.add(type(record).__name__)
            for field in attrs.fields(type(record)):
                with pytest.raises(attrs.exceptions.FrozenInstanceError):
                    setattr(record, field.name, None)
                with pytest.raises(attrs.exceptions.FrozenInstanceError):
                    delattr(record, field.name)
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                record.surplus = 1  # type: ignore[attr-defined]
            assert not hasattr(record, "__dict__")
        assert {cls.__name__ for cls in KINDS.values()} <= seen
        assert {"Block", "RunPart", "Hours", "Kit", "KitQuestions", "Code", "LayerInfo"} <= seen

    def test_nothing_in_it_can_be_changed(self, full: Pack) -> None:
        """Everything in a pack is a record, a tuple, an immutable mapping or a plain value."""
        for record in records_in(full):
            for field in attrs.fields(type(record)):
                value = getattr(record, field.name)
                assert not isinstance(value, (list, dict, set)), field.name
        with pytest.raises(TypeError):
            full.questions["een"] = None  # type: ignore[index]

    def test_loading_again_gives_what_nobody_changed(self) -> None:
        """Two loads share nothing that one could change, and are equal."""
        assert perspectief.load("pilot") == perspectief.load("pilot")


class TestHashable:
    def test_equal_packs_have_one_hash(self, pack: Pack) -> None:
        """Packs and all objects in them can be keys; equal ones are one key."""
        again = perspectief.load(pack.id)
        assert len({pack, again}) == 1
        for kind in KINDS:
            for id, one in getattr(pack, kind).items():
                assert {one: id}[getattr(again, kind)[id]] == id

    def test_a_difference_counts(self, full: Pack) -> None:
        """Objects with another value, or of another class, are not equal."""
        theme = full.themes["een"]
        assert attrs.evolve(theme, title=theme.title) == theme
        assert attrs.evolve(theme, title="X") != theme
        group = full.approaches["een"].group
        people = full.sessions["een"].people
        assert group != people
        assert theme != theme.id

    @settings(max_examples=10)
    @given(packs())
    def test_any_pack_is_hashable(self, pack: Pack) -> None:
        """Whatever is in it, a pack has a hash, and so has all that is in it."""
        assert all(isinstance(hash(record), int) for record in records_in(pack))


class TestPickling:
    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_a_pack_can_be_sent(self, full: Pack, protocol: int) -> None:
        """A pack comes back equal from a pickle, and its references know their kind."""
        again = pickle.loads(pickle.dumps(full, protocol))  # noqa: S301 # our own bytes
        assert again == full
        assert repr(again.steps["een"]) == repr(full.steps["een"])
        assert again.resolve(again.questions["een"].theme) == full.themes["een"]

    def test_real_packs_can_be_sent(self, pack: Pack) -> None:
        """So do the real packs, for any executor."""
        again = pickle.loads(pickle.dumps(pack))  # noqa: S301 # our own bytes
        assert again == pack
        assert list(again.questions) == list(pack.questions)

    def test_copies_are_equal(self, full: Pack) -> None:
        """A copy, deep or not, is equal and knows its kinds."""
        assert copy.copy(full) == full
        deep = copy.deepcopy(full)
        assert deep == full
        assert deep.questions["een"].theme.kind == "themes"


class TestReferences:
    def test_a_reference_is_its_id(self) -> None:
        """A reference is the text of its id, and knows its kind besides."""
        ref: Ref[Any] = Ref("een", "themes")
        assert ref == "een"
        assert {"een": 1}[ref] == 1
        assert f"{ref}" == "een"
        assert (ref.kind, ref.address) == ("themes", "themes/een")
        assert repr(ref) == "Ref('een', 'themes')"

    def test_one_resolves_to_its_object(self, pack: Pack) -> None:
        """A reference gives the object that it names."""
        for question in pack.questions.values():
            assert pack.resolve(question.theme) is pack.themes[question.theme]

    def test_several_resolve_in_order(self, pack: Pack) -> None:
        """Several references give their objects in the same order."""
        for question in pack.questions.values():
            assert pack.resolve(question.roles) == tuple(
                pack.roles[role] for role in question.roles
            )
        assert pack.resolve(()) == ()
        assert pack.resolve(iter(question.roles)) == pack.resolve(question.roles)

    @pytest.mark.parametrize("text", ["hr", "roles/hr", ["hr"], ""])
    def test_a_text_is_no_reference(self, pilot: Pack, text: Any) -> None:
        """An id without its kind is refused, and it is said where objects stand by their id."""
        with pytest.raises(TypeError, match=r"pack\.roles"):
            pilot.resolve(text)

    def test_none_resolves_to_none(self, pilot: Pack) -> None:
        """An absent reference gives nothing."""
        assert pilot.resolve(None) is None

    @pytest.mark.parametrize(
        "ref", [Ref("nergens", "themes"), Ref("draaiboek", "documents"), Ref("x", "id")]
    )
    def test_what_is_not_there_is_a_key_error(self, pilot: Pack, ref: Ref[Any]) -> None:
        """A reference to no object, or to what is no kind, raises `KeyError`."""
        with pytest.raises(KeyError):
            pilot.resolve(ref)
        with pytest.raises(KeyError):
            pilot.resolve([ref])

    def test_every_reference_of_the_real_packs_resolves(self, pack: Pack) -> None:
        """Every reference in a pack, but those to documents, leads to an object of its kind."""
        count = 0
        for layer in read(pack.id).chain.layers:
            for kind, tables in layer.objects.items():
                for id, table in tables.items():
                    for _, named, target in references(table, shape_of_kind(kind, id)):
                        if named != "documents":
                            found: Any = pack.resolve(Ref(target, named))
                            assert type(found) is KINDS[named]
                            assert found.id == target
                            count += 1
        assert count > 100

    def test_a_reference_to_nothing_is_found(self) -> None:
        """Every field that refers is an error when what it names is not there."""
        objects = everything()
        for kind, cls in KINDS.items():
            alone = {kind: objects[kind]}
            wanted = {
                (kind, id, *at)
                for id, table in objects[kind].items()
                for at, named, target in references(table, shape_of_kind(kind))
                if target not in alone.get(named, ())
            }
            found = {
                tuple(each.address.replace("#", "/").split("/"))
                for each in structured(alone)[1]
                if each.code == "FP303"
            }
            assert found == wanted, cls


class TestRepr:
    def test_a_pack_tells_what_it_holds(self, full: Pack) -> None:
        """The repr of a pack is short: its id, version and how many of each kind."""
        assert repr(full).startswith("<Pack los 1.0.0: 1 themes, 1 roles, ")

    def test_an_object_tells_its_fields(self, full: Pack) -> None:
        """The repr of an object is the call that makes it."""
        assert repr(full.approaches["een"].group) == "Group(min=3, max=3, table=3)"
