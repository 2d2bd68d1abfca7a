"""A rule that is applied while reading or composing, as a record."""

from attrs import frozen
from immutabledict import immutabledict

from ..finding import Severity


@frozen
class Rule:
    """A rule that is applied while reading or composing.

    Attributes:
        code: Its immutable code.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        messages: What is wrong, by language.
        hints: What to do, by language.
    """

    code: str
    name: str
    severity: Severity
    messages: immutabledict[str, str]
    hints: immutabledict[str, str] = immutabledict()


def rule(
    code: str, name: str, severity: Severity, en: str, nl: str, hint_en: str = "", hint_nl: str = ""
) -> Rule:
    """Make a rule of its words in English and Dutch."""
    hints = immutabledict({"en": hint_en, "nl": hint_nl})
    return Rule(code, name, severity, immutabledict({"en": en, "nl": nl}), hints)
