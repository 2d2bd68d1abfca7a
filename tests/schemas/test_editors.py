"""What an editor makes of the schemas: tombi, without network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.editor import Editor
from helpers.schemas import FOLDERS
from perspectief import schemas

FOUND = shutil.which("tombi", path=str(Path(sys.executable).parent))
pytestmark = pytest.mark.skipif(FOUND is None, reason="tombi is not there for every system")
TOMBI = str(FOUND)
LINT = [TOMBI, "lint", "--offline", "--quiet"]

QUESTIONS = """\
#:schema ../schemas/questions.json
[vb-vraag]
theme = ""

roles = { add = [""] }
moment = ""
"""
SESSIONS = """\
#:schema ../schemas/sessions.json
[een-sessie.blocks.welkom]
who = ""
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a pack beside the schemas, as `perspectief new` makes it."""
    (tmp_path / "schemas").mkdir()
    for name in schemas.names():
        (tmp_path / "schemas" / f"{name}.json").write_text(schemas.schema(name), "utf-8")
    (tmp_path / "pack").mkdir()
    return tmp_path / "pack"


def lint(*files: Path) -> subprocess.CompletedProcess[str]:
    """Let tombi look at files, where nothing answers if it asks the network."""
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    return subprocess.run(
        [*LINT, *files],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **nowhere, "NO_COLOR": "1"},
    )


@pytest.mark.parametrize("pack", FOLDERS, ids=lambda path: path.name)
def test_our_packs_are_right(folder: Path, pack: Path) -> None:
    """Tombi finds nothing wrong in any file of our packs."""
    files = []
    for path in pack.glob("*.toml"):
        head = f"#:schema ../schemas/{path.name.replace('.toml', '.json')}\n"
        if path.stem in schemas.names():
            files.append(folder / path.name)
            files[-1].write_text(head + path.read_text("utf-8"), "utf-8")
    done = lint(*files)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_mistake_is_shown(folder: Path) -> None:
    """Tombi shows a key and a closed word that are none, where they stand."""
    path = folder / "questions.toml"
    path.write_text(QUESTIONS.replace("roles", "rolls").replace('""', '"x"'), "utf-8")
    done = lint(path)
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert "rolls" in told
    assert "questions.toml:3:9" in told
    assert "what-changes" in told


def test_an_editor_completes_keys_and_words(folder: Path) -> None:
    """An editor offers closed words, in Dutch too, and the fields that are not there yet."""
    path = folder / "questions.toml"
    path.write_text(QUESTIONS, "utf-8")
    with Editor([TOMBI, "lsp", "--offline"], path) as editor:
        assert "pleasant-work" in editor.completions(2, 9)
        assert editor.completions(4, 18) == ["medewerker", "leidinggevende", "hr"]
        assert {"closing", "afronding"} <= set(editor.completions(5, 10))
        fields = {each.partition(" ")[0] for each in editor.completions(3, 0)}
        assert {"text", "probes", "sensitive", "after", "unset"} <= fields
        assert "theme" not in fields


def test_an_editor_completes_inside_parts(folder: Path) -> None:
    """An editor knows what fits in a part of an object, however deep."""
    path = folder / "sessions.toml"
    path.write_text(SESSIONS, "utf-8")
    with Editor([TOMBI, "lsp", "--offline"], path) as editor:
        assert "tijdbewaker" in editor.completions(2, 7)


def test_an_editor_tells_what_a_field_is(folder: Path) -> None:
    """An editor shows what a field is for, in English and in Dutch."""
    path = folder / "questions.toml"
    path.write_text(QUESTIONS, "utf-8")
    with Editor([TOMBI, "lsp", "--offline"], path) as editor:
        told = editor.hover(4, 2)
    assert "Who answers it." in told
    assert "Wie de vraag beantwoordt." in told
