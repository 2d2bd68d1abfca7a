"""What is said of starting a pack, and of names that it cannot have, in English and in Dutch."""

WORDS = {
    "new-pack": {
        "en": 'The pack "{id}" is in {folder}: {count} files.',
        "nl": 'Het pakket "{id}" staat in {folder}: {count} bestanden.',
    },
    "new-group": {
        "en": "  function group: {group} (in the plural: {groups})",
        "nl": "  functiegroep: {group} (meervoud: {groups})",
    },
    "new-prefix": {
        "en": '  new ids begin with: "{prefix}-"',
        "nl": '  nieuwe ids beginnen met: "{prefix}-"',
    },
    "new-next": {
        "en": "Read {readme} first. See what to write next with: perspectief check {folder}",
        "nl": "Lees eerst {readme}. Wat je nog moet schrijven, zie je met: "
        "perspectief check {folder}",
    },
    "not-empty": {
        "en": "there is something in {folder} already, so nothing was written",
        "nl": "in {folder} staat al iets, dus er is niets geschreven",
    },
    "no-folder": {
        "en": "{folder} is no folder, so nothing was written",
        "nl": "{folder} is geen map, dus er is niets geschreven",
    },
    "bad-id": {
        "en": '"{name}" cannot be an id. An id has a-z, 0-9 and single hyphens, '
        "at most 40 characters.",
        "nl": '"{name}" kan geen id zijn. Een id bestaat uit a-z, 0-9 en losse streepjes, '
        "hoogstens 40 tekens.",
    },
    "id-taken": {
        "en": 'there is a pack "{name}" already: {where}',
        "nl": 'er is al een pakket "{name}": {where}',
    },
    "choose-id": {
        "en": "Choose another id. The packs that there are: perspectief list",
        "nl": "Kies een andere id. Welke pakketten er zijn, zie je met: perspectief list",
    },
    "bad-prefix": {
        "en": '"{name}" cannot be a prefix. It has a-z and 0-9 only, at most 12 characters.',
        "nl": '"{name}" kan geen voorvoegsel zijn. Daarin mogen alleen a-z en 0-9, '
        "hoogstens 12 tekens.",
    },
    "prefix-taken": {
        "en": 'the prefix "{name}" cannot be used. The pack "{pack}" has "{other}", '
        "and no prefix may begin another.",
        "nl": 'het voorvoegsel "{name}" kan niet. Het pakket "{pack}" heeft "{other}", en geen '
        "voorvoegsel mag het begin van een ander zijn.",
    },
    "prefix-of-pilot": {
        "en": 'the prefix "{name}" cannot be used. The pilot has an id "{other}", '
        "and that would look new.",
        "nl": 'het voorvoegsel "{name}" kan niet. De algemene aanpak heeft een id "{other}", '
        "en die zou dan nieuw lijken.",
    },
    "choose-prefix": {
        "en": "Choose another with --prefix.",
        "nl": "Kies zelf een ander met --prefix.",
    },
    "bad-group": {
        "en": '"{name}" cannot be the name of a group. It begins with a letter, and has letters, '
        "digits, spaces and - ' . , / & ( ), at most 60 characters.",
        "nl": '"{name}" kan geen naam van een groep zijn. De naam begint met een letter, en '
        "bestaat uit letters, cijfers, spaties en - ' . , / & ( ), hoogstens 60 tekens.",
    },
}
"""By key and language."""
