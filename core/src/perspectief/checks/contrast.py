"""Whether text can be read in the colours of a brand: WCAG 2.2, criterion 1.4.3."""

from collections.abc import Iterator

from ..colours import ENOUGH, INK, MUTED, PAPER, accent_for, contrast, least, shown_ratio, soft_for
from ..layers import BRAND, value_at
from ..plugins import Breach, PackView, rule


@rule(
    "FP721",
    "low-contrast",
    "warning",
    reason={
        "en": "Text needs a contrast of 4.5 to 1 with its ground (WCAG 2.2, criterion 1.4.3), and "
        "public organisations must keep to that. Headings and links have the accent as their "
        "colour, on white paper and on the soft ground.",
        "nl": "Tekst heeft een contrast van 4,5 op 1 met de achtergrond nodig (WCAG 2.2, criterium "
        "1.4.3), en de overheid moet zich daaraan houden. Koppen en links krijgen de kleur "
        "accent, op wit papier en op de zachte achtergrond.",
    },
    messages={
        "en": "{value} has a contrast of {ratio} to 1 {against}; text needs 4.5",
        "nl": "{value} heeft een contrast van {ratio_nl} op 1 {against_nl}; tekst heeft 4,5 nodig",
    },
    hints={
        "en": "The documents use {near}: the nearest colour of the same hue in which text can be "
        "read. Take it over, or choose another.",
        "nl": "De documenten gebruiken {near}: dezelfde tint, net genoeg contrast. Neem die kleur "
        "over, of kies een andere.",
    },
    bad={"brand.toml": '[colours]\naccent = "#ffcc00"\n'},
    good={"brand.toml": '[colours]\naccent = "#7a5c00"\n'},
)
def low(view: PackView) -> Iterator[Breach]:
    """Find colours of the brand in or on which text cannot be read well."""
    if view.pack.brand is None:
        return
    colours = view.pack.brand.colours
    ground = soft_for(colours.soft, colours.accent)
    if colours.soft and least(colours.soft, (INK, MUTED)) < ENOUGH:
        against = "with the letters on it", "met de letters erop"
        yield _breach(view, "soft", least(colours.soft, (INK, MUTED)), ground, against)
    if colours.accent and least(colours.accent, (PAPER, ground)) < ENOUGH:
        on = min((PAPER, ground), key=lambda each: contrast(each, colours.accent or INK))
        against = ("on white paper", "op wit papier") if on == PAPER else (
            f"on the soft ground {on}", f"op de zachte achtergrond {on}"
        )  # fmt: skip
        near = accent_for(colours.soft, colours.accent)
        yield _breach(view, "accent", contrast(colours.accent, on), near, against)


def _breach(view: PackView, name: str, ratio: float, near: str, against: tuple[str, str]) -> Breach:
    said = view.chain.origin(BRAND, "colours", name).brand
    told = {
        "value": value_at(said, ("colours", name)),
        **shown_ratio(ratio),
        "near": near,
        "against": against[0],
        "against_nl": against[1],
    }
    return f"{BRAND}/colours#{name}", told


CHECKS = (low,)
