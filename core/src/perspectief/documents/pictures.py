"""The six pictures of the approach, drawn in lines; words stand beside them, never in them."""

from ..tree import Picture

INK = "#1b1f2a"
ACCENT = "#1d4f7c"
SOFT = "#e6eff7"
PAPER = "#ffffff"


def _person(x: int, y: int, colour: str = SOFT) -> str:
    body = f'<path d="M{x - 11} {y + 21}a11 12 0 0 1 22 0z" fill="{colour}"/>'
    return f'{body}<circle cx="{x}" cy="{y}" r="6.5" fill="{colour}"/>'


def _card(x: int, y: int, width: int = 12, height: int = 8) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="1" fill="{PAPER}"/>'


def _seats() -> str:
    spots = ((26, 13), (70, 13), (26, 51), (70, 51))
    return "".join(f'<circle cx="{x}" cy="{y}" r="7" fill="{PAPER}"/>' for x, y in spots)


def _columns() -> str:
    return "".join(
        _card(9 + 20 * column, 29 + 11 * row, 15)
        for column, rows in enumerate((3, 2, 3, 1))
        for row in range(rows)
    )


_DRAWINGS = {
    "prepare": (
        f"{_person(20, 16)}{_person(48, 13, PAPER)}{_person(76, 16)}"
        f'<path d="M6 40h84" stroke="{ACCENT}" stroke-width="3"/><path d="M14 40v17M82 40v17"/>'
        f"{_card(38, 45, 20, 14)}"
        f'<path d="M42 50h12M42 54h8"/>'
    ),
    "invite": (
        f"{_person(20, 34)}{_person(76, 34, PAPER)}"
        f'<path d="M32 6h32a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H46l-8 8v-8h-6a4 4 0 0 1-4-4V10a4 4 0 0 '
        f'1 4-4z" fill="{PAPER}"/>'
        f'<path d="M44 13a4 4 0 1 1 5 4q-1 .5-1 2M48 22.500v.1" stroke="{ACCENT}"/>'
    ),
    "talk": (
        f'{_seats()}<rect x="16" y="20" width="64" height="24" rx="4" fill="{SOFT}"/>'
        f"{_card(24, 24)}{_card(42, 29)}{_card(60, 24)}{_card(27, 34)}{_card(59, 34)}"
    ),
    "overview": (
        f'<rect x="4" y="4" width="88" height="58" rx="3" fill="{SOFT}"/>'
        '<path d="M26.500 4v58M46.500 4v58M66.500 4v58" stroke-width="1"/>'
        f'<g stroke="{ACCENT}" fill="none"><path d="M16 23V11M12 15l4-4 4 4"/>'
        '<path d="M36 11v12M32 19l4 4 4-4"/><path d="M51 15h11M51 20h11"/>'
        f'<circle cx="79" cy="17" r="5.500"/></g>{_columns()}'
    ),
    "act": (
        f'{_card(8, 6, 46, 54)}<path d="M14 15l3 3 5-6M14 31l3 3 5-6M14 47l3 3 5-6" '
        f'stroke="{ACCENT}"/><path d="M28 16h20M28 32h20M28 48h20"/>'
        f'<rect x="64" y="24" width="26" height="36" rx="1" fill="{SOFT}"/>'
        '<path d="M69 34h16M69 42h16M69 50h10"/>'
    ),
    "return": (
        f'<rect x="10" y="10" width="50" height="48" rx="3" fill="{SOFT}"/>'
        '<path d="M10 24h50M22 5v10M48 5v10"/>'
        f"{_card(38, 41, 10, 9)}"
        f'<path d="M18 32h.1M31 32h.1M44 32h.1M18 45h.1M31 45h.1" stroke-width="4"/>'
        f'<path d="M68 45a14 14 0 1 0 1-17M69 19v9h9" stroke="{ACCENT}" fill="none"/>'
    ),
}


def picture(name: str, alt: str, width: int) -> Picture:
    """Give one picture of the approach.

    Args:
        name: Which: `prepare`, `invite`, `talk`, `overview`, `act` or `return`.
        alt: What it shows, in words.
        width: How wide, in millimetres.

    Returns:
        The picture.
    """
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 66" fill="none" '
        f'stroke="{INK}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
        f"{_DRAWINGS[name]}</svg>"
    )
    return Picture(svg, alt, width)
