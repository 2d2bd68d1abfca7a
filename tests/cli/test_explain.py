"""`perspectief explain`: what rules mean, for people and for tools."""

import json
from collections.abc import Callable
from functools import partial

import pytest

from helpers.called import Command, Install, Said
from helpers.schemas import problems, validator
from helpers.trial import hook
from perspectief import rules
from perspectief.cli.explain_command import as_json
from perspectief.plugins import Fault

FAULT = Fault(plugin="archief", distribution="perspectief-archief 1.0", phase="import", reason="X")
Explain = Callable[..., Said]


@pytest.fixture
def explain(command: Command) -> Explain:
    """Call `explain` with arguments."""
    return partial(command, "explain")


class TestOne:
    def test_a_code_is_explained(self, explain: Explain) -> None:
        """Of a rule is told what, why, what to do, whether it can be accepted, and an example."""
        code, out, err = explain("FP202")
        assert (code, err) == (0, "")
        assert out.startswith("FP202 missing-key (error)\n")
        for part in (
            "Why: ",
            "What to do: ",
            "Mending: only you can.",
            "Accepting: not possible.",
            "Wrong:",
            "Right:",
        ):
            assert f"\n{part}" in out
        assert "\n    # questions.toml\n    [vb-lunch]\n" in out

    def test_in_dutch(self, explain: Explain) -> None:
        """With the messages in Dutch all of the explanation is."""
        code, out, _ = explain("FP833", "--ui-lang", "nl")
        assert code == 0
        assert out.startswith("FP833 source-not-opened (waarschuwing)\n")
        for part in ("Waarom: ", "Wat je kunt doen: ", "Accepteren: kan, ", "Zo niet:", "Zo wel:"):
            assert f"\n{part}" in out

    @pytest.mark.parametrize(
        ("code", "english", "dutch"),
        [
            (
                "FP110",
                "only you can; check shows a",
                "dat kun je alleen zelf; check doet een voorstel",
            ),
            (
                "FP121",
                "perspectief fix --select FP121 does it.",
                "dat doet perspectief fix --select FP121.",
            ),
            (
                "FP213",
                "does it when it is clear what is meant.\n",
                "is duidelijk wat je bedoelt, dan doet",
            ),
            ("FP201", "With --unsafe it makes a guess too.", "Met --unsafe doet het ook een gok."),
            (
                "FP104",
                "perspectief fix --unsafe --select FP104 makes a guess; ",
                "doet een gok; kijk die na.",
            ),
            ("FP303", "makes a guess if it has one; ", "doet een gok als dat kan; "),
            ("ICT101", "only you can.", "dat kun je alleen zelf."),
        ],
    )
    def test_who_can_mend_it_is_told(
        self, code: str, english: str, dutch: str, explain: Explain
    ) -> None:
        """It is told whether `fix` mends a breach: always, sometimes, by guessing, or not."""
        for language, head, text in (("en", "Mending: ", english), ("nl", "Herstellen: ", dutch)):
            (line,) = (
                f"{each}\n"
                for each in explain(code, "--ui-lang", language).out.splitlines()
                if each.startswith(head)
            )
            assert text in line

    @pytest.mark.parametrize("word", ["FP202", "fp202", "missing-key", "Missing-Key"])
    def test_a_rule_goes_by_code_and_name(self, word: str, explain: Explain) -> None:
        """Code and name both name a rule, in capitals or not."""
        assert explain(word) == explain("FP202")

    def test_several_are_told_once_each(self, explain: Explain) -> None:
        """Several rules are explained in the order in which they are named, each once."""
        _, out, _ = explain("FP301", "FP202", "missing-key", "--format", "json")
        assert [each["code"] for each in json.loads(out)["rules"]] == ["FP301", "FP202"]

    def test_a_plugin_is_named(self, explain: Explain) -> None:
        """Of a rule of a plugin is told which plugin brings it."""
        _, out, _ = explain("ICT101")
        assert "From the plugin ict." in out
        _, out, _ = explain("ICT101", "--ui-lang", "nl")
        assert "Van de plugin ict." in out

    @pytest.mark.parametrize(
        ("wrong", "meant"),
        [
            ("fp-201", "FP201 unknown-key"),
            ("unkown-key", "FP201 unknown-key"),
            ("ict-101", "ICT101"),
        ],
    )
    def test_a_wrong_name_is_answered(self, wrong: str, meant: str, explain: Explain) -> None:
        """A rule that does not exist gives exit code 2, and what was probably meant."""
        code, out, err = explain(wrong)
        assert (code, out) == (2, "")
        assert err.startswith(f'error: there is no rule "{wrong}"\n  Did you mean "{meant}')

    @pytest.mark.parametrize("wrong", ["FP8", "fp88", "ICT"])
    def test_the_beginning_of_codes_is_no_rule(self, wrong: str, explain: Explain) -> None:
        """Of what many codes begin with no rule is guessed; it is told how to see them all."""
        code, _, err = explain(wrong)
        assert code == 2
        assert "Did you mean" not in err
        assert "perspectief explain" in err

    def test_the_others_are_explained_all_the_same(self, explain: Explain) -> None:
        """Of several rules, one that does not exist gives 2, and the others are explained."""
        code, out, err = explain("zzzz", "FP202")
        assert code == 2
        assert out.startswith("FP202 ")
        assert "All rules: perspectief explain" in err

    def test_without_plugins_their_rules_are_unknown(self, explain: Explain) -> None:
        """With --no-plugins the rules of plugins are not there."""
        assert explain("ICT101", "--no-plugins")[0] == 2

    def test_nothing_steers_the_terminal(self, explain: Explain) -> None:
        """A control character in an example, or in what was typed, is shown as an escape."""
        _, out, _ = explain("FP006")
        assert "\\x0b" in out
        assert "\x0b" not in out
        _, _, err = explain("\x1b[31m")
        assert "\\x1b[31m" in err


class TestAll:
    def test_without_a_name_they_are_listed(self, explain: Explain) -> None:
        """Without a name every rule is listed, in a line of its own."""
        code, out, _ = explain()
        lines = out.splitlines()
        assert code == 0
        assert [line.split()[0] for line in lines] == [rule.code for rule in rules()]
        assert lines[0].split() == ["FP001", "no-manifest", "error"]
        fixed = {line[:5]: line.rpartition("  ")[2] for line in lines if "fix: " in line}
        told = [fixed.get(code) for code in ("FP121", "FP201", "FP303", "FP110")]
        assert told == ["fix: always", "fix: sometimes", "fix: --unsafe", None]
        assert lines[-1].endswith("(secretaresse)")

    def test_all_are_explained_in_full(self, explain: Explain) -> None:
        """With --all every rule is explained as it is by itself."""
        _, out, _ = explain("--all")
        assert explain("FP202")[1] in out
        assert out.count("\nWhy: ") == len(rules())

    def test_all_and_a_name_do_not_go_together(self, explain: Explain) -> None:
        """Who asks for all rules and for one is asked to choose."""
        code, out, err = explain("--all", "FP202")
        assert (code, out) == (2, "")
        assert "do not go together" in err

    def test_as_markdown(self, explain: Explain) -> None:
        """As Markdown each rule is a section, with its examples as code by file."""
        _, out, _ = explain("FP901", "--format", "md")
        assert out.startswith("### FP901 pack-not-in-wheel\n\n**Error** the wheel announces")
        assert "whl!/perspectief_voorbeeld/__init__.py`\n\n```python\n" in out
        assert out.count("```") % 2 == 0


class TestJson:
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_rules_are_as_the_schema_says(self, language: str, explain: Explain) -> None:
        """All rules as JSON, in either language, are what their schema says."""
        _, out, _ = explain("--all", "--json", "--ui-lang", language)
        told = json.loads(out)
        assert problems("rules", told) == []
        assert [each["code"] for each in told["rules"]] == [rule.code for rule in rules()]
        (fixed,) = (each for each in told["rules"] if each["code"] == "FP404")
        assert fixed["family"] == {"en": "Layers", "nl": "Lagen"}[language]

    def test_every_key_is_in_the_schema(self) -> None:
        """Each key that is printed is in the schema, and the schema refuses what is no rule."""
        schema = validator("rules").schema
        told = as_json(rules(plugins=False)[:1], [FAULT], "en")
        assert problems("rules", told) == []
        for key, table in (("rules", "Rule"), ("faults", "Fault")):
            assert set(told[key][0]) == set(schema["$defs"][table]["required"])
        assert problems("rules", {**told, "rules": [{**told["rules"][0], "severity": "bad"}]})

    def test_no_names_and_json_is_everything(self, explain: Explain) -> None:
        """As JSON a list without names is the same as all rules in full."""
        assert explain("--json") == explain("--all", "--json")


class TestFaults:
    def test_a_broken_plugin_is_told_of(self, explain: Explain, install: Install) -> None:
        """Who asks for all rules hears which plugin could not give its own, with exit code 1."""
        install("kapot", hook("return 1"))
        code, out, err = explain()
        assert code == 1
        assert "kapot" in err
        assert out.startswith("FP001 ")
        assert json.loads(explain("--json").out)["faults"][0]["plugin"] == "kapot"

    def test_a_rule_that_is_there_is_explained_without_noise(
        self, explain: Explain, install: Install
    ) -> None:
        """Who asks for a rule that is there is not bothered with a plugin that is broken."""
        install("kapot", hook("return 1"))
        code, _, err = explain("FP202")
        assert (code, err) == (0, "")
