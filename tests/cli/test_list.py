"""`perspectief list`: which packs there are."""

import json
import os
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.written import manifest, write_pack
from perspectief import packs


class TestList:
    def test_every_pack_is_one_line(self, command: Command) -> None:
        """Each pack is one line with its id, version, title and what it extends."""
        code, out, err = command("list")
        assert (code, err) == (0, "")
        (line,) = (line for line in out.splitlines() if line.startswith("secretaresse "))
        for part in ("1.0.0", "Functieperspectief secretaresse", "(extends pilot)"):
            assert part in line
        assert len(out.splitlines()) == len(packs())

    @pytest.mark.parametrize("how", [("list",), ("list", "--json")])
    def test_the_short_way_is_the_long_one(self, command: Command, how: tuple[str, ...]) -> None:
        """Called as tools do, without the parser of arguments, it says what it says with it."""
        assert command(*how) == command("--ui-lang", "en", *how)

    def test_json_has_all_that_is_known(self, command: Command) -> None:
        """As JSON each pack is an object with everything that the library knows of it."""
        code, out, err = command("list", "--json")
        assert (code, err) == (0, "")
        said = json.loads(out)
        assert said["format"] == 1
        assert said["packs"] == [info.as_dict() for info in packs()]

    def test_a_broken_pack_is_listed_and_told_by_the_exit_code(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack that cannot be used is listed with the reason, and the exit code is 1."""
        broken = write_pack(tmp_path, head="id = ")
        monkeypatch.setenv("PERSPECTIEF_PATH", str(broken))
        code, out, _ = command("list")
        assert code == 1
        (line,) = (line for line in out.splitlines() if str(broken) in line)
        assert "cannot be used: its pack.toml cannot be read" in line
        assert "secretaresse" in out
        code, out, _ = command("list", "--json")
        assert code == 1
        assert [each["path"] for each in json.loads(out)["packs"] if each["problem"]] == [
            str(broken)
        ]

    def test_two_of_one_id_are_both_listed(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Of two packs with one id both lines say which two they are."""
        paths = [str(write_pack(tmp_path / name, head=manifest("zelfde"))) for name in "ab"]
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(paths))
        code, out, _ = command("list", "--ui-lang", "nl")
        assert code == 1
        lines = [line for line in out.splitlines() if line.startswith("zelfde ")]
        assert len(lines) == 2
        assert all(path in line and "niet te gebruiken" in line for line in lines for path in paths)
