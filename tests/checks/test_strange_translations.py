"""What stands in the manifest of a translation and is no text: told, and no rule fails over it."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from helpers.building import ROOT
from perspectief.checking import examine
from perspectief.hosting import new_host

PACK = ROOT / "packs/ict/src/perspectief_ict"


@pytest.mark.parametrize(
    "table",
    [
        '[extends]\npack = "pilot"\n',
        '[accept.FP833]\nreason = "x"\n',
        '[renamed.questions]\nict-oud = "ict-nieuw"\n',
        '[function_group.name]\ntext = "x"\n',
        '[zomaar]\ntitle = "x"\n',
        '[words]\nexplain = "x"\n',
        '[parameters.medewerker.text]\ntext = "x"\n',
        "[team]\n",
        "licence = 3\n",
    ],
)
def test_no_rule_fails(tmp_path: Path, table: str) -> None:
    """Whatever table of a manifest is translated, each rule gives its findings."""
    folder = tmp_path / "ict"
    shutil.copytree(PACK, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    text = (folder / "en/pack.toml").read_text("utf-8")
    (folder / "en/pack.toml").write_text(
        f"{table}{text}" if "=" in table[:10] else f"{text}\n{table}"
    )
    host = new_host(())
    examine(folder, host, date(2026, 11, 26))
    assert host.faults() == ()
