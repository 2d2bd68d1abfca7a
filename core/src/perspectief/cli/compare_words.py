"""What `diff` and other commands that compare say, in English and in Dutch."""

WORDS = {
    "not-compared": {
        "en": "{name} cannot be read well enough to say anything about it:",
        "nl": "{name} is niet goed genoeg te lezen om er iets over te zeggen:",
    },
    "no-parent": {
        "en": "{name} extends no other pack, so there is nothing to compare it with",
        "nl": "{name} bouwt niet op een ander pakket, dus er is niets om mee te vergelijken",
    },
    "release-needs-two": {
        "en": "--release needs two releases of a pack",
        "nl": "bij --release horen twee uitgaven van een pakket",
    },
    "release-needs-two-hint": {
        "en": "Name the old one first: perspectief diff --release OLD NEW",
        "nl": "Noem de oude eerst: perspectief diff --release OUD NIEUW",
    },
    "release-no-html": {
        "en": "there is no page of --release",
        "nl": "van --release is er geen pagina",
    },
    "release-no-html-hint": {
        "en": "For a page to read, leave out --release.",
        "nl": "Laat --release weg als je een pagina wilt om te lezen.",
    },
    "release-no-language": {
        "en": "--release and --lang do not go together: a release is judged as it is written",
        "nl": "--release en --lang gaan niet samen: een uitgave wordt beoordeeld zoals ze er staat",
    },
    "release-no-language-hint": {"en": "Leave out --lang.", "nl": "Laat --lang weg."},
    "output-exists": {
        "en": "the file is there already, so nothing was written",
        "nl": "het bestand bestaat al, dus er is niets geschreven",
    },
    "output-exists-hint": {
        "en": "Choose another name. Or add --force: then it is overwritten.",
        "nl": "Kies een andere naam. Of zet er --force bij: dan wordt het overschreven.",
    },
    "written-to": {"en": "Written to {path}", "nl": "Geschreven naar {path}"},
    "has-errors": {
        "en": "{name} has mistakes, so something may be missing here. See: "
        "perspectief check {name}",
        "nl": "In {name} zitten fouten, dus hier kan iets ontbreken. Kijk met: perspectief check "
        "{name}",
    },
    "level-major": {
        "en": "Breaks something for who extends it ({count}):",
        "nl": "Maakt iets stuk voor wie erop bouwt ({count}):",
    },
    "level-minor": {"en": "New or different ({count}):", "nl": "Nieuw of anders ({count}):"},
    "level-patch": {"en": "Words and order ({count}):", "nl": "Woorden en volgorde ({count}):"},
    "why-removed": {"en": "gone, without a new id", "nl": "weg, zonder nieuwe id"},
    "why-fixed": {"en": "may no longer be changed", "nl": "ligt nu vast"},
    "why-tightened": {"en": "leaves less room", "nl": "laat minder ruimte"},
    "why-unfilled": {
        "en": "a parameter without value, which everybody must fill in",
        "nl": "een invulwoord zonder waarde, dat iedereen moet invullen",
    },
    "why-added": {"en": "new", "nl": "nieuw"},
    "why-changed": {"en": "another value", "nl": "een andere waarde"},
    "why-moved": {"en": "stands in another place", "nl": "staat op een andere plek"},
    "why-text": {"en": "other words", "nl": "andere woorden"},
    "release-same": {
        "en": "Nothing changed for who extends it.",
        "nl": "Voor wie erop bouwt is er niets veranderd.",
    },
    "release-enough": {
        "en": "Version {version} says so: it had to be {least} at least.",
        "nl": "Versie {version} klopt: het moest minstens {least} zijn.",
    },
    "release-too-low": {
        "en": "Version {version} is too low: make it {least} at least.",
        "nl": "Versie {version} is te laag: maak er minstens {least} van.",
    },
    "other-pack": {
        "en": '{name} holds the pack "{id}", and the other is "{first}": those are no releases of '
        "one pack",
        "nl": 'in {name} zit het pakket "{id}", en het andere is "{first}": dat zijn geen uitgaven '
        "van één pakket",
    },
    "other-pack-hint": {
        "en": "To compare two packs, leave out --release.",
        "nl": "Wil je twee pakketten vergelijken? Laat --release dan weg.",
    },
    "bad-version": {
        "en": 'the version "{name}" of {where} has no numbers, such as 1.2.0',
        "nl": 'de versie "{name}" van {where} heeft geen nummers, zoals 1.2.0',
    },
}
"""By key and language."""
