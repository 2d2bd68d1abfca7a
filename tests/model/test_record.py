"""The classes of the model are made without attrs, and are classes of attrs to all who ask."""

import copy
import inspect
import pickle
import weakref
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from perspectief.model import KINDS, Question, Theme
from perspectief.model.members import fresh, members
from perspectief.model.record import Record, changed, positional_record, record


@record
class Small(Record):
    """A class as those of the model."""

    name: str
    text: str = "niets"


@positional_record
class Pair(Record):
    """A class of which the values may be given in their order."""

    left: int
    right: int = 2
    rest: list[int] = fresh(factory=list)


@attrs.frozen(kw_only=True)
class Made:
    """What attrs makes of the same fields."""

    name: str
    text: str = "niets"


@attrs.frozen
class MadePair:
    """What attrs makes of the fields of the pair."""

    left: int
    right: int = 2
    rest: list[int] = attrs.field(factory=list)


CALLS: tuple[tuple[Any, Any, tuple[Any, ...], dict[str, Any]], ...] = (
    (Small, Made, (), {}),
    (Small, Made, ("een",), {}),
    (Small, Made, ("een",), {"name": "een"}),
    (Small, Made, (), {"name": "een", "more": 1}),
    (Small, Made, (), {"text": "een"}),
    (Pair, MadePair, (), {}),
    (Pair, MadePair, (1,), {"left": 2}),
    (Pair, MadePair, (1, 2, [], 4), {}),
    (Pair, MadePair, (1,), {"more": 2}),
)
"""Wrong calls, of a record class and of the class that attrs makes."""


def told(call: Callable[..., object], given: tuple[Any, ...], values: dict[str, Any]) -> str:
    """Give what a wrong call raises, without the name of the class."""
    with pytest.raises(TypeError) as raised:
        call(*given, **values)
    return str(raised.value).partition(".")[2]


class TestMaking:
    @pytest.mark.parametrize(("ours", "theirs", "given", "values"), CALLS)
    def test_a_wrong_call_raises_what_attrs_raises(
        self, ours: Any, theirs: Any, given: tuple[Any, ...], values: dict[str, Any]
    ) -> None:
        """Missing, unknown, doubled and surplus arguments are told in the words of attrs."""
        assert told(ours, given, values) == told(theirs, given, values)

    def test_what_is_not_given_has_its_default(self) -> None:
        """A field that is not given has its default; some take their values in order too."""
        assert Small(name="een").text == "niets"
        assert Pair(1) == Pair(1, 2) == Pair(left=1, right=2, rest=[])
        assert [Pair(1, right=3).left, Pair(1, right=3).right] == [1, 3]

    def test_a_fresh_default_is_shared_with_nobody(self) -> None:
        """Each record has a list of its own, where the default is a fresh one."""
        one, other = Pair(1), Pair(1)
        one.rest.append(5)
        assert (one.rest, other.rest) == ([5], [])

    def test_a_match_takes_what_may_be_given_in_order(self) -> None:
        """Values can be matched in order of the classes that take them so, and of no others."""
        match Pair(1, 3):
            case Pair(left, right):
                assert (left, right) == (1, 3)
        assert Small.__match_args__ == ()


class TestValue:
    def test_changed_gives_another(self) -> None:
        """A changed record is a new one; the old one stays as it was."""
        small = Small(name="een")
        assert changed(small, text="iets") == Small(name="een", text="iets")
        assert small.text == "niets"
        with pytest.raises(TypeError, match="unexpected keyword argument 'more'"):
            changed(small, more=1)

    def test_copy_replace_gives_another(self) -> None:
        """`copy.replace`, there from Python 3.13, changes a record as it does a dataclass."""
        replace = getattr(copy, "replace", lambda made, **values: made.__replace__(**values))
        assert replace(Small(name="een"), text="iets") == Small(name="een", text="iets")

    def test_classes_with_equal_values_differ(self) -> None:
        """Records of different classes are never equal, whatever their values."""
        assert Small(name="een", text="twee") != Made(name="een", text="twee")
        assert hash(Small(name="een")) == hash(Small(name="een"))

    def test_it_can_be_sent_and_referred_to(self) -> None:
        """A record comes back equal from a pickle, and can be referred to weakly."""
        pair = Pair(1, rest=[4])
        assert pickle.loads(pickle.dumps(pair)) == pair  # noqa: S301 # our own bytes
        assert weakref.ref(pair)() is pair

    def test_only_a_record_has_members(self) -> None:
        """Asking the fields of a class that is no record is an error that names it."""
        assert [each.name for each in members(Small)] == ["name", "text"]
        with pytest.raises(TypeError, match="int is no record"):
            members(int)


class TestAttrs:
    def test_attrs_knows_every_field(self) -> None:
        """`attrs.fields` gives the fields in order, with what attrs gives of a class of its own."""
        for name in ("name", "text"):
            ours, theirs = (getattr(attrs.fields(cls), name) for cls in (Small, Made))
            assert ours == theirs
        assert [each.name for each in attrs.fields(Small)] == ["name", "text"]
        for cls in KINDS.values():
            assert attrs.has(cls)
            assert [each.name for each in attrs.fields(cls)] == [x.name for x in members(cls)]

    def test_attrs_works_on_records(self) -> None:
        """`attrs.evolve` and `attrs.asdict` do with a record what they do with theirs."""
        theme = Theme(id="een", title="Een", text="Wat?")  # type: ignore[arg-type]  # plain texts
        assert attrs.evolve(theme, id="twee").id == "twee"  # type: ignore[misc]  # made by hand
        assert attrs.asdict(theme) == {"id": "een", "title": "Een", "text": "Wat?", "purpose": None}

    def test_the_signature_names_every_argument(self) -> None:
        """`inspect.signature`, and so help and editors, shows each argument with its default."""
        assert inspect.signature(Small) == inspect.signature(Made)
        assert inspect.signature(Pair) == inspect.signature(MadePair)
        assert "theme" in inspect.signature(Question).parameters

    def test_a_class_of_attrs_can_inherit(self) -> None:
        """A class that attrs makes over a record has the fields, and a signature of its own."""

        @attrs.frozen(kw_only=True)
        class Larger(Small):
            more: int = 3

        assert [each.name for each in attrs.fields(Larger)] == ["name", "text", "more"]
        assert list(inspect.signature(Larger).parameters) == ["name", "text", "more"]
        assert Larger(name="een") != Larger(name="een", more=4)  # type: ignore[call-arg]
