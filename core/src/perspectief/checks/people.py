"""The pilot's rules about people: the team, the roles, the guiding questions, voluntary."""

from collections.abc import Iterator

from ..model import Pack, Text
from ..plugins import Breach, PackView, rule

_THEMES = ("what-changes", "good-work", "pleasant-work", "insights", "actions")
_ROLES = ("medewerker", "leidinggevende", "hr")


def by_the_pilot(items: str, en: str, nl: str) -> dict[str, str]:
    """Give a reason that rests on an item of the pilot's list, by language."""
    return {
        "en": f"SoFoKleS, Do's en don'ts (source sofokles-dos-donts), item {items}: {en}",
        "nl": f"SoFoKleS, Do's en don'ts (bron sofokles-dos-donts), punt {items}: {nl}",
    }


def _missing(view: PackView, roles: tuple[str, ...]) -> Iterator[Breach]:
    for role in roles:
        member = view.pack.team.get(role)
        if member is None or member.min < 1:
            yield f"pack/team/{role}#min", {"role": role}


@rule(
    "FP801",
    "team-without-group-or-hr",
    "error",
    reason=by_the_pilot(
        "1",
        "a team has somebody of the function group, and hr.",
        "in een team zitten iemand uit de functiegroep en hr.",
    ),
    messages={
        "en": 'the project team has no "{role}"',
        "nl": 'in het projectteam ontbreekt "{role}"',
    },
    hints={
        "en": "Set min = 1 or more in [team.{role}].",
        "nl": "Zet min = 1 of meer in [team.{role}].",
    },
    bad={"pack.toml": "[team.medewerker]\nmin = 0\n"},
    good={"pack.toml": "[team.medewerker]\nmin = 3\n"},
)
def team(view: PackView) -> Iterator[Breach]:
    """Find which of medewerker and hr the team lacks."""
    return _missing(view, ("medewerker", "hr"))


@rule(
    "FP802",
    "team-without-leidinggevende",
    "warning",
    reason=by_the_pilot(
        "1",
        "usually a leidinggevende is in the team too.",
        "meestal zit er ook een leidinggevende in het team.",
    ),
    messages={
        "en": 'there is no "{role}" in the project team, and usually there is',
        "nl": 'er zit geen "{role}" in het projectteam, en meestal wel',
    },
    hints={
        "en": "Set min = 1 or more in [team.{role}].",
        "nl": "Zet min = 1 of meer in [team.{role}].",
    },
    bad={"pack.toml": "[team.leidinggevende]\nmin = 0\n"},
    good={"pack.toml": "[team.leidinggevende]\nmin = 2\n"},
)
def leidinggevende(view: PackView) -> Iterator[Breach]:
    """Find whether the team lacks a leidinggevende."""
    return _missing(view, ("leidinggevende",))


@rule(
    "FP803",
    "theme-without-question",
    "error",
    reason={
        "en": "SoFoKleS, pilot (source sofokles-pilot): the dialogue goes about all five "
        "questions.",
        "nl": "SoFoKleS, pilot (bron sofokles-pilot): het gesprek gaat over alle vijf "
        "leidende vragen.",
    },
    messages={
        "en": 'the guiding question "{theme}" has no question',
        "nl": 'bij de leidende vraag "{theme}" hoort geen enkele vraag',
    },
    hints={
        "en": 'Write a question with theme = "{theme}".',
        "nl": 'Schrijf een vraag met theme = "{theme}".',
    },
    bad={
        "questions.toml": "".join(
            f"[{id}]\nremove = true\n"
            for id in ("kleine-stap", "regelen-binnen-een-maand", "bespreken-met-leidinggevende",
                       "wie-heb-je-nodig")
        )
    },
    good={"questions.toml": "[kleine-stap]\nremove = true\n"},
)  # fmt: skip
def themes(view: PackView) -> Iterator[Breach]:
    """Find guiding questions that no question belongs to."""
    asked = {question.theme for question in view.pack.questions.values()}
    for theme in view.pack.themes:
        if theme not in asked:
            yield f"themes/{theme}", {"theme": theme}


@rule(
    "FP804",
    "role-without-action",
    "error",
    reason=by_the_pilot(
        "9",
        "each role has something to do afterwards, as the fifth guiding question asks.",
        "elke rol heeft na afloop iets te doen. Daar gaat de vijfde leidende vraag over.",
    ),
    messages={
        "en": 'no follow-up action belongs to the role "{role}"',
        "nl": 'geen enkele vervolgactie hoort bij de rol "{role}"',
    },
    hints={
        "en": 'Write an action with owner = "{role}".',
        "nl": 'Schrijf een vervolgactie met owner = "{role}".',
    },
    bad={
        "actions.toml": "".join(
            f"[{id}]\nremove = true\n"
            for id in ("leeraanbod", "vacatureteksten", "mogelijkheden-uitleggen",
                       "meekijkplekken", "loopbaangesprek")
        )
    },
    good={"actions.toml": "[leeraanbod]\nremove = true\n"},
)  # fmt: skip
def roles(view: PackView) -> Iterator[Breach]:
    """Find roles that own no action."""
    owners = {action.owner for action in view.pack.actions.values()}
    for role in view.pack.roles:
        if role not in owners:
            yield f"roles/{role}", {"role": role}


@rule(
    "FP805",
    "invitation-not-voluntary",
    "error",
    reason=by_the_pilot(
        "3",
        "a session is voluntary, and whoever is invited hears it.",
        "meedoen is vrijwillig, en dat hoort iedereen in de uitnodiging.",
    ),
    messages={
        "en": "this message to employees does not say that taking part is voluntary",
        "nl": "dit bericht aan medewerkers zegt niet dat meedoen vrijwillig is",
    },
    hints={
        "en": 'Use the word "vrijwillig", or include a text that does (includes).',
        "nl": 'Gebruik het woord "vrijwillig", of neem een tekst op die dat zegt (includes).',
    },
    bad={
        "texts.toml": '[vb-mail]\ntitle = "Mail"\nsubject = "Kom je ook?"\n'
        'audience = ["medewerker"]\ntext = "Kom dinsdag praten over je werk."\n'
    },
    good={
        "texts.toml": '[vb-mail]\ntitle = "Mail"\nsubject = "Kom je ook?"\n'
        'audience = ["medewerker"]\ntext = "Kom praten over je werk. Meedoen is vrijwillig."\n'
    },
)
def voluntary(view: PackView) -> Iterator[Breach]:
    """Find messages to employees that do not say that taking part is voluntary."""
    for id, text in view.pack.texts.items():
        invites = text.subject is not None and {"medewerker", "iedereen"} & set(text.audience)
        if invites and not _says(view.pack, text, "vrijwillig"):
            yield f"texts/{id}#text", {}


def _says(pack: Pack, text: Text, word: str) -> bool:
    texts = (text, *(pack.texts[ref] for ref in text.includes if ref in pack.texts))
    return any(word in each.text.casefold() for each in texts)


@rule(
    "FP806",
    "theme-or-role-of-your-own",
    "error",
    reason={
        "en": "The five guiding questions and the three roles are the pilot's, and the same for "
        "every group.",
        "nl": "De vijf leidende vragen en de drie rollen komen uit de pilot, en zijn voor elke "
        "groep gelijk.",
    },
    messages={
        "en": '"{id}" is none of {known}',
        "nl": '"{id}" is geen van {known}',
    },
    hints={
        "en": "Use one of these; put what is your own in questions or tasks.",
        "nl": "Gebruik een van deze; zet wat van jullie is in vragen of taken.",
    },
    bad={
        "roles.toml": '[vb-decaan]\ntitle = "Decaan"\ntext = "Kijkt mee."\n',
        "actions.toml": '[vb-meekijken]\ntitle = "Kijk mee"\nowner = "vb-decaan"\n'
        'text = "Kom een uur langs."\ntype = "look"\n',
    },
    good={"themes.toml": '[insights]\ntitle = "Wat we leerden"\n'},
)
def fixed_lists(view: PackView) -> Iterator[Breach]:
    """Find themes and roles that are not the pilot's."""
    for kind, known in (("themes", _THEMES), ("roles", _ROLES)):
        for id in getattr(view.pack, kind):
            if id not in known:
                yield f"{kind}/{id}", {"id": id, "known": ", ".join(known)}


CHECKS = (team, leidinggevende, themes, roles, voluntary, fixed_lists)
