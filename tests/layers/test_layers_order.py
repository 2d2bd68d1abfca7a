"""Rule 2: the order of what a layer adds and moves."""

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from helpers.layer_texts import BASE, Outcome, few, layer, over, uva
from perspectief.layers import Layer
from perspectief.layers.place import Placed, Placement, place

ABC = layer("abc", themes="\n".join(f'[{id}]\ntitle = "{id}"\ntext = "{id}"' for id in "abcd"))
NEW = 'title = "N"\ntext = "N"'


def placed(*statements: str) -> Outcome:
    """Put a layer over the themes a, b, c, d: `id: statement`, in the order of the file."""
    tables = []
    for each in statements:
        id, _, said = each.partition(": ")
        tables.append(f"[{id}]\n{said}\n{NEW if id.startswith('uva') else ''}")
    return over(ABC, uva(themes="\n".join(tables)))


def order(*statements: str) -> str:
    """Give the order of the themes after a sound layer, as one line."""
    made = placed(*statements)
    assert made.findings == []
    return " ".join(made.order("themes")).replace("uva-", "")


class TestPlaces:
    def test_what_is_new_stands_at_the_end(self) -> None:
        """A new object without a place stands at the end, in file order."""
        assert order("uva-y: ", "uva-x: ") == "a b c d y x"

    def test_what_is_only_changed_stays(self) -> None:
        """Changing objects in another order than theirs moves nothing."""
        assert order('d: title = "X"', 'a: title = "X"') == "a b c d"

    def test_after(self) -> None:
        """After an anchor is immediately after it."""
        assert order('uva-x: after = "b"') == "a b x c d"

    def test_before(self) -> None:
        """Before an anchor is immediately before it."""
        assert order('uva-x: before = "b"') == "a x b c d"

    def test_first_and_last(self) -> None:
        """`place` puts an object at an end."""
        assert order('uva-x: place = "first"', 'd: place = "first"') == "x d a b c"
        assert order('a: place = "last"', "uva-x: ", 'b: place = "last"') == "c d a x b"

    def test_an_existing_object_moves(self) -> None:
        """A place in the table of an existing object moves it, and the rest stays in order."""
        assert order('d: before = "b"') == "a d b c"
        assert order('a: after = "c"') == "b c a d"

    def test_where_it_stands_already(self) -> None:
        """A move to where an object stands changes nothing."""
        assert order('c: after = "b"') == "a b c d"


class TestForest:
    def test_siblings_stand_in_file_order(self) -> None:
        """Several on one side of an anchor stand there in the order of the file."""
        assert order('uva-x: after = "a"', 'uva-y: after = "a"') == "a x y b c d"
        assert order('uva-x: before = "a"', 'uva-y: before = "a"') == "x y a b c d"

    def test_what_hangs_on_something_new_goes_with_it(self) -> None:
        """An anchor may be added in the same layer, further down in the file too."""
        assert order('uva-x: after = "uva-y"', 'uva-y: after = "a"') == "a y x b c d"
        assert order('uva-x: before = "uva-y"', "uva-y: ") == "a b c d x y"

    def test_what_hangs_on_something_moved_goes_with_it(self) -> None:
        """An anchor may be moved in the same layer."""
        assert order('uva-x: after = "d"', 'd: place = "first"') == "d x a b c"
        assert order('b: after = "d"', 'd: before = "a"') == "d b a c"

    def test_children_stand_closer_than_later_siblings(self) -> None:
        """The forest is flattened: what hangs on x stands before the next sibling of x."""
        made = order('uva-x: after = "a"', 'uva-y: after = "a"', 'uva-z: after = "uva-x"')
        assert made == "a x z y b c d"

    def test_a_long_chain_is_no_trouble(self) -> None:
        """A thousand objects may hang on each other."""
        said = (f'uva-{i}: after = "{f"uva-{i - 1}" if i else "a"}"' for i in range(1000))
        assert order(*said) == f"a {' '.join(map(str, range(1000)))} b c d"

    def test_nor_is_a_long_circle(self) -> None:
        """A thousand objects in a circle are told in no time, and none tells them all."""
        made = placed(*(f'uva-{i}: after = "uva-{(i + 1) % 1000}"' for i in range(1000)))
        assert {code for code, _ in made.said} == {"FP413"}
        assert len(made.findings) == 1000
        assert all(len(found.message("nl")) < 300 for found in made.findings)

    def test_the_list_below_is_what_the_author_saw(self) -> None:
        """Anchors mean the order after the layer below, in which its own moves are done."""
        first = uva(themes=f'[d]\nbefore = "a"\n[uva-x]\nafter = "d"\n{NEW}')
        made = over(ABC, first, few(themes=f'[few-y]\nafter = "d"\n{NEW}'))
        assert made.order("themes") == ["d", "few-y", "uva-x", "a", "b", "c"]


class TestReplacing:
    def test_one_may_anchor_on_what_one_removes(self) -> None:
        """Replacing is removing and standing in that place."""
        assert order("b: remove = true", 'uva-x: after = "b"') == "a x c d"
        assert order('uva-x: before = "b"', "b: remove = true") == "a x c d"

    def test_what_moved_onto_it_too(self) -> None:
        """An existing object may move to the place of what is removed."""
        assert order("b: remove = true", 'd: after = "b"') == "a d c"


class TestMistakes:
    def test_an_unknown_anchor_with_something_new(self) -> None:
        """A new object whose anchor does not exist stands at the end, with an error."""
        made = placed('uva-x: after = "bb"', "uva-y: ")
        assert made.said == [("FP411", "themes/uva-x#after")]
        assert made.order("themes") == ["a", "b", "c", "d", "uva-x", "uva-y"]

    def test_an_unknown_anchor_with_something_moved(self) -> None:
        """An object below whose anchor does not exist stays; what else is said is done."""
        made = placed('c: before = "q"\ntitle = "X"')
        assert made.said == [("FP411", "themes/c#before")]
        assert made.order("themes") == ["a", "b", "c", "d"]
        assert made.get("themes", "c")["title"] == "X"

    @pytest.mark.parametrize("where", ["after", "before"])
    def test_an_empty_anchor(self, where: str) -> None:
        """An anchor without a word in it does not exist, as any other that is not there."""
        made = placed(f'c: {where} = ""', f'uva-x: {where} = ""')
        assert made.said == [("FP411", f"themes/{id}#{where}") for id in ("c", "uva-x")]
        assert made.order("themes") == ["a", "b", "c", "d", "uva-x"]

    def test_an_anchor_that_was_skipped_is_unknown(self) -> None:
        """An anchor that the layer fails to add is none."""
        made = placed('uva-x: after = "nieuw"', "nieuw: ")
        assert sorted(made.said) == [("FP302", "themes/nieuw"), ("FP411", "themes/uva-x#after")]

    def test_an_anchor_that_is_gone_below(self) -> None:
        """An anchor that a layer between removed is an error that names that layer."""
        made = over(
            ABC, uva(themes="[b]\nremove = true"), few(themes=f'[few-x]\nafter = "b"\n{NEW}')
        )
        assert made.said == [("FP412", "themes/few-x#after")]
        assert "removed by uva" in made.only.message("en")
        assert made.order("themes") == ["a", "c", "d", "few-x"]

    def test_circles(self) -> None:
        """In a circle moves stay put and new objects go to the end; each is an error."""
        made = placed('a: after = "uva-x"', 'uva-x: after = "c"', 'c: before = "a"', "uva-y: ")
        assert made.said == [
            ("FP413", "themes/a#after"),
            ("FP413", "themes/uva-x#after"),
            ("FP413", "themes/c#before"),
        ]
        assert "a → uva-x → c → a" in made.findings[0].message("en")
        assert made.order("themes") == ["a", "b", "c", "d", "uva-x", "uva-y"]

    def test_what_hangs_on_a_circle_is_placed(self) -> None:
        """Only the objects of the circle are wrong; what hangs on one of them is placed."""
        made = placed('a: after = "b"', 'b: after = "a"', 'uva-x: after = "a"')
        assert [address for _, address in made.said] == ["themes/a#after", "themes/b#after"]
        assert made.order("themes") == ["a", "uva-x", "b", "c", "d"]

    def test_nothing_hangs_on_itself(self) -> None:
        """An object is not its own anchor."""
        made = placed('b: after = "b"')
        assert made.said == [("FP413", "themes/b#after")]
        assert made.order("themes") == ["a", "b", "c", "d"]

    def test_one_place_only(self) -> None:
        """Two places are an error; the object has neither."""
        made = placed('d: after = "a"\nplace = "first"', 'uva-x: after = "a"\nbefore = "c"')
        assert made.said == [("FP414", "themes/d#place"), ("FP414", "themes/uva-x#before")]
        assert made.order("themes") == ["a", "b", "c", "d", "uva-x"]

    def test_a_place_is_an_end(self) -> None:
        """`place` is first or last, and an anchor is a text."""
        made = placed('d: place = "frist"', "uva-x: after = 3")
        assert made.said == [("FP204", "themes/d#place"), ("FP204", "themes/uva-x#after")]
        assert made.findings[0].params["suggestion"] == 'Did you mean "first"?'
        assert made.order("themes") == ["a", "b", "c", "d", "uva-x"]


class TestParts:
    def test_parts_have_places_too(self) -> None:
        """Keyed parts are placed as objects are, and a text gets a table for it."""
        said = """
        [uitnodigen.checklist]
        uva-plan = { text = "Het plan.", after = "lijst" }
        brief = { place = "first" }
        """
        made = over(BASE, uva(steps=said))
        assert made.findings == []
        checklist = made.get("steps", "uitnodigen")["checklist"]
        assert list(checklist) == ["brief", "lijst", "uva-plan", "zaal"]
        assert checklist["brief"] == "De brief is weg."
        assert checklist["uva-plan"] == "Het plan."

    def test_the_anchor_is_a_key_of_the_same_field(self) -> None:
        """Anchors are looked for among the keys beside, and told with the whole address."""
        made = over(BASE, uva(sessions='[middag.blocks.gesprek]\nbefore = "enige"'))
        assert made.said == [("FP411", "sessions/middag/blocks/gesprek#before")]
        made = over(BASE, uva(sessions='[middag.blocks.gesprek]\nbefore = "welkom"'))
        assert list(made.get("sessions", "middag")["blocks"]) == ["gesprek", "welkom"]

    def test_a_new_object_orders_its_own_parts(self) -> None:
        """Places work inside a new object as well."""
        said = """
        [uva-een]
        theme = "werk"
        text = "X?"
        roles = []
        probes.a = "A"
        probes.b = { text = "B", before = "a" }
        """
        made = over(BASE, uva(questions=said))
        assert made.findings == []
        assert made.get("questions", "uva-een")["probes"] == {"b": "B", "a": "A"}
        assert list(made.get("questions", "uva-een")["probes"]) == ["b", "a"]


IDS = tuple("abcde")
NEWS = tuple("vwxyz")
PLACES = st.one_of(
    st.none(),
    st.sampled_from([Placement("first"), Placement("last")]),
    st.builds(Placement, st.sampled_from(["after", "before"]), st.sampled_from(IDS + NEWS)),
)


@st.composite
def placings(draw: st.DrawFn) -> list[Placed]:
    """Draw what a layer adds and moves, circles and unknown anchors among it."""
    ids = draw(st.lists(st.sampled_from(IDS + NEWS), unique=True))
    return [Placed(id, draw(PLACES), id in NEWS) for id in ids]


class TestPlace:
    """What holds for every set of places, drawn with circles and unknown anchors."""

    def run(self, said: list[Placed]) -> tuple[list[str], set[str]]:
        """Give the order, and the ids that were told to be wrong."""
        wrong: set[str] = set()
        result = place(
            IDS, said, lambda one, _: wrong.add(one), lambda each, *_: wrong.add(each.id)
        )
        return result, wrong

    @given(placings())
    def test_nothing_is_lost_or_doubled(self, said: list[Placed]) -> None:
        """The order holds what is below and what is new, each once."""
        result, _ = self.run(said)
        assert sorted(result) == sorted({*IDS, *(each.id for each in said if each.new)})

    @given(placings())
    def test_what_does_not_move_stays_in_order(self, said: list[Placed]) -> None:
        """Whatever is not moved, or cannot be, keeps its order."""
        result, wrong = self.run(said)
        moved = {each.id for each in said if each.place and each.id not in wrong}
        assert [id for id in result if id in IDS and id not in moved] == [
            id for id in IDS if id not in moved
        ]

    @given(placings())
    def test_each_stands_on_its_side(self, said: list[Placed]) -> None:
        """Between what is placed and its anchor stands only what is placed too."""
        result, wrong = self.run(said)
        placing = {each.id: each.place for each in said if each.place and each.id not in wrong}
        for id, where in placing.items():
            if where.anchor:
                here, anchor = result.index(id), result.index(where.anchor)
                assert (anchor < here) == (where.where == "after")
                between = result[min(here, anchor) + 1 : max(here, anchor)]
                assert set(between) <= set(placing)

    @given(placings())
    def test_placing_again_changes_nothing(self, said: list[Placed]) -> None:
        """The same statements over their own result leave it as it is."""
        result, wrong = self.run(said)
        again = [Placed(each.id, side, False) for each in said if (side := self.side(each, wrong))]
        assert place(result, again, lambda *_: None, lambda *_: None) == result

    @given(placings())
    def test_only_the_order_among_siblings_counts(self, said: list[Placed]) -> None:
        """The order of statements decides nothing but that of siblings on one side."""
        result, wrong = self.run(said)
        sides: dict[Placement | None, list[Placed]] = {}
        for each in said:
            sides.setdefault(self.side(each, wrong), []).append(each)
        assert self.run([each for side in sides.values() for each in side])[0] == result

    def side(self, placed: Placed, wrong: set[str]) -> Placement | None:
        """Give where something ends up: what is new and cannot be placed, at the end."""
        if placed.place and placed.id not in wrong:
            return placed.place
        return Placement("last") if placed.new else None


def test_the_order_of_the_file_is_that_of_the_objects() -> None:
    """The lowest pack is in the order of its file."""
    base: Layer = layer("abc", themes=f"[b]\n{NEW}\n[a]\n{NEW}")
    assert list(tomli.loads(f"[b]\n{NEW}\n[a]\n{NEW}")) == over(base).order("themes") == ["b", "a"]
