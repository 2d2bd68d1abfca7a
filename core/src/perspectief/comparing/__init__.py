"""Holding packs against each other, and saying of one which layer said what.

`sides` reads packs, `differences` and `pieces` say what differs, `page` makes a document of that,
`releases` asks what a release changes for who extends it, and `saying` where everything is said.
"""

from .differences import Diff, diff
from .releases import ReleaseDiff, diff_releases
from .saying import Why, why

__all__ = ["Diff", "ReleaseDiff", "Why", "diff", "diff_releases", "why"]
