"""The words of `perspectief explain`."""

WORDS: dict[str, dict[str, str]] = {
    "rule-why": {"en": "Why: {text}", "nl": "Waarom: {text}"},
    "rule-todo": {"en": "What to do: {text}", "nl": "Wat je kunt doen: {text}"},
    "rule-accept": {
        "en": 'Accepting: possible, with a reason, by [accept] in pack.toml with code = "{code}".',
        "nl": 'Accepteren: kan, met een reden, via [accept] in pack.toml met code = "{code}".',
    },
    "rule-no-accept": {
        "en": "Accepting: not possible.",
        "nl": "Accepteren: kan niet.",
    },
    "rule-mend-by-hand": {
        "en": "Mending: only you can.",
        "nl": "Herstellen: dat kun je alleen zelf.",
    },
    "rule-mend-shown": {
        "en": "Mending: only you can; check shows a suggestion.",
        "nl": "Herstellen: dat kun je alleen zelf; check doet een voorstel.",
    },
    "rule-mend-always": {
        "en": "Mending: perspectief fix --select {code} does it.",
        "nl": "Herstellen: dat doet perspectief fix --select {code}.",
    },
    "rule-mend-sometimes": {
        "en": "Mending: perspectief fix --select {code} does it when it is clear what is meant.",
        "nl": "Herstellen: is duidelijk wat je bedoelt, dan doet perspectief fix --select {code} "
        "het.",
    },
    "rule-mend-either": {
        "en": "Mending: perspectief fix --select {code} does it when it is clear what is meant. "
        "With --unsafe it makes a guess too.",
        "nl": "Herstellen: is duidelijk wat je bedoelt, dan doet perspectief fix --select {code} "
        "het. Met --unsafe doet het ook een gok.",
    },
    "rule-mend-guess": {
        "en": "Mending: perspectief fix --unsafe --select {code} makes a guess; look at it.",
        "nl": "Herstellen: perspectief fix --unsafe --select {code} doet een gok; kijk die na.",
    },
    "rule-mend-guess-sometimes": {
        "en": "Mending: perspectief fix --unsafe --select {code} makes a guess if it has one; look "
        "at it.",
        "nl": "Herstellen: perspectief fix --unsafe --select {code} doet een gok als dat kan; kijk "
        "die na.",
    },
    "rule-fix-always": {"en": "fix: always", "nl": "fix: altijd"},
    "rule-fix-sometimes": {"en": "fix: sometimes", "nl": "fix: soms"},
    "rule-fix-guess": {"en": "fix: --unsafe", "nl": "fix: --unsafe"},
    "rule-plugin": {"en": "From the plugin {plugin}.", "nl": "Van de plugin {plugin}."},
    "rule-bad": {"en": "Wrong:", "nl": "Zo niet:"},
    "rule-good": {"en": "Right:", "nl": "Zo wel:"},
}
"""By key, the words in each language."""
