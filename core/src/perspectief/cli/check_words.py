"""What `perspectief check` and reports of findings say, in English and in Dutch."""

WORDS = {
    "to-line": {"en": "(to line {line})", "nl": "(tot en met regel {line})"},
    "see-also": {"en": "See also:", "nl": "Zie ook:"},
    "mend-safe": {
        "en": "`perspectief fix` can do this: {title}",
        "nl": "Dit kan `perspectief fix` voor je doen: {title}",
    },
    "mend-unsafe": {
        "en": "`perspectief fix --unsafe` can do this; look at the result: {title}",
        "nl": "Dit kan `perspectief fix --unsafe` voor je doen; kijk het daarna na: {title}",
    },
    "mend-shown": {"en": "Perhaps: {title}", "nl": "Misschien: {title}"},
    "more-in-file": {
        "en": "{path}: and {count} more. All of them: --format concise",
        "nl": "{path}: en nog {count}. Alles zien: --format concise",
    },
    "left-out": {
        "en": "{count} more findings are not in this file: services refuse a larger one",
        "nl": "{count} andere bevindingen staan niet in dit bestand: groter wordt het geweigerd",
    },
    "one-fixable": {
        "en": "`perspectief fix` can mend 1 of these.",
        "nl": "Eén hiervan kan `perspectief fix` voor je herstellen.",
    },
    "more-fixable": {
        "en": "`perspectief fix` can mend {count} of these.",
        "nl": "{count} hiervan kan `perspectief fix` voor je herstellen.",
    },
    "explain": {
        "en": "What a rule means: perspectief explain {code}",
        "nl": "Wat een regel betekent: perspectief explain {code}",
    },
    "no-match": {
        "en": "{name} matches no pack",
        "nl": "met {name} is geen pakket gevonden",
    },
    "no-pack-around": {
        "en": "{name} is a file with no pack.toml beside it",
        "nl": "{name} is een los bestand: er staat geen pack.toml naast",
    },
    "name-a-pack": {
        "en": "Name the folder of a pack, such as ./archief, or a file in it.",
        "nl": "Noem de map van een pakket, zoals ./archief, of een bestand daaruit.",
    },
    "no-jobs": {
        "en": "--jobs {jobs}: packs are checked in at least one process",
        "nl": "--jobs {jobs}: controleren gaat in minstens één proces",
    },
    "report-exists": {
        "en": "{path} exists already, so nothing was checked",
        "nl": "{path} bestaat al, dus er is niets gecontroleerd",
    },
    "report-force": {
        "en": "Overwrite it with --force, or choose another file with -o.",
        "nl": "Overschrijf het met --force, of kies een ander bestand met -o.",
    },
    "one-in-baseline": {
        "en": "{path} holds 1 finding now; from now on only new ones are told.",
        "nl": "In {path} staat nu 1 bevinding. Vanaf nu zie je alleen nieuwe.",
    },
    "more-in-baseline": {
        "en": "{path} holds {count} findings now; from now on only new ones are told.",
        "nl": "In {path} staan nu {count} bevindingen. Vanaf nu zie je alleen nieuwe.",
    },
    "known": {
        "en": "Left out, because in the baseline: {count}.",
        "nl": "Weggelaten, want al bekend (baseline): {count}.",
    },
    "one-gone": {
        "en": "1 finding in {path} is no longer there; take it out with --write-baseline.",
        "nl": "1 bevinding in {path} is er niet meer. Haal die eruit met --write-baseline.",
    },
    "more-gone": {
        "en": "{count} findings in {path} are no longer there; "
        "take them out with --write-baseline.",
        "nl": "{count} bevindingen in {path} zijn er niet meer. "
        "Haal ze eruit met --write-baseline.",
    },
    "baseline-where": {
        "en": "{path} is no folder, so there is no place for its baseline",
        "nl": "{path} is geen map, dus er is geen plek voor de baseline",
    },
    "baseline-where-hint": {
        "en": "Choose one with --baseline FILE.",
        "nl": "Kies er een met --baseline BESTAND.",
    },
    "baseline-missing": {
        "en": "there is no baseline {path}",
        "nl": "de baseline {path} is er niet",
    },
    "baseline-missing-hint": {
        "en": "Make it with --write-baseline, or leave --baseline out.",
        "nl": "Maak die met --write-baseline, of laat --baseline weg.",
    },
    "baseline-wrong": {
        "en": "{path} is no baseline that can be read",
        "nl": "{path} is geen baseline die te lezen is",
    },
    "baseline-wrong-hint": {
        "en": "Go back to an earlier version of it, or choose another file with --baseline.",
        "nl": "Zet een eerdere versie terug, of kies een ander bestand met --baseline.",
    },
    "nothing-new": {"en": "{name}: nothing new.", "nl": "{name}: niets nieuws."},
    "accepted": {
        "en": "Accepted with a reason: {count}.",
        "nl": "Geaccepteerd met een reden: {count}.",
    },
    "accepted-because": {"en": "Accepted: {reason}", "nl": "Geaccepteerd: {reason}"},
    "fine": {"en": "{name}: nothing wrong.", "nl": "{name}: niets mis."},
    "counts": {
        "en": "{name}: {error}, {warning}, {info}.",
        "nl": "{name}: {error}, {warning}, {info}.",
    },
}
