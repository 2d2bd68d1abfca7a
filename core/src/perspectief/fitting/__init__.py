"""Whether what is to be printed fits: measured with the letters that it is printed in."""

from ..plugins import Check, hookimpl


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules about what fits on paper."""
    # Imported when a pack is checked: reading a pack needs none of them.
    from . import checks

    return checks.CHECKS
