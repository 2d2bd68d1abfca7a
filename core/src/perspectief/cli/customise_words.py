"""What `customise` says, in English and in Dutch."""

WORDS = {
    "made-version": {
        "en": 'The version "{id}" is in {folder}: {count} files.',
        "nl": 'De versie "{id}" staat in {folder}: {count} bestanden.',
    },
    "made-on": {
        "en": "  made on: {parent} {version}; nothing of it was copied",
        "nl": "  gemaakt op: {parent} {version}; daar is niets uit gekopieerd",
    },
    "made-next": {
        "en": "Read {readme} first. Change a text with: perspectief customise {folder} "
        "--add ADDRESS",
        "nl": "Lees eerst {readme}. Een tekst veranderen: perspectief customise {folder} "
        "--add ADRES",
    },
    "install-parent": {
        "en": "{parent} {version} is not installed here. Your version finds it by that name, so "
        "install it first, or put its place in PERSPECTIEF_PATH.",
        "nl": "{parent} {version} is hier niet geïnstalleerd. Jullie versie zoekt het onder die "
        "naam. Installeer het dus eerst, of zet in PERSPECTIEF_PATH waar het staat.",
    },
    "not-named": {
        "en": "a version of your own needs a folder, the name of your organisation and a prefix",
        "nl": "voor een eigen versie zijn een map, de naam van je organisatie en een voorvoegsel "
        "nodig",
    },
    "not-named-hint": {
        "en": "Like this: perspectief customise secretaresse ./uvs --organisation "
        '"de Universiteit Voorbeeldstad" --prefix uvs',
        "nl": "Bijvoorbeeld: perspectief customise secretaresse ./uvs --organisation "
        '"de Universiteit Voorbeeldstad" --prefix uvs',
    },
    "add-alone": {
        "en": "with --add, name the folder of your version and nothing else",
        "nl": "noem bij --add alleen de map van je versie",
    },
    "add-alone-hint": {
        "en": "Like this: perspectief customise ./uvs --add questions/eerste-keer-gevraagd",
        "nl": "Bijvoorbeeld: perspectief customise ./uvs --add questions/eerste-keer-gevraagd",
    },
    "added": {"en": "{address} is in {path}", "nl": "{address} staat in {path}"},
    "add-more": {
        "en": "These can be added as well: {known}",
        "nl": "Dit kun je ook toevoegen: {known}",
    },
    "add-next": {
        "en": "It still says what the base says. Change it, and then: perspectief check {folder}",
        "nl": "Nu staat er nog de tekst van de basis. Pas die aan en geef daarna: "
        "perspectief check {folder}",
    },
    "prefix-of-base": {
        "en": 'the prefix "{name}" cannot be used. The base has an id "{other}", and that would '
        "look new.",
        "nl": 'het voorvoegsel "{name}" kan niet. De basis heeft een id "{other}", en die zou '
        "dan nieuw lijken.",
    },
    "prefix-of-base-hint": {
        "en": "Choose another with --prefix.",
        "nl": "Kies een ander met --prefix.",
    },
    "prefix-taken-hint": {
        "en": "Choose another with --prefix.",
        "nl": "Kies een ander met --prefix.",
    },
    "bad-prefix-hint": {
        "en": "Take the letters that people know you by, such as: --prefix uvs",
        "nl": "Neem de letters waaraan iedereen jullie herkent, zoals: --prefix uvs",
    },
    "bad-organisation": {
        "en": '"{name}" cannot be the name of an organisation. It begins with a letter or a digit, '
        "and has letters, digits, spaces and - ' . , / & ( ), at most 80 characters.",
        "nl": '"{name}" kan geen naam van een organisatie zijn. De naam begint met een letter of '
        "een cijfer, en bestaat uit letters, cijfers, spaties en - ' . , / & ( ), hoogstens 80 "
        "tekens.",
    },
    "id-taken-hint": {
        "en": "Choose another with --id.",
        "nl": "Kies een andere met --id.",
    },
    "not-empty-hint": {
        "en": "Choose a new folder. Or add --force: then files of the same name are overwritten.",
        "nl": "Kies een nieuwe map. Of zet er --force bij: dan worden bestanden met dezelfde naam "
        "overschreven.",
    },
    "has-pack": {
        "en": "there is a pack in {folder} already, so nothing was written",
        "nl": "in {folder} staat al een pakket, dus er is niets geschreven",
    },
    "has-pack-hint": {
        "en": "Choose a new folder. To change a text in this one: perspectief customise DIR --add "
        "ADDRESS",
        "nl": "Kies een nieuwe map. Wil je in deze map een tekst veranderen? Geef dan: "
        "perspectief customise MAP --add ADRES",
    },
    "no-folder-hint": {"en": "Choose a new folder.", "nl": "Kies een nieuwe map."},
}
"""By key and language."""
