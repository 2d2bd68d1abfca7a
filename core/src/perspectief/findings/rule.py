"""A rule, as a record: what is told when it is broken, why it is there, and what it looks like."""

from immutabledict import immutabledict

from ..model.record import Record, record
from .example import Example
from .finding import Severity
from .repairable import Grade
from .wording import worded


@record
class Rule(Record):
    """A rule about packs.

    Attributes:
        code: Its immutable code, such as `FP303`; it never gets another meaning.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reasons: Why the rule is there, by language.
        messages: What is wrong, by language, with `{params}` that a finding fills in.
        hints: What to do, by language, with `{params}`.
        bad: Files that break it, as name to text.
        good: Files that keep it.
        whole: Whether the examples are all the files there are, instead of a layer over the
            pilot with the usual `pack.toml`.
        acceptable: Whether a pack may accept a breach with a reason. No error can be accepted:
            a pack with errors cannot be used.
        repairs: The grades that repairs of a breach may have, the surest first: `fix` applies the
            `safe` ones, and the `unsafe` ones when asked. Empty when only its author can mend it.
        always_repaired: Whether every breach has a repair.
        plugin: The name of the plugin that brings it; empty for the rules of the library.
    """

    code: str
    name: str
    severity: Severity
    reasons: immutabledict[str, str]
    messages: immutabledict[str, str]
    hints: immutabledict[str, str]
    bad: Example
    good: Example
    whole: bool = False
    acceptable: bool = True
    repairs: tuple[Grade, ...] = ()
    always_repaired: bool = False
    plugin: str = ""

    def why(self, language: str = "en") -> str:
        """Say why the rule is there, in `language` or else in English; may be empty."""
        return worded(self.reasons, language)
