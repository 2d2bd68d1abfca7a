"""The little that the planner adds to a session, in the language of its content."""

WORDS: dict[str, dict[str, str]] = {
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
    "next-time": {"en": "The next session", "nl": "De volgende keer"},
    "next-time-text": {
        "en": "Give the date of the next session.",
        "nl": "Noem de datum van de volgende sessie.",
    },
    "next-time-screen": {
        "en": "Put the date of the next session in your diary.",
        "nl": "Zet de datum van de volgende sessie in je agenda.",
    },
    "welcome-only-text": {
        "en": "Welcome everyone and introduce the project team. Explain what you will do today: "
        "{titles}.",
        "nl": "Heet iedereen welkom en stel het projectteam voor. Vertel wat jullie vandaag gaan "
        "doen: {titles}.",
    },
    "welcome-first-text": {
        "en": "Welcome everyone and introduce the project team. Explain how often you will meet, "
        "and what you will do today: {titles}.",
        "nl": "Heet iedereen welkom en stel het projectteam voor. Vertel hoe vaak jullie bij "
        "elkaar komen, en wat jullie vandaag gaan doen: {titles}.",
    },
    "welcome-again-text": {
        "en": "Welcome everyone. Repeat the ground rules in one minute. Explain what you will do "
        "today: {titles}.",
        "nl": "Heet iedereen welkom. Herhaal de spelregels in één minuut. Vertel wat jullie "
        "vandaag gaan doen: {titles}.",
    },
    "welcome-overview-text": {
        "en": "Show your overview, typed and in large print.",
        "nl": "Laat jullie overzicht zien, getypt en groot.",
    },
    "welcome-first-say": {
        "en": "It is good to have you here.",
        "nl": "Fijn dat jullie er zijn.",
    },
    "welcome-again-say": {
        "en": "It is good to have you back.",
        "nl": "Fijn dat jullie er weer zijn.",
    },
    "and": {"en": "{first} and {last}", "nl": "{first} en {last}"},
    "welcome-screen": {"en": "Today:", "nl": "Vandaag:"},
    "welcome-rules-screen": {
        "en": "The same ground rules apply as last time.",
        "nl": "Dezelfde spelregels gelden als de vorige keer.",
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
