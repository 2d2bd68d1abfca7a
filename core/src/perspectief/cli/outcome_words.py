"""The words of `perspectief outcome`."""

WORDS: dict[str, dict[str, str]] = {
    "outcome-extra": {
        "en": 'Workbooks are read with an extra: pip install "perspectief[office]".',
        "nl": 'Werkmappen lezen gaat met een extra: pip install "perspectief[office]".',
    },
    "outcome-language": {
        "en": 'there are no documents in the language "{name}"',
        "nl": 'er zijn geen documenten in de taal "{name}"',
    },
    "outcome-errors": {
        "en": "Errors: {errors}, warnings: {warnings}.",
        "nl": "Fouten: {errors}, waarschuwingen: {warnings}.",
    },
    "outcome-mend": {
        "en": "Change the workbook and run this again. Put --force behind it, to replace what is "
        "made now. The command itself never changes the workbook.",
        "nl": "Pas de werkmap aan en doe dit nog eens. Zet er dan --force bij: dat vervangt wat er "
        "nu gemaakt is. In de werkmap verandert het programma niets.",
    },
    "outcome-left-out": {
        "en": "What is about one person, and what looks like a mark or a count, is left out: "
        "[…] stands there.",
        "nl": "Wat over één persoon gaat, of een cijfer of telling lijkt, is weggelaten. "
        "Daar staat […].",
    },
    "outcome-read-first": {
        "en": "Let the participants read it first.",
        "nl": "Laat de deelnemers het als eersten lezen.",
    },
}
