"""What `translate` says, in English and in Dutch."""

WORDS = {
    "worklist": {
        "en": "{id} {version}, translated into: {language}",
        "nl": "{id} {version}, vertaling naar: {language}",
    },
    "count-missing": {"en": "  {count} not translated", "nl": "  {count} niet vertaald"},
    "count-stale": {
        "en": "  {count} made from another text",
        "nl": "  {count} gemaakt bij een andere tekst",
    },
    "count-replaced": {
        "en": "  {count} in the place of a translation below that changed",
        "nl": "  {count} in plaats van een vertaling eronder die veranderd is",
    },
    "count-unrecorded": {
        "en": "  {count} of which nobody knows what they were made from",
        "nl": "  {count} waarvan niemand weet bij welke tekst ze horen",
    },
    "count-translated": {"en": "  {count} translated", "nl": "  {count} vertaald"},
    "state-missing": {"en": "not translated", "nl": "niet vertaald"},
    "state-stale": {
        "en": "the text changed after it was translated",
        "nl": "de tekst is veranderd nadat hij was vertaald",
    },
    "state-replaced": {
        "en": "the translation below changed",
        "nl": "de vertaling eronder is veranderd",
    },
    "state-unrecorded": {
        "en": "nobody knows what it was made from",
        "nl": "niemand weet bij welke tekst de vertaling hoort",
    },
    "is-translated": {"en": "{language}", "nl": "{language}"},
    "was-made-from": {
        "en": "{language}, of the former text",
        "nl": "{language}, bij de vorige tekst",
    },
    "translate-next": {
        "en": "Put stubs to fill in in your files: perspectief translate {folder} {language} "
        "--write\nOr make a file for a translation tool: perspectief translate {folder} "
        "{language} --po FILE.po",
        "nl": "Zet regels om in te vullen in je bestanden: perspectief translate {folder} "
        "{language} --write\nOf maak een bestand voor een vertaalprogramma: perspectief "
        "translate {folder} {language} --po BESTAND.po",
    },
    "more-below": {
        "en": "{count} texts of the packs below are not translated either. With --all you see "
        "those too.",
        "nl": "Ook {count} teksten uit de lagen eronder zijn niet vertaald. Met --all zie je die "
        "erbij.",
    },
    "stubs-written": {
        "en": "Stubs for {count} texts. Written: {files}\nFill in what is between the quotes, and "
        "take away the number sign before it.",
        "nl": "Regels voor {count} teksten. Geschreven: {files}\nVul in wat tussen de "
        "aanhalingstekens hoort, en haal het hekje ervoor weg.",
    },
    "stubs-there": {
        "en": "There is nothing to write: every text has a translation or a stub.",
        "nl": "Er hoeft niets te worden geschreven: elke tekst heeft een vertaling of een regel om "
        "in te vullen.",
    },
    "po-written": {
        "en": "{path}: {count} texts, of which {open} need work. Take it over with --from-po.",
        "nl": "{path}: {count} teksten, waarvan {open} met werk. Neem het over met --from-po.",
    },
    "row-taken": {"en": "taken over: {address}", "nl": "overgenomen: {address}"},
    "refused-unknown": {
        "en": 'not taken over: there is no text "{address}"',
        "nl": 'niet overgenomen: er is geen tekst "{address}"',
    },
    "refused-source-changed": {
        "en": 'not taken over: {address} has another text now, "{now}". Make a new PO file.',
        "nl": 'niet overgenomen: {address} heeft nu een andere tekst, "{now}". Maak een nieuw '
        "PO-bestand.",
    },
    "refused-parameter-lost": {
        "en": "not taken over: {now} is not in the translation of {address}",
        "nl": "niet overgenomen: {now} ontbreekt in de vertaling van {address}",
    },
    "refused-more-lines": {
        "en": "not taken over: {address} is one line, and its translation has more",
        "nl": "niet overgenomen: {address} is één regel, en de vertaling heeft er meer",
    },
    "po-counts": {
        "en": "{taken} taken over, {refused} not, {same} as they were, {skipped} not translated "
        "yet",
        "nl": "{taken} overgenomen, {refused} niet, {same} hetzelfde gebleven, {skipped} nog niet "
        "vertaald",
    },
    "po-taken": {"en": "Written: {files}", "nl": "Geschreven: {files}"},
    "po-nothing": {"en": "Nothing was written.", "nl": "Er is niets geschreven."},
    "po-extra": {
        "en": "PO files need an extra, which is not installed",
        "nl": "voor PO-bestanden is een extra nodig, en die is niet geïnstalleerd",
    },
    "po-extra-hint": {
        "en": 'Install it with: pip install "perspectief[translate]"',
        "nl": 'Installeer die met: pip install "perspectief[translate]"',
    },
    "bad-language": {
        "en": '"{name}" is no language',
        "nl": '"{name}" is geen taal',
    },
    "bad-language-hint": {
        "en": "A language is two small letters, such as en.",
        "nl": "Een taal is twee kleine letters, zoals en.",
    },
    "source-language": {
        "en": 'the pack itself is written in "{name}", so there is nothing to translate',
        "nl": 'het pakket zelf is geschreven in "{name}", dus er valt niets te vertalen',
    },
    "source-language-hint": {
        "en": "Name the other language, such as en.",
        "nl": "Noem de andere taal, zoals en.",
    },
    "no-room": {
        "en": 'something else stands in the place of the translation of "{name}"',
        "nl": 'op de plek van de vertaling van "{name}" staat iets anders',
    },
    "no-room-hint": {
        "en": "Nothing was written. Look at it with: perspectief check DIR",
        "nl": "Er is niets geschreven. Bekijk het met: perspectief check MAP",
    },
    "no-po": {
        "en": "the file is no PO file",
        "nl": "het bestand is geen PO-bestand",
    },
    "no-po-hint": {
        "en": "Nothing was written. Make one with: perspectief translate DIR LANGUAGE --po FILE.po",
        "nl": "Er is niets geschreven. Maak er een met: perspectief translate MAP TAAL --po "
        "BESTAND.po",
    },
    "po-line": {
        "en": "line {name} is not as in a PO file",
        "nl": "regel {name} hoort zo niet in een PO-bestand",
    },
    "po-line-hint": {
        "en": "Nothing was written. Mend the line, or take the file from your tool again.",
        "nl": "Er is niets geschreven. Herstel de regel, of haal het bestand opnieuw uit je "
        "programma.",
    },
    "po-language": {
        "en": 'the PO file is in "{name}", and not in "{language}"',
        "nl": 'het PO-bestand is in "{name}", en niet in "{language}"',
    },
    "po-language-hint": {
        "en": "Nothing was written. Is it the right file?",
        "nl": "Er is niets geschreven. Is het wel het goede bestand?",
    },
    "po-too-large": {
        "en": "the PO file is too large: more than 16 MB",
        "nl": "het PO-bestand is te groot: meer dan 16 MB",
    },
}
"""By key and language."""
