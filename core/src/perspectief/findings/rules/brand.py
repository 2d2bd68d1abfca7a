"""Rules of the files that a brand names: a logo to show, a Word file to take styles from. FP0."""

from ..example import ARCHIVE
from .rule import rule

_LOGO = '[logo]\nfile = "logo.svg"\nalt = "Een vierkant"\n'
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/>{}</svg>\n'
_WORD = 'word = "huisstijl.docx"\n'
_TYPES = """\
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>
"""
_STYLES = """\
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>
<w:rPr><w:color w:val="{}"/></w:rPr></w:style>
</w:styles>
"""
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
        "{file} cannot be the logo: {why}",
        "{file} kan niet het logo zijn: {why_nl}",
        "Ask for the logo as SVG, or as PNG or JPEG for screens (RGB). A name that ends in .svg "
        "does not make it one.",
        "Vraag het logo op als SVG, of als PNG of JPEG voor het scherm (RGB). Een naam die op .svg "
        "eindigt, maakt het dat nog niet.",
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
    rule(
        "FP021",
        "word-low-contrast",
        "warning",
        "headings in {file} are {value}: a contrast of {ratio} to 1 on white paper, and text "
        "of that size needs {least}",
        "koppen in {file} zijn {value}: een contrast van {ratio_nl} op 1 met wit papier, en "
        "tekst van die grootte heeft {least_nl} nodig",
        "The Word files of the kit have the same headings. Choose a darker colour in that file, "
        "such as {near}.",
        "De Word-bestanden van de kit krijgen dezelfde koppen. Kies in dat bestand een donkerder "
        "kleur, zoals {near}.",
        why_en="Text needs a contrast of 4.5 to 1 with its ground, and large text 3 to 1: of 18 "
        "points, or 14 in bold (WCAG 2.2, criterion 1.4.3). Public organisations must keep to that."
        " Styles of a house are used as they are.",
        why_nl="Tekst heeft een contrast van 4,5 op 1 met de achtergrond nodig, en grote tekst 3 op"
        " 1: van 18 punten, of vet van 14 (WCAG 2.2, criterium 1.4.3). De overheid moet zich"
        " daaraan houden. De stijlen van een huisstijl worden gebruikt zoals ze zijn.",
        bad={
            "brand.toml": _WORD,
            f"huisstijl.docx{ARCHIVE}[Content_Types].xml": _TYPES,
            f"huisstijl.docx{ARCHIVE}word/styles.xml": _STYLES.format("FFCC00"),
        },
        good={
            "brand.toml": _WORD,
            f"huisstijl.docx{ARCHIVE}[Content_Types].xml": _TYPES,
            f"huisstijl.docx{ARCHIVE}word/styles.xml": _STYLES.format("7A5C00"),
        },
    ),
)
