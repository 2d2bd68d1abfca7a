"""The words of `perspectief kit` about days, sites, colours, and Word files that give styles."""

WORDS: dict[str, dict[str, str]] = {
    "day-left-out": {
        "en": "This from your versions did not take part: {ids}. The versions say different "
        "things of it, or it needs something that only one group has. The general text stays.",
        "nl": "Dit uit jullie versies doet niet mee: {ids}. De versies zeggen er niet hetzelfde "
        "over, of het kan niet zonder iets van één groep. De algemene tekst blijft staan.",
    },
    "site-day": {
        "en": "a site is for one function group: make one for each, such as "
        "perspectief kit ict --format site",
        "nl": "een site is voor één functiegroep: maak er voor elke groep een, zoals "
        "perspectief kit ict --format site",
    },
    "site-whole": {
        "en": "a site is always whole: leave out --only {only}, or --format site",
        "nl": "een site is altijd heel: laat --only {only} weg, of --format site",
    },
    "site-participants": {
        "en": "--for-participants is about a site: add --format site",
        "nl": "--for-participants gaat over een site: zet er --format site bij",
    },
    "earlier-only": {
        "en": "these pages are of an earlier site, and not in this one; nothing was written:",
        "nl": "deze pagina's zijn van een eerdere site, en zitten niet in deze; er is niets "
        "geschreven:",
    },
    "take-out": {
        "en": "Choose another folder, such as -o other-folder. Or add --force: then these pages "
        "are taken out.",
        "nl": "Kies een andere map, zoals -o andere-map. Of zet er --force bij: dan gaan deze "
        "pagina's weg.",
    },
    "earlier-too": {
        "en": "These pages are of an earlier site, and not in this one. With --force they are "
        "taken out:",
        "nl": "Deze pagina's zijn van een eerdere site, en zitten niet in deze. Met --force gaan "
        "ze weg:",
    },
    "earlier-gone": {
        "en": "Taken out, as these pages were of an earlier site:",
        "nl": "Weggehaald, want deze pagina's waren van een eerdere site:",
    },
    "site-made": {"en": "{folder} ({count} files)", "nl": "{folder} ({count} bestanden)"},
    "colour-changed": {
        "en": "Text cannot be read well in {value}, so the documents use {near}.",
        "nl": "In {value} is tekst niet goed te lezen. De documenten gebruiken daarom {near}.",
    },
    "headings-pale": {
        "en": "Headings in {file} are {value}, and keep that colour: on white paper they cannot be "
        "read well. {near} can.",
        "nl": "Koppen in {file} zijn {value}, en houden die kleur: op wit papier zijn ze niet goed "
        "te lezen. {near} wel.",
    },
    "style-no-file": {
        "en": "the file {file} is not there, or it cannot be read",
        "nl": "het bestand {file} is er niet, of is niet te lezen",
    },
    "style-no-file-do": {
        "en": "Give the path of a Word file, such as --style huisstijl.docx",
        "nl": "Geef de plek van een Word-bestand, zoals --style huisstijl.docx",
    },
    "style-too-large": {
        "en": "{file} is too large for a file with a house style",
        "nl": "{file} is te groot voor een bestand met een huisstijl",
    },
    "style-too-large-do": {
        "en": "Save an empty document in the house style, and use that.",
        "nl": "Bewaar een leeg document in de huisstijl, en gebruik dat.",
    },
    "style-old-word": {
        "en": "{file} is of an old version of Word, or has a password",
        "nl": "{file} is van een oude versie van Word, of heeft een wachtwoord",
    },
    "style-old-word-do": {
        "en": "Open it in Word, save it as .docx without a password, and use that.",
        "nl": "Open het in Word, bewaar het als .docx zonder wachtwoord, en gebruik dat.",
    },
    "style-no-word": {
        "en": "{file} is no Word file, or it is damaged",
        "nl": "{file} is geen Word-bestand, of het is beschadigd",
    },
    "style-no-word-do": {
        "en": "Open it in Word, save it as .docx, and use that.",
        "nl": "Open het in Word, bewaar het als .docx, en gebruik dat.",
    },
}
"""By key, the words in each language."""
