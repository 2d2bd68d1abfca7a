"""The words about plugins, and about where they and packs are looked for."""

WORDS: dict[str, dict[str, str]] = {
    "fault": {
        "en": "{plugin} ({distribution}) went wrong: {phase}",
        "nl": "{plugin} ({distribution}) gaat mis: {phase}",
    },
    "lost": {
        "en": "{plugin} could not be checked",
        "nl": "{plugin} kon niet worden gecontroleerd",
    },
    "discover": {"en": "it was not found", "nl": "het is niet gevonden"},
    "manifest": {"en": "its pack.toml is wrong", "nl": "pack.toml klopt niet"},
    "extends": {
        "en": "the pack that it extends is missing or wrong",
        "nl": "het pakket eronder ontbreekt of klopt niet",
    },
    "compatible": {"en": "it does not fit this version", "nl": "het past niet bij deze versie"},
    "blocked": {"en": "it is switched off", "nl": "het staat uit"},
    "import": {"en": "it cannot be imported", "nl": "het is niet te importeren"},
    "register": {"en": "its hooks are wrong", "nl": "de hooks kloppen niet"},
    "call": {"en": "it failed when it was asked", "nl": "het ging mis toen ernaar gevraagd werd"},
    "check": {"en": "it could not be checked", "nl": "het kon niet worden gecontroleerd"},
    "active": {"en": "active", "nl": "actief"},
    "disabled": {"en": "disabled", "nl": "uitgeschakeld"},
    "incompatible": {"en": "incompatible", "nl": "past niet"},
    "broken": {"en": "broken", "nl": "kapot"},
    "left-out": {
        "en": "These plugins take no part: {plugins} ({reason}).",
        "nl": "Deze plugins doen niet mee: {plugins} ({reason}).",
    },
    "no-plugins": {
        "en": "There are no plugins but the core's own.",
        "nl": "Er zijn geen plugins behalve die van de kern.",
    },
    "brings": {"en": "brings {what}", "nl": "brengt {what}"},
    "one-check": {"en": "1 check", "nl": "1 check"},
    "more-check": {"en": "{count} checks", "nl": "{count} checks"},
    "one-document": {"en": "1 document", "nl": "1 document"},
    "more-document": {"en": "{count} documents", "nl": "{count} documenten"},
    "one-writer": {"en": "1 writer", "nl": "1 formaat"},
    "more-writer": {"en": "{count} writers", "nl": "{count} formaten"},
    "python": {"en": "Python {version}, {path}", "nl": "Python {version}, {path}"},
    "search-path": {
        "en": "Where packs and plugins are looked for:",
        "nl": "Waar pakketten en plugins worden gezocht:",
    },
    "variables": {"en": "Environment:", "nl": "Omgeving:"},
    "not-set": {"en": "not set", "nl": "niet gezet"},
    "steps": {
        "en": "What each step cost, in milliseconds:",
        "nl": "Wat elke stap kostte, in milliseconden:",
    },
    "packs": {"en": "Packs:", "nl": "Pakketten:"},
    "plugins": {"en": "Plugins:", "nl": "Plugins:"},
}
"""By key, the words in each language."""
