"""A finding: something that is wrong with content, as a value."""

from typing import Literal

from attrs import evolve, field, frozen, validators
from immutabledict import immutabledict

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The severities, the worst first."""

# Rules of plugins make findings too: a wrong one is refused where it is made.
_text = validators.instance_of(str)
_texts = validators.deep_mapping(_text, _text, validators.instance_of(immutabledict))


@frozen(kw_only=True)
class Finding:
    """Something that is wrong with content. Its text is made when somebody reads it.

    Attributes:
        code: The immutable code of the rule, such as `FP303`.
        address: Where: `kind/id`, `kind/id#field`, or a file.
        params: What the message fills in.
        name: The name of the rule, in words with hyphens.
        severity: How bad it is.
        messages: The message by language, with `{params}`.
        hints: What to do, by language, with `{params}`.
        layer: The id of the pack whose file it is in.
        path: That file, as given by who asked.
        line: The line in that file, from 1; `None` when not known.
        column: The column in that line, from 1, in code points.
        accepted: The reason for which its pack accepts it; empty when it does not.
    """

    code: str = field(validator=_text)
    address: str = field(default="", validator=_text)
    params: immutabledict[str, str] = field(default=immutabledict(), validator=_texts)
    name: str = field(default="", validator=_text)
    severity: Severity = field(default="error", validator=validators.in_(SEVERITIES))
    messages: immutabledict[str, str] = field(default=immutabledict(), validator=_texts)
    hints: immutabledict[str, str] = field(default=immutabledict(), validator=_texts)
    layer: str = ""
    path: str = ""
    line: int | None = None
    column: int | None = None
    accepted: str = ""

    def message(self, language: str = "en") -> str:
        """Say in one sentence what is wrong, in `language` or else in English."""
        return _filled(self.messages, language, self.params)

    def hint(self, language: str = "en") -> str:
        """Say what to do about it, in `language` or else in English; may be empty."""
        return _filled(self.hints, language, self.params)

    def at(self, path: str, layer: str) -> "Finding":
        """Give the same finding with the file and the layer it is in."""
        return evolve(self, path=path, layer=layer)


def finding(code: str, address: str = "", /, **params: object) -> Finding:
    """Make a finding of one of the rules that reading and composing apply.

    Args:
        code: The code of the rule.
        address: Where, as `kind/id#field`, or a file.
        params: What the message fills in.

    Returns:
        The finding, without file and layer.
    """
    # Imported here: a pack without mistakes does not pay for what would be said of them.
    from .rules import RULES

    rule = RULES[code]
    return Finding(
        code=code,
        address=address,
        params=immutabledict({key: str(value) for key, value in params.items()}),
        name=rule.name,
        severity=rule.severity,
        messages=rule.messages,
        hints=rule.hints,
    )


def _filled(texts: immutabledict[str, str], language: str, params: immutabledict[str, str]) -> str:
    template = texts.get(language) or texts.get("en", "")
    # Values come from content, so they are put in as they are: never parsed for braces.
    parts = template.split("{")
    done = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        done.append(params.get(name, "") + rest)
    return "".join(done)
