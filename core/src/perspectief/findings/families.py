"""The families of rules: what the first digit of a code says."""

FAMILIES: dict[str, dict[str, str]] = {
    "FP0": {"en": "Reading files", "nl": "Bestanden lezen"},
    "FP1": {"en": "The syntax of TOML", "nl": "De regels van TOML"},
    "FP2": {"en": "Keys, types and values", "nl": "Sleutels, soorten en waarden"},
    "FP3": {"en": "Ids and references", "nl": "Ids en verwijzingen"},
    "FP4": {"en": "Layers", "nl": "Lagen"},
    "FP5": {"en": "Translations", "nl": "Vertalingen"},
    "FP6": {"en": "Language", "nl": "Taal"},
    "FP7": {"en": "Safe texts and links, colours", "nl": "Veilige teksten en links, kleuren"},
    "FP8": {"en": "The pilot's rules, and facts", "nl": "De regels van de pilot, en feiten"},
    "FP9": {"en": "Packs and plugins as software", "nl": "Pakketten en plugins als software"},
}
"""By the beginning of its codes, the title of a family, by language.

A plugin has a prefix of its own, and is a family by itself.
"""
