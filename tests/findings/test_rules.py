"""Every rule: its examples, its words in two languages, its number, and who reports it."""

import ast
import os
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from helpers.filled import write_workbook
from helpers.repairable import fits
from helpers.rule_examples import write_example
from helpers.written import write_pack
from perspectief import Finding, Rule, check, check_many, outcome, rules
from perspectief.findings.example import Example, Repeated, shown
from perspectief.findings.families import FAMILIES
from perspectief.findings.rules import RULES
from perspectief.loading import read

SOURCES = Path(__file__).parent.parent.parent / "core" / "src" / "perspectief"
TODAY = date(2026, 11, 26)
OWN = rules(plugins=False)
ALL = rules()
EACH = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
NOT_IN_FILES = {"FP004", "FP010", "FP011", "FP101", "FP139", "FP504", "FP881", "FP887"}
"""Rules that no text shows by itself: of links and pipes, of syntax that no other rule knows, of
more mistakes than are told, of a language that somebody asks for, and of files that are named."""
NOWHERE = {"FP001", "FP901", "FP902", "FP903", "FP904"}
"""Rules of what has no lines: a folder without any file of a pack, an archive as a whole."""
ALONG = {"FP135": {"FP203"}}
"""What breaks with a rule: no field of a pack is a time, so a time has the wrong type too."""
SHOWN = pytest.mark.parametrize(
    "rule", [each for each in OWN if each.code not in NOT_IN_FILES], ids=lambda rule: rule.code
)


def names_in(text: str) -> set[str]:
    """Give the names that a message fills in."""
    return set(re.findall(r"\{(\w+)\}", text))


class Found:
    """Checks examples, each in a folder of its own and each once."""

    def __init__(self, factory: pytest.TempPathFactory, patch: pytest.MonkeyPatch) -> None:
        self.factory, self.patch = factory, patch
        self.known: dict[tuple[Example, bool], list[Finding]] = {}

    def __call__(self, files: Example, rule: Rule) -> list[Finding]:
        """Give what is found in an example of a rule, and not accepted."""
        key = files, rule.whole
        if key not in self.known:
            folder = self.factory.mktemp(rule.code)
            if all(name.startswith("uitwerking.xlsx") for name in files):
                self.known[key] = [*outcome([write_workbook(folder, files)]).findings]
                return self.known[key]
            path, others = write_example(folder, files, whole=rule.whole)
            self.patch.setenv("PERSPECTIEF_PATH", others)
            # As `check`, but what lies below all examples is read once.
            (made,) = check_many([path], jobs=1, today=TODAY, plugins=False)
            self.known[key] = [each for each in made.findings if not each.accepted]
        return self.known[key]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Found]:
    with pytest.MonkeyPatch.context() as patch:
        yield Found(tmp_path_factory, patch)


class TestExamples:
    @SHOWN
    def test_the_bad_example_breaks_the_rule_alone(self, rule: Rule, found: Found) -> None:
        """A bad example breaks its rule, which fills in all words, and no other but for info."""
        findings = found(rule.bad, rule)
        own = [each for each in findings if each.code == rule.code]
        assert own
        others = {each.code for each in findings if each.severity != "info"} - {rule.code}
        assert others == ALONG.get(rule.code, set())
        for each in own:
            assert (each.name, each.severity) == (rule.name, rule.severity)
            assert (each.messages, each.hints) == (rule.messages, rule.hints)
            for text in (*each.messages.values(), *each.hints.values()):
                assert names_in(text) <= set(each.params)
            for language, text in (*each.messages.items(), *each.hints.items()):
                whole = f"{each.message(language)} {each.hint(language)}"
                assert all(part in whole for part in re.split(r"\{\w+\}", text))
            assert each.path
        assert all(map(fits, findings))

    @SHOWN
    def test_what_is_found_has_a_place(self, rule: Rule, found: Found) -> None:
        """Every finding in a text has line, column and end; so has every other place it names."""
        for each in found(rule.bad, rule):
            if each.code not in NOWHERE and not each.path.endswith(".xlsx"):
                start, end = (each.line, each.column), (each.end_line, each.end_column)
                assert None not in start + end
                assert start <= end
            assert all(other.span for other in each.related)

    @SHOWN
    def test_the_good_example_keeps_every_rule(self, rule: Rule, found: Found) -> None:
        """The good example of a rule keeps it, and every other that asks for a change."""
        findings = found(rule.good, rule)
        assert [each for each in findings if each.severity != "info"] == []
        assert rule.code not in {each.code for each in findings}

    def test_only_what_no_file_shows_has_no_example(self) -> None:
        """Each rule has a bad and a good example, but for those that no text can show."""
        assert {each.code for each in OWN if not (each.bad and each.good)} == NOT_IN_FILES

    @pytest.mark.skipif(os.name == "nt", reason="needs a link that leads nowhere")
    def test_a_file_that_cannot_be_opened(self, tmp_path: Path) -> None:
        """A link that leads nowhere is an unreadable file."""
        (write_pack(tmp_path) / "questions.toml").symlink_to("nergens")
        assert [each.code for each in check(tmp_path, plugins=False)] == ["FP004"]

    def test_a_language_that_is_not_there(self, tmp_path: Path) -> None:
        """Who asks for a language that a pack lacks hears which there are."""
        (each,) = read(write_pack(tmp_path), "de").findings
        assert each.code == "FP504"
        assert names_in(each.messages["nl"]) | names_in(each.hints["nl"]) <= set(each.params)


class TestWords:
    @EACH
    def test_a_rule_speaks_both_languages(self, rule: Rule) -> None:
        """Message, hint and reason exist in English and Dutch, and fill in the same names."""
        for texts in (rule.messages, rule.hints, rule.reasons):
            assert set(texts) == {"en", "nl"}
            assert bool(texts["en"]) == bool(texts["nl"])
            dutch = {name.removesuffix("_nl") for name in names_in(texts["nl"])}
            assert dutch == names_in(texts["en"])
        assert rule.messages["en"] != rule.messages["nl"] != ""
        assert rule.reasons["en"] != rule.reasons["nl"]

    @EACH
    def test_a_reason_is_a_sentence(self, rule: Rule) -> None:
        """Why a rule is there is told in a sentence, in either language."""
        for language in ("en", "nl"):
            assert rule.why(language).endswith(".")
        assert rule.why("fr") == rule.why("en")

    def test_no_two_rules_say_the_same(self) -> None:
        """No two rules share a message in a language, however different their params are."""
        for language in ("en", "nl"):
            said = Counter(each.messages[language] for each in ALL)
            assert [text for text, times in said.items() if times > 1] == []

    def test_names_and_codes_are_unique(self) -> None:
        """No two rules share a code or a name."""
        for values in ([each.code for each in ALL], [each.name for each in ALL]):
            assert sorted(set(values)) == sorted(values)

    @EACH
    def test_a_name_is_words_with_hyphens(self, rule: Rule) -> None:
        """The name of a rule is words with hyphens, so that it is no code and no kind."""
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)


class TestNumbers:
    @pytest.mark.parametrize("code", RULES)
    def test_a_code_is_known_by_itself(self, code: str) -> None:
        """Rules are looked up by their own code."""
        assert RULES[code].code == code

    @pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.code)
    def test_a_number_says_the_family(self, rule: Rule) -> None:
        """A code of the library is FP and three digits, the first of which is its family."""
        assert re.fullmatch(r"FP\d{3}", rule.code)
        assert rule.code[:3] in FAMILIES
        assert rule.code in RULES or rule.code[2] not in "0149"

    def test_rules_come_by_code_and_plugins_last(self) -> None:
        """The rules of the library come by code; those of plugins follow, by plugin."""
        assert [each.code for each in OWN] == sorted(each.code for each in OWN)
        assert ALL[: len(OWN)] == OWN
        rest = [(each.plugin, each.code) for each in ALL[len(OWN) :]]
        assert rest == sorted(rest)
        assert {plugin for plugin, _ in rest} == {"bibliotheek", "ict", "secretaresse"}

    @EACH
    def test_an_error_cannot_be_accepted(self, rule: Rule) -> None:
        """No error can be accepted, nor what is wrong with an acceptance itself."""
        if rule.severity == "error" or rule.code.startswith("FP22"):
            assert not rule.acceptable


class TestReports:
    def test_who_reports_a_rule_fills_in_its_words(self) -> None:
        """Wherever the library reports a rule, it gives every name of its message and hint."""
        calls = [call for path in SOURCES.rglob("*.py") for call in reported(path)]
        assert {code for code, _ in calls} <= set(RULES)
        assert len(calls) > 40
        wrong = [
            (code, missing)
            for code, given in calls
            if given is not None and (missing := words_of(RULES[code]) - given)
        ]
        assert wrong == []


def words_of(rule: Rule) -> set[str]:
    """Give every name that a rule fills in, in any language."""
    return {name for texts in (rule.messages, rule.hints) for text in texts.values()
            for name in names_in(text)}  # fmt: skip


def reported(path: Path) -> list[tuple[str, set[str] | None]]:
    """Give each call in a file that reports a rule, and the names it gives, if that can be seen."""
    calls = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
            codes = [each for each in texts if isinstance(each, str) and FP.fullmatch(each)]
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if len(codes) == 1 and name in REPORTERS:
                calls.append((codes[0], given_by(node)))
    return calls


FP = re.compile(r"FP\d{3}")
REPORTERS = {"finding", "report", "report_in", "about", "_said_of"}


def given_by(call: ast.Call) -> set[str] | None:
    """Give the names of the keywords of a call; `None` when they come from elsewhere."""
    given = set()
    for keyword in call.keywords:
        if keyword.arg is not None:
            given.add(keyword.arg)
        elif getattr(getattr(keyword.value, "func", None), "id", "") == "suggestion":
            given |= {"suggestion", "suggestion_nl"}
        else:
            return None
    return given


class TestShown:
    def test_a_text_is_shown_as_it_is(self) -> None:
        """A text is shown as it is."""
        assert shown("a = 1\n") == "a = 1\n"

    def test_what_is_no_text_is_shown_as_an_escape(self) -> None:
        """Bytes that are no UTF-8 are shown as escapes, the rest as text."""
        assert shown("é".encode() + b"\xe9") == "é\\xe9"

    def test_a_large_file_is_shown_once(self) -> None:
        """Of a file that repeats itself the text is shown once, and how often it stands there."""
        assert shown(Repeated("# a\n", 3)) == "# a\n… × 3\n"
