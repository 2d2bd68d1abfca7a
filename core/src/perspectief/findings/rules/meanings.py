"""Rules of what TOML accepts with another meaning than its author had: FP2."""

from .pieces import QUESTION, questions
from .rule import rule

_PART = "[vissenkom.run.opstellen]\nminutes = 6\n"
_FIELD = 'good_for = "Grote groepen."\n'

RULES = (
    rule(
        "FP211",
        "point-in-id",
        "error",
        'the point makes "{id}" a part of another object',
        'door de punt wordt "{id}" een onderdeel van iets anders',
        "An id has no points. Write [{better}].",
        "In een id staat geen punt. Schrijf [{better}].",
        why_en="TOML reads [question.1] as part 1 of an object called question, and says nothing. "
        "Which id was meant, only its author knows.",
        why_nl="TOML leest [vraag.1] als onderdeel 1 van een vraag die vraag heet, en zegt daar "
        "niets van. Welke id bedoeld was, weet alleen wie het schreef.",
        bad=questions(QUESTION.replace("vb-lunch", "vb-lunch.1")),
        good=questions(QUESTION),
    ),
    rule(
        "FP212",
        "slipped-key",
        "error",
        '"{key}" belongs to {home}, and stands here below a part of it',
        '"{key}" hoort bij {home}, maar staat hier onder een onderdeel daarvan',
        "Put it above [{part}].",
        "Zet het boven [{part}].",
        why_en="In TOML all that stands below a header belongs to it, up to the next header. It "
        "may have been meant for the part, under another name.",
        why_nl="In TOML hoort alles onder een kop bij die kop, tot de volgende kop. Misschien was "
        "het wel voor het onderdeel bedoeld, met een andere naam.",
        bad={"approaches.toml": _PART + _FIELD},
        good={"approaches.toml": "[vissenkom]\n" + _FIELD + _PART},
    ),
    rule(
        "FP213",
        "list-of-tables",
        "error",
        "double brackets, [[{key}]], make a list, and here everything has a name of its own",
        "dubbele haken, [[{key}]], maken een lijst; hier heeft alles een eigen naam",
        "Write {right}.",
        "Schrijf {right_nl}.",
        why_en="A part of a list has no name, so no other pack can change just that part. When "
        "there are more of them, only their author knows their names.",
        why_nl="Een deel van een lijst heeft geen naam, dus een ander pakket kan niet alleen dat "
        "deel veranderen. Zijn het er meer, dan weet alleen de auteur hoe ze heten.",
        bad=questions(QUESTION.replace("[vb-lunch]", "[[vb-lunch]]")),
        good=questions(QUESTION),
    ),
    rule(
        "FP214",
        "part-before-object",
        "info",
        "a part of [{id}] stands above [{id}] itself",
        "een onderdeel van [{id}] staat boven [{id}] zelf",
        "Put [{id}] with its own fields above its parts.",
        "Zet [{id}] met de eigen velden boven de onderdelen.",
        why_en="It means the same, but whoever reads the file finds the beginning last.",
        why_nl="Het betekent hetzelfde, maar wie het bestand leest, vindt het begin als laatste.",
        bad=questions('[vb-lunch.probes]\nvb-a = "Hoe dan?"\n' + QUESTION),
        good=questions(QUESTION + '[vb-lunch.probes]\nvb-a = "Hoe dan?"\n'),
    ),
)
