"""Changes of a TOML text: that one change, and all else as it was."""

import copy
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from helpers.toml_edits import at, check, parsed, pick, same
from helpers.toml_files import KEYS, PLAIN, TEXTS, toml_files
from perspectief.editing import toml_values
from perspectief.editing.edits import applied
from perspectief.editing.toml_text import TomlText
from perspectief.findings import Edit
from perspectief.source.positions import Path


class TestEveryFile:
    @settings(max_examples=60)
    @given(toml_files(), st.data(), PLAIN)
    def test_a_value_is_replaced(self, text: str, data: st.DataObject, new: Any) -> None:
        """A value that is there gets another, and the second time nothing changes."""
        toml = TomlText(text)
        path = pick(data, [each for each in toml.entries if toml.is_plain(each)])
        expected = parsed(text)
        at(expected, path[:-1])[path[-1]] = new
        after = check(text, toml.set(path, new), expected)
        assert TomlText(after).set(path, new) == ()

    @settings(max_examples=60)
    @given(toml_files(), st.data(), st.lists(KEYS, min_size=1, max_size=3), PLAIN)
    def test_a_key_is_added(
        self, text: str, data: st.DataObject, names: list[str], new: Any
    ) -> None:
        """A key that is not there comes in, with the tables that it needs."""
        toml = TomlText(text)
        tables = [each for each in toml.entries if isinstance(at(parsed(text), each), dict)]
        path = (*data.draw(st.sampled_from([(), *tables])), *names)
        expected = parsed(text)
        inner = expected
        for step in path[:-1]:
            assume(isinstance(inner, dict))
            inner = inner.setdefault(step, {})
        assume(isinstance(inner, dict) and names[-1] not in inner)
        inner[names[-1]] = new
        after = check(text, toml.set(path, new), expected)
        assert TomlText(after).set(path, new) == ()

    @settings(max_examples=80)
    @given(toml_files(), st.data())
    def test_what_is_deleted_is_gone(self, text: str, data: st.DataObject) -> None:
        """A key, an item or a table goes, and nothing else does: no comment in it either."""
        toml = TomlText(text)
        path = pick(data, list(toml.entries))
        expected = parsed(text)
        del at(expected, path[:-1])[path[-1]]
        above = path[:-1]
        while above and above not in toml.tables and not toml.is_plain(above):
            if at(expected, above):
                break
            del at(expected, above[:-1])[above[-1]]
            above = above[:-1]
        after = check(text, toml.delete(path), expected)
        if isinstance(path[-1], str):
            with pytest.raises(KeyError):
                TomlText(after).delete(path)

    @settings(max_examples=60)
    @given(toml_files(), st.data(), KEYS)
    def test_a_name_changes_everywhere(self, text: str, data: st.DataObject, new: str) -> None:
        """A key or a table gets another name in every header and dotted key that names it."""
        toml = TomlText(text)
        path = pick(data, [each for each in toml.entries if isinstance(each[-1], str)])
        expected = parsed(text)
        inner = at(expected, path[:-1])
        assume(new not in inner)
        inner[new] = inner.pop(path[-1])
        check(text, toml.rename(path, new), expected)

    @settings(max_examples=60)
    @given(toml_files(), st.data(), KEYS, st.dictionaries(KEYS, PLAIN, max_size=3), TEXTS)
    def test_a_table_is_added(
        self, text: str, data: st.DataObject, key: str, new: dict[str, Any], comment: str
    ) -> None:
        """A table comes behind another or at the end, with a comment above it."""
        toml = TomlText(text)
        expected = parsed(text)
        assume(key not in expected)
        after = data.draw(st.sampled_from(list(toml.tables)))
        expected[key] = new
        made = check(text, toml.table((key,), new, comment, after), expected)
        assert made.count("#") >= text.count("#") + comment.count("#")
        with pytest.raises(ValueError, match="already"):
            TomlText(made).table((key,), {})

    @given(st.dictionaries(KEYS, st.one_of(PLAIN, st.dictionaries(KEYS, PLAIN)), max_size=4))
    def test_what_is_written_is_read(self, given: dict[str, Any]) -> None:
        """Whatever is written, under a header or between braces, is read again as it was."""
        for newline in ("\n", "\r\n"):
            lines = newline.join(toml_values.lines(given, newline))
            assert same(parsed(lines), given)
        assert same(parsed(f"x = {toml_values.value(given)}")["x"], given)


FILE = """\
# Over dit bestand.

# De eerste.
[een]  # kop
title = "Oud"  # waarom
roles = ["a", "b"]
probes.x = "p"

[een.blocks.b]
minutes = 5

# De tweede.
[twee]
text = '''
C:\\x
'''
"""


def edited(edits: Sequence[Edit], text: str = FILE) -> str:
    """Give what the lines become that differ, those that are gone with a minus before them."""
    import difflib

    new = applied(text, edits)
    lines = difflib.unified_diff(text.splitlines(), new.splitlines(), lineterm="", n=0)
    return "\n".join(line for line in lines if not line.startswith(("---", "+++", "@@")))


class TestLayout:
    """How it looks, as an author would have done it."""

    @pytest.mark.parametrize(
        ("path", "value", "expected"),
        [
            (("een", "title"), "Nieuw", '-title = "Oud"  # waarom\n+title = "Nieuw"  # waarom'),
            (
                ("een", "title"),
                'Zeg "ja"',
                '-title = "Oud"  # waarom\n+title = \'Zeg "ja"\'  # waarom',
            ),
            (("een", "title"), "Oud", ""),
            (("een", "roles", 1), "c", '-roles = ["a", "b"]\n+roles = ["a", "c"]'),
            (("een", "lead"), "hr", '+lead = "hr"'),
            (("een", "text"), "a\n\nb\n", '+text = """\n+a\n+\n+b\n+"""'),
            (("een", "probes", "y"), "q", '+probes.y = "q"'),
            (("een", "blocks", "b", "who"), "hr", '+who = "hr"'),
            (("een", "blocks", "c", "who"), "hr", '+[een.blocks.c]\n+who = "hr"\n+'),
            (("twee", "probes", "y"), "q", '+probes.y = "q"'),
            (("twee", "text"), "D:\\y", "-text = '''\n-C:\\x\n-'''\n+text = 'D:\\y'"),
            (("drie", "title"), "T", '+\n+[drie]\n+title = "T"'),
            (("drie", "roles"), {"add": ["hr"]}, '+\n+[drie]\n+roles = { add = ["hr"] }'),
            (("format",), 1, "+\n+format = 1"),
            (("een", "blocks", "title"), "T", '+\n+[een.blocks]\n+title = "T"'),
        ],
    )
    def test_a_value_is_set_where_it_belongs(self, path: Path, value: Any, expected: str) -> None:
        """A new key stands below the others of its table, and a new table at the end."""
        assert edited(TomlText(FILE).set(path, value)) == expected

    def test_a_new_key_keeps_its_distance(self) -> None:
        """A new key stands as far from the margin as the others."""
        text = "[a]\n  b = 1\n  c.d = 2"
        assert applied(text, TomlText(text).set(("a", "e"), 3)) == f"{text}\n  e = 3"
        assert applied(text, TomlText(text).set(("a", "c", "e"), 3)) == f"{text}\n  c.e = 3"

    def test_a_file_without_keys_gets_its_first(self) -> None:
        """Below a comment that is all there is, a first key gets an empty line above it."""
        for text, expected in (("", "a = 1\n"), ("# Wat?\n", "# Wat?\n\na = 1\n")):
            assert applied(text, TomlText(text).set(("a",), 1)) == expected

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            (("a", "b"), "[a]\nx = { y = 1, z.p = 2 }\nw = {}\nb = 5\n"),
            (("a", "x", "b"), "[a]\nx = { y = 1, z.p = 2, b = 5 }\nw = {}\n"),
            (("a", "x", "z", "b"), "[a]\nx = { y = 1, z.p = 2, z.b = 5 }\nw = {}\n"),
            (("a", "x", "n", "b"), "[a]\nx = { y = 1, z.p = 2, n.b = 5 }\nw = {}\n"),
            (("a", "w", "b"), "[a]\nx = { y = 1, z.p = 2 }\nw = { b = 5 }\n"),
            (("a", "x"), "[a]\nx = 5\nw = {}\n"),
            (("a", "x", "y"), "[a]\nx = { y = 5, z.p = 2 }\nw = {}\n"),
        ],
    )
    def test_a_key_goes_between_braces(self, path: Path, expected: str) -> None:
        """What stands in a table between braces is changed and added there."""
        text = "[a]\nx = { y = 1, z.p = 2 }\nw = {}\n"
        assert applied(text, TomlText(text).set(path, 5)) == expected

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            (("x", 0), "x = [ # een\n  'b',\n  # drie\n  ['c', # vier\n 'd'] ]"),
            (("x", 1), "x = [ 'a' # een\n  ,\n  # drie\n  ['c', # vier\n 'd'] ]"),
            (("x", 2), "# vier\nx = [ 'a' # een\n  , 'b',\n  # drie\n   ]"),
            (("x", 2, 1), "x = [ 'a' # een\n  , 'b',\n  # drie\n  ['c', # vier\n ] ]"),
        ],
    )
    def test_a_comment_between_items_stays(self, path: Path, expected: str) -> None:
        """An item goes with its comma; a comment before that comma or in the item does not."""
        text = "x = [ 'a' # een\n  , 'b',\n  # drie\n  ['c', # vier\n 'd'] ]"
        after = applied(text, TomlText(text).delete(path))
        assert after.count("#") == text.count("#")
        assert parsed(after) == parsed(expected)

    def test_a_text_that_looks_like_a_comment_is_none(self) -> None:
        """The last line of a text above a header is no comment of that header."""
        text = '[a.b]\nx = """\n# nee"""\n[c.d]\n'
        after = applied(text, TomlText(text).set(("c", "e"), 1))
        assert after == '[a.b]\nx = """\n# nee"""\n[c]\ne = 1\n\n[c.d]\n'

    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            (("een", "title"), '-title = "Oud"  # waarom\n+# waarom'),
            (("een", "roles"), '-roles = ["a", "b"]'),
            (("een", "roles", 0), '-roles = ["a", "b"]\n+roles = ["b"]'),
            (("een", "roles", 1), '-roles = ["a", "b"]\n+roles = ["a"]'),
            (("een", "probes"), '-probes.x = "p"'),
            (("een", "blocks"), "-[een.blocks.b]\n-minutes = 5\n-"),
            (("twee",), "-[twee]\n-text = '''\n-C:\\x\n-'''"),
        ],
    )
    def test_what_is_deleted_leaves_no_hole(self, path: Path, expected: str) -> None:
        """With a table go the empty lines behind it; a comment stays."""
        assert edited(TomlText(FILE).delete(path)) == expected

    def test_a_name_is_the_same_everywhere(self) -> None:
        """An object gets its new name in its own header and in those of its parts."""
        assert edited(TomlText(FILE).rename(("een",), "één")) == (
            '-[een]  # kop\n+["één"]  # kop\n-[een.blocks.b]\n+["één".blocks.b]'
        )

    def test_a_table_comes_with_its_comment(self) -> None:
        """A new table has an empty line and its comment above it, and texts by line."""
        values = {"title": "T", "checklist": {"a": "A", "b": "B"}, "people": {"min": 2}}
        assert edited(TomlText(FILE).table(("drie",), values, "Zo was het:\n\n  T\x07")) == (
            '+\n+# Zo was het:\n+#\n+#   T\ufffd\n+[drie]\n+title = "T"\n'
            '+checklist.a = "A"\n+checklist.b = "B"\n+people = { min = 2 }'
        )

    def test_a_long_list_gets_lines(self) -> None:
        """A list that does not fit on a line has an item on each."""
        items = ["woord" * 5] * 5
        after = applied("[a]\r\n", TomlText("[a]\r\n").set(("a", "b"), items))
        assert after.startswith('[a]\r\nb = [\r\n    "woord')
        assert parsed(after) == {"a": {"b": items}}

    def test_an_array_of_tables_is_renamed_in_every_header(self) -> None:
        """Each item of an array of tables gets the new name."""
        text = "[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\n"
        assert applied(text, TomlText(text).rename(("a",), "z")) == text.replace("a", "z")

    @pytest.mark.parametrize(
        "path", [("een", "title", "x"), ("een", "roles", 7), ("een", "roles", "x"), ("een",)]
    )
    def test_what_cannot_be_set_is_refused(self, path: Path) -> None:
        """Nothing is put in a text, behind the end of a list, or in the place of a table."""
        with pytest.raises((ValueError, IndexError)):
            TomlText(FILE).set(path, 1)

    def test_no_table_is_put_in_a_text(self) -> None:
        """A table cannot be part of what is no table, or of an array of tables."""
        for text in ("a = 1", "[[a]]\nb = 1"):
            with pytest.raises(ValueError, match="value"):
                TomlText(text).table(("a", "b"), {})
            with pytest.raises(ValueError, match="value"):
                TomlText(text).set(("a", "b", "c"), 1)


def test_the_old_text_is_not_changed() -> None:
    """Edits are values: making them changes nothing."""
    toml = TomlText(FILE, "x.toml")
    before = copy.copy(toml.entries)
    assert {edit.path for edit in toml.delete(("een",))} == {"x.toml"}
    assert (toml.text, toml.entries) == (FILE, before)
