"""What the command prints as JSON, against the schemas of it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from immutabledict import immutabledict

from helpers.schemas import problems, validator
from helpers.written import perspectief, write_pack
from perspectief.cli import fault_lines
from perspectief.cli.words import Words
from perspectief.findings import Edit, Finding, Related, Repair, finding
from perspectief.plugins import Fault
from perspectief.reports.as_json import values
from perspectief.reports.values import Checked, Report

WRONG = {
    "questions.toml": '[vb-een]\ntheme = "insights"\nrolls = ["hr"]\n',
    "themes.toml": "[een\n",
    "thema.toml": "",
}
FAULT = Fault(plugin="archief", distribution="perspectief-archief 1.0", phase="import", reason="X")

TEXTS = immutabledict({"en": "One", "nl": "Een"})
FULL = evolve(
    finding("FP001", "pack.toml"),
    related=(Related(address="pack", messages=TEXTS),),
    repairs=(Repair(grade="safe", titles=TEXTS, edits=(Edit(path="x", start=0, end=1, text=""),)),),
)
"""A finding that has everything that a finding can have."""


def as_json(findings: list[Finding], faults: list[Fault], language: str) -> dict[str, Any]:
    """Give findings and faults as `check --json` does."""
    return values(
        Report(
            results=(Checked(name="x", findings=tuple(findings)),),
            words=Words(language),
            faults=tuple(fault_lines.as_json(faults, language)),
        )
    )


def keys(schema: dict[str, Any]) -> set[str]:
    """Give the keys that an object must have by its schema: all that it may have."""
    assert set(schema["required"]) == set(schema["properties"])
    return set(schema["required"])


class TestFindings:
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_findings_are_as_the_schema_says(self, tmp_path: Path, language: str) -> None:
        """Findings of a pack with mistakes are what their schema says, in either language."""
        write_pack(tmp_path, WRONG)
        done = perspectief("check", "--json", tmp_path, PERSPECTIEF_LANG=language)
        said = json.loads(done.stdout)
        assert len(said["findings"]) > 2
        assert problems("findings", said) == []

    def test_faults_are_as_the_schema_says(self) -> None:
        """Faults of plugins are what their schema says."""
        said = as_json([], [FAULT], "nl")
        assert problems("findings", said) == []
        assert problems("findings", {**said, "faults": [{**said["faults"][0], "phase": "later"}]})

    def test_every_key_is_in_the_schema(self) -> None:
        """Each key that is printed is in the schema, so that one that is added is told of."""
        schema = validator("findings").schema
        said = as_json([FULL], [FAULT], "en")
        assert problems("findings", said) == []
        assert set(said) == keys(schema)
        assert set(said["summary"]) == keys(schema["properties"]["summary"])
        (found,) = said["findings"]
        assert set(found) == keys(schema["$defs"]["Finding"])
        assert set(found["related"][0]) == keys(schema["$defs"]["Related"])
        assert set(found["fixes"][0]) == keys(schema["$defs"]["Fix"])
        assert set(found["fixes"][0]["edits"][0]) == keys(schema["$defs"]["Edit"])
        assert set(said["faults"][0]) == keys(schema["$defs"]["Fault"])

    def test_a_later_key_is_allowed(self) -> None:
        """Keys may be added within a version, so the schema allows others; none may be gone."""
        said = as_json([finding("FP001", "pack.toml")], [], "en")
        assert problems("findings", {**said, "later": 1}) == []
        assert problems("findings", {**said, "format": 2})
        for key in said:
            assert problems("findings", {name: said[name] for name in said if name != key})


class TestPack:
    def test_what_show_prints_is_as_the_schema_says(self) -> None:
        """A pack that `show` prints as JSON is what its schema says."""
        done = subprocess.run(
            [sys.executable, "-m", "perspectief", "show", "pilot", "--json"],
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        said = json.loads(done.stdout)
        assert problems("pack-json", said) == []
        assert problems("pack-json", {**said, "later": 1})
        assert problems("pack-json", {**said, "released": "gisteren"})
