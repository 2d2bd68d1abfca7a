"""The words of the planner: what it says to who plans, and the little it adds to a session."""

WORDS: dict[str, dict[str, str]] = {
    # where
    "on-site": {"en": "on site", "nl": "op locatie"},
    "online": {"en": "online", "nl": "online"},
    "hybrid": {"en": "hybrid", "nl": "hybride"},
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
        "nl": "{title} bouwt voort op {needed}, en dat komt er niet voor",
    },
    "opener-without": {
        "en": "{title} prepares for the overview, and no overview follows it",
        "nl": "{title} bereidt het overzicht voor, en er volgt geen overzicht",
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
    # why this approach
    "why-overview": {
        "en": "the one overview of the group",
        "nl": "het gezamenlijke overzicht van de groep",
    },
    "why-only": {
        "en": "the only approach about: {themes}",
        "nl": "als enige werkvorm over: {themes}",
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
        "en": "There is no time for the one overview of the group, which the pilot asks for.",
        "nl": "Er is geen tijd voor het gezamenlijke overzicht, en dat hoort er in de pilot bij.",
    },
    "would-fit": {
        "en": "From {minutes} minutes for each meeting it does fit.",
        "nl": "Vanaf {minutes} minuten per sessie past het wel.",
    },
    "would-not-fit": {
        "en": "With this group and setting it never fits, however long the meeting.",
        "nl": "Bij deze groep en plek past het nooit, hoe lang de sessie ook duurt.",
    },
    "not-half": {
        "en": "Of the {planned} planned minutes {core} are about the work itself. The pilot asks "
        "for half.",
        "nl": "Van de {planned} geplande minuten gaan er {core} over het werk zelf. De pilot "
        "vraagt de helft.",
    },
    "kit-left-out": {
        "en": "The pack chooses {title} too, but: {reason}.",
        "nl": "Het pakket kiest ook {title}, maar: {reason}.",
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
    # what stands in the session
    "title": {
        "en": "Planned for you: {sessions} of {minutes} minutes",
        "nl": "Opzet op maat: {sessions} van {minutes} minuten",
    },
    "one-session": {"en": "one session", "nl": "één sessie"},
    "more-sessions": {"en": "{count} sessions", "nl": "{count} sessies"},
    "break": {"en": "Break", "nl": "Pauze"},
    "break-text": {
        "en": "Say what time you start again. Lay out what the next block needs.",
        "nl": "Zeg hoe laat jullie weer beginnen. Leg klaar wat je in het volgende blok nodig "
        "hebt.",
    },
    "groups-text": {
        "en": "Make {groups} groups of {sizes} people. Each group has its own place and its own "
        "facilitator.",
        "nl": "Maak {groups} groepen van {sizes} mensen. Elke groep heeft een eigen plek en een "
        "eigen gespreksleider.",
    },
    "merge": {
        "en": "One overview of all groups",
        "nl": "Eén overzicht van alle groepen",
    },
    "merge-text": {
        "en": "Hang the overviews beside each other. Each group tells in three minutes what "
        "grows, shrinks, stays the same and disappears. Put it together on one sheet, with other "
        "views beside it.",
        "nl": "Hang de overzichten naast elkaar. Elke groep vertelt in drie minuten wat groeit, "
        "krimpt, gelijk blijft en verdwijnt. Zet alles op één blad, met afwijkende meningen erbij.",
    },
    "merge-screen": {
        "en": "Tell the other groups what grows, shrinks, stays the same and disappears. Then you "
        "make one overview of all groups together.",
        "nl": "Vertel de andere groepen wat groeit, krimpt, gelijk blijft en verdwijnt. Daarna "
        "maken jullie samen één overzicht van alle groepen.",
    },
}
"""What is said, by key and language."""

LANGUAGES = ("nl", "en")


def within(language: str, key: str, **values: str | int) -> str:
    """Give words that become part of a session, in the language of its content.

    They are in Dutch when there are none yet in that language, as in the documents.
    """
    spoken = language if language in LANGUAGES else "nl"
    return WORDS[key][spoken].format_map(values)
