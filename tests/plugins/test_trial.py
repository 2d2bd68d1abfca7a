"""The trial: many broken distributions in one environment, and the host goes on."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from helpers.trial import BROKEN, INTERRUPTS, TWICE, Broken
from helpers.written import manifest, write_pack

EACH = pytest.mark.parametrize("name", BROKEN)
GOOD = {"moodle", "praat", "regels", "tabel"}


def faults_of(said: Any, plugin: str) -> list[dict[str, str]]:
    """Give the faults of one plugin."""
    return [each for each in said["faults"] if each["plugin"] == plugin]


class TestBroken:
    @EACH
    def test_a_fault_says_who_when_why_and_what_to_do(self, told: Any, name: str) -> None:
        """A fault names the plugin, the distribution with its version, the phase and the reason."""
        wrong = BROKEN[name]
        (fault,) = faults_of(told(wrong.stage, "en"), name)
        assert fault["distribution"] == f"proef-{name} 1.0"
        assert fault["phase"] == wrong.phase
        assert wrong.reason in fault["reason"]
        assert f"PERSPECTIEF_DISABLE={name}" in fault["remedy"] or "Upgrade" in fault["remedy"]

    @EACH
    def test_a_fault_speaks_dutch(self, told: Any, name: str) -> None:
        """In Dutch the reason and the remedy are Dutch; an exception keeps its own words."""
        wrong = BROKEN[name]
        (fault,) = faults_of(told(wrong.stage, "nl"), name)
        assert (wrong.reason_nl or wrong.reason) in fault["reason"]
        assert re.search(r"sla het (tot dan )?over|Werk perspectief", fault["remedy"])

    @EACH
    def test_a_fault_names_the_file_when_there_is_one(self, told: Any, name: str) -> None:
        """A fault leads to the plugin's own file, not to one of the host or of Python."""
        wrong = BROKEN[name]
        (fault,) = faults_of(told(wrong.stage, "en"), name)
        module = f"proef_{name.replace('-', '_')}.py"
        without = {"compatible"}
        assert (Path(fault["file"]).name == module) == (wrong.phase not in without), fault["file"]

    @EACH
    def test_it_is_listed_with_its_state(self, told: Any, name: str) -> None:
        """Each plugin is in the list, with its state, and unless all is well with the reason."""
        plugins = told("plugins", "en")["plugins"]
        (plugin,) = (each for each in plugins if each["name"] == name)
        assert (plugin["distribution"], plugin["state"]) == (
            f"proef-{name} 1.0",
            BROKEN[name].state,
        )
        assert bool(plugin["problem"]) == (plugin["state"] != "active")

    @EACH
    def test_alone_it_gives_exit_code_1_and_nothing_else_changes(
        self, site: Any, clean: tuple[str, ...], name: str
    ) -> None:
        """One broken plugin gives exit code 1, its own fault only, and the same findings."""
        wrong = BROKEN[name]
        others = tuple(each for each in clean if each != name)
        done = site.run("check", "inhoud", "--json", out=others)
        said = json.loads(done.stdout)
        assert {each["code"] for each in said["findings"]} == {"PR001"}
        shown = wrong.stage in ("check", "plugins") and wrong.reason
        # A hook for documents or writers is not asked by `check`.
        asked = wrong.phase != "call" or not wrong.stage.startswith("kit")
        assert bool(shown) == asked
        assert {each["plugin"] for each in said["faults"]} == ({name} if asked else set())
        assert done.returncode == int(asked), done.stderr


class TestTogether:
    @pytest.mark.parametrize("stage", ["plugins", "check", "kit", "list"])
    def test_nothing_is_skipped_in_silence(self, told: Any, stage: str) -> None:
        """With everything broken at once each fault is told once, and all have the same keys."""
        faults = told(stage, "en")["faults"]
        keys = {"plugin", "distribution", "phase", "reason", "file", "remedy", "trace"}
        assert faults
        assert all(set(each) == keys for each in faults)
        assert all(each["distribution"] and each["reason"] and each["remedy"] for each in faults)
        told_once = [tuple(each.values()) for each in faults]
        assert len(set(told_once)) == len(told_once)

    def test_every_plugin_is_in_the_list(self, told: Any) -> None:
        """All plugins are in the list, whatever is wrong with them, and of two both."""
        said = told("plugins", "en")["plugins"]
        expected = [*GOOD, *BROKEN, INTERRUPTS, "dubbel", "dubbel", "code-een", "code-twee"]
        assert sorted(each["name"] for each in said) == sorted(expected)

    def test_what_is_sound_goes_on(self, told: Any) -> None:
        """The sound plugins are active and bring what they bring."""
        said = {each["name"]: each for each in told("plugins", "en")["plugins"]}
        assert {name for name, each in said.items() if each["state"] == "active"} >= GOOD
        assert said["moodle"]["brings"] == {"document": 1, "writer": 1}
        assert said["regels"]["brings"] == {"check": 1}
        assert said["regels"]["packs"] == ["regels"]

    def test_who_disabled_a_plugin_is_told(self, site: Any) -> None:
        """A plugin that is left out is listed with what leaves it out, and that is no fault."""
        by_variable = site.json("plugins")["plugins"]
        (one,) = (each for each in by_variable if each["name"] == INTERRUPTS)
        assert (one["state"], one["problem"]) == ("disabled", "disabled by PERSPECTIEF_DISABLE")
        done = site.run("plugins", "--no-plugins", "--json", PERSPECTIEF_LANG="nl")
        said = json.loads(done.stdout)
        problems = {each["problem"] for each in said["plugins"] if each["name"] != INTERRUPTS}
        assert problems == {"uitgeschakeld door --no-plugins"}
        assert (said["faults"], done.returncode) == ([], 0)

    def test_of_two_plugins_of_one_name_neither_wins(self, told: Any) -> None:
        """Two plugins of one name are both broken, and each fault names both distributions."""
        faults = faults_of(told("plugins", "en"), "dubbel")
        assert {each["distribution"] for each in faults} == {
            f"{name} 1.0" for name in TWICE["dubbel"]
        }
        for each in faults:
            assert each["phase"] == "register"
            assert all(f"{name} 1.0" in each["reason"] for name in TWICE["dubbel"])

    def test_of_two_rules_of_one_code_neither_wins(self, told: Any) -> None:
        """Two rules of one code are both left out, and each fault names both distributions."""
        said = told("check", "en")
        assert "TW001" not in {each["code"] for each in said["findings"]}
        for name in TWICE["code"]:
            (fault,) = faults_of(said, name.removeprefix("proef-"))
            assert all(f"({each} 1.0)" in fault["reason"] for each in TWICE["code"])

    def test_what_plugins_print_goes_to_stderr(self, site: Any, clean: tuple[str, ...]) -> None:
        """A plugin that prints does not spoil JSON; what it says is on stderr."""
        done = site.run("check", "inhoud", "--json", out=clean)
        assert json.loads(done.stdout)["faults"] == []
        assert done.stderr.splitlines() == ["ik praat op stdout", "en ik ook"]

    def test_a_traceback_is_for_who_asks(self, site: Any, clean: tuple[str, ...]) -> None:
        """A fault is a few lines; only with -v the traceback follows."""
        others = tuple(name for name in clean if name != "importfout")
        short = site.run("plugins", out=others)
        assert "Traceback" not in short.stdout + short.stderr
        assert short.stderr.splitlines()[1] == (
            "error: importfout (proef-importfout 1.0) went wrong: it cannot be imported"
        )
        long = site.run("plugins", "-v", out=others)
        assert "Traceback (most recent call last)" in long.stderr
        assert long.stderr.startswith(short.stderr.rstrip("\n"))


class TestInterrupt:
    def test_ctrl_c_goes_through(self, site: Any, clean: tuple[str, ...]) -> None:
        """KeyboardInterrupt is the user's: it is no fault of a plugin, and stops the command."""
        others = tuple(name for name in clean if name != INTERRUPTS)
        done = site.run("plugins", out=others)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.splitlines()[-1] == "Stopped."


class TestPacks:
    def test_every_pack_is_listed(self, told: Any) -> None:
        """All packs are in the list, those that cannot be used too, with their state."""
        states = [(each["id"], each["state"]) for each in told("list", "en")["packs"]]
        assert states == [
            ("inhoud", "active"),
            ("leeg", "broken"),
            ("nieuw", "incompatible"),
            ("pilot", "active"),
            ("regels", "active"),
            ("schrijffout", "broken"),
            ("zelfde", "broken"),
            ("zelfde", "broken"),
        ]

    @pytest.mark.parametrize(
        ("id", "distribution", "phase", "reason", "reason_nl"),
        [
            ("leeg", "proef-leeg", "manifest", "there is no pack.toml", "er zit geen pack.toml"),
            ("schrijffout", "proef-schrijffout", "manifest", "cannot be read", "niet te lezen"),
            ("nieuw", "proef-nieuw", "compatible", "upgrade perspectief", "werk perspectief bij"),
        ],
    )
    def test_a_fault_of_a_pack_says_all(
        self, told: Any, id: str, distribution: str, phase: str, reason: str, reason_nl: str
    ) -> None:
        """A pack that cannot be used names distribution, version, phase, reason and file."""
        (fault,) = faults_of(told("list", "en"), id)
        assert (fault["distribution"], fault["phase"]) == (f"{distribution} 1.0", phase)
        assert reason in fault["reason"]
        assert fault["file"].endswith("pack.toml")
        (dutch,) = faults_of(told("list", "nl"), id)
        assert reason_nl in dutch["reason"]
        assert dutch["remedy"] not in ("", fault["remedy"])

    def test_two_packs_of_one_id_name_both(self, told: Any) -> None:
        """Of two packs with one id neither wins; both faults name both distributions."""
        faults = faults_of(told("list", "en"), "zelfde")
        assert len(faults) == 2
        for fault in faults:
            assert "proef-zelfde-een 1.0 and proef-zelfde-twee 1.0" in fault["reason"]

    def test_one_of_two_can_be_chosen(self, site: Any) -> None:
        """Who leaves one of two packs out has the other: what the fault says to do works."""
        out = ("proef-zelfde-een", INTERRUPTS)
        states = {
            each["distribution"]: each["state"]
            for each in site.json("list", out=out)["packs"]
            if each["id"] == "zelfde"
        }
        assert states == {"proef-zelfde-een 1.0": "disabled", "proef-zelfde-twee 1.0": "active"}
        assert site.run("show", "zelfde", "questions/zt-vraag", out=out).returncode == 0

    def test_the_list_as_text_tells_them_too(self, site: Any, clean: tuple[str, ...]) -> None:
        """As text the list is whole, the faults follow on stderr, and the exit code is 1."""
        done = site.run("list")
        assert (done.returncode, len(done.stdout.splitlines())) == (1, 8)
        assert "leeg (proef-leeg 1.0) went wrong: its pack.toml is wrong" in done.stderr
        assert "PERSPECTIEF_DISABLE=proef-leeg" in done.stderr
        done = site.run("list", out=clean)
        assert (done.returncode, done.stderr) == (0, "")
        assert "disabled by PERSPECTIEF_DISABLE" in done.stdout

    def test_loading_a_broken_pack_says_why(self, site: Any) -> None:
        """A pack that cannot be used is exit code 2, with the same reason as in the list."""
        done = site.run("show", "nieuw", PERSPECTIEF_LANG="nl")
        assert done.returncode == 2
        assert "werk perspectief bij" in done.stderr

    def test_no_command_imports_a_pack(self, site: Any, clean: tuple[str, ...]) -> None:
        """Packs raise when they are imported; they are shown and checked all the same."""
        assert site.run("show", "inhoud", out=clean).returncode == 0
        assert site.run("check", "inhoud", out=clean).returncode == 0


class TestChecks:
    def test_rules_of_a_pack_are_for_it_and_what_extends_it(
        self, site: Any, clean: tuple[str, ...], tmp_path: Path
    ) -> None:
        """The rules of a pack run on that pack and on its layers, and on no other pack."""
        layer = write_pack(tmp_path / "laag", head=manifest("laag", extends="regels", prefix="la"))

        def codes(pack: str | Path) -> set[str]:
            return {each["code"] for each in site.json("check", pack, out=clean)["findings"]}

        assert codes("regels") == {"RG001", "PR001"}
        assert codes(layer) == {"RG001", "PR001"}
        assert codes("inhoud") == {"PR001"}

    def test_without_plugins_only_the_core_checks(self, site: Any) -> None:
        """With --no-plugins no rule of another is applied, and no fault is made."""
        said = site.json("check", "regels", "--no-plugins")
        assert (said["findings"], said["faults"]) == ([], [])


class TestKit:
    def test_document_and_writer_of_a_plugin_are_in_the_kit(
        self, site: Any, clean: tuple[str, ...], tmp_path: Path
    ) -> None:
        """A plugin's document is made, in its own writer's format, and named on the start page."""
        done = site.run("kit", "inhoud", "-o", tmp_path, "--only", "overzicht", out=clean)
        assert done.returncode == 0, done.stderr
        text = (tmp_path / "5-extra" / "overzicht.lijst.txt").read_text("utf-8")
        assert "Wat neem je mee?" in text.splitlines()
        assert (tmp_path / "5-extra" / "overzicht.html").is_file()
        site.run("kit", "inhoud", "-o", tmp_path, "--format", "html", "--force", out=clean)
        start = (tmp_path / "0-lees-mij-eerst.html").read_text("utf-8")
        assert 'href="5-extra/overzicht.html"' in start
        assert "Alle vragen" in start
        assert "Voor wie telt." in start

    def test_the_example_of_a_plugin_works_installed(
        self, site: Any, clean: tuple[str, ...], tmp_path: Path
    ) -> None:
        """The plugin for Moodle, installed from its wheel, makes a question bank of any pack."""
        done = site.run("kit", "inhoud", "-o", tmp_path, "--only", "vragenbank", out=clean)
        assert done.returncode == 0, done.stderr
        text = (tmp_path / "vragenbank.moodle.xml").read_text("utf-8")
        assert "<text>Wat neem je mee?</text>" in text

    def test_a_writer_of_a_plugin_writes_documents_of_the_core(
        self, site: Any, clean: tuple[str, ...], tmp_path: Path
    ) -> None:
        """Documents and writers do not know each other: any goes with any."""
        asked = ("--only", "vragenkaarten", "--format", "lijst")
        done = site.run("kit", "inhoud", "-o", tmp_path, *asked, out=clean)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "3-uitvoeren" / "vragenkaarten.lijst.txt").is_file()

    def test_a_broken_document_costs_only_itself(self, told: Any) -> None:
        """With broken documents and writers all others are made, and the exit code is theirs."""
        made = told("kit", "en")["files"]
        assert "1-voorbereiden/handreiking.html" in made
        assert "5-extra/overzicht.html" in made
        assert not any("stuk" in path or "scheef" in path or "leeg" in path for path in made)

    def test_a_broken_document_gives_exit_code_1(
        self, site: Any, clean: tuple[str, ...], tmp_path: Path
    ) -> None:
        """A kit that lacks a document of a broken plugin says so, with exit code 1."""
        others = tuple(name for name in clean if name != "stuk-document")
        asked = ("--only", "boekje,stuk-document", "--format", "html")
        done = site.run("kit", "inhoud", "-o", tmp_path, *asked, out=others)
        assert done.returncode == 1
        assert "stuk-document (proef-stuk-document 1.0) went wrong" in done.stderr
        assert (tmp_path / "4-opvolgen" / "boekje.html").is_file()
        start = site.run("kit", "inhoud", "-o", tmp_path, "--format", "html", out=others)
        assert start.returncode == 1
        assert "stuk-document" not in (tmp_path / "0-lees-mij-eerst.html").read_text("utf-8")


@pytest.fixture(scope="module")
def wheel(trial_wheels: dict[str, list[Path]]) -> dict[str, Path]:
    """Each wheel by the name of its distribution."""
    every = [*trial_wheels["sound"], *trial_wheels["broken"]]
    return {path.name.partition("-")[0]: path for path in every}


class TestBeforeInstalling:
    def test_a_wheel_without_toml_is_told(self, site: Any, wheel: dict[str, Path]) -> None:
        """Checking a wheel says that the pack it announces is not in it, and what to do."""
        done = site.run("check", wheel["proef_leeg"], "--no-plugins", "--json")
        (found,) = json.loads(done.stdout)["findings"]
        assert (found["code"], done.returncode) == ("FP901", 1)
        assert 'the pack "leeg", and proef_leeg/pack.toml is not in it' in found["message"]
        assert "package-data" in found["hint"]
        assert found["path"] == str(wheel["proef_leeg"])

    def test_a_wheel_that_is_sound_is_so(self, site: Any, wheel: dict[str, Path]) -> None:
        """A wheel with its pack in place has nothing wrong, and its code is not run."""
        done = site.run("check", wheel["proef_regels"], "--no-plugins")
        assert (done.returncode, done.stdout) == (0, "")

    def test_a_newer_format_is_the_only_finding(self, site: Any, wheel: dict[str, Path]) -> None:
        """Of a pack of a newer format nothing else is said: nobody knows what it means."""
        said = site.json("check", wheel["proef_nieuw"], "--no-plugins")
        assert [each["code"] for each in said["findings"]] == ["FP210"]


def test_each_broken_plugin_is_another_case() -> None:
    """No two plugins of the trial are broken in the same way."""
    cases: list[Broken] = list(BROKEN.values())
    assert len({each.code for each in cases}) == len(cases)
