"""The words of `perspectief plan`."""

WORDS: dict[str, dict[str, str]] = {
    "plan-need": {
        "en": "say how long each meeting is and how many people come, such as --minutes 150 "
        "--people 14",
        "nl": "zeg hoe lang een sessie duurt en hoeveel mensen er komen, zoals --minutes 150 "
        "--people 14",
    },
    "plan-which": {
        "en": "name a pack; or with --day the groups that meet on one day, or with --id a plan",
        "nl": "noem een pakket; of met --day de groepen die samenkomen, of met --id een plan",
    },
    "plan-not-with": {
        "en": "{option} does not go with {with_}",
        "nl": "{option} gaat niet samen met {with_}",
    },
    "plan-id-says": {
        "en": "The id says it already. Make a new plan to change it.",
        "nl": "De id zegt dat al. Wil je iets anders? Maak dan een nieuw plan.",
    },
    "plan-day-says": {
        "en": "The set-up of the day says it already.",
        "nl": "De opzet van de dag zegt dat al.",
    },
    "plan-no-folder": {
        "en": "{option} is about files: name a folder for them with -o, such as -o plan",
        "nl": "{option} gaat over bestanden: noem er een map voor met -o, zoals -o plan",
    },
    "plan-people": {
        "en": '"{value}" is no number of people: write 14, or 12-16 when it may vary',
        "nl": '"{value}" is geen aantal mensen: schrijf 14, of 12-16 als het kan wisselen',
    },
    "plan-start": {
        "en": '"{value}" is no time: write it as 09:30',
        "nl": '"{value}" is geen tijd: schrijf hem als 09:30',
    },
    "plan-date": {
        "en": '"{value}" is no date: write year-month-day, such as 2027-03-02',
        "nl": '"{value}" is geen datum: schrijf jaar-maand-dag, zoals 2027-03-02',
    },
    "plan-date-as": {
        "en": 'write the date "{value}" as year-month-day: {near}',
        "nl": 'schrijf de datum "{value}" als jaar-maand-dag: {near}',
    },
    "plan-swap": {
        "en": '"{value}" is no swap: write the block, an = and the approach that replaces it',
        "nl": '"{value}" is geen ruil: schrijf het blok, een = en de benaderingswijze ervoor in '
        "de plaats",
    },
    "plan-ics": {
        "en": "No date and time, so nothing for a calendar: add --date and --start.",
        "nl": "Er is geen datum en tijd, dus niets voor de agenda: geef --date en --start op.",
    },
    "plan-past": {
        "en": "{date} is in the past.",
        "nl": "{date} is al voorbij.",
    },
    "plan-weekend": {
        "en": "{date} is in a weekend.",
        "nl": "{date} valt in een weekend.",
    },
    "plan-people-one": {"en": "{least} people", "nl": "{least} mensen"},
    "plan-people-range": {"en": "{least} to {most} people", "nl": "{least} tot {most} mensen"},
    "plan-sum": {
        "en": "planned {planned} of {length} minutes, spare {spare}",
        "nl": "gepland {planned} van {length} minuten, over {spare}",
    },
    "plan-sum-least": {
        "en": "with {people} people: planned {planned}, spare {spare}",
        "nl": "met {people} mensen: gepland {planned}, over {spare}",
    },
    "plan-bring": {"en": "Bring: {items}.", "nl": "Neem mee: {items}."},
    "plan-bring-online": {
        "en": "Put ready online, on the shared board or with each at home: {items}.",
        "nl": "Zet online klaar, op het gedeelde bord of bij ieder thuis: {items}.",
    },
    "plan-assignment": {
        "en": "After it: {title} ({minutes} minutes).",
        "nl": "Daarna: {title} ({minutes} minuten).",
    },
    "plan-follow-up": {
        "en": "Follow-up date: {date} (step ‘{title}’)",
        "nl": "Terugkomdatum: {date} (stap ‘{title}’)",
    },
    "plan-no-date": {"en": "no date yet", "nl": "nog geen datum"},
    "plan-groups": {"en": "in {count} groups", "nl": "in {count} groepen"},
    "plan-why": {"en": "Why these approaches", "nl": "Waarom deze benaderingswijzen"},
    "plan-gives": {"en": "why", "nl": "waarom"},
    "plan-costs": {"en": "costs", "nl": "kost"},
    "plan-else": {"en": "else", "nl": "anders"},
    "plan-look": {"en": "Look out", "nl": "Let op"},
    "plan-again": {
        "en": "The same plan again: perspectief plan {pack} --id {id}",
        "nl": "Hetzelfde plan opnieuw: perspectief plan {pack} --id {id}",
    },
    "plan-make": {
        "en": "Runsheet, sheets and cards of it: add -o and a folder.",
        "nl": "Het draaiboek met bladen en kaarten: zet er -o en een map achter.",
    },
}
