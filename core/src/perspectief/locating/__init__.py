"""Where in a file a finding is: from addresses to lines and columns, when somebody asks."""

from .findings import locate

__all__ = ["locate"]
