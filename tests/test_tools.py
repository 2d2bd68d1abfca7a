"""What `docs/tools.md` promises to other tools, and its three integrations."""

import inspect
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest
from immutabledict import immutabledict

import perspectief
from helpers.building import ROOT
from helpers.written import manifest, write_pack
from perspectief.hosting import new_host
from perspectief.model import KINDS
from perspectief.plugins import Host, Options
from perspectief.plugins.found import Found
from perspectief.tree import Card, Cards, Heading, Section, Tree

PAGE = (ROOT / "docs" / "tools.md").read_text("utf-8")
EXAMPLES = ROOT / "examples"


@pytest.fixture(scope="module")
def pack() -> perspectief.Pack:
    """The pack for secretaries."""
    return perspectief.load("secretaresse")


def unpickled(value: Any, protocol: int | None = None) -> Any:
    """Give a value as another process would get it."""
    return pickle.loads(pickle.dumps(value, protocol))  # noqa: S301  # our own


def objects_in(value: Any) -> Iterator[Any]:
    """Give a value with all objects in it, at any depth."""
    yield value
    if attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from objects_in(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from objects_in(each)
    elif isinstance(value, immutabledict):
        for each in value.values():
            yield from objects_in(each)


class TestPromises:
    def test_every_public_name_is_told(self) -> None:
        """The page has every public name, and each function with its parameters."""
        for name in perspectief.__all__:
            assert f"| `{name}` | " in PAGE
            value = getattr(perspectief, name)
            if inspect.isfunction(value):
                told = PAGE.partition(f"def {name}(")[2].partition(": ...\n")[0]
                for parameter in inspect.signature(value).parameters:
                    assert re.search(rf"\b{parameter}: ", told)

    def test_nothing_in_a_pack_can_be_changed(self, pack: perspectief.Pack) -> None:
        """No object of a pack takes another value, and no mapping or list in it can grow."""
        for each in objects_in(pack):
            if attrs.has(type(each)):
                field = attrs.fields(type(each))[0].name
                with pytest.raises(attrs.exceptions.FrozenInstanceError):
                    setattr(each, field, None)
            else:
                assert not hasattr(each, "__setitem__"), type(each)
                assert not isinstance(each, (list, dict, set))

    def test_equal_packs_have_one_hash(self, pack: perspectief.Pack) -> None:
        """A pack is a value: loaded twice it is equal, and so is its hash."""
        again = perspectief.load("secretaresse")
        assert again is not pack
        assert (again, hash(again)) == (pack, hash(pack))

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_values_are_picklable(self, pack: perspectief.Pack, protocol: int) -> None:
        """Packs, findings, faults and what is known of packs go through pickle unchanged."""
        fault = perspectief.Fault(plugin="x", distribution="y 1", phase="call", reason="z")
        found = perspectief.check("secretaresse")
        for value in (pack, found, fault):
            assert unpickled(value, protocol) == value
        infos = perspectief.packs()
        again = unpickled(infos, protocol)
        assert [each.as_dict() for each in again] == [each.as_dict() for each in infos]

    def test_errors_are_picklable(self, tmp_path: Path) -> None:
        """An error crosses to another process with all that it carries."""
        broken = write_pack(tmp_path, {"questions.toml": "[vb-x]\n"})
        for ask in (
            lambda: perspectief.load("bestaat-niet"),
            lambda: perspectief.load(broken),
            lambda: list(perspectief.make_kit(perspectief.load("pilot"), only=["handreikin"])),
        ):
            with pytest.raises(perspectief.PerspectiefError) as caught:
                ask()
            again = unpickled(caught.value)
            assert type(again) is type(caught.value)
            assert (str(again), vars(again)) == (str(caught.value), vars(caught.value))

    def test_threads_load_the_same(self) -> None:
        """Eight threads at once, in a process that imported nothing, get the same of all."""
        program = """
import threading, perspectief
from perspectief.hosting import host
hosts = set()
gate, found = threading.Barrier(8), []
def load():
    gate.wait()
    hosts.add(id(host()))
    pack = perspectief.load("secretaresse")
    findings = perspectief.check("secretaresse")
    kit = perspectief.make_kit(pack, formats=["html"], only=["boekje"])
    found.append((pack, findings, [file.data for file in kit]))
threads = [threading.Thread(target=load) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert (len(found), len(hosts)) == (8, 1)
assert all(each == found[0] for each in found)
print(len(found[0][0].questions), len(perspectief.faults()))
"""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program],
            capture_output=True,
            check=False,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        questions, faults = done.stdout.split()
        assert (int(questions) > 0, faults) == (True, "0")

    def test_the_kinds_are_counted(self) -> None:
        """The page says how many kinds there are."""
        assert f"each of the {len(KINDS)} kinds" in " ".join(PAGE.split())

    def test_every_kind_is_a_mapping_of_its_class(self, pack: perspectief.Pack) -> None:
        """Each kind is an immutable mapping from id to an object of its class, as typed."""
        for kind, cls in KINDS.items():
            mapping = getattr(pack, kind)
            assert isinstance(mapping, immutabledict)
            assert all(type(each) is cls and each.id == id for id, each in mapping.items())


def example(path: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Import a module of the examples."""
    folder, _, name = path.rpartition("/")
    monkeypatch.syspath_prepend(EXAMPLES / folder)
    monkeypatch.delitem(sys.modules, name, raising=False)
    return import_module(name)


class TestWeb:
    @pytest.fixture
    def get(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
        """Ask for a page."""
        from starlette.testclient import TestClient

        return TestClient(example("web/app", monkeypatch).app).get

    def test_questions_are_listed_by_role(
        self, get: Callable[[str], Any], pack: perspectief.Pack
    ) -> None:
        """The page has the title of the pack, each role, and each question under its roles."""
        from html import escape

        said = get("/secretaresse")
        assert said.status_code == 200
        assert said.text.startswith('<!doctype html><html lang="nl">')
        for role in pack.roles.values():
            _, _, after = said.text.partition(f"<h2>{escape(role.title)}</h2>")
            items = after.partition("</ul>")[0].count("<li>")
            mine = [each for each in pack.questions.values() if role.id in each.roles]
            assert items == len(mine)
            assert all(f"<li>{escape(each.text)}</li>" in after for each in mine)

    def test_one_role_can_be_chosen(self, get: Callable[[str], Any]) -> None:
        """With a role in the address only its questions are listed."""
        assert get("/secretaresse?role=hr").text.count("<h2>") == 1

    @pytest.mark.parametrize("path", ["/bestaat-niet", "/..%2Fetc", "/pilot"])
    def test_what_is_no_pack_for_a_group_is_not_found(
        self, get: Callable[[str], Any], path: str
    ) -> None:
        """Another address is 404, and never a place on disk."""
        assert get(path).status_code == 404


class TestTable:
    def test_a_table_counts_questions(self, pack: perspectief.Pack, tmp_path: Path) -> None:
        """From the JSON of the command the script counts questions by theme and role."""
        shown = subprocess.run(
            [sys.executable, "-m", "perspectief", "show", "secretaresse", "--json"],
            capture_output=True,
            check=True,
        )
        (tmp_path / "pack.json").write_bytes(shown.stdout)
        done = subprocess.run(
            [sys.executable, EXAMPLES / "table" / "questions.py", tmp_path / "pack.json"],
            capture_output=True,
            check=False,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        head, *rows = (line.split(",") for line in done.stdout.splitlines())
        told = {
            (row[0], role): int(n)
            for row in rows
            for role, n in zip(head[1:], row[1:], strict=True)
        }
        asked = [(each.theme, role) for each in pack.questions.values() for role in each.roles]
        assert {cell: number for cell, number in told.items() if number} == {
            cell: asked.count(cell) for cell in asked
        }


@pytest.fixture
def moodle(monkeypatch: pytest.MonkeyPatch) -> Host:
    """A host with the plugin of the example, as if it were installed."""
    monkeypatch.syspath_prepend(EXAMPLES / "moodle" / "src")
    found = Found(
        name="moodle", distribution="perspectief-moodle 1.0.0", module="perspectief_moodle.plugin"
    )
    return new_host([found])


def quiz(host: Host, tree: Tree) -> ElementTree.Element:
    """Write a tree as Moodle XML, and read it."""
    (writer,) = (each for each in host.writers() if each.format == "moodle")
    return ElementTree.fromstring(writer.write(tree, Options()))  # noqa: S314  # our own


def texts(root: ElementTree.Element, kind: str, path: str) -> list[str]:
    """Give the texts at a path in questions of one kind."""
    return [found.text or "" for found in root.findall(f"question[@type='{kind}']/{path}/text")]


class TestMoodle:
    def test_it_is_a_sound_plugin(self, moodle: Host) -> None:
        """The plugin is active, with a document and a writer, and without faults."""
        (plugin,) = (each for each in moodle.plugins() if each.name == "moodle")
        assert plugin.state == "active"
        assert "vragenbank" in {each.name for each in moodle.documents()}
        assert "moodle" in {each.format for each in moodle.writers()}
        assert [each for each in moodle.faults() if each.plugin == "moodle"] == []

    def test_every_question_is_in_the_bank(self, moodle: Host, pack: perspectief.Pack) -> None:
        """The question bank has each question of the pack once, under its guiding question."""
        (document,) = (each for each in moodle.documents() if each.name == "vragenbank")
        root = quiz(moodle, document.build(pack, Options()))
        asked = [text.partition("\n")[0] for text in texts(root, "essay", "questiontext")]
        assert sorted(asked) == sorted(each.text for each in pack.questions.values())
        categories = texts(root, "category", "category")
        assert categories == [
            f"$course$/top/{pack.title}",
            *(f"$course$/top/{pack.title}/{theme.title}" for theme in pack.themes.values()),
        ]

    def test_nobody_is_scored(self, moodle: Host, pack: perspectief.Pack) -> None:
        """No question gives points: nothing here scores a person."""
        (document,) = (each for each in moodle.documents() if each.name == "vragenbank")
        root = quiz(moodle, document.build(pack, Options()))
        grades = {found.text for found in root.findall("question/defaultgrade")}
        assert grades == {"0"}

    def test_any_document_can_be_written(self, moodle: Host, pack: perspectief.Pack) -> None:
        """The writer takes the tree of any document, that of the question cards for one."""
        (document,) = (each for each in moodle.documents() if each.name == "vragenkaarten")
        root = quiz(moodle, document.build(pack, Options()))
        assert texts(root, "essay", "questiontext")

    def test_any_text_is_escaped(self, moodle: Host) -> None:
        """Markup, control characters and slashes in a text are but text."""
        cards = Cards((Card(("<b>&\x00\x1b ]]> é/è",)), Card(("leeg",), style="empty")))
        blocks = (Heading(1, ("a/b",)), cards)
        root = quiz(moodle, Tree("x", "T/t", "nl", (Section(blocks),)))
        assert texts(root, "essay", "questiontext") == ["<b>& ]]> é/è"]
        assert texts(root, "category", "category") == [
            "$course$/top/T//t",
            "$course$/top/T//t/a//b",
        ]

    def test_the_same_pack_gives_the_same_bytes(self, moodle: Host, pack: perspectief.Pack) -> None:
        """The question bank is the same every time."""
        (document,) = (each for each in moodle.documents() if each.name == "vragenbank")
        (writer,) = (each for each in moodle.writers() if each.format == "moodle")
        made = [writer.write(document.build(pack, Options()), Options()) for _ in range(2)]
        assert made[0] == made[1]


def test_json_of_every_command_has_a_format(tmp_path: Path) -> None:
    """JSON of the command says which version of it this is, so that tools can tell."""
    folder = write_pack(tmp_path / "vb", head=manifest())
    for arguments in (("list",), ("plugins",), ("check", str(folder)), ("doctor",)):
        done = subprocess.run(
            [sys.executable, "-m", "perspectief", *arguments, "--json"],
            capture_output=True,
            check=True,
            text=True,
        )
        assert json.loads(done.stdout)["format"] == 1
