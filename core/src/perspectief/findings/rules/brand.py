"""Rules of the brand of a pack: its logo must be a picture that is safe to show. FP0."""

from .rule import rule

_LOGO = '[logo]\nfile = "logo.svg"\nalt = "Een vierkant"\n'
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/>{}</svg>\n'
_GOOD = {"brand.toml": _LOGO, "logo.svg": _SVG.format("")}

RULES = (
    rule(
        "FP015",
        "logo-missing",
        "error",
        'there is no file "{file}" beside brand.toml',
        'naast brand.toml staat geen bestand "{file}"',
        "Put the picture in the same folder, and write only its name. {suggestion}",
        "Zet het plaatje in dezelfde map en schrijf alleen de naam op. {suggestion_nl}",
        why_en="The logo stands in every document, so it has to come along with the pack.",
        why_nl="Het logo staat in elk document, dus het moet met het pakket meekomen.",
        bad={"brand.toml": _LOGO},
        good=_GOOD,
    ),
    rule(
        "FP016",
        "logo-too-large",
        "error",
        "{file} is larger than {limit} KB",
        "{file} is groter dan {limit} kB",
        "Use the SVG of the logo, or a smaller PNG: 600 pixels wide is enough.",
        "Neem het logo als SVG, of een kleinere PNG: 600 pixels breed is genoeg.",
        why_en="The logo stands in every document, and people mail those.",
        why_nl="Het logo staat in elk document, en die worden gemaild.",
        bad={"brand.toml": _LOGO, "logo.svg": _SVG.format("<!-- " + "x" * 262_144 + " -->")},
        good=_GOOD,
    ),
    rule(
        "FP017",
        "logo-no-picture",
        "error",
        "{file} is no whole SVG, PNG or JPEG of at most 4000 pixels wide and high",
        "{file} is geen complete SVG, PNG of JPEG van hoogstens 4000 pixels breed en hoog",
        "Ask for the logo as SVG. A name that ends in .svg does not make it one.",
        "Vraag het logo op als SVG. Een naam die op .svg eindigt, maakt het dat nog niet.",
        why_en="Only these kinds can be shown in every format of the kit. What it is shows in the "
        "file itself, not in its name.",
        why_nl="Alleen deze soorten zijn in elk formaat van de kit te tonen. Wat het is, staat in "
        "het bestand zelf, niet in de naam.",
        bad={"brand.toml": _LOGO, "logo.svg": "geen plaatje\n"},
        good=_GOOD,
    ),
    rule(
        "FP018",
        "logo-unsafe",
        "error",
        "{file} is more than a picture: {what}",
        "{file} is meer dan een plaatje: {what_nl}",
        "Open it in a drawing program and export it again as plain SVG, or use a PNG.",
        "Open het in een tekenprogramma en exporteer het opnieuw als gewone SVG, of neem een PNG.",
        why_en="An SVG can hold code, and can fetch things from elsewhere when somebody looks at "
        "it. A logo need do neither.",
        why_nl="In een SVG kan code zitten, en hij kan iets van internet halen als iemand ernaar "
        "kijkt. Een logo hoeft geen van beide.",
        bad={"brand.toml": _LOGO, "logo.svg": _SVG.format("<script>alert(1)</script>")},
        good=_GOOD,
    ),
)
