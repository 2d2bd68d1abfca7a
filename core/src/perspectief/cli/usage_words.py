"""The words about arguments that are not right."""

WORDS: dict[str, dict[str, str]] = {
    "usage-command": {
        "en": 'there is no command "{value}"',
        "nl": 'de opdracht "{value}" bestaat niet',
    },
    "usage-choice": {
        "en": '"{value}" is no choice for {where}',
        "nl": '"{value}" kan niet bij {where}',
    },
    "usage-missing": {"en": "{where} is missing", "nl": "hier ontbreekt nog: {where}"},
    "usage-no-value": {
        "en": "{where} needs a value",
        "nl": "achter {where} hoort een waarde",
    },
    "usage-not-both": {
        "en": "{where} and {value} do not go together",
        "nl": "{where} en {value} gaan niet samen",
    },
    "usage-value": {"en": "{where} takes no value", "nl": "achter {where} hoort geen waarde"},
    "usage-number": {
        "en": '"{value}" is no whole number, as {where} needs',
        "nl": 'bij {where} hoort een heel getal, en geen "{value}"',
    },
    "usage-unknown": {
        "en": "this does not belong here: {where}",
        "nl": "dit hoort hier niet: {where}",
    },
}
"""By key, the words in each language."""
