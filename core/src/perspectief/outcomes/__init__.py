"""After the session: what was typed in, read back, checked, and made into a page and lists.

Nothing here knows a name: what is about one person is told as a finding and left out.
"""

from .making import Outcome, outcome

__all__ = ["Outcome", "outcome"]
