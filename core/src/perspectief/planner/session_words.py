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
