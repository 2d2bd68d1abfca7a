"""Rules of where a layer puts things: FP411 to FP414."""

from .pieces import QUESTION, STEP, over, questions
from .rule import rule

_AFTER = 'after = "kleine-stap"\n'
_ONE = QUESTION + 'after = "vb-thee"\n'
_OTHER = """\
[vb-thee]
theme = "actions"
text = "Met wie drink je hierover thee?"
roles = ["medewerker"]
"""

RULES = (
    rule(
        "FP411",
        "unknown-anchor",
        "error",
        '"{anchor}" does not exist, so "{id}" cannot stand {where} it',
        '"{anchor}" bestaat niet, dus "{id}" kan er niet {where_nl} staan',
        "{suggestion} Name something that stands there.",
        "{suggestion_nl} Noem een id die er wel staat.",
        why_en="Order is content: a question in the wrong place is asked at the wrong moment.",
        why_nl="Volgorde is inhoud. Een vraag op de verkeerde plek komt op het verkeerde moment.",
        bad=questions(QUESTION + _AFTER.replace("kleine-stap", "kleine-stapp")),
        good=questions(QUESTION + _AFTER),
    ),
    rule(
        "FP412",
        "anchor-removed",
        "error",
        '"{anchor}" was removed by {remover}, so "{id}" cannot stand {where} it',
        '"{anchor}" is weggehaald door {remover}, dus "{id}" kan er niet {where_nl} staan',
        "Choose another place for it.",
        "Kies er een andere plek voor.",
        why_en="The pack below changed; only you know what it should stand beside now.",
        why_nl="Het pakket eronder is veranderd. Alleen jij weet waar het nu naast hoort te staan.",
        bad=over(questions(STEP + "remove = true\n"), questions(QUESTION + _AFTER)),
        good=over({}, questions(QUESTION + _AFTER)),
        whole=True,
    ),
    rule(
        "FP413",
        "anchor-circle",
        "error",
        '"{id}" hangs on itself, by way of {circle}',
        '"{id}" hangt aan zichzelf, via {circle}',
        "Give one of them another place.",
        "Geef er één een andere plek.",
        why_en="Two things that each come after the other have no order.",
        why_nl="Twee dingen die allebei na het andere komen, hebben geen volgorde.",
        bad=questions(_ONE + _OTHER + 'after = "vb-lunch"\n'),
        good=questions(_ONE + _OTHER),
    ),
    rule(
        "FP414",
        "two-places",
        "error",
        '"{id}" is given more than one place',
        '"{id}" krijgt meer dan één plaats',
        "Choose one of after, before and place.",
        "Kies één van after, before en place.",
        why_en="It can stand in one place only.",
        why_nl="Het kan maar op één plek staan.",
        bad=questions(QUESTION + _AFTER + 'place = "first"\n'),
        good=questions(QUESTION + _AFTER),
    ),
)
