"""Colours of documents: how well one can be read on another, and the nearest that can be.

Contrast is that of WCAG 2.2 (its definitions of contrast ratio and of relative luminance). The
nearest colour is looked for in OKLCH, the polar form of Ottosson's OKLab (2020, "A perceptual
color space for image processing"): there a change of lightness keeps the hue that people see.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

ENOUGH = 4.5
"""The contrast that text needs, of WCAG success criterion 1.4.3."""

ENOUGH_LARGE = 3.0
"""The contrast that large text needs, of the same criterion."""

PAPER = "#ffffff"
INK = "#1b1f2a"
MUTED = "#4d5563"
"""The paper and the letters of every document; small print is muted."""

ACCENT = "#1d4f7c"
SOFT = "#e6eff7"
ACCENT_ON_DARK = "#8fc1ea"
"""What stands where no brand chooses: the colour of headings and links, on paper and on a dark
screen, and that of the ground behind boxes."""

DARK = ("#15181f", "#1d2b39")
"""The grounds of a dark screen."""

_STEP = 1 / 512
"""How finely lightness is searched: finer than the steps of a byte."""

_SOFT_LIGHT, _SOFT_CHROMA = 0.95, 0.02
"""How light and how coloured a ground is that is made of an accent."""

_Rgb = tuple[float, float, float]


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 (none) to 21 (black on white)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def least(colour: str, grounds: Iterable[str]) -> float:
    """Give the contrast with the ground on which a colour can be read the least."""
    return min(contrast(colour, ground) for ground in grounds)


def shown_ratio(ratio: float) -> dict[str, str]:
    """Give a contrast as messages fill it in, rounded down: 4.49 would read as enough."""
    shown = f"{int(ratio * 10) / 10:.1f}"
    return {"ratio": shown, "ratio_nl": shown.replace(".", ",")}


def readable(colour: str, grounds: Iterable[str], *, darker: bool = True) -> str:
    """Give the nearest colour of the same hue that can be read on every ground.

    Args:
        colour: The colour; given back when it can be read itself.
        grounds: What it stands on, or what stands on it.
        darker: Whether it is to become darker, and not lighter.

    Returns:
        The first that has enough contrast on the way to black or to white. What is too
        coloured to be shown so dark or so light loses colour, and keeps its hue.
    """
    against = tuple(grounds)
    ways = (each for each in _way(colour, darker=darker) if least(each, against) >= ENOUGH)
    return next(ways, "#000000" if darker else PAPER)


def ground(accent: str) -> str:
    """Give a light ground in the hue of an accent."""
    _, chroma, hue = _oklch(accent)
    return _shown(_SOFT_LIGHT, min(chroma, _SOFT_CHROMA), hue)


def soft_for(soft: str | None, accent: str | None) -> str:
    """Give the ground behind boxes for a choice of colours: as light as the letters on it need."""
    if soft:
        return readable(soft, (INK, MUTED), darker=False)
    return ground(accent) if accent else SOFT


def accent_for(soft: str | None, accent: str | None) -> str:
    """Give the accent for a choice of colours: as dark as letters on paper and ground need."""
    return readable(accent or ACCENT, (PAPER, soft_for(soft, accent)))


def _way(colour: str, *, darker: bool) -> Iterator[str]:
    """Give a colour, and then those of its hue, each a little darker or lighter."""
    yield colour.lower()
    light, chroma, hue = _oklch(colour)
    span = light if darker else 1 - light
    for step in range(1, math.ceil(span / _STEP)):
        yield _shown(light + (-step if darker else step) * _STEP, chroma, hue)


def _linear(colour: str) -> _Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _light(red), _light(green), _light(blue)


def _light(part: float) -> float:
    # WCAG writes 0.03928 in its formula; for colours of eight bits that is the same.
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _byte(light: float) -> int:
    part = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(part * 255)


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklch(colour: str) -> _Rgb:
    """Give the lightness, the chroma and the hue of a colour."""
    r, g, b = _linear(colour)
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    green_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blue_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(green_red, blue_yellow), math.atan2(blue_yellow, green_red)


def _shown(lightness: float, chroma: float, hue: float) -> str:
    """Give a colour as it is written, with as much of its chroma as a screen can show."""
    while not all(-1e-4 <= part <= 1 + 1e-4 for part in _rgb(lightness, chroma, hue)):
        chroma *= 0.97
    parts = (min(1.0, max(0.0, part)) for part in _rgb(lightness, chroma, hue))
    return "#" + "".join(f"{_byte(part):02x}" for part in parts)


def _rgb(lightness: float, chroma: float, hue: float) -> _Rgb:
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
