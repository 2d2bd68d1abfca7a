"""The page `docs/rules.md`: every rule, with its words and its examples."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Any

import tomli
from attrs import frozen

from perspectief.chain import read_chain
from perspectief.checks import perspectief_checks
from perspectief.discovery import find
from perspectief.findings.rules import RULES
from perspectief.layers import Chain, Layer, compose
from perspectief.plugins import Check, PackView
from perspectief.structure import structure

_HEAD = """\
# Rules

What `perspectief check` can find. A code never gets another meaning. An error of FP0 to FP4 stops
`load` and `kit`: there is no whole pack. [findings.md](findings.md) tells how a finding is shown.

Words between braces are filled in; `{suggestion}` is what was probably meant, if anything is near.
An example is a layer over the pilot, with prefix `vb`; what it tells is made up.
"""
_GROUPS = {
    "FP0": "Reading files",
    "FP1": "The syntax of TOML",
    "FP2": "Keys, types and values",
    "FP3": "Ids and references",
    "FP4": "Layers",
    "FP5": "Translations",
    "FP6": "Language",
    "FP7": "Safe texts and links",
    "FP8": "The pilot's rules, and facts",
    "FP9": "Packs and plugins as software",
}
_TODAY = date(2026, 1, 1)


@frozen(kw_only=True)
class _Rule:
    """What the page tells of one rule, wherever that rule lives."""

    code: str
    name: str
    severity: str
    messages: Mapping[str, str]
    hints: Mapping[str, str]
    reason: str = ""
    bad: Mapping[str, str] = {}
    good: Mapping[str, str] = {}


def page() -> str:
    """Give the text of the page."""
    pilot = _pilot()
    reading = (_reading(code) for code in RULES)
    checks = (_check(check, pilot) for check in perspectief_checks())
    rules = sorted((*reading, *checks), key=lambda rule: rule.code)
    groups = groupby(rules, lambda rule: rule.code[:3])
    return "\n".join((_HEAD, *(_group(start, list(rules)) for start, rules in groups)))


def _reading(code: str) -> _Rule:
    rule = RULES[code]
    return _Rule(
        code=code,
        name=rule.name,
        severity=rule.severity,
        messages=rule.messages,
        hints=rule.hints,
    )


def _check(check: Check, pilot: Chain) -> _Rule:
    # A check keeps its words to itself; what it finds in its own bad example carries them.
    found = next(iter(check.run(_view(check.bad, pilot))))
    return _Rule(
        code=check.code,
        name=check.name,
        severity=check.severity,
        messages=found.messages,
        hints=found.hints,
        reason=check.reason,
        bad=check.bad,
        good=check.good,
    )


def _pilot() -> Chain:
    info = find("pilot")
    if info is None or info.place is None:
        raise SystemExit("the pilot is not there: install the library first")
    return read_chain(info.place)[0]


def _view(example: Mapping[str, str], pilot: Chain) -> PackView:
    tables: dict[str, dict[str, Any]] = {
        name.removesuffix(".toml"): tomli.loads(text) for name, text in example.items()
    }
    chain = Chain((*pilot.layers, Layer(id="voorbeeld", prefixes=("vb",), objects=tables)))
    resolved, _ = compose(chain.layers)
    return PackView(pack=structure(resolved, chain)[0], chain=chain, today=_TODAY)


def _group(start: str, rules: list[_Rule]) -> str:
    return "\n".join((f"## {start}: {_GROUPS[start]}\n", *map(_section, rules)))


def _section(rule: _Rule) -> str:
    return "\n".join(
        (
            f"### {rule.code} {rule.name}\n",
            f"{rule.severity.capitalize()}. {rule.reason}".rstrip() + "\n",
            *(_said(rule, language) for language in ("en", "nl")),
            "",
            *_example("Wrong", rule.bad),
            *_example("Right", rule.good),
        )
    )


def _said(rule: _Rule, language: str) -> str:
    hint = rule.hints.get(language, "")
    return f"- {language}: {rule.messages[language]}" + (f"\n  - {hint}" if hint else "")


def _example(head: str, files: Mapping[str, str]) -> Iterator[str]:
    if files:
        yield f"{head}:\n"
    for name, text in files.items():
        yield f"```toml\n# {name}\n{text.rstrip()}\n```\n"
