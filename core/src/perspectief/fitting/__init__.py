"""Whether what is printed or shown fits: measured with the letters that it is written in."""

from ..plugins import Check, hookimpl


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules about what fits on paper and on a screen."""
    # Imported when a pack is checked: reading a pack needs none of them.
    from . import card_checks, letter_checks, slide_checks

    return (*card_checks.CHECKS, *slide_checks.CHECKS, *letter_checks.CHECKS)
