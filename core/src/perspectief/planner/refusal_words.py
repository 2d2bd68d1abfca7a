"""The words in which the planner says that something cannot be, why not, and what can."""

REFUSALS: dict[str, dict[str, str]] = {
    # where
    "on-site": {"en": "on site", "nl": "op locatie"},
    "online": {"en": "online", "nl": "online"},
    "hybrid": {"en": "hybrid", "nl": "hybride"},
    "settings": {"en": "on-site, online, hybrid", "nl": "op-locatie, online, hybride"},
    # what cannot be asked
    "minutes-range": {
        "en": "a meeting takes from 1 to {most} minutes, and not {minutes}",
        "nl": "een sessie duurt 1 tot {most} minuten, en geen {minutes}",
    },
    "people-range": {
        "en": "{people} is no number of people: write 14, or 12-16 when it may vary",
        "nl": "{people} is geen aantal mensen: schrijf 14, of 12-16 als het kan wisselen",
    },
    "no-setting": {
        "en": '"{name}" is no setting. There are: {known}',
        "nl": '"{name}" is geen plek. Je kunt kiezen uit: {known}',
    },
    "seed-range": {
        "en": "the seed is 0 or more, and not {seed}",
        "nl": "de seed is 0 of meer, en niet {seed}",
    },
    "no-set-up": {
        "en": "the pack has no set-up of {sessions} meetings to take the opening and the closing "
        "from; it has set-ups of {known}",
        "nl": "het pakket heeft geen opzet met {sessions} bijeenkomsten, dus ook geen opening en "
        "afsluiting daarvoor; wel met {known}",
    },
    "no-set-ups": {
        "en": "the pack has no set-up to take an opening and a closing from",
        "nl": "het pakket heeft geen opzet met een opening en een afsluiting",
    },
    # why nothing fits
    "too-short": {
        "en": "{minutes} minutes is too short: opening and closing take {frame}, and the shortest "
        "approach that suits {people} people ({title}) takes {shortest}",
        "nl": "{minutes} minuten is te kort: opening en afsluiting duren {frame}, en de kortste "
        "benaderingswijze voor {people} mensen ({title}) duurt {shortest}",
    },
    "nothing-suits": {
        "en": "no approach in the pack suits {people} people {setting}",
        "nl": "geen benaderingswijze in het pakket past bij {people} mensen {setting}",
    },
    "too-few-approaches": {
        "en": "too few approaches fit to fill {sessions} meetings",
        "nl": "er passen te weinig benaderingswijzen om {sessions} sessies te vullen",
    },
    "fits-minutes": {
        "en": "It fits with {minutes} minutes for each meeting.",
        "nl": "Met {minutes} minuten per sessie past het wel.",
    },
    "fits-people": {
        "en": "It fits with {people} people.",
        "nl": "Met {people} mensen past het wel.",
    },
    "fits-setting": {"en": "It fits {setting}.", "nl": "Doe je het {setting}, dan past het wel."},
    "fits-sessions": {
        "en": "It fits in {sessions} meetings.",
        "nl": "In {sessions} sessies past het wel.",
    },
    "fits-session": {"en": "It fits in one meeting.", "nl": "In één sessie past het wel."},
    # why an approach cannot be chosen
    "other-setting": {
        "en": "{title} does not work {setting}",
        "nl": "{title} kan niet {setting}",
    },
    "group-size": {
        "en": "{title} is for {min} to {max} people, and no equal groups of {people} people fit",
        "nl": "{title} is voor {min} tot {max} mensen, en {people} mensen passen daar ook in "
        "groepen niet in",
    },
    "sits-too-long": {
        "en": "{title} takes {minutes} minutes with {people} people, and after {most} minutes "
        "people need a break",
        "nl": "{title} duurt {minutes} minuten met {people} mensen, en na {most} minuten is het "
        "tijd voor een pauze",
    },
    "builds-on": {
        "en": "{title} builds on {needed}, and that does not come before it",
        "nl": "{title} bouwt voort op {needed}, en dat staat er niet vóór",
    },
    "opener-without": {
        "en": "{title} prepares for the overview, and no overview follows it",
        "nl": "{title} bereidt het overzicht voor, en er volgt geen overzicht",
    },
    "overview-before": {
        "en": "{title} is about the overview, and that does not come before it",
        "nl": "{title} gaat over het overzicht, en dat staat er niet vóór",
    },
    "full": {
        "en": "a meeting holds at most {meeting} approaches, and a plan at most {plan}",
        "nl": "in een sessie passen hoogstens {meeting} benaderingswijzen, en in een plan {plan}",
    },
    "swapped-away": {
        "en": "it was swapped for something else",
        "nl": "die is geruild voor iets anders",
    },
    "no-time": {
        "en": "{title} takes {minutes} minutes with {people} people, and that does not fit beside "
        "the rest",
        "nl": "{title} duurt {minutes} minuten met {people} mensen, en dat past niet naast de rest",
    },
    # swaps
    "no-block": {
        "en": 'the plan has no block "{name}" to swap. There are: {known}',
        "nl": 'het plan heeft geen blok "{name}" om te ruilen. Je kunt kiezen uit: {known}',
    },
    "no-approach": {
        "en": 'the pack has no approach "{name}"{near}',
        "nl": 'het pakket heeft geen benaderingswijze "{name}"{near}',
    },
    "near": {"en": '. Did you mean "{near}"?', "nl": '. Bedoel je "{near}"?'},
    "already-there": {
        "en": "{title} is in the plan already",
        "nl": "{title} staat al in het plan",
    },
    # ids
    "bad-id": {
        "en": '"{id}" is no id of a plan. Copy it whole from the plan that you made',
        "nl": '"{id}" is geen id van een plan. Kopieer hem helemaal uit het plan dat je maakte',
    },
    "other-pack": {
        "en": 'this id is of a plan for the pack "{theirs}", and not for "{pack}"',
        "nl": 'deze id is van een plan voor het pakket "{theirs}", en niet voor "{pack}"',
    },
    "id-gone": {
        "en": 'the pack has changed: an approach of this plan ("{code}") is no longer in it. Make '
        "a new plan",
        "nl": 'het pakket is veranderd: een benaderingswijze van dit plan ("{code}") staat er niet '
        "meer in. Maak een nieuw plan",
    },
    "id-no-fit": {
        "en": "the pack has changed: the approaches of this plan no longer fit in the time. Make a "
        "new plan",
        "nl": "het pakket is veranderd: de benaderingswijzen van dit plan passen niet meer in de "
        "tijd. Maak een nieuw plan",
    },
    "changed": {
        "en": "The pack has changed since this plan was made: it is now {version}. Read the plan "
        "again; its id has become {id}.",
        "nl": "Het pakket is veranderd sinds je dit plan maakte: het is nu {version}. Lees het "
        "plan na; de id is nu {id}.",
    },
    # when
    "past-midnight": {
        "en": "a meeting of {minutes} minutes that begins at {start} ends after midnight",
        "nl": "een sessie van {minutes} minuten die om {start} begint, duurt tot na middernacht",
    },
    "dates-order": {
        "en": "the dates are not in order, or one is there twice: name the earliest first",
        "nl": "de datums staan niet op volgorde, of er staat er een dubbel in: noem de eerste "
        "datum eerst",
    },
    "dates-late": {
        "en": "from {date} on there is no date left for what comes later: name an earlier one",
        "nl": "na {date} is er geen datum meer voor wat daarna komt: noem een eerdere",
    },
    "dates-many": {
        "en": "{count} dates are too many: at most {most}, one for each meeting and one for the "
        "follow-up",
        "nl": "{count} datums is te veel: hoogstens {most}, voor elke bijeenkomst één en één om "
        "terug te komen",
    },
    # a day for several groups
    "no-day": {
        "en": "the pack has no set-up for a day on which several groups meet",
        "nl": "het pakket heeft geen opzet voor een dag met meer groepen",
    },
    "day-minutes": {
        "en": "a day for several groups has {parts} parts of {length} minutes, and {minutes} is "
        "too short",
        "nl": "een dag met meer groepen heeft {parts} delen van {length} minuten, en {minutes} is "
        "te kort",
    },
    "day-setting": {
        "en": "a day for several groups cannot be held {setting}",
        "nl": "een dag met meer groepen kan niet {setting}",
    },
    "day-people": {
        "en": "{groups} groups of {min} to {max} people each cannot be made of {people} people",
        "nl": "van {people} mensen kun je geen {groups} groepen van {min} tot {max} mensen maken",
    },
}
"""What is said, by key and language."""
