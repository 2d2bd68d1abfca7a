"""The rules that packs bring: their examples, and the packs they are for."""

from datetime import date
from pathlib import Path

import pytest

import perspectief
from helpers.written import manifest, write_pack
from perspectief.checking import run
from perspectief.hosting import host
from perspectief.loading import read
from perspectief.plugins import Check, PackView

TODAY = date(2026, 11, 26)
RULES = [each for each in host().checks() if each.plugin in ("ict", "bibliotheek", "secretaresse")]
EACH = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def found(files: dict[str, str], rules: list[Check], folder: Path) -> set[str]:
    composed = read(write_pack(folder, files))
    assert composed.sound, composed.findings
    view = PackView(pack=composed.pack, chain=composed.chain, today=TODAY)
    return {each.code for each in run(rules, view, host())}


def test_each_pack_brings_rules() -> None:
    """Each of the three packs has rules of its own."""
    assert {rule.plugin for rule in RULES} == {"ict", "bibliotheek", "secretaresse"}


@EACH
def test_the_bad_example_breaks_the_rule(rule: Check, tmp_path: Path) -> None:
    """The bad example of a rule breaks it, and no other rule of the same pack."""
    of_pack = [each for each in RULES if each.plugin == rule.plugin]
    assert found(dict(rule.bad), of_pack, tmp_path) == {rule.code}


@EACH
def test_the_good_example_keeps_the_rules(rule: Check, tmp_path: Path) -> None:
    """The good example of a rule breaks no rule of the same pack."""
    of_pack = [each for each in RULES if each.plugin == rule.plugin]
    assert found(dict(rule.good), of_pack, tmp_path) == set()


@EACH
def test_a_rule_speaks_both_languages(rule: Check, tmp_path: Path) -> None:
    """Message and hint of a rule exist in English and Dutch, and its reason is a sentence."""
    composed = read(write_pack(tmp_path, rule.bad))
    view = PackView(pack=composed.pack, chain=composed.chain, today=TODAY)
    for each in rule.run(view):
        assert each.message("en") != each.message("nl")
        assert each.hint("en") != each.hint("nl")
    assert rule.reason.endswith(".")


@pytest.mark.parametrize("id", ["ict", "bibliotheek", "secretaresse"])
def test_our_own_packs_keep_their_rules(id: str) -> None:
    """No pack of ours breaks a rule of its own."""
    codes = {rule.code for rule in RULES}
    assert [each for each in perspectief.check(id, today=TODAY) if each.code in codes] == []


def test_rules_hold_for_what_extends_a_pack(tmp_path: Path) -> None:
    """A university's own version is judged by the rules of the pack that it extends."""
    (tmp_path / "pack.toml").write_text(manifest("uni", extends="ict", prefix="uni"))
    (tmp_path / "catalogues.toml").write_text('[ict-ecf.entries.c-1]\ncode = "C.9"\n')
    assert "ICT101" in {each.code for each in perspectief.check(tmp_path)}


def test_rules_are_not_for_other_packs(tmp_path: Path) -> None:
    """A pack that does not extend another is not judged by the rules of that other."""
    (rule,) = (each for each in RULES if each.code == "ICT101")
    assert "ICT101" not in {each.code for each in perspectief.check(write_pack(tmp_path, rule.bad))}
