"""The site: one folder with pages about a pack, to read from a disk or any server."""

from .making import make_site

__all__ = ["make_site"]
