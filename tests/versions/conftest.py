"""What the tests of versions share."""

from helpers.releases import releases, university

__all__ = ["releases", "university"]
