"""Rules of what a layer says of what is below it: FP401 to FP410, and FP415."""

from ..example import manifest
from .pieces import CHANGE, QUESTION, STEP, over, questions
from .rule import rule

_GONE = STEP + "remove = true\n"
_NAMED = QUESTION.replace("vb-lunch", "ond-lunch")
_FIXED = '[zin-vrijwillig]\ntext = "Meedoen is vrijwillig, behalve op maandag."\n'
_BESIDE = """\
[vb-zin-maandag]
title = "Op maandag"
audience = ["iedereen"]
text = "Op maandag praten we alleen met wie zich opgaf. Meedoen is vrijwillig."
"""
_CARD = """\
[ond-post]
title = "Post verdelen"
tasks.sorteren = "Post sorteren en rondbrengen."
hint = "shrinks"
why = "Er komt minder post op papier."
"""
_ABOUT_CARD = {"activities.toml": _CARD, **questions(_NAMED + 'activities = ["ond-post"]\n')}

RULES = (
    rule(
        "FP401",
        "removed-below",
        "error",
        '"{id}" was removed by {remover}, so there is nothing to change',
        '"{id}" is weggehaald door {remover}, dus er is niets te veranderen',
        "Leave this table out.",
        "Laat deze tabel weg.",
        why_en="Your change would come to nothing, and you would not know.",
        why_nl="Jouw wijziging zou nergens terechtkomen zonder dat je het merkt.",
        bad=over(questions(_GONE), questions(CHANGE)),
        good=over({}, questions(CHANGE)),
        whole=True,
    ),
    rule(
        "FP402",
        "remove-and-more",
        "error",
        '"{id}" is removed, so nothing else may stand in its table',
        '"{id}" wordt weggehaald, dus verder mag er niets in de tabel staan',
        "Keep remove = true alone, or take it out.",
        "Laat alleen remove = true staan, of haal dat juist weg.",
        why_en="Removing something and changing it at once is two wishes that cannot both come "
        "true.",
        why_nl="Iets weghalen en het tegelijk veranderen gaat niet samen.",
        bad=questions(CHANGE + "remove = true\n"),
        good=questions(_GONE),
    ),
    rule(
        "FP403",
        "already-exists",
        "error",
        '"{id}" already exists below this layer',
        '"{id}" bestaat al onder deze laag',
        "Choose another id, or a prefix with which no id below begins.",
        "Kies een andere id, of een voorvoegsel waarmee geen id eronder begint.",
        why_en="An id with your prefix is new; two objects with one id cannot be told apart.",
        why_nl="Een id met jullie voorvoegsel is nieuw. Twee objecten met één id zijn niet uit "
        "elkaar te houden.",
        bad={"pack.toml": manifest(prefix="kleine"), **questions(CHANGE)},
        good={"pack.toml": manifest(), **questions(CHANGE)},
        whole=True,
    ),
    rule(
        "FP404",
        "fixed",
        "error",
        '"{id}" is fixed by {fixer}: {reason}',
        '"{id}" staat vast door {fixer}: {reason}',
        "Only {fixer} can change it. Leave it out here.",
        "Alleen {fixer} kan dit veranderen. Laat het hier weg.",
        why_en="A pack below promises this to everybody, whichever version they meet.",
        why_nl="Een pakket eronder belooft dit aan iedereen, welke versie ze ook gebruiken.",
        bad={"texts.toml": _FIXED},
        good={"texts.toml": _BESIDE},
    ),
    rule(
        "FP405",
        "set-twice",
        "error",
        '"{key}" is said twice in one layer; the value below stays',
        '"{key}" staat twee keer in één laag; de waarde van het pakket eronder blijft gelden',
        "Keep one of the two.",
        "Laat er één staan.",
        why_en="Which of the two counts would depend on their order, and nobody sees that.",
        why_nl="Welke van de twee telt, zou van de volgorde afhangen, en dat ziet niemand.",
        bad=questions(STEP + 'purpose = "Klein is haalbaar."\nunset = ["purpose"]\n'),
        good=questions(STEP + 'purpose = "Klein is haalbaar."\n'),
    ),
    rule(
        "FP406",
        "unset-required",
        "error",
        '"{key}" is required, so it cannot be unset',
        '"{key}" is verplicht, dus het kan niet leeg',
        "Give it another value, or remove the whole object.",
        "Geef het een andere waarde, of haal het hele object weg.",
        why_en="The documents of the kit count on it.",
        why_nl="De documenten van de kit rekenen erop.",
        bad=questions(STEP + 'unset = ["text"]\n'),
        good=questions(STEP + 'unset = ["sensitive"]\n'),
    ),
    rule(
        "FP407",
        "unset-absent",
        "warning",
        '"{key}" is not there, so there is nothing to unset',
        '"{key}" is er niet, dus er valt niets leeg te maken',
        "Is it spelt right? Then take it out of unset.",
        "Staat het er goed? Haal het dan weg uit unset.",
        why_en="Either the name is wrong, or the pack below changed.",
        why_nl="Of de naam klopt niet, of het pakket eronder is veranderd.",
        bad=questions(STEP + 'unset = ["competences"]\n'),
        good=questions(STEP + 'unset = ["sensitive"]\n'),
    ),
    rule(
        "FP408",
        "drop-absent",
        "warning",
        '"{value}" is not in "{key}", so it cannot be dropped',
        '"{value}" staat niet in "{key}", dus het kan er niet uit',
        "Is it spelt right? Then take it out of drop.",
        "Staat het er goed? Haal het dan weg uit drop.",
        why_en="Either the id is wrong, or the pack below changed.",
        why_nl="Of de id klopt niet, of het pakket eronder is veranderd.",
        bad=questions('[regelen-binnen-een-maand]\nroles = { drop = ["medewerker"] }\n'),
        good=questions('[regelen-binnen-een-maand]\nroles = { drop = ["hr"] }\n'),
    ),
    rule(
        "FP409",
        "add-present",
        "warning",
        '"{value}" is in "{key}" already',
        '"{value}" staat al in "{key}"',
        "Take it out of add.",
        "Haal het weg uit add.",
        why_en="The pack below has it too by now, so your change is no longer needed.",
        why_nl="Het pakket eronder heeft het inmiddels ook, dus jouw wijziging is niet meer nodig.",
        bad=questions(STEP + 'roles = { add = ["hr"] }\n'),
        good=questions('[regelen-binnen-een-maand]\nroles = { add = ["medewerker"] }\n'),
    ),
    rule(
        "FP410",
        "no-add-here",
        "error",
        '"{key}" is no list of ids, so it knows no add and drop',
        '"{key}" is geen lijst van ids, dus add en drop kunnen hier niet',
        "Give the whole value.",
        "Geef de hele waarde.",
        why_en="Only lists of ids and of closed values can be changed item by item.",
        why_nl="Alleen lijsten van ids en vaste waarden kun je per onderdeel veranderen.",
        bad=questions(STEP + 'text = { add = ["Ook morgen?"] }\n'),
        good=questions(CHANGE),
    ),
    rule(
        "FP415",
        "pruned-reference",
        "info",
        '"{key}" of {object} named {kind}/{id}, which {remover} removes; it is left out',
        '"{key}" van {object} noemde {kind}/{id}, dat {remover} weghaalt; het vervalt',
        "Is that right? Then there is nothing to do.",
        "Klopt dat? Dan hoef je niets te doen.",
        why_en="What named it changes along, and whoever removes something should know.",
        why_nl="Wat ernaar verwees, verandert mee. Wie iets weghaalt, moet dat weten.",
        bad=over(_ABOUT_CARD, {"activities.toml": "[ond-post]\nremove = true\n"}),
        good=over(_ABOUT_CARD, {}),
        whole=True,
    ),
)
