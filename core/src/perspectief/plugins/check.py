"""A check: a rule about packs, and what applies it."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from immutabledict import immutabledict

from ..findings import SEVERITIES, Severity
from ..model.guards import files, function, guarded, like, one_of, text, texts_by_name, truth
from ..model.members import fresh
from ..model.record import Record, record
from .said import Said
from .view import PackView

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.rule import Rule


# A wrong record is refused where it is made: in the plugin, with its file and line.
@guarded(
    code=like("[A-Z]+[0-9]+"),
    name=like("[a-z0-9]+(-[a-z0-9]+)*"),
    severity=one_of(SEVERITIES),
    reason=text,
    bad=files,
    good=files,
    run=function,
    reasons=texts_by_name,
    messages=texts_by_name,
    hints=texts_by_name,
    acceptable=truth,
    early=truth,
)
@record
class Check(Record):
    """A rule about packs.

    Attributes:
        code: Its immutable code, capitals and a number, such as `FP801`.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reason: Why the rule exists, with its source, in English.
        bad: A layer over the pilot that breaks it, as file name to text.
        good: A layer over the pilot that keeps it.
        run: Gives a finding for each breach, without file and layer.
        reasons: Why the rule exists, by language; by default the reason alone.
        messages: What is wrong, by language, for who asks what the rule means.
        hints: What to do, by language.
        acceptable: Whether a pack may accept a breach with a reason; no error can be accepted.
        early: Whether it looks at texts by themselves, so that it is applied to a pack that is
            not complete too; other rules would blame that for what is missing.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    code: str
    name: str
    severity: Severity
    reason: str
    bad: immutabledict[str, str]
    good: immutabledict[str, str]
    run: "Callable[[PackView], Iterable[Finding]]"
    reasons: immutabledict[str, str] = fresh(factory=immutabledict)
    messages: immutabledict[str, str] = immutabledict()
    hints: immutabledict[str, str] = immutabledict()
    acceptable: bool = fresh(factory=bool)
    early: bool = False
    plugin: str = ""

    if not TYPE_CHECKING:
        # A type checker knows what to give from the fields.

        def __init__(self, /, *given: Any, **values: Any) -> None:
            """Take the values of the fields; two of them follow from others."""
            values.setdefault("reasons", immutabledict({"en": values.get("reason", "")}))
            # Anything but a truth value stays as it is, for its guard to refuse.
            if values.setdefault("acceptable", True) is True:
                values["acceptable"] = values.get("severity") != "error"
            Record.__init__(self, *given, **values)

    @property
    def rule(self) -> "Rule":
        """The rule that it applies."""
        # Imported here: whoever applies it need not know what it is for.
        from ..findings.repairable import REPAIRABLE, Repairable
        from ..findings.rule import Rule

        repairs, always = REPAIRABLE.get(self.code, Repairable())
        return Rule(
            code=self.code,
            name=self.name,
            severity=self.severity,
            reasons=self.reasons,
            messages=self.messages,
            hints=self.hints,
            bad=immutabledict(self.bad),
            good=immutabledict(self.good),
            acceptable=self.acceptable,
            repairs=repairs,
            always_repaired=always,
            plugin=self.plugin,
        )


Breach: TypeAlias = (
    tuple[str | Said, Mapping[str, object]] | tuple[str | Said, Mapping[str, object], str]
)
"""Where a rule is broken, what its message fills in, and perhaps the very words.

The place is written as `kind/id` or `kind/id#field`, or it is one of the texts of the view.
"""


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    reason: str | Mapping[str, str],
    messages: Mapping[str, str],
    bad: Mapping[str, str],
    good: Mapping[str, str],
    hints: Mapping[str, str] = immutabledict(),
    acceptable: bool = True,
) -> Callable[[Callable[[PackView], Iterable[Breach]]], Check]:
    """Make a check of a function that gives the breaches of one rule.

    Args:
        code: Its immutable code.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reason: Why the rule exists, with its source: by language, or in English.
        messages: What is wrong, by language, with `{names}` that a breach fills in.
        bad: A layer over the pilot that breaks it, as file name to text.
        good: A layer over the pilot that keeps it.
        hints: What to do, by language.
        acceptable: Whether a pack may accept a breach with a reason; an error never can be.

    Returns:
        A decorator; what it decorates becomes the check.

    Raises:
        TypeError: When a value has the wrong type.
        ValueError: When it is no code, name or severity, or English is missing, which is said
            in every language without words of its own.
    """
    reasons = immutabledict({"en": reason} if isinstance(reason, str) else reason)
    if not (reasons.get("en") and dict(messages).get("en")):
        raise ValueError(f"the reason and the messages of {code} must be there in English, as 'en'")

    def decorate(breaches: Callable[[PackView], Iterable[Breach]]) -> Check:
        def run(view: PackView) -> "Iterable[Finding]":
            return [_told(check, *breach) for breach in breaches(view)]

        check = Check(
            code=code,
            name=name,
            severity=severity,
            reason=reasons["en"],
            reasons=reasons,
            messages=immutabledict(messages),
            hints=immutabledict(hints),
            bad=immutabledict(bad),
            good=immutabledict(good),
            acceptable=acceptable,
            run=run,
        )
        return check

    return decorate


def _told(
    check: Check, where: str | Said, params: Mapping[str, object], quote: str = ""
) -> "Finding":
    # Imported here: most rules find nothing.
    from ..findings import Finding

    return Finding(
        code=check.code,
        name=check.name,
        severity=check.severity,
        messages=check.messages,
        hints=check.hints,
        params=immutabledict({key: str(value) for key, value in params.items()}),
        quote=quote,
        **_place(where),
    )


def _place(where: str | Said) -> dict[str, Any]:
    if isinstance(where, str):
        return {"address": where}
    # A translation has the address of the text it translates, in another file.
    return {"address": where.address, "path": where.path, "layer": where.layer}
