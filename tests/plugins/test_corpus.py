"""Packs of every older format: they load for ever, and say what they always said."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import perspectief
from perspectief import PackError, load, to_json
from perspectief.formats import FORMAT
from perspectief.model import KINDS

CORPUS = Path(__file__).parent.parent / "corpus"
FORMATS = sorted(CORPUS.iterdir())
PACKS = [path.parent for path in sorted(CORPUS.glob("*/*/pack.toml"))]
EACH = pytest.mark.parametrize(
    "folder", PACKS, ids=lambda path: path.relative_to(CORPUS).as_posix()
)


@pytest.fixture(autouse=True)
def corpus(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the packs of one format be found by those that extend them."""
    chosen = getattr(request.node, "callspec", None)
    folder = chosen.params.get("folder") if chosen else None
    if folder is not None:
        paths = sorted(str(path.parent) for path in folder.parent.glob("*/pack.toml"))
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(paths))


def pinned(folder: Path) -> Any:
    """Give what a pack said when it was put in the corpus."""
    return json.loads(folder.with_suffix(".json").read_text("utf-8"))


def lost(then: Any, now: Any, at: str = "") -> Iterator[str]:
    """Give what is no longer as it was. A later version may have more fields, without a value."""
    if isinstance(then, dict) and isinstance(now, dict):
        for key in then.keys() | now.keys():
            yield from lost(then.get(key), now.get(key), f"{at}/{key}")
    elif isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        for number, (one, other) in enumerate(zip(then, now, strict=True)):
            yield from lost(one, other, f"{at}/{number}")
    elif then != now and (then is not None or now):
        yield f"{at}: {then!r} became {now!r}"


class TestCorpus:
    @EACH
    def test_it_loads_and_says_what_it_said(self, folder: Path) -> None:
        """A pack of an older format loads without a change, and gives what it always gave."""
        then, now = pinned(folder), json.loads(to_json(load(folder)))
        assert list(lost(then, now)) == []
        assert {kind: list(then[kind]) for kind in KINDS} == {
            kind: list(now[kind]) for kind in KINDS
        }

    @EACH
    def test_nothing_is_wrong_with_it(self, folder: Path) -> None:
        """A pack of an older format is read and combined without a single error."""
        try:
            load(folder)
        except PackError as error:  # pragma: no cover  # only when this test fails
            pytest.fail(str(error))

    def test_there_are_packs_of_every_format(self) -> None:
        """Each format that was ever published has its packs in the corpus."""
        assert [path.name for path in FORMATS] == [f"format-{n}" for n in range(1, FORMAT + 1)]

    @EACH
    def test_it_has_its_format(self, folder: Path) -> None:
        """A pack in the corpus is of the format that its folder says."""
        text = (folder / "pack.toml").read_text("utf-8")
        assert f"\nformat = {folder.parent.name.removeprefix('format-')}\n" in text

    def test_every_kind_is_in_it(self) -> None:
        """The corpus of format 1 has at least one object of every kind."""
        said = pinned(CORPUS / "format-1" / "basis")
        assert [kind for kind in KINDS if not said[kind]] == []

    def test_a_change_is_seen(self) -> None:
        """What is compared sees a change, a loss and a new value, and no new empty field."""
        assert list(lost({"a": 1}, {"a": 2})) == ["/a: 1 became 2"]
        assert list(lost({"a": [1]}, {"a": []})) == ["/a: [1] became []"]
        assert list(lost({"a": 1}, {})) == ["/a: 1 became None"]
        assert list(lost({}, {"a": "x"})) == ["/a: None became 'x'"]
        assert list(lost({"a": {}}, {"a": {"b": None, "c": [], "d": {}}})) == []


def test_the_layer_uses_every_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the layer of the corpus changes, adds, moves, removes and fixes is in the result."""
    folders = [str(CORPUS / "format-1" / name) for name in ("basis", "laag")]
    monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(folders))
    pack = perspectief.load("laag")
    assert list(pack.questions) == ["la-vierde", "tweede", "la-vijfde", "eerste"]
    assert pack.questions["eerste"].roles == ("hr",)
    assert pack.questions["eerste"].moment is None
    assert list(pack.questions["eerste"].probes.values())[1:] == [
        "Sinds welk jaar?",
        "Wat nog meer?",
    ]
    assert list(pack.sessions["een-sessie"].blocks) == ["welkom", "la-ronde", "pauze"]
    assert "onze hogeschool" in pack.questions["la-vierde"].text
