"""The kit: every document of a pack, written in the formats that are to be had."""

from .choosing import missing
from .making import make_day_kit, make_kit, written_as
from .writing import KitFile

__all__ = [
    "KitFile",
    "make_day_kit",
    "make_kit",
    "missing",
    "written_as",
]
