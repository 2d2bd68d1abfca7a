"""Making a finding of a rule. What it is made of is imported when something is wrong."""

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from .records import Finding, Related

Aim = Literal["value", "key", "object"]
"""What of an address a finding points at: the value, the key before it, or the whole object's
name between brackets (for what is missing in it)."""

Params: TypeAlias = dict[str, Any]
"""What the message of a finding fills in, by name."""

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The severities, the worst first."""


def finding(
    code: str,
    address: str = "",
    /,
    *,
    aim: Aim = "value",
    quote: str = "",
    related: "tuple[Related, ...]" = (),
    **params: object,
) -> "Finding":
    """Make a finding of one of the rules that reading and composing apply.

    Args:
        code: The code of the rule.
        address: Where, as `kind/id#field`, or a file.
        aim: What of the address it points at.
        quote: The piece of the value that it points at; empty for the whole value.
        related: Other places it is about.
        params: What the message fills in.

    Returns:
        The finding, without file and layer.
    """
    # Imported here: a pack without mistakes does not pay for what would be said of them.
    from immutabledict import immutabledict

    return _of_rule(code).having(
        address=address,
        params=immutabledict({key: str(value) for key, value in params.items()}),
        aim=aim,
        quote=quote,
        related=related,
    )


@cache
def _of_rule(code: str) -> "Finding":
    """Give what all findings of a rule have in common."""
    from .records import Finding
    from .rules import RULES

    rule = RULES[code]
    return Finding(
        code=code,
        name=rule.name,
        severity=rule.severity,
        messages=rule.messages,
        hints=rule.hints,
    )
