"""Starting a pack: a folder with comments that teach, from templates that are plain files."""

from .making import chosen, made, new_pack
from .names import Names, likely_id
from .version import VersionNames, version_files, version_names

__all__ = [
    "Names",
    "VersionNames",
    "chosen",
    "likely_id",
    "made",
    "new_pack",
    "version_files",
    "version_names",
]
