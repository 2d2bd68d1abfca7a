"""The choices by which several lists can be narrowed."""

from ..documents.labels import Labels
from ..documents.phrases import theme_name
from ..model import Pack
from ..writers.html_listing import Filter


def by_theme(pack: Pack, label: Labels) -> Filter:
    """Let the reader choose guiding questions."""
    choices = tuple((theme.id, theme_name(theme)) for theme in pack.themes.values())
    return Filter("theme", label("theme"), choices)
