"""The choices by which several lists can be narrowed."""

from collections.abc import Iterable

from ..documents.labels import Labels
from ..documents.phrases import theme_name
from ..model import Pack
from ..writers.html_listing import Filter


def by_theme(pack: Pack, label: Labels) -> Filter:
    """Let the reader choose guiding questions."""
    choices = tuple((theme.id, theme_name(theme)) for theme in pack.themes.values())
    return Filter("theme", label("theme"), choices)


def by_value(name: str, head: str, values: Iterable[str], label: Labels) -> Filter:
    """Let the reader choose among fixed values, of which each has a label.

    Args:
        name: What of an entry is looked at.
        head: What the choice is called.
        values: The values, in order.
        label: The labels of the site.
    """
    return Filter(name, head, tuple((value, (label(value),)) for value in values))
