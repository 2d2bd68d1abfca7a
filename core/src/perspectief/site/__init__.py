"""The site: one folder with pages about a pack, to read from a disk or any server."""

from .earlier import earlier_pages
from .making import make_site

__all__ = ["earlier_pages", "make_site"]
