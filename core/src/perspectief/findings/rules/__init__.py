"""The rules that reading and composing a pack apply themselves.

Checks that look at a whole pack bring their own rule (`perspectief.plugins.Check`).
"""

from ..rule import Rule
from . import (
    acceptances,
    brand,
    files,
    layers,
    meanings,
    order,
    reading,
    references,
    shape,
    software,
    statements,
    syntax,
    syntax_names,
    syntax_texts,
    syntax_values,
    translation,
    upkeep,
    write_up_files,
    write_up_privacy,
    write_ups,
)

_FAMILIES = (
    reading.RULES,
    files.RULES,
    brand.RULES,
    syntax.RULES,
    syntax_texts.RULES,
    syntax_values.RULES,
    syntax_names.RULES,
    shape.RULES,
    meanings.RULES,
    acceptances.RULES,
    references.RULES,
    statements.RULES,
    order.RULES,
    layers.RULES,
    upkeep.RULES,
    translation.RULES,
    write_ups.RULES,
    write_up_privacy.RULES,
    write_up_files.RULES,
    software.RULES,
)

RULES: dict[str, Rule] = {rule.code: rule for family in _FAMILIES for rule in family}
"""All of them, by code."""

__all__ = ["RULES", "Rule"]
