"""`perspectief explain`: what a rule means, why it is there, and what to do about a breach."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from typing import Any

from ..catalogue import named, rules_of
from ..findings.example import shown
from ..findings.families import FAMILIES
from ..findings.rule import Rule
from ..findings.wording import worded
from ..hosting import host
from ..plugins import Fault
from ..printable import json_text
from . import fault_lines
from .choices import no_rule
from .explain_words import WORDS
from .main import FAILED, UNUSABLE
from .reporting import complain
from .rule_page import markdown, summary, text
from .terminal import aside
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Explain rules; without any, list them."""
    words = words.also(WORDS)
    with aside():
        hosted = host(plugins=not options.no_plugins)
        every = rules_of(hosted)
    chosen = {word: named(word, every) for word in options.rules}
    found = [rule for rule in chosen.values() if rule] if chosen else list(every)
    unknown = [word for word, rule in chosen.items() if rule is None]
    faults: Sequence[Fault] = () if chosen and not unknown else hosted.faults()
    _print(tuple(dict.fromkeys(found)), faults, options, words)
    for word in unknown:
        told, hint = no_rule(word, every, words)
        complain(told, words, hint)
    if unknown:
        fault_lines.tell_of_disabled(hosted.plugins(), words)
        return UNUSABLE
    return FAILED if faults else 0


def _print(
    rules: Sequence[Rule], faults: Sequence[Fault], options: Namespace, words: Words
) -> None:
    if options.format == "json":
        print(json_text(as_json(rules, faults, words.language)))
        return
    fault_lines.tell(faults, words, verbose=options.verbose)
    if options.format == "md":
        print("\n".join(markdown(rule, words) for rule in rules), end="")
        return
    width = max((len(rule.name) for rule in rules), default=0)
    for number, rule in enumerate(rules):
        if options.rules or options.all:
            print(("\n\n" if number else "") + text(rule, words))
        else:
            print(summary(rule, words, width))


def as_json(rules: Iterable[Rule], faults: Sequence[Fault], language: str) -> dict[str, Any]:
    """Give rules as plain values.

    Args:
        rules: The rules.
        faults: What plugins did wrong.
        language: The language of messages, hints and reasons.

    Returns:
        An object with `format`, `rules` and `faults`.
    """
    return {
        "format": 1,
        "rules": [_plain(rule, language) for rule in rules],
        "faults": fault_lines.as_json(faults, language),
    }


def _plain(rule: Rule, language: str) -> dict[str, Any]:
    family = FAMILIES.get(rule.code[:3], {})
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "family": "" if rule.plugin else family.get(language, ""),
        "reason": rule.why(language),
        "message": worded(rule.messages, language),
        "hint": worded(rule.hints, language),
        "bad": {name: shown(content) for name, content in rule.bad.items()},
        "good": {name: shown(content) for name, content in rule.good.items()},
        "whole": rule.whole,
        "acceptable": rule.acceptable,
        "repairs": list(rule.repairs),
        "always_repaired": rule.always_repaired,
        "plugin": rule.plugin,
    }
