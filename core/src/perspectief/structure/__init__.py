"""Tables to frozen objects: from what the layers say together to a pack."""

from .converter import converter
from .pack import structure, unstructure

__all__ = ["converter", "structure", "unstructure"]
