"""`perspectief list`: which packs there are."""

import json
import os
from pathlib import Path

import pytest

from helpers.called import Command, Install
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

    def test_what_builds_on_nothing_is_a_fault_of_its_own(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack that lacks the pack below it is told with what to do, and where it comes from."""
        head = manifest("los", extends="nergens")
        monkeypatch.setenv("PERSPECTIEF_PATH", str(write_pack(tmp_path, head=head)))
        code, out, err = command("list", "--ui-lang", "nl")
        assert (code, 'niet te gebruiken: het bouwt op "nergens", en dat is er niet' in out) == (
            1,
            True,
        )
        who, why, where, remedy = err.splitlines()
        assert who == (
            "fout: los (PERSPECTIEF_PATH) gaat mis: het pakket eronder ontbreekt of klopt niet"
        )
        assert why == '  het bouwt op "nergens", en dat is er niet'
        assert where.endswith("pack.toml")
        assert remedy.startswith("  Begin bij het pakket eronder: installeer het")

    def test_what_is_left_out_below_is_no_fault(
        self, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Packs on a pack that somebody left out are shown so; nothing is wrong with them."""
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "pilot")
        code, out, err = command("list")
        assert (code, err) == (0, "")
        assert out.count("disabled by PERSPECTIEF_DISABLE") == len(packs())
        told = json.loads(command("list", "--json").out)["faults"]
        assert {(each["plugin"], each["phase"]) for each in told} >= {
            ("pilot", "blocked"),
            ("secretaresse", "extends"),
        }

    @pytest.mark.parametrize("how", ["list", "plugins", "doctor"])
    def test_a_name_that_leaves_out_nothing_is_told(
        self,
        command: Command,
        install: Install,
        monkeypatch: pytest.MonkeyPatch,
        how: str,
    ) -> None:
        """A name in PERSPECTIEF_DISABLE that is of nothing is told, and what is meant perhaps."""
        install("los", "raise ValueError")
        names = "ict,secretareses,xyz,los,d-los,perspectief-ict,*"
        monkeypatch.setenv("PERSPECTIEF_DISABLE", names)
        for language, told in (("nl", "In PERSPECTIEF_DISABLE staat "), ("en", "LE names ")):
            said = command(how, "--json", "--ui-lang", language)
            first, second = said.err.splitlines()
            assert told + '"secretareses", ' in first
            assert first.endswith('"secretaresse"?')
            assert told + '"xyz", ' in second
            assert json.loads(said.out)["format"] == 1

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
