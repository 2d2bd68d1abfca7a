"""A fresh environment with the core, sound plugins and packs, and every broken one."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any, NamedTuple

import pytest

from helpers import trial
from helpers.building import environment, run

ALWAYS_OUT = (trial.INTERRUPTS,)
"""What is left out unless a test asks for it: it ends the process, as it should."""

Process = CompletedProcess[str]


class Site(NamedTuple):
    """An environment with packs and plugins.

    Attributes:
        python: Its Python.
        folder: An empty folder to work in.
    """

    python: Path
    folder: Path

    def run(
        self, *arguments: str | Path, out: tuple[str, ...] = ALWAYS_OUT, **more: str
    ) -> Process:
        """Run the command, with the plugins or distributions of `out` left out."""
        names = {"PERSPECTIEF_DISABLE": ",".join(out), "PERSPECTIEF_LANG": "en", **more}
        command = ("-m", "perspectief", *arguments)
        return run(self.python, *command, cwd=self.folder, **names)

    def json(self, *arguments: str | Path, **more: Any) -> Any:
        """Run the command, and read what it prints as JSON."""
        return json.loads(self.run(*arguments, "--json", **more).stdout)


@pytest.fixture(scope="session")
def trial_wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """The wheels of the trial: the sound ones, and the broken ones."""
    folder = tmp_path_factory.mktemp("proef")
    return {"sound": trial.sound(folder), "broken": trial.broken(folder)}


@pytest.fixture(scope="session")
def site(
    wheels: dict[str, Path],
    trial_wheels: dict[str, list[Path]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Site:
    """An environment with everything at once."""
    chosen = [wheels["core"], wheels["moodle"], *trial_wheels["sound"], *trial_wheels["broken"]]
    python = environment(tmp_path_factory.mktemp("omgeving") / "venv", chosen)
    return Site(python, tmp_path_factory.mktemp("elders"))


@pytest.fixture(scope="session")
def clean() -> tuple[str, ...]:
    """The names of everything that is broken, to be left out."""
    packs = ("zelfde", "schrijffout", "nieuw", "leeg")
    return (*trial.BROKEN, "dubbel", *trial.TWICE["dubbel"], *_codes(), *packs, *ALWAYS_OUT)


def _codes() -> list[str]:
    return [name.removeprefix("proef-") for name in trial.TWICE["code"]]


Told = Callable[[str, str], Any]
"""Gives what a subcommand printed as JSON, in a language; each is run once."""


@pytest.fixture(scope="session")
def told(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Run everything once with all that is broken, in both languages."""
    kits = tmp_path_factory.mktemp("kits")
    seen: dict[tuple[str, str], Any] = {}

    def tell(stage: str, language: str) -> Any:
        if (stage, language) not in seen:
            seen[stage, language] = _staged(site, kits, stage, language)
        return seen[stage, language]

    return tell


def _staged(site: Site, kits: Path, stage: str, language: str) -> Any:
    words = {"PERSPECTIEF_LANG": language}
    if stage.startswith("kit"):
        asked = ("--format", "tekst") if stage == "kit-tekst" else ("--format", "html")
        program = (
            "import json, perspectief, sys\n"
            "from perspectief.cli.fault_lines import as_json\n"
            f"pack = perspectief.load('inhoud')\n"
            f"made = [file.path for file in perspectief.make_kit(pack, formats=['{asked[1]}'])]\n"
            f"print(json.dumps({{'files': made, "
            f"'faults': as_json(perspectief.faults(), '{language}')}}))\n"
        )
        left_out = {"PERSPECTIEF_DISABLE": ",".join(ALWAYS_OUT)}
        done = run(site.python, "-c", program, cwd=site.folder, **left_out)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])
    arguments = {"check": ("check", "inhoud"), "plugins": ("plugins",), "list": ("list",)}
    return site.json(*arguments[stage], **words)


def folders_of(path: Path) -> list[str]:
    """Give every file below a folder, with `/` between parts."""
    return sorted(
        os.path.relpath(os.path.join(folder, name), path).replace(os.sep, "/")
        for folder, _, names in os.walk(path)
        for name in names
    )
