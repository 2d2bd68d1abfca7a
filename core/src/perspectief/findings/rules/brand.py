"""Rules of the files that a brand names: a logo to show, a Word file to take styles from. FP0."""

from .rule import rule

_LOGO = '[logo]\nfile = "logo.svg"\nalt = "Een vierkant"\n'
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/>{}</svg>\n'
_WORD = 'word = "huisstijl.docx"\n'
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
    rule(
        "FP019",
        "word-file-missing",
        "error",
        'the Word file "{file}" is not beside brand.toml',
        'het Word-bestand "{file}" staat niet naast brand.toml',
        "Put the Word file in the same folder, and write only its name. {suggestion}",
        "Zet het Word-bestand in dezelfde map en schrijf alleen de naam op. {suggestion_nl}",
        why_en="The Word files of the kit get its styles, head and foot, so it has to come along "
        "with the pack.",
        why_nl="De Word-bestanden van de kit krijgen de stijlen, de kop en de voet ervan. Het moet "
        "dus met het pakket meekomen.",
        bad={"brand.toml": _WORD},
        good={"brand.toml": 'name = "Onze universiteit"\n'},
    ),
    rule(
        "FP020",
        "word-file-unusable",
        "error",
        "{file} cannot give styles, head and foot: {why}",
        "{file} kan geen stijlen, kop en voet geven: {why_nl}",
        "Open it in Word, save an empty document in the house style as .docx, without a password, "
        "and use that.",
        "Open het in Word. Bewaar een leeg document in de huisstijl als .docx, zonder wachtwoord, "
        "en gebruik dat.",
        why_en="Of this file only styles, head and foot are used. An empty document has all of "
        "them, and is small.",
        why_nl="Van dit bestand worden alleen stijlen, kop en voet gebruikt. Die staan ook in een "
        "leeg document, en dat is klein.",
        bad={"brand.toml": _WORD, "huisstijl.docx": "geen Word\n"},
        good={"brand.toml": 'name = "Onze universiteit"\n'},
    ),
)
