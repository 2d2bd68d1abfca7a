"""The look of who prints a document, in HTML: its colours as style rules, and its logo."""

from base64 import b64encode

from ..colours import DARK
from ..tree import Brand
from .html_inlines import element, start, text

_TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpeg": "image/jpeg"}
_USUAL = Brand()


def rules(brand: Brand, *, dark: bool) -> str:
    """Give the colours of a brand, to stand behind the style sheets.

    Args:
        brand: The look.
        dark: Whether the document looks otherwise on a dark screen.

    Returns:
        CSS; empty for the usual colours.
    """
    if (brand.accent, brand.soft) == (_USUAL.accent, _USUAL.soft):
        return ""
    light = _root(brand.accent, brand.soft)
    if not dark:
        return light
    ground = _root(brand.accent_on_dark, DARK[1])
    return f"{light}\n@media screen and (prefers-color-scheme: dark) {{ {ground} }}"


def _root(accent: str, soft: str) -> str:
    return f":root {{ --accent: {accent}; --soft: {soft}; }}"


def masthead(brand: Brand) -> str:
    """Give the logo of a brand, or else its name, for above the title; empty without either."""
    if brand.logo is None:
        return element("p", text(brand.name), class_="organisation") if brand.name else ""
    # An image, never part of the page: so nothing in it can run or load anything.
    data = b64encode(brand.logo.data).decode("ascii")
    source = f"data:{_TYPES[brand.logo.kind]};base64,{data}"
    return element("p", start("img", src=source, alt=brand.logo.alt), class_="logo")
