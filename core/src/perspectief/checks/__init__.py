"""The rules of the core about whole packs: the pilot's own, what facts need, and how texts read."""

from ..model.record import changed
from ..plugins import Check, hookimpl


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules of the core, by code."""
    # Imported when a pack is checked: reading a pack needs none of them.
    from . import (
        asking,
        characters,
        contrast,
        drafts,
        dutch_values,
        facts,
        filling,
        idle,
        lookalikes,
        markup,
        measure,
        people,
        persons,
        pronouns,
        schedule,
        sessions,
        translated,
        wording,
    )

    modules = (people, sessions, schedule, facts, drafts, lookalikes, translated, idle, contrast)
    about_texts = (dutch_values, measure, wording,
                   characters, asking, filling, pronouns, markup, persons)  # fmt: skip
    rules = [rule for module in modules for rule in module.CHECKS]
    rules += [changed(rule, early=True) for module in about_texts for rule in module.CHECKS]
    return tuple(sorted(rules, key=lambda check: check.code))
