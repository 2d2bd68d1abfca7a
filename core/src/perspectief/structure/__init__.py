"""Tables to frozen objects: from what the layers say together to a pack."""

from .hooks import hook_for
from .pack import structure, unstructure
from .sharing import Shared, shared_over

__all__ = ["Shared", "hook_for", "shared_over", "structure", "unstructure"]
