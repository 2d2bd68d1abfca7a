"""The rules that reading and composing a pack apply themselves.

Checks that look at a whole pack bring their own rule (`perspectief.plugins.Check`).
"""

from . import layers, reading, shape, software, translation
from .rule import Rule

RULES: dict[str, Rule] = {
    rule.code: rule
    for family in (reading, shape, layers, translation, software)
    for rule in family.RULES
}
"""All of them, by code."""

__all__ = ["RULES", "Rule"]
