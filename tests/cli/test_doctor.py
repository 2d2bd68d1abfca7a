"""`perspectief doctor` and `plugins`: what is found where, how it fares and what it costs."""

import json
import sys
from pathlib import Path

import pytest

from helpers.called import Command
from helpers.written import write_pack


class TestDoctor:
    def test_it_tells_where_is_looked_and_what_is_there(self, command: Command) -> None:
        """Every place of the search path is told, with what it announces, and each pack."""
        code, out, err = command("doctor")
        assert (code, err) == (0, "")
        for path in filter(None, sys.path):
            assert f"  {path}\n" in out
        assert "perspectief.packs: secretaresse = perspectief_secretaresse" in out
        assert "What each step cost, in milliseconds:" in out
        assert "load secretaresse" in out

    def test_json_says_the_same(self, command: Command) -> None:
        """As JSON all of it is data: paths, variables, packs, plugins and costs."""
        said = json.loads(command("doctor", "--json").out)
        assert said["path"] == sys.path
        assert "secretaresse" in {each["id"] for each in said["packs"]}
        assert all(set(each) == {"name", "distribution", "state", "problem"}
                   for each in said["plugins"])  # fmt: skip
        assert set(said["milliseconds"]) >= {"packs", "entry points", "plugins", "load pilot"}

    def test_what_is_broken_is_told_and_not_loaded(
        self, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A broken pack is told with the reason, in the reader's language, and costs no load."""
        monkeypatch.setenv("PERSPECTIEF_PATH", str(write_pack(tmp_path, head="id = ")))
        out = command("--ui-lang", "nl", "doctor").out
        assert "pack.toml is niet te lezen" in out
        assert f"PERSPECTIEF_PATH: {tmp_path}" in out
        assert "load  " not in out

    def test_who_disabled_what_is_told(
        self, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack that a variable leaves out is told with the variable."""
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "secretaresse")
        out = command("doctor").out
        assert "secretaresse 1.0.0: disabled by PERSPECTIEF_DISABLE" in out
        assert "load secretaresse" not in out


class TestPlugins:
    def test_without_plugins_of_others_the_rest_is_told(self, command: Command) -> None:
        """With --no-plugins nothing is imported; each is listed as disabled, without a fault."""
        code, out, err = command("plugins", "--no-plugins")
        assert (code, err) == (0, "")
        assert all("disabled by --no-plugins" in line for line in out.splitlines()) or (
            out == "There are no plugins but the core's own.\n"
        )

    def test_text_and_json_name_the_same(self, command: Command) -> None:
        """Each plugin is one line, and one object in JSON."""
        lines = command("plugins").out.splitlines()
        said = json.loads(command("plugins", "--json").out)["plugins"]
        names = [each["name"] for each in said]
        assert [line.split("  ")[0] for line in lines if "  " in line] == names
