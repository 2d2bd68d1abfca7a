"""Offsets in a text, and the lines and columns that people count in."""

from bisect import bisect_right


class Lines:
    """Where the lines of a text begin. A line ends with LF or CRLF, as in TOML.

    Lines and columns count from 1, columns in code points, offsets from 0.
    """

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        """Look for the lines of `text`."""
        self._starts = [0]
        for line in text.split("\n")[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def place(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
