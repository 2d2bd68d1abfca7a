"""What a difference says: only what differs, in the statements of the format."""

from helpers.layer_texts import BASE, layer, over, uva
from perspectief.layers import apply, compose
from perspectief.layers.diff import diff

APPROACH = """
[rondje]
title = "Rondje"
purpose = "X"
outcome = "X"
group = { min = 4, max = 12, table = 4 }
setting = ["on-site"]
run.start = { minutes = 5, text = "Uitleg" }
alternative = "X"
origin = "own"
"""


def between(one: str, other: str, kind: str = "themes") -> dict[str, object]:
    """Give what a layer says to make the second file of the first."""
    (a, _), (b, _) = (compose([layer("los", **{kind: text})]) for text in (one, other))
    said = diff(a, b, "uva", ("uva",))
    assert said.objects.keys() <= {kind}
    assert apply(a, said)[0].objects[kind] == b.objects[kind]
    return said.objects.get(kind, {})


def themes(*ids: str) -> str:
    """Give themes in an order."""
    return "\n".join(f'[{id}]\ntitle = "{id}"\ntext = "{id}"' for id in ids)


class TestObjects:
    def test_a_new_one_is_said_whole(self) -> None:
        """A new object is said with all its fields and its place."""
        assert between(themes("a", "b"), themes("a", "uva-x", "b")) == {
            "uva-x": {"title": "uva-x", "text": "uva-x", "after": "a"}
        }
        first = between(themes("a"), themes("uva-x", "a"))
        assert first == {"uva-x": {"title": "uva-x", "text": "uva-x", "place": "first"}}

    def test_one_that_is_gone_is_removed(self) -> None:
        """An object that is not wanted is removed."""
        assert between(themes("a", "b"), themes("b")) == {"a": {"remove": True}}

    def test_the_fewest_are_moved(self) -> None:
        """When one object stands elsewhere, one statement says so."""
        assert between(themes(*"abcde"), themes(*"bcdea")) == {"a": {"after": "e"}}
        assert between(themes(*"abcde"), themes(*"eabcd")) == {"e": {"place": "first"}}
        assert len(between(themes(*"abcde"), themes(*"badce"))) == 2
        assert len(between(themes(*"abcde"), themes(*"edcba"))) == 4

    def test_what_is_fixed_is_not_moved_when_another_can_be(self) -> None:
        """Of two that change places the one that is not fixed is moved."""
        below, _ = compose([layer("los", themes=themes("a", "b") + '\nfixed = "Zo."')])
        wanted, _ = compose([layer("los", themes=themes("b", "a"))])
        assert diff(below, wanted, "uva", ("uva",)).objects == {"themes": {"a": {"after": "b"}}}

    def test_what_is_fixed_is_moved_when_it_must_be(self) -> None:
        """When only fixed objects change places one of them is said, and applying tells it."""
        fixed = themes("a") + '\nfixed = "Zo."\n' + themes("b") + '\nfixed = "Zo."'
        below, _ = compose([layer("los", themes=fixed)])
        wanted, _ = compose([layer("los", themes=themes("b", "a"))])
        _, findings = apply(below, diff(below, wanted, "uva", ("uva",)))
        assert [each.code for each in findings] == ["FP404"]


class TestFields:
    def test_only_what_differs(self) -> None:
        """Of a changed object only the changed fields are said, and what is absent is unset."""
        one = themes("a") + '\npurpose = "X"'
        assert between(one, themes("a").replace('text = "a"', 'text = "b"')) == {
            "a": {"text": "b", "unset": ["purpose"]}
        }

    def test_fields_have_no_order(self) -> None:
        """Fields and those of a record in another order are no difference."""
        text = '[x]\ntitle = "X"\ntext = "X"\naudience = ["hr"]'
        assert between(text, '[x]\naudience = ["hr"]\ntext = "X"\ntitle = "X"', "texts") == {}
        group = "group = { min = 4, max = 12, table = 4 }"
        assert group in APPROACH
        other = APPROACH.replace(group, "group = { table = 4, max = 12, min = 4 }")
        assert between(APPROACH, other, "approaches") == {}

    def test_the_type_counts(self) -> None:
        """`1` and `true`, and `1` and `1.0`, are different values."""
        text = '[x]\ntitle = "X"\nfact = 1'
        assert between(text, text.replace("1", "true"), "developments") == {"x": {"fact": True}}
        assert between(text, text.replace("1", "1.0"), "developments") == {"x": {"fact": 1.0}}

    def test_a_list_is_said_whole(self) -> None:
        """A list in another order is another list."""
        text = '[x]\ntitle = "X"\ntext = "X"\naudience = ["hr", "medewerker"]'
        other = text.replace('"hr", "medewerker"', '"medewerker", "hr"')
        assert between(text, other, "texts") == {"x": {"audience": ["medewerker", "hr"]}}


class TestParts:
    TEXT = '[x]\ntitle = "X"\ntext = "X"\naudience = []\nfields.a = "A"\nfields.b = "B"'

    def test_one_key_is_said(self) -> None:
        """Of keyed parts only the keys that differ are said."""
        other = self.TEXT.replace('"B"', '"C"')
        assert between(self.TEXT, other, "texts") == {"x": {"fields": {"b": "C"}}}

    def test_a_moved_text_is_a_table(self) -> None:
        """A text that only moves is a table with its place; one that changes has a text too."""
        head, _, _ = self.TEXT.partition("fields.a")
        moved = f'{head}fields.b = "B"\nfields.a = "A"'
        assert between(self.TEXT, moved, "texts") == {"x": {"fields": {"b": {"place": "first"}}}}
        changed = f'{head}fields.b = "C"\nfields.a = "A"'
        assert between(self.TEXT, changed, "texts") == {
            "x": {"fields": {"b": {"text": "C", "place": "first"}}}
        }

    def test_their_order_counts(self) -> None:
        """The same parts in another order are a difference."""
        a, _ = compose([layer("los", texts=self.TEXT)])
        head, _, _ = self.TEXT.partition("fields.a")
        b, _ = compose([layer("los", texts=f'{head}fields.b = "B"\nfields.a = "A"')])
        resolved, _ = apply(a, diff(a, b, "uva", ("uva",)))
        assert list(resolved.objects["texts"]["x"]["fields"]) == ["b", "a"]


class TestManifest:
    def test_parts_that_are_gone_are_removed(self) -> None:
        """A part of `pack.toml` that is not wanted is removed, and a new one is said whole."""
        a = over(BASE).resolved
        b = over(BASE, uva("[function_group]\nremove = true\n[team.hr]\nmin = 5")).resolved
        assert diff(a, b, "uva", ("uva",)).objects == {
            "pack": {"function_group": {"remove": True}, "team": {"hr": {"min": 5}}}
        }
        back = diff(b, a, "uva", ("uva",)).objects["pack"]
        assert back["function_group"] == BASE.objects["pack"]["function_group"]
