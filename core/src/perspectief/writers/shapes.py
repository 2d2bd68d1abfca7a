"""The small drawn signs of a document, as SVG; the word they stand for always follows them."""

from ..tree import Shape

_PATHS: dict[Shape, str] = {
    "grows": '<path d="M12 21V4M5 11l7-7 7 7"/>',
    "shrinks": '<path d="M12 3v17M5 13l7 7 7-7"/>',
    "stays": '<path d="M4 9h16M4 15h16"/>',
    "disappears": '<circle cx="12" cy="12" r="8.5"/>',
    "what-changes": '<path d="M4 9h15l-4-4M20 15H5l4 4"/>',
    "good-work": '<path d="M4 13l5 5L20 6"/>',
    "pleasant-work": (
        '<circle cx="12" cy="12" r="9"/><path d="M8 14.5c2 2.6 6 2.6 8 0M9 9.5v.1M15 9.5v.1"/>'
    ),
    "insights": (
        '<path d="M9 17h6M10 21h4M12 3a6.5 6.5 0 0 0-4 11.6c.7.6 1 1.4 1 2.4h6c0-1 .3-1.8 '
        '1-2.4A6.5 6.5 0 0 0 12 3z"/>'
    ),
    "actions": '<path d="M6 21V3.5M6 4.5h12l-3 4 3 4H6"/>',
    "tick": '<rect x="4" y="4" width="16" height="16" rx="1"/>',
}

SIGNS: dict[Shape, str] = {
    "grows": "↑",
    "shrinks": "↓",
    "stays": "=",
    "disappears": "○",
    "what-changes": "⇄",
    "good-work": "✓",
    "pleasant-work": "☺",
    "insights": "☀",
    "actions": "⚑",
    "tick": "☐",
}
"""The signs as characters, where words are typed over; the word always follows them."""


def svg(shape: Shape, colour: str) -> str:
    """Give a sign as an SVG image of 24 by 24 units.

    Args:
        shape: Which sign.
        colour: The colour of its lines, as SVG writes colours.

    Returns:
        A whole SVG document, drawn in lines on nothing.
    """
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" '
        f'fill="none" stroke="{colour}" stroke-width="2.4" stroke-linecap="round" '
        f'stroke-linejoin="round">{_PATHS[shape]}</svg>'
    )
