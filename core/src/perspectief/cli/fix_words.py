"""What `perspectief fix` says, in English and in Dutch."""

WORDS = {
    "one-mended": {
        "en": "{name}: mended 1 finding.",
        "nl": "{name}: 1 punt hersteld.",
    },
    "more-mended": {
        "en": "{name}: mended {count} findings.",
        "nl": "{name}: {count} punten hersteld.",
    },
    "one-mendable": {
        "en": "{name}: 1 finding can be mended like this. Nothing was written.",
        "nl": "{name}: 1 punt is zo te herstellen. Er is niets geschreven.",
    },
    "more-mendable": {
        "en": "{name}: {count} findings can be mended like this. Nothing was written.",
        "nl": "{name}: {count} punten zijn zo te herstellen. Er is niets geschreven.",
    },
    "none-sure": {
        "en": "{name}: there is nothing to mend that is beyond doubt.",
        "nl": "{name}: er is niets te herstellen waarvan duidelijk is wat je bedoelt.",
    },
    "none-mended": {
        "en": "{name}: there is nothing to mend.",
        "nl": "{name}: er valt niets te herstellen.",
    },
    "try-unsafe": {
        "en": "With --unsafe likely guesses are made too. Look first: "
        "perspectief fix --unsafe --diff",
        "nl": "Met --unsafe doe je ook wat een goede gok is. Kijk eerst: "
        "perspectief fix --unsafe --diff",
    },
    "left": {"en": "What is left:", "nl": "Wat er overblijft:"},
    "installed": {
        "en": "{path} is an installed pack, so it stays as it is",
        "nl": "{path} is een geïnstalleerd pakket en blijft zoals het is",
    },
    "installed-hint": {
        "en": "Name the folder of a pack of your own, such as ./archief",
        "nl": "Noem de map van een pakket van jezelf, zoals ./archief",
    },
    "archive": {
        "en": "{path} is an archive, so it stays as it is",
        "nl": "{path} is een archief en blijft zoals het is",
    },
    "archive-hint": {
        "en": "Mend the folder that it was made of, and make it again.",
        "nl": "Herstel de map waar het van gemaakt is, en maak het opnieuw.",
    },
    "in-use": {
        "en": "{path} is in use: another command is writing in it",
        "nl": "{path} is bezet: een andere opdracht schrijft er nu in",
    },
    "in-use-hint": {"en": "Try again in a moment.", "nl": "Probeer het zo nog eens."},
    "changed-since": {
        "en": "{path} was changed meanwhile, so nothing was written",
        "nl": "{path} is intussen veranderd, dus er is niets geschreven",
    },
    "changed-since-hint": {"en": "Try again.", "nl": "Probeer het nog eens."},
    "untouched": {
        "en": "Your files are as they were.",
        "nl": "Je bestanden zijn zoals ze waren.",
    },
    "kept": {
        "en": "What was mended is kept in {path}, and counts already. Once that is solved, run "
        "this command again.",
        "nl": "Wat hersteld is, staat in {path} en telt al mee. Is dit opgelost? Geef de opdracht "
        "dan nog eens.",
    },
}
"""By key and language."""
