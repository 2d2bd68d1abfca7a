"""Findings that a pack accepts, with a reason."""

from datetime import date
from pathlib import Path

import pytest

from helpers.written import manifest, perspectief, write_pack
from perspectief import Finding, check

TODAY = date(2026, 11, 26)
SOURCE = """\
[vb-krant]
title = "Krant"
publisher = "Uitgever"
type = "web"
"""
ENTRY = """
[accept.krant]
code = "FP833"
object = "WHERE"
reason = "Wij openen de krant later."
"""


def found(folder: Path, entry: str, more: str = "") -> list[Finding]:
    write_pack(folder, {"sources.toml": SOURCE + more, "pack.toml": entry})
    return check(folder, today=TODAY)


@pytest.mark.parametrize("where", ["sources", "sources/vb-krant", "sources/vb-krant#read"])
def test_an_acceptance_covers_an_address_and_what_is_in_it(where: str, tmp_path: Path) -> None:
    """A finding at an accepted address, or within it, carries the reason."""
    (each,) = found(tmp_path, ENTRY.replace("WHERE", where))
    assert (each.code, each.accepted) == ("FP833", "Wij openen de krant later.")


def test_what_is_accepted_does_not_fail(tmp_path: Path) -> None:
    """An accepted finding does not count for the exit code, and is counted apart."""
    found(tmp_path, ENTRY.replace("WHERE", "sources"))
    result = perspectief("check", str(tmp_path), "--fail-on", "info")
    assert result.returncode == 0
    assert "Accepted with a reason: 1." in result.stderr


def test_what_is_accepted_can_be_seen(tmp_path: Path) -> None:
    """With `--accepted` what is accepted is shown too, with the reason; without it, it is not."""
    found(tmp_path, ENTRY.replace("WHERE", "sources"))
    shown = perspectief("check", str(tmp_path), "--accepted").stdout
    assert "FP833" in shown
    assert "Accepted: Wij openen de krant later." in shown
    assert "FP833" not in perspectief("check", str(tmp_path)).stdout


def test_another_rule_or_place_is_not_accepted(tmp_path: Path) -> None:
    """An acceptance that accepts nothing is told, and what it misses stays."""
    codes = {each.code for each in found(tmp_path, ENTRY.replace("WHERE", "sources/vb-kran"))}
    assert codes == {"FP833", "FP221"}


def test_an_acceptance_ends(tmp_path: Path) -> None:
    """After its last day an acceptance accepts nothing, and says so."""
    entry = ENTRY.replace("WHERE", "sources") + "until = 2026-11-25\n"
    findings = found(tmp_path, entry)
    assert {each.code for each in findings} == {"FP833", "FP222"}
    assert not any(each.accepted for each in findings)


def test_on_its_last_day_it_still_holds(tmp_path: Path) -> None:
    """An acceptance holds up to and including the day that it names."""
    (each,) = found(tmp_path, ENTRY.replace("WHERE", "sources") + "until = 2026-11-26\n")
    assert each.accepted


def test_an_error_cannot_be_accepted(tmp_path: Path) -> None:
    """An error stays an error, whatever the pack says."""
    entry = ENTRY.replace("WHERE", "sources").replace("FP833", "FP201")
    findings = found(tmp_path, entry, more='foo = "x"\n')
    assert {(each.code, each.accepted) for each in findings} >= {("FP201", "")}


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('code = "FP833"\n', "", "code"),
        ('object = "sources"\n', "object = 3\n", "object"),
        ('reason = "Wij openen de krant later."\n', 'reason = " "\n', "reason"),
        ('object = "sources"\n', 'object = "sources"\nuntil = "later"\n', "until"),
        ('object = "sources"\n', 'object = "sources"\nwho = "ik"\n', "who"),
    ],
)
def test_an_acceptance_says_what_why_and_where(
    old: str, new: str, key: str, tmp_path: Path
) -> None:
    """Code, object and reason are needed; anything else but a date of ending is refused."""
    entry = ENTRY.replace("WHERE", "sources")
    assert old in entry
    wrong = [each for each in found(tmp_path, entry.replace(old, new)) if each.code == "FP220"]
    assert [each.params["key"] for each in wrong] == [key]


def test_a_pack_accepts_for_itself_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a pack accepts of itself is not accepted of what extends it."""
    base = write_pack(tmp_path / "base", {"sources.toml": SOURCE}, manifest("basis"))
    monkeypatch.setenv("PERSPECTIEF_PATH", str(base))
    (base / "pack.toml").write_text(manifest("basis") + ENTRY.replace("WHERE", "sources"))
    head = manifest("boven", extends="basis", prefix="bov")
    own = {"sources.toml": SOURCE.replace("vb-", "bov-")}
    findings = check(write_pack(tmp_path / "over", own, head), today=TODAY)
    assert {(each.address, each.accepted) for each in findings} == {("sources/bov-krant#read", "")}


@pytest.mark.parametrize("code", ["FP303", "FP805", "FP221"])
def test_some_rules_cannot_be_accepted(code: str, tmp_path: Path) -> None:
    """Who accepts an error, or a finding about acceptances, hears that it does nothing."""
    entry = ENTRY.replace("WHERE", "sources").replace("FP833", code)
    findings = found(tmp_path, entry, more="read = 2026-11-01\n")
    assert [each.code for each in findings] == ["FP223"]
    assert findings[0].params["code"] == code
    assert findings[0].address == "pack/accept/krant#code"


def test_what_cannot_be_accepted_is_not(tmp_path: Path) -> None:
    """A finding that cannot be accepted stays open, and its acceptance is told of once."""
    entry = ENTRY.replace("WHERE", "pack/accept").replace("FP833", "FP221")
    unused = ENTRY.replace("WHERE", "sources").replace("[accept.krant]", "[accept.oud]")
    findings = found(tmp_path, entry + unused, more="read = 2026-11-01\n")
    assert {(each.code, each.accepted) for each in findings} == {("FP223", ""), ("FP221", "")}


@pytest.mark.parametrize(("code", "hint"), [("FP8333", '"FP833"'), ("FP000", "explain --all")])
def test_a_rule_that_does_not_exist_cannot_be_accepted(
    code: str, hint: str, tmp_path: Path
) -> None:
    """Who accepts what is no rule hears which was meant, or where all rules are."""
    entry = ENTRY.replace("WHERE", "sources").replace("FP833", code)
    (each,) = found(tmp_path, entry, more="read = 2026-11-01\n")
    assert each.code == "FP224"
    assert hint in each.hint("nl")


def test_a_rule_of_a_plugin_may_be_away(tmp_path: Path) -> None:
    """An acceptance of a rule of a plugin that is not here is left alone."""
    entry = ENTRY.replace("WHERE", "sources").replace("FP833", "ARCH101")
    assert found(tmp_path, entry, more="read = 2026-11-01\n") == []


def test_what_was_not_checked_may_be_accepted(tmp_path: Path) -> None:
    """While errors keep rules about the whole pack away, nobody calls their acceptance unused."""
    entry = ENTRY.replace("WHERE", "sources")
    findings = found(tmp_path, entry, more='foo = "x"\n')
    assert [each.code for each in findings] == ["FP201"]
