"""What the tests of the command share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.called import Install, command
from helpers.releases import releases, university
from helpers.written import write_pack
from perspectief import hosting

__all__ = ["command", "faulty", "folder", "install", "releases", "university"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, and the command is run in it."""
    folder = tmp_path / "hier"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small pack over the pilot, with nothing wrong."""
    text = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
    return write_pack(tmp_path / "voorbeeld", {"questions.toml": text})


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A pack with one error and one warning."""
    text = '[vb-vraag]\ntheme = "actions"\nrolls = ["hr"]\ntext = "Wat neem je mee?"\n'
    return write_pack(tmp_path / "fout", {"questions.toml": text, "question.toml": ""})


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put plugins where Python imports from, with what pip leaves beside them."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(site)

    def put(name: str, code: str, needs: str = "") -> None:
        module = f"los_{name.replace('-', '_')}"
        (site / f"{module}.py").write_text(code, "utf-8")
        monkeypatch.delitem(sys.modules, module, raising=False)
        info = site / f"d_{name.replace('-', '_')}-2.0.dist-info"
        info.mkdir()
        (info / "entry_points.txt").write_text(f"[perspectief.plugins]\n{name} = {module}\n")
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\n{needs}")
        hosting._host.cache_clear()

    yield put
    hosting._host.cache_clear()
