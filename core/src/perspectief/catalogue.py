"""The catalogue: every rule that packs are held to, wherever it is applied."""

from collections.abc import Iterable

from .findings.rule import Rule
from .findings.rules import RULES
from .hosting import host
from .plugins import Host


def rules(*, plugins: bool = True) -> tuple[Rule, ...]:
    """Give every rule that `check` may apply.

    Args:
        plugins: Whether the rules of other distributions are among them. What such a plugin
            does wrong is told by `faults`.

    Returns:
        The rules by code: those of the library, and then those of plugins.
    """
    return rules_of(host(plugins=plugins))


def rules_of(host: Host) -> tuple[Rule, ...]:
    """Give every rule of the library and of the plugins of a host; as `rules`."""
    every = (*RULES.values(), *(check.rule for check in host.checks()))
    return tuple(sorted(every, key=lambda rule: (bool(rule.plugin), rule.plugin, rule.code)))


def named(word: str, rules: Iterable[Rule]) -> Rule | None:
    """Give the rule with a code or a name, in capitals or not; `None` when there is none."""
    names = (word.upper(), word.lower())
    return next((rule for rule in rules if rule.code in names or rule.name in names), None)
