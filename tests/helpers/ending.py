"""Work that ends its process; by itself, since a process that starts imports this alone."""

import os


class Ending:
    """Work that ends its process at some items, and else gives each item as it is."""

    def __init__(self, deadly: tuple[int, ...]) -> None:
        """Know at which items it ends."""
        self.deadly = deadly

    def __call__(self, items: tuple[int, ...]) -> list[int]:
        """Give the items, or end the process."""
        for each in items:
            if each in self.deadly:
                os._exit(1)
        return list(items)
