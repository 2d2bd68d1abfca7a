"""The rules of the core about whole packs: the pilot's own rules, and what facts need."""

from ..plugins import Check, hookimpl


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules of the core, by code."""
    # Imported when a pack is checked: reading a pack needs none of them.
    from . import drafts, facts, people, schedule, sessions

    rules = (*people.CHECKS, *sessions.CHECKS, *schedule.CHECKS, *facts.CHECKS, *drafts.CHECKS)
    return tuple(sorted(rules, key=lambda check: check.code))
