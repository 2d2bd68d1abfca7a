"""Rules of translations: FP5."""

from .rule import rule

RULES = (
    rule(
        "FP501",
        "translation-of-nothing",
        "error",
        '"{id}" does not exist in {kind}, so there is nothing to translate',
        '"{id}" bestaat niet in {kind}, dus er valt niets te vertalen',
        "{suggestion} Correct the id, or take this table out.",
        "{suggestion_nl} Verbeter de id, of haal deze tabel weg.",
    ),
    rule(
        "FP502",
        "no-text-to-translate",
        "error",
        '"{key}" is no text of this object; a translation holds texts only',
        '"{key}" is geen tekst van dit object; een vertaling bevat alleen teksten',
        "Take it out here; it is the same in every language.",
        "Haal het hier weg; het is in elke taal hetzelfde.",
    ),
    rule(
        "FP503",
        "untranslated",
        "info",
        'this text has no translation into "{language}"',
        'van deze tekst is er geen vertaling ("{language}")',
        "Write it in {file}; until then the text itself is shown, marked. "
        "No translation needed? Then there is nothing to do.",
        "Schrijf de vertaling in {file}; tot dan staat de tekst zelf er, met een merkteken. "
        "Geen vertaling nodig? Dan hoef je niets te doen.",
    ),
    rule(
        "FP504",
        "not-translated-at-all",
        "error",
        'the pack is not translated into "{language}"',
        'het pakket is niet vertaald in het "{language}"',
        "There are: {known}.",
        "Er zijn: {known}.",
    ),
)
