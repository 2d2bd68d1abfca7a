"""Colours of a report. They only repeat what the words say already."""

_BOLD, _RED, _YELLOW, _BLUE, _GREEN = "1", "31", "33", "34", "32"

_CODES = {
    "error": f"{_BOLD};{_RED}",
    "warning": f"{_BOLD};{_YELLOW}",
    "info": f"{_BOLD};{_BLUE}",
    "frame": _BLUE,
    "hint": _GREEN,
    "added": _GREEN,
    "removed": _RED,
}


class Paint:
    """Colours text, or leaves it as it is."""

    __slots__ = ("_codes",)

    def __init__(self, *, coloured: bool) -> None:
        """Choose whether colours are shown."""
        self._codes = _CODES if coloured else {}

    def __call__(self, role: str, text: str) -> str:
        """Give text in the colour of its role; it is plain text already."""
        code = self._codes.get(role)
        return f"\x1b[{code}m{text}\x1b[0m" if code and text else text
