"""The words in which the planner says why a plan is as it is, and what to look out for."""

EXPLANATIONS: dict[str, dict[str, str]] = {
    # why this approach
    "why-overview": {
        "en": "the one overview of the group",
        "nl": "het gezamenlijke overzicht van de groep",
    },
    "why-only": {
        "en": "the only approach about: {themes}",
        "nl": "als enige benaderingswijze over: {themes}",
    },
    "why-themes": {"en": "about: {themes}", "nl": "over: {themes}"},
    "why-kit": {
        "en": "chosen by the pack itself",
        "nl": "het pakket kiest hem zelf",
    },
    "why-room": {
        "en": "fills time that would stay empty",
        "nl": "vult tijd die anders leeg blijft",
    },
    "cost": {
        "en": "{most} minutes with {people} people",
        "nl": "{most} minuten met {people} mensen",
    },
    "cost-range": {
        "en": "{least} to {most} minutes, with {few} to {people} people",
        "nl": "{least} tot {most} minuten, met {few} tot {people} mensen",
    },
    "cost-cut": {"en": "shortened", "nl": "ingekort"},
    "cost-parallel": {
        "en": "{groups} facilitators and {groups} places at once",
        "nl": "{groups} gespreksleiders en {groups} plekken tegelijk",
    },
    "beats-themes": {
        "en": "with {title} a guiding question would be left out",
        "nl": "met {title} valt er een leidende vraag af",
    },
    "beats-overview": {
        "en": "with {title} there would be no overview",
        "nl": "met {title} is er geen overzicht",
    },
    "beats-kit": {
        "en": "{title} fits as well, but the pack does not choose it",
        "nl": "{title} past ook, maar het pakket kiest die niet",
    },
    "beats-kit-order": {
        "en": "the pack names {title} later",
        "nl": "het pakket noemt {title} later",
    },
    "beats-opening": {
        "en": "with {title} there is less time for opening and closing",
        "nl": "met {title} is er minder tijd voor opening en afsluiting",
    },
    "beats-half": {
        "en": "with {title} less than half of the time is about the work itself",
        "nl": "met {title} gaat minder dan de helft van de tijd over het werk zelf",
    },
    "beats-fill": {
        "en": "with {title} more time would stay empty",
        "nl": "met {title} blijft er meer tijd leeg",
    },
    "beats-parallel": {
        "en": "{title} has to be done in groups at once",
        "nl": "{title} moet in groepen tegelijk",
    },
    "beats-cuts": {
        "en": "{title} would have to be shortened",
        "nl": "{title} moet je dan inkorten",
    },
    "beats-variety": {
        "en": "with {title} there is less change between quiet and lively",
        "nl": "met {title} is er minder afwisseling tussen rustig en levendig",
    },
    "beats-nothing": {
        "en": "{title} is as good: choose it with --swap, or let --seed choose",
        "nl": "{title} is net zo goed: kies die met --swap, of laat --seed kiezen",
    },
    "beats-none": {
        "en": "nothing else fits in its place",
        "nl": "op deze plek past niets anders",
    },
    # warnings
    "theme-missing": {
        "en": 'No block is about the guiding question "{title}".',
        "nl": 'Geen blok gaat over de leidende vraag "{title}".',
    },
    "no-overview": {
        "en": "This plan has no overview of the whole group, and the pilot asks for one.",
        "nl": "In dit plan zit geen gezamenlijk overzicht, en dat hoort er in de pilot bij.",
    },
    "would-fit": {
        "en": "From {minutes} minutes for each meeting it does fit.",
        "nl": "Vanaf {minutes} minuten per sessie past het wel.",
    },
    "would-not-fit": {
        "en": "With this group and setting it never fits, however long the meeting.",
        "nl": "Bij deze groep en plek past het nooit, hoe lang de sessie ook duurt.",
    },
    "questions-fit": {
        "en": "From {minutes} minutes for each meeting all guiding questions come up.",
        "nl": "Vanaf {minutes} minuten per sessie komen alle leidende vragen aan bod.",
    },
    "questions-never": {
        "en": "With this group and setting never all guiding questions come up, however long the "
        "meeting.",
        "nl": "Bij deze groep en plek komen nooit alle leidende vragen aan bod, hoe lang de sessie "
        "ook duurt.",
    },
    "overview-fit": {
        "en": "From {minutes} minutes for each meeting there is time for the overview.",
        "nl": "Vanaf {minutes} minuten per sessie is er tijd voor het overzicht.",
    },
    "overview-never": {
        "en": "With this group and setting the overview never fits, however long the meeting.",
        "nl": "Bij deze groep en plek past het overzicht nooit, hoe lang de sessie ook duurt.",
    },
    "not-half": {
        "en": "Of the {planned} planned minutes {core} are about the work itself. The pilot asks "
        "for half.",
        "nl": "Van de {planned} geplande minuten gaan er {core} over het werk zelf. De pilot "
        "vraagt de helft.",
    },
    "kit-left-out": {
        "en": "The pack chooses {title} too, but {reason}.",
        "nl": "Het pakket kiest ook {title}, maar {reason}.",
    },
    "that": {"en": "it", "nl": "dat"},
    "left-builds-on": {
        "en": "it builds on {needed}, and that is not in this plan",
        "nl": "dat bouwt voort op {needed}, en dat zit niet in dit plan",
    },
    "left-opener-without": {
        "en": "it prepares for the overview, and there is none in this plan",
        "nl": "dat bereidt het overzicht voor, en er zit geen overzicht in dit plan",
    },
    "left-overview-before": {
        "en": "it is about the overview, and there is none in this plan",
        "nl": "dat gaat over het overzicht, en er zit geen overzicht in dit plan",
    },
    "kit-no-time": {
        "en": "The pack chooses these too, but there is no time for them: {titles}.",
        "nl": "Het pakket kiest ook deze, maar daar is geen tijd voor: {titles}.",
    },
    "in-groups": {
        "en": "{people} people are too many for: {titles}. Make {groups} groups at once, with "
        "{groups} facilitators. Or hold the meeting twice, with half of the people each time.",
        "nl": "{people} mensen is te veel voor: {titles}. Maak {groups} groepen tegelijk, met "
        "{groups} gespreksleiders. Of houd de sessie twee keer, steeds met de helft.",
    },
    "much-spare": {
        "en": "{meeting}: {spare} minutes are left. Make it shorter, or take more time to talk.",
        "nl": "{meeting}: er blijven {spare} minuten over. Maak de sessie korter, of praat rustig "
        "door.",
    },
    "seed-same": {
        "en": "This seed gives the plan that there is without one: few others are as good. Swap "
        "an approach with --swap.",
        "nl": "Met deze seed krijg je hetzelfde plan als zonder: weinig andere zijn even goed. "
        "Ruil een benaderingswijze met --swap.",
    },
    "lunch": {
        "en": "More than four hours: add a lunch, which is not in the time.",
        "nl": "Meer dan vier uur: las een lunch in, die staat niet in de tijd.",
    },
}
"""What is said, by key and language."""
