"""A report as SARIF 2.1.0."""

import json
import os
from typing import Any

import pytest
from attrs import evolve
from jsonschema.validators import validator_for

from helpers.building import ROOT
from helpers.reported import FAULT, FILE, FIXED, RENAME, found, nowhere, texts, told
from perspectief.cli.explain_words import WORDS
from perspectief.findings.example import example
from perspectief.findings.rules import RULES
from perspectief.reports import sarif

SCHEMA = ROOT.parent / "shared" / "data" / "sarif-schema-2.1.0.json"
EVERYTHING = (
    found(related=(FIXED,), repairs=(RENAME,)),
    nowhere(code="FP007", name="unknown-file", severity="warning", path="x.whl!/map/a b.toml"),
    found(code="FP415", severity="info", address="", path="", line=None),
    found(accepted="Zo hoort het."),
)


def run(*findings: Any, **more: Any) -> dict[str, Any]:
    """Give the one run of a report."""
    (made,) = json.loads(told("sarif", *findings, **more))["runs"]
    return dict(made)


def result(*findings: Any, **more: Any) -> dict[str, Any]:
    """Give the one result of a report."""
    (made,) = run(*findings, **more)["results"]
    return dict(made)


class TestSchema:
    @pytest.mark.parametrize("language", ["en", "nl"])
    def test_it_is_sarif(self, language: str) -> None:
        """What is written is SARIF 2.1.0, by the schema of OASIS."""
        if not SCHEMA.is_file():
            pytest.skip(f"the schema of OASIS is not at {SCHEMA}")
        schema = json.loads(SCHEMA.read_text("utf-8"))
        check = validator_for(schema)(schema)
        more = {"faults": [FAULT], "accepted": True, "rules": RULES, "language": language}
        for findings in ((), EVERYTHING):
            said = json.loads(told("sarif", *findings, **more))
            assert [each.message for each in check.iter_errors(said)] == []
        assert list(check.iter_errors({**said, "version": "2.0.0"}))

    def test_it_is_ascii(self) -> None:
        """It is ASCII, so that no encoding of the output can spoil it."""
        assert told("sarif", found(params={"key": "é中\u202e"})).isascii()


class TestPlaces:
    def test_a_place_is_told_in_code_points(self) -> None:
        """A place has its lines and columns, counted in code points, and its address."""
        assert run(found())["columnKind"] == "unicodeCodePoints"
        (place,) = result(found())["locations"]
        assert place == {
            "physicalLocation": {
                "artifactLocation": {"uri": FILE, "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 6},
            },
            "logicalLocations": [{"fullyQualifiedName": "questions/vb-vraag#rolls"}],
        }

    def test_a_place_without_a_line_is_the_first(self) -> None:
        """A finding about a whole file points at its first line: GitHub refuses less."""
        (place,) = result(nowhere())["locations"]
        assert place["physicalLocation"]["region"] == {"startLine": 1}

    def test_every_result_has_a_file(self) -> None:
        """What is about no file is about the folder: GitHub refuses a result without a place."""
        (place,) = result(found(path="", line=None, address=""))["locations"]
        assert place["physicalLocation"] == {
            "artifactLocation": {"uri": ".", "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": 1},
        }

    @pytest.mark.parametrize(
        ("path", "uri"),
        [
            (f".{os.sep}questions.toml", "questions.toml"),
            (os.path.join("map", "a b#%.toml"), "map/a%20b%23%25.toml"),
            ("x.whl!/map/é.toml", "x.whl%21/map/%C3%A9.toml"),
            (os.fsdecode(b"\xff.toml"), "%FF.toml"),
        ],
    )
    def test_a_path_is_a_relative_uri(self, path: str, uri: str) -> None:
        """A path is a relative URI with forward slashes, and what it cannot hold is quoted."""
        (place,) = result(found(path=path))["locations"]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == uri

    def test_a_whole_path_is_told_from_the_root(self) -> None:
        """A whole path inside the folder of the command is relative; one elsewhere is whole."""
        root = str(ROOT)
        inside, outside = (os.path.join(each, "a.toml") for each in (root, ROOT.parent))
        (place,) = result(found(path=inside), root=root)["locations"]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == "a.toml"
        (place,) = result(found(path=outside), root=root)["locations"]
        artifact = place["physicalLocation"]["artifactLocation"]
        assert artifact["uri"].startswith("file:///")
        assert "uriBaseId" not in artifact

    def test_related_places_are_numbered(self) -> None:
        """Each related place has a number, its words and its place."""
        first, second = result(found(related=(FIXED, FIXED)))["relatedLocations"]
        assert (first["id"], second["id"]) == (1, 2)
        assert first["message"] == {"text": "fixed here"}
        assert first["physicalLocation"]["region"]["startLine"] == 3


class TestResults:
    def test_the_worst_come_first(self) -> None:
        """Results are sorted by severity, because services show the first ones."""
        levels = [each["level"] for each in run(*reversed(EVERYTHING[:3]))["results"]]
        assert levels == ["error", "warning", "note"]

    def test_there_is_a_most(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of more results than GitHub takes the worst are kept, and it says so."""
        assert sarif.CAP == 25_000
        monkeypatch.setattr(sarif, "CAP", 2)
        made = run(*EVERYTHING[1:3], found(), found())
        assert [each["level"] for each in made["results"]] == ["error", "error"]
        (note,) = made["invocations"][0]["toolExecutionNotifications"]
        assert "2 more findings" in note["message"]["text"]
        assert made["invocations"][0]["executionSuccessful"] is True

    def test_a_finding_is_known_by_its_fingerprint(self) -> None:
        """A result has the fingerprint of the finding, which stays when its line moves."""
        one, moved = result(found()), result(found(line=5, end_line=5))
        assert one["partialFingerprints"] == {"perspectief/v1": found().fingerprint}
        assert one["partialFingerprints"] == moved["partialFingerprints"]

    def test_repairs_are_told_but_guesses(self) -> None:
        """What a repair changes is told by offsets; what is but a guess is left out."""
        guess = evolve(RENAME, grade="shown")
        (fix,) = result(found(repairs=(RENAME, guess)))["fixes"]
        assert fix["description"]["text"] == 'change "rolls" to "roles"'
        (change,) = fix["artifactChanges"]
        assert change["artifactLocation"]["uri"] == FILE
        assert change["replacements"] == [
            {
                "deletedRegion": {"charOffset": 11, "charLength": 5},
                "insertedContent": {"text": "roles"},
            }
        ]

    def test_what_is_accepted_is_suppressed(self) -> None:
        """What the pack accepts is left out, and when asked for told with its reason."""
        one = found(accepted="Zo hoort het.")
        assert run(one)["results"] == []
        (suppression,) = result(one, accepted=True)["suppressions"]
        assert suppression["justification"] == "Zo hoort het."

    def test_content_makes_no_links(self) -> None:
        """A text of a pack cannot put a link into the report."""
        text = result(found(messages=texts("[klik](file:x) {key} [1]")))["message"]["text"]
        assert text.startswith("\\[klik](file:x) rolls [1]")


class TestRules:
    def test_each_rule_is_told_once(self) -> None:
        """Each rule that is broken is there once, by code, and results point at it."""
        made = run(*EVERYTHING[:3], found())
        ids = [rule["id"] for rule in made["tool"]["driver"]["rules"]]
        assert ids == ["FP007", "FP201", "FP415"]
        assert [ids[each["ruleIndex"]] for each in made["results"]] == [
            each["ruleId"] for each in made["results"]
        ]

    def test_a_rule_is_explained_in_both_languages(self) -> None:
        """Why a rule is there stands in both languages, that of the reader first."""
        rule = RULES["FP201"]
        english, dutch = rule.why("en"), rule.why("nl")
        for language, order in (("en", (english, dutch)), ("nl", (dutch, english))):
            made = run(found(), rules=RULES, language=language)
            (told_of,) = made["tool"]["driver"]["rules"]
            assert told_of["fullDescription"]["text"] == order[0]
            markdown = told_of["help"]["markdown"]
            assert markdown.startswith("\n\n".join(order))
            for files in (rule.bad, rule.good):
                assert all(str(content).rstrip() in markdown for content in files.values())
            heads = [WORDS[key][language] for key in ("rule-bad", "rule-good")]
            assert [f"**{head}**" in markdown for head in heads] == [True, True]
            assert told_of["defaultConfiguration"] == {"level": "error"}
            assert told_of["help"]["text"] == "\n\n".join((*order, "perspectief explain FP201"))
            assert made["language"] == language

    def test_an_example_is_shown_as_what_it_is(self) -> None:
        """Of an example of Python no reader makes TOML."""
        rule = RULES["FP881"]
        files = example({"checks.py": "x = 1\n", "a.toml": "x = 1\n", "LICENSE": "x\n"})
        rules = {"FP881": evolve(rule, bad=files)}
        (told_of,) = run(found(code="FP881"), rules=rules)["tool"]["driver"]["rules"]
        markdown = told_of["help"]["markdown"]
        for name, kind in (("checks.py", "python"), ("a.toml", "toml"), ("LICENSE", "text")):
            assert f"`{name}`\n\n````{kind}\nx" in markdown

    def test_a_rule_that_nobody_knows_is_told_by_name(self) -> None:
        """Of a rule without a record at least the name is told, wherever GitHub wants a text."""
        (rule,) = run(found())["tool"]["driver"]["rules"]
        assert rule["shortDescription"] == rule["fullDescription"] == {"text": "unknown key"}
        assert rule["help"]["text"] == "unknown key\n\nperspectief explain FP201"


class TestFaults:
    def test_a_fault_is_a_notification(self) -> None:
        """What a plugin did wrong is told of the run, and the run was no success."""
        (invocation,) = run(faults=[FAULT])["invocations"]
        assert invocation["executionSuccessful"] is False
        (note,) = invocation["toolExecutionNotifications"]
        assert note == {
            "level": "error",
            "message": {"text": "archief: No module named 'x'"},
        }
