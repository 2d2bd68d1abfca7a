"""What `show --why` says, in English and in Dutch."""

WORDS = {
    "why-alone": {
        "en": "--why goes with an address, --lang and --json only",
        "nl": "--why gaat alleen samen met een adres, --lang en --json",
    },
    "why-alone-hint": {
        "en": "Like this: perspectief show secretaresse questions/kleine-stap --why",
        "nl": "Bijvoorbeeld: perspectief show secretaresse questions/kleine-stap --why",
    },
    "not-said": {
        "en": 'no layer knows "{name}"',
        "nl": 'geen enkele laag kent "{name}"',
    },
    "not-said-hint": {
        "en": "All that there is: perspectief show PACK --ids",
        "nl": "Alles wat er is, zie je met: perspectief show PAKKET --ids",
    },
    "why-layers": {"en": "{address}, in {layers}", "nl": "{address}, in {layers}"},
    "why-renamed": {
        "en": "{asked} is called {address} now: {layer} renamed it.",
        "nl": "{asked} heet nu {address}: {layer} gaf het een andere id.",
    },
    "why-removed-by": {
        "en": "It is gone: removed by {layer}.",
        "nl": "Het is weg: verwijderd door {layer}.",
    },
    "why-nothing": {
        "en": "No layer says anything about this field, so it is empty.",
        "nl": "Geen enkele laag zegt iets over dit veld, dus het is leeg.",
    },
    "it-introduces": {"en": "says it first", "nl": "zegt het als eerste"},
    "it-sets": {"en": "changes it", "nl": "verandert het"},
    "it-edits": {"en": "adds or leaves out", "nl": "voegt toe of laat weg"},
    "it-unsets": {"en": "makes it empty", "nl": "maakt het leeg"},
    "it-removes": {"en": "removes it", "nl": "verwijdert het"},
    "it-moves": {"en": "moves it", "nl": "verplaatst het"},
    "it-fixes": {"en": "fixes it", "nl": "legt het vast"},
    "it-prunes": {
        "en": "loses what was removed",
        "nl": "raakt kwijt wat is verwijderd",
    },
    "it-refused": {
        "en": "wants to change it, which does not count",
        "nl": "wil het veranderen, maar dat telt niet",
    },
    "it-says": {"en": "now", "nl": "nu"},
    "it-edit": {"en": "how", "nl": "hoe"},
    "it-place": {"en": "where", "nl": "waar"},
    "it-reason": {"en": "why", "nl": "waarom"},
    "it-replaced": {"en": "before", "nl": "eerst"},
    "it-seen": {"en": "when it was written", "nl": "toen dit werd geschreven"},
    "is-stale": {
        "en": "out of date: what it replaces has changed since",
        "nl": "verouderd: wat het vervangt, is sindsdien veranderd",
    },
    "is-gone": {
        "en": "out of date: what it replaces is gone",
        "nl": "verouderd: wat het vervangt, is er niet meer",
    },
    "is-fixed": {
        "en": "out of date: a layer below has fixed it",
        "nl": "verouderd: een laag eronder heeft het vastgelegd",
    },
    "is-unrecorded": {
        "en": "not confirmed: this was changed by hand",
        "nl": "niet bevestigd: dit is met de hand veranderd",
    },
    "it-translates": {"en": "translates it", "nl": "vertaalt het"},
    "why-untranslated": {
        "en": "not translated: the text itself is shown",
        "nl": "niet vertaald: de tekst zelf staat er",
    },
    "not-shown-covered": {
        "en": "not shown: a layer above translates it too",
        "nl": "staat er niet: een laag erboven heeft een eigen vertaling",
    },
    "not-shown-other-text": {
        "en": "not shown: a layer above says another text",
        "nl": "staat er niet: een laag erboven heeft een andere tekst",
    },
    "not-shown-gone": {
        "en": "not shown: what it translates is gone",
        "nl": "staat er niet: wat het vertaalt, is er niet meer",
    },
    "made-from": {"en": "made from", "nl": "gemaakt bij"},
    "made-from-layer": {"en": "made from {layer}", "nl": "gemaakt bij {layer}"},
    "text-now": {"en": "the text is now", "nl": "de tekst is nu"},
    "translation-stale": {
        "en": "out of date: the text has changed since it was translated",
        "nl": "verouderd: de tekst is veranderd sinds hij is vertaald",
    },
    "translation-replaced": {
        "en": "out of date: the translation that it replaces has changed since",
        "nl": "verouderd: de vertaling die het vervangt, is sindsdien veranderd",
    },
    "translation-unrecorded": {
        "en": "not recorded: nobody knows which text it was made from",
        "nl": "niet vastgelegd: niemand weet bij welke tekst deze vertaling hoort",
    },
}
"""By key and language."""
