"""What `upgrade` and `confirm` say, in English and in Dutch."""

WORDS = {
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
        "en": "you changed this by hand",
        "nl": "je hebt dit met de hand veranderd",
    },
    "was": {"en": "was", "nl": "was"},
    "now": {"en": "now", "nl": "nu"},
    "yours": {"en": "yours", "nl": "van jou"},
    "proposal": {"en": "proposal", "nl": "voorstel"},
    "nothing": {"en": "(nothing)", "nl": "(niets)"},
    "empty": {"en": "(empty)", "nl": "(leeg)"},
    "add": {"en": "added", "nl": "erbij"},
    "drop": {"en": "left out", "nl": "eruit"},
    "taken-out": {"en": "(taken out)", "nl": "(weggehaald)"},
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
        "en": "Install {base} too: check, confirm and kit look at what is installed.",
        "nl": "Installeer {base} ook: check, confirm en kit kijken naar wat is geïnstalleerd.",
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
