"""What the commands for a version say when they cannot do their work, in both languages."""

WORDS = {
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
        "en": "Change it where it stands. Or put a # and another field behind the address.",
        "nl": "Verander het waar het staat. Of zet achter het adres een # met een ander veld.",
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
    "older-base": {
        "en": 'the installed "{name}" is older than what this version has taken over already: '
        "{problem}",
        "nl": 'de geïnstalleerde "{name}" is ouder dan wat deze versie al heeft overgenomen: '
        "{problem}",
    },
    "older-base-hint": {
        "en": "Nothing was written. Install the newer one first. Do you want to go back to the "
        "older one? Then run: perspectief upgrade {folder} --apply",
        "nl": "Er is niets geschreven. Installeer eerst de nieuwere. Wil je juist terug naar de "
        "oudere? Geef dan: perspectief upgrade {folder} --apply",
    },
    "no-base-hint": {"en": "It extends: {known}", "nl": "Deze versie bouwt op: {known}"},
}
"""By key and language."""
