"""The number in a seal stands for the rules that the rows of a lock were held against.

Whoever changes those rules and leaves the number silences every lock that is sealed already.
"""

import ast
from hashlib import sha256
from typing import Any

import pytest

from helpers.building import ROOT

CORE = ROOT / "core/src/perspectief"
MEANING = "1"
"""The number in `source/seal.py` for which the rules were as they are recorded here."""

RULES = {
    "layers/canonical.py": "178e05ae8cb8",
    "layers/digests.py": "2f34a5bd9271",
    "layers/lock.py": "619ee5937ab8",
    "layers/lock_table.py": "842224b73fde",
    "layers/overrides.py": "4c4a406b31ae",
    "layers/spoken.py": "478cb16bf553",
    "layers/standing.py": "3b6ce0cc232a",
    "layers/translations.py": "6d889af0583c",
    "layers/upkeep.py": "9a2ba1c3fdd1",
    "lock_findings.py": "0f378832a8f2",
}
"""The modules that decide whether something is to be told of a lock, each with its digest."""


def digest(source: str) -> str:
    """Give a digest of what a module does: layout, comments and docstrings make no difference."""
    return sha256(repr(_plain(ast.parse(source))).encode()).hexdigest()[:12]


def _plain(node: Any) -> Any:
    """Give what is parsed as tuples, in the same way for every version of Python."""
    if isinstance(node, list):
        return [_plain(each) for each in node if not _is_docstring(each)]
    if not isinstance(node, ast.AST):
        return node
    fields = [(name, _plain(value)) for name, value in ast.iter_fields(node)]
    return type(node).__name__, [(name, value) for name, value in fields if value not in (None, [])]


def _is_docstring(node: Any) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def test_other_rules_have_another_number() -> None:
    """Who changes what is told of a lock raises the number in the seal, or says it is the same."""
    now = {name: digest((CORE / name).read_text("utf-8")) for name in RULES}
    told = "".join(f'    "{name}": "{now[name]}",\n' for name in RULES if now[name] != RULES[name])
    assert not told, (
        "raise _MEANING in source/seal.py (and MEANING here), or record the new hash when the "
        f"meaning is the same:\n{told}"
    )
    assert f'_MEANING = b"{MEANING}"\n' in (CORE / "source/seal.py").read_text("utf-8")


RULE = 'def rule(a):\n    """Say so."""\n    return a > 1\n'


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        (RULE.replace("Say so.", "Say that."), True),
        (RULE.replace("> 1", "> 1  # why"), True),
        (f'"""Rules."""\n\n\n{RULE}'.replace("a > 1", "(a > 1)"), True),
        (RULE.replace("> 1", ">= 1"), False),
        (RULE.replace("> 1", "> 2"), False),
        (RULE.replace("> 1", "> '1'"), False),
    ],
)
def test_only_what_a_rule_does_counts(changed: str, same: bool) -> None:
    """What a module says to people changes no digest, and what it does changes it always."""
    assert (digest(changed) == digest(RULE)) is same
