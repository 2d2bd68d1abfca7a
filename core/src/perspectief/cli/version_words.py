"""What `customise`, `upgrade` and `confirm` say, in English and in Dutch."""

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
        "en": 'the prefix "{name}" cannot be used: below there is an id "{other}", which would '
        "look new",
        "nl": 'het voorvoegsel "{name}" kan niet. In de basis staat een id "{other}", en die zou '
        "dan nieuw lijken",
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
    "archive-hint": {
        "en": "Name the folder of your own version, such as ./uvs",
        "nl": "Noem de map van je eigen versie, zoals ./uvs",
    },
    "installed-hint": {
        "en": "Name the folder of your own version, such as ./uvs",
        "nl": "Noem de map van je eigen versie, zoals ./uvs",
    },
    "kept": {
        "en": "What was decided is kept in {path}, and counts already. Once that is solved, run "
        "this command again.",
        "nl": "Wat besloten is, staat in {path} en telt al mee. Is dit opgelost? Geef de opdracht "
        "dan nog eens.",
    },
    "unread": {
        "en": "{name} cannot be read well enough, so nothing was written:",
        "nl": "{name} is niet goed te lezen, dus er is niets geschreven:",
    },
    "no-kind": {
        "en": '"{name}" does not begin with a kind of content',
        "nl": '"{name}" begint niet met een soort inhoud',
    },
    "no-kind-hint": {
        "en": "An address is a kind and an id, such as questions/eerste-keer-gevraagd",
        "nl": "Een adres is een soort met een id, zoals questions/eerste-keer-gevraagd",
    },
    "no-address": {
        "en": '"{name}" is no address',
        "nl": '"{name}" is geen adres',
    },
    "no-address-hint": {
        "en": "An address is a kind and an id, such as questions/eerste-keer-gevraagd",
        "nl": "Een adres is een soort met een id, zoals questions/eerste-keer-gevraagd",
    },
    "unknown": {
        "en": 'there is nothing in the base at "{name}"',
        "nl": 'in de basis staat niets op "{name}"',
    },
    "unknown-hint": {
        "en": "All that there is: perspectief show PACK --ids",
        "nl": "Alles wat er is, zie je met: perspectief show PAKKET --ids",
    },
    "own": {
        "en": '"{name}" is of this version itself, so there is no base to take it from',
        "nl": '"{name}" is van deze versie zelf, dus er is geen basis om het uit te halen',
    },
    "own-hint": {
        "en": "Change it where it stands.",
        "nl": "Verander het waar het staat.",
    },
    "said": {
        "en": 'this version says something of "{name}" already',
        "nl": 'deze versie zegt al iets over "{name}"',
    },
    "said-hint": {
        "en": "Change it where it stands, or name another field, such as #title.",
        "nl": "Verander het waar het staat. Of noem een ander veld, zoals #title.",
    },
    "fixed": {
        "en": '"{name}" is fixed in the base: {because}',
        "nl": '"{name}" ligt vast in de basis: {because}',
    },
    "whole": {
        "en": '"{name}" is too much at once: name a field or a part of it',
        "nl": '"{name}" is te veel tegelijk: noem een veld of een onderdeel',
    },
    "no-override": {
        "en": 'this version replaces nothing at "{name}"',
        "nl": 'deze versie vervangt niets op "{name}"',
    },
    "no-override-hint": {
        "en": "Nothing was written. What is open: perspectief upgrade DIR",
        "nl": "Er is niets geschreven. Wat er openstaat, zie je met: perspectief upgrade MAP",
    },
    "no-proposal": {
        "en": 'there is no proposal for "{name}"',
        "nl": 'voor "{name}" is er geen voorstel',
    },
    "no-proposal-hint": {
        "en": "Nothing was written. Change your text yourself where it stands.",
        "nl": "Er is niets geschreven. Pas je tekst zelf aan, waar die staat.",
    },
    "no-base": {
        "en": '{name} holds the pack "{pack}", and this version does not extend that',
        "nl": 'in {name} zit het pakket "{pack}", en daar bouwt deze versie niet op',
    },
    "no-base-hint": {"en": "It extends: {known}", "nl": "Deze versie bouwt op: {known}"},
    "upgrade-head": {"en": "{id} ({folder}): {parents}", "nl": "{id} ({folder}): {parents}"},
    "same-base": {"en": "{parent}, the same version", "nl": "{parent}, dezelfde versie"},
    "nothing-below": {"en": "it extends no other pack", "nl": "bouwt niet op een ander pakket"},
    "one-open": {"en": "Look at this (1):", "nl": "Kijk hiernaar (1):"},
    "more-open": {"en": "Look at these ({count}):", "nl": "Kijk hiernaar ({count}):"},
    "row-stale": {
        "en": "what you replaced has changed",
        "nl": "wat je hebt vervangen, is veranderd",
    },
    "row-gone": {
        "en": "what you change is gone from the base",
        "nl": "wat je verandert, is uit de basis verdwenen",
    },
    "row-fixed": {
        "en": "the base has fixed this, so what you say does not count",
        "nl": "dit ligt nu vast in de basis, dus wat je zegt telt niet",
    },
    "row-unrecorded": {
        "en": "nobody knows what stood here when you replaced it",
        "nl": "niemand weet wat hier stond toen je het verving",
    },
    "was": {"en": "was", "nl": "was"},
    "now": {"en": "now", "nl": "nu"},
    "yours": {"en": "yours", "nl": "van jou"},
    "proposal": {"en": "proposal", "nl": "voorstel"},
    "nothing": {"en": "(nothing)", "nl": "(niets)"},
    "from": {"en": "source", "nl": "bron"},
    "over": {"en": "translation below", "nl": "vertaling eronder"},
    "accepted-proposals": {
        "en": "Proposals that take the place of your text ({count}):",
        "nl": "Voorstellen die op de plaats van je tekst komen ({count}):",
    },
    "group-retargeted": {
        "en": "Has another id now, which you get too ({count}):",
        "nl": "Heet nu anders; dat verandert bij jou mee ({count}):",
    },
    "group-merged": {
        "en": "Lists that changed in the base; what you added or left out stays so ({count}):",
        "nl": "Lijsten die in de basis zijn veranderd; wat jij erbij zette of wegliet, blijft zo "
        "({count}):",
    },
    "group-taken-over": {
        "en": "Changed in the base, and so for you ({count}):",
        "nl": "In de basis veranderd, en dus ook bij jou ({count}):",
    },
    "group-adopted": {
        "en": "New in the base, and so for you ({count}):",
        "nl": "Nieuw in de basis, en dus ook bij jou ({count}):",
    },
    "group-dropped": {
        "en": "Gone from the base, and so for you ({count}):",
        "nl": "Uit de basis verdwenen, en dus ook bij jou ({count}):",
    },
    "group-moved": {
        "en": "Stands in another place ({count}):",
        "nl": "Staat op een andere plek ({count}):",
    },
    "group-removed": {
        "en": "You left this out, and it has changed in the base ({count}):",
        "nl": "Dit heb je weggelaten, en het is in de basis veranderd ({count}):",
    },
    "group-redundant": {
        "en": "The base says the same now, so you can take yours out ({count}):",
        "nl": "De basis zegt nu hetzelfde, dus die van jou kan weg ({count}):",
    },
    "one-kept": {
        "en": "1 other change of yours stays as it is.",
        "nl": "1 andere wijziging van jou blijft zoals ze is.",
    },
    "more-kept": {
        "en": "{count} other changes of yours stay as they are.",
        "nl": "{count} andere wijzigingen van jou blijven zoals ze zijn.",
    },
    "upgraded": {"en": "Taken over. Written: {files}", "nl": "Overgenomen. Geschreven: {files}"},
    "up-to-date": {
        "en": "There is nothing to write: all is up to date.",
        "nl": "Er is niets om te schrijven: alles is bij.",
    },
    "apply": {
        "en": "Nothing was written. Take it over with: perspectief upgrade {folder} --apply",
        "nl": "Er is niets geschreven. Neem het over met: perspectief upgrade {folder} --apply",
    },
    "take-proposals": {
        "en": "Take a proposal with: perspectief upgrade {folder} --apply --accept {addresses}",
        "nl": "Neem een voorstel over met: perspectief upgrade {folder} --apply --accept "
        "{addresses}",
    },
    "keep-ours": {
        "en": "Keep your own text with: perspectief confirm {folder} ADDRESS. Or change it.",
        "nl": "Houd je eigen tekst met: perspectief confirm {folder} ADRES. Of pas hem aan.",
    },
    "edit-ours": {
        "en": "What is gone or fixed cannot be confirmed: take it out, or keep your text under an "
        "id of your own.",
        "nl": "Wat verdwenen is of vastligt, kun je niet bevestigen. Haal het weg, of zet je tekst "
        "onder een eigen id.",
    },
    "install-base": {
        "en": "Install {base} too: check and kit look at what is installed.",
        "nl": "Installeer {base} ook: check en kit kijken naar wat is geïnstalleerd.",
    },
    "all-or-some": {
        "en": "name addresses or --all, not both",
        "nl": "noem adressen of --all, niet allebei",
    },
    "one-confirmed": {"en": "Confirmed (1):", "nl": "Bevestigd (1):"},
    "more-confirmed": {"en": "Confirmed ({count}):", "nl": "Bevestigd ({count}):"},
    "one-refused": {"en": "Cannot be confirmed (1):", "nl": "Niet te bevestigen (1):"},
    "more-refused": {
        "en": "Cannot be confirmed ({count}):",
        "nl": "Niet te bevestigen ({count}):",
    },
    "not-open": {
        "en": "{address}: nothing changed here, so there was nothing to confirm.",
        "nl": "{address}: hier is niets veranderd, dus er viel niets te bevestigen.",
    },
    "confirmed-written": {
        "en": "Recorded in: {files}",
        "nl": "Vastgelegd in: {files}",
    },
    "nothing-open": {
        "en": "There was nothing to record.",
        "nl": "Er viel niets vast te leggen.",
    },
    "one-left": {"en": "1 more is open.", "nl": "Er staat nog 1 punt open."},
    "more-left": {
        "en": "{count} more are open.",
        "nl": "Er staan nog {count} punten open.",
    },
    "confirm-all": {
        "en": "Nothing was confirmed. Name what you looked at: perspectief confirm {folder} "
        "ADDRESS. Or all of it: perspectief confirm {folder} --all",
        "nl": "Er is niets bevestigd. Noem wat je hebt bekeken: perspectief confirm {folder} "
        "ADRES. Of alles: perspectief confirm {folder} --all",
    },
}
"""By key and language."""
