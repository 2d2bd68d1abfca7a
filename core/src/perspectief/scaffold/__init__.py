"""Starting a pack: a folder with comments that teach, from templates that are plain files."""

from .making import chosen, made, new_pack
from .names import Names, UnusableNameError, likely_id

__all__ = ["Names", "UnusableNameError", "chosen", "likely_id", "made", "new_pack"]
