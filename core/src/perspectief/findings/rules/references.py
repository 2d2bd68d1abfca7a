"""Rules of ids, and of what refers to them: FP3."""

from .pieces import CHANGE, QUESTION, questions
from .rule import rule

_WORK = """\
[vb-archief]
title = "Archief bijhouden"
tasks.opbergen = "Stukken opbergen en terugvinden."
hint = "stays"
why = "Het werk blijft, in een ander systeem."
"""
_WITHOUT = "[tafelrondes]\nremove = true\n"
_OTHER = '[een-dag.blocks.tafelrondes]\napproach = "denken-delen-verbreden"\n'
_ABOUT = 'activities = ["vb-archief"]\n'


def _asking(words: str) -> dict[str, str]:
    return questions(QUESTION.replace("Met wie bespreek je dit bij de lunch?", words))


RULES = (
    rule(
        "FP301",
        "bad-id",
        "error",
        '"{id}" cannot be an id',
        '"{id}" kan geen id zijn',
        "{suggestion} An id has a-z, 0-9 and single hyphens, at most 40 characters.",
        "{suggestion_nl} Een id bestaat uit a-z, 0-9 en losse streepjes, hoogstens 40 tekens.",
        why_en="Ids name files and stand in addresses on every system, so they hold nothing "
        "special.",
        why_nl="Ids komen terug in bestandsnamen en adressen, op elk systeem. Daarom staan er geen "
        "bijzondere tekens in.",
        bad=questions(QUESTION.replace("[vb-lunch]", "[vb-lunch_vrijdag]")),
        good=questions(QUESTION.replace("[vb-lunch]", "[vb-lunch-vrijdag]")),
    ),
    rule(
        "FP302",
        "unknown-id",
        "error",
        '"{id}" does not exist in {kind} below this layer',
        '"{id}" bestaat niet in {kind} onder deze laag',
        '{suggestion} A new id begins with "{prefix}-".',
        '{suggestion_nl} Een nieuwe id begint met "{prefix}-".',
        why_en="An id without your prefix changes something that exists; so a typing error never "
        "becomes a new object.",
        why_nl="Een id zonder jullie voorvoegsel verandert iets wat al bestaat. Zo wordt een "
        "tikfout nooit een nieuw object.",
        bad=questions(CHANGE.replace("kleine-stap", "kleine-stapp")),
        good=questions(CHANGE),
    ),
    rule(
        "FP303",
        "missing-reference",
        "error",
        '"{key}" names {kind}/{id}, which does not exist',
        '"{key}" noemt {kind}/{id}, en dat bestaat niet',
        "{suggestion} Correct the id, leave it out, or write {kind}/{id} yourself.",
        "{suggestion_nl} Verbeter de id, haal die hier weg, of schrijf {kind}/{id} zelf.",
        why_en="What is referred to would be missing in the documents.",
        why_nl="Waar je naar verwijst, zou in de documenten ontbreken.",
        bad=questions(QUESTION + _ABOUT),
        good={"activities.toml": _WORK, **questions(QUESTION + _ABOUT)},
    ),
    rule(
        "FP304",
        "unknown-parameter",
        "error",
        'there is no parameter "{key}"',
        'er is geen invulwoord "{key}"',
        "{suggestion} All of them: perspectief show pilot --parameters",
        "{suggestion_nl} Alle invulwoorden: perspectief show pilot --parameters",
        why_en="A name between braces that cannot be filled in would be printed as it is.",
        why_nl="Een woord tussen accolades dat niet in te vullen is, zou letterlijk op de kaart "
        "staan.",
        bad=_asking("Wat weet elke {medewerkr} hiervan?"),
        good=_asking("Wat weet elke {medewerker} hiervan?"),
    ),
    rule(
        "FP305",
        "loose-brace",
        "error",
        "a brace in the text is no parameter",
        "een accolade in de tekst is geen invulwoord",
        'A parameter has both braces, and no spaces in them. Write "{{" for a brace itself.',
        'Een invulwoord heeft twee accolades, zonder spaties erin. Schrijf "{{" voor een accolade '
        "zelf.",
        why_en="A brace begins a parameter; alone it is most likely half of one.",
        why_nl="Met een accolade begint een invulwoord. Een losse is waarschijnlijk een half "
        "invulwoord.",
        bad=_asking("Welke tekens, zoals {, gebruik je vaak?"),
        good=_asking("Welke tekens, zoals {{, gebruik je vaak?"),
    ),
    rule(
        "FP306",
        "removed-reference",
        "error",
        '"{key}" of {object} names {kind}/{id}, which {remover} removes',
        '"{key}" van {object} noemt {kind}/{id}, en dat haalt {remover} weg',
        "In your own {file}, give {table} another {key}{or_remove}. Or do not remove {kind}/{id}.",
        "Geef {table} in je eigen {file} een andere {key}{or_remove_nl}. Of haal {kind}/{id} niet "
        "weg.",
        why_en="What is referred to would be missing in the documents. The pack below cannot "
        "know that you remove it.",
        why_nl="Waar naar verwezen wordt, zou in de documenten ontbreken. De laag eronder kan niet "
        "weten dat jullie het weghalen.",
        bad={"approaches.toml": _WITHOUT},
        good={"approaches.toml": _WITHOUT, "sessions.toml": _OTHER},
    ),
)
