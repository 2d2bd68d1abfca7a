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
    "rule-plugin": {"en": "From the plugin {plugin}.", "nl": "Van de plugin {plugin}."},
    "rule-bad": {"en": "Wrong:", "nl": "Zo niet:"},
    "rule-good": {"en": "Right:", "nl": "Zo wel:"},
}
"""By key, the words in each language."""
