"""Two releases of a base, and a version of a university on the first: what its tests work on."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

import perspectief
from helpers.wheel_files import write_wheel
from helpers.written import write_pack

PURPOSE = "Begint bij gewoon werk. Zo kan iedereen meedoen. Je hoeft niets te weten."
FIRST = f"""\
[bas-agenda]
theme = "what-changes"
text = "Wat staat er nu in je agenda?"
roles = ["medewerker"]
purpose = "{PURPOSE}"
probes.toen = "Hoe was dat toen?"

[bas-scan]
theme = "good-work"
text = "Wat scan je vaak?"
roles = ["medewerker"]

[bas-weg]
theme = "insights"
text = "Wat leerde je hier?"
roles = ["medewerker"]

[bas-oud]
theme = "actions"
text = "Wat doe je morgen?"
roles = ["medewerker"]
"""
SECOND = (
    FIRST[: FIRST.index("[bas-weg]")]
    + FIRST[FIRST.index("[bas-oud]") :]
    + '\n[bas-extra]\ntheme = "pleasant-work"\ntext = "Wat is fijn?"\nroles = ["hr"]\n'
)
for _old, _new in (
    ("in je agenda?", "in je week?"),
    ("Je hoeft niets te weten.", "Niemand hoeft iets te weten."),
    ("bas-oud", "bas-nieuw"),
    ("Wat scan je vaak?", "Wat scan je het meest?"),
):
    SECOND = SECOND.replace(_old, _new)
RENAMED = '[renamed.questions]\nbas-oud = "bas-nieuw"\n'
"""The later release: texts have changed, one question has another id, one is gone, one is new."""


def head(version: str = "1.0.0", id: str = "basis", extends: str = "pilot", prefix: str = "bas",
         major: int = 1) -> str:  # fmt: skip
    """Give the beginning of `pack.toml` of a release."""
    return (
        f'format = 1\nid = "{id}"\nversion = "{version}"\ntitle = "Functieperspectief archief"\n'
        'language = "nl"\nstatus = "concept"\nlicence = "CC-BY-4.0"\n'
        f'extends = {{ pack = "{extends}", major = {major} }}\nprefix = "{prefix}"\n'
    )


def release(folder: Path, questions: str, version: str, more: str = "") -> Path:
    """Write a release of the base."""
    return write_pack(folder, {"questions.toml": questions, "pack.toml": more}, head(version))


def as_wheel(folder: Path, source: Path, version: str) -> Path:
    """Make a wheel of a release."""
    files = {f"los_basis/{each.name}": each.read_text("utf-8") for each in source.iterdir()}
    return write_wheel(folder, "los-basis", files, version=version, packs={"basis": "los_basis"})


def edit(folder: Path, changes: Mapping[str, str], name: str = "questions.toml") -> None:
    """Change a file as an author does: every piece that is there once becomes another."""
    path = folder / name
    text = path.read_text("utf-8")
    for old, new in changes.items():
        assert text.count(old) == 1, (old, text)
        text = text.replace(old, new)
    path.write_text(text, "utf-8", newline="")


def files_of(folder: Path) -> dict[str, bytes]:
    """Give the content of every file in a folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


class University:
    """A university's version of a base, of which another release can be installed.

    Attributes:
        first: The folder of the release it was made on.
        second: The folder of a later one.
        folder: Its folder.
    """

    def __init__(self, top: Path, patch: pytest.MonkeyPatch) -> None:
        """Look at the folders, and install the first release."""
        self.first, self.second, self.folder = top / "een", top / "twee", top / "uvs"
        self._patch = patch
        self.install(self.first)

    def install(self, *releases: Path) -> None:
        """Make releases those that are found by their ids."""
        self._patch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, releases)))

    def change(self) -> None:
        """Have four texts changed, as in the folder beside it."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.folder.parent / "veranderd", self.folder)

    def codes(self, least: str = "warning") -> set[str]:
        """Give the codes of what is wrong."""
        worse = ("error",) if least == "error" else ("error", "warning")
        found = perspectief.check(self.folder, plugins=False)
        return {each.code for each in found if each.severity in worse}


def make(top: Path, patch: pytest.MonkeyPatch) -> None:
    """Make both releases, a version of the first, and that version once more with changes.

    They are made as the guide says: texts are put ready, and then written.
    """
    release(top / "een", FIRST, "1.0.0")
    release(top / "twee", SECOND, "1.1.0", RENAMED)
    made = University(top, patch)
    perspectief.customise(
        "basis", made.folder, organisation="Universiteit Voorbeeldstad", prefix="uvs"
    )
    changed = shutil.copytree(made.folder, top / "veranderd")
    names = ("bas-agenda", "bas-agenda#purpose", "bas-weg", "bas-oud")
    perspectief.add_overrides(changed, [f"questions/{name}" for name in names])
    edit(changed, {
        'text = "Wat staat er nu in je agenda?"': 'text = "Wat staat er in je Outlook?"',
        'purpose = "Begint bij gewoon werk.': 'purpose = "Begint bij het werk van nu.',
        'text = "Wat leerde je hier?"': 'text = "Wat leerde jij hier?"',
        'text = "Wat doe je morgen?"': 'text = "Wat doen jullie morgen?"   # van Piet',
    })  # fmt: skip


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two releases of a base and a version of the first, made once."""
    top = tmp_path_factory.mktemp("uitgaven")
    with pytest.MonkeyPatch.context() as patch:
        make(top, patch)
    return top


@pytest.fixture
def university(releases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> University:
    """A version of a university on the first release of a base."""
    shutil.copytree(releases, tmp_path, dirs_exist_ok=True)
    return University(tmp_path, monkeypatch)
