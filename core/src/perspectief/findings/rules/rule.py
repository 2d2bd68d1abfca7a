"""Making a rule that is applied while reading or composing."""

from collections.abc import Mapping

from immutabledict import immutabledict

from ..example import Content, example
from ..finding import Severity
from ..repairable import REPAIRABLE, Repairable
from ..rule import Rule


def rule(  # noqa: PLR0913 - a rule has that many parts, and all have a name
    code: str,
    name: str,
    severity: Severity,
    en: str,
    nl: str,
    hint_en: str = "",
    hint_nl: str = "",
    *,
    why_en: str,
    why_nl: str,
    bad: Mapping[str, Content] = immutabledict(),
    good: Mapping[str, Content] = immutabledict(),
    whole: bool = False,
    acceptable: bool = True,
) -> Rule:
    """Make a rule that reading or composing applies.

    Args:
        code: Its immutable code.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        en: What is wrong, in English, with `{params}`.
        nl: The same in Dutch.
        hint_en: What to do, in English.
        hint_nl: The same in Dutch.
        why_en: Why the rule is there, in English: a sentence or two.
        why_nl: The same in Dutch.
        bad: Files that break it and no other rule (`findings.example.Example` says what they mean).
        good: Files that keep every rule.
        whole: Whether these are all the files there are.
        acceptable: Whether a pack may accept a breach; an error never can be.
    """
    repairs, always = REPAIRABLE.get(code, Repairable())
    return Rule(
        code=code,
        name=name,
        severity=severity,
        reasons=immutabledict({"en": why_en, "nl": why_nl}),
        messages=immutabledict({"en": en, "nl": nl}),
        hints=immutabledict({"en": hint_en, "nl": hint_nl}),
        bad=example(bad),
        good=example(good),
        whole=whole,
        acceptable=acceptable and severity != "error",
        repairs=repairs,
        always_repaired=always,
    )
