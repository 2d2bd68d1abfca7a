"""Rules of keys, types and values: FP2, but for acceptances."""

from ..example import manifest
from .pieces import QUESTION, questions
from .rule import rule

RULES = (
    rule(
        "FP201",
        "unknown-key",
        "error",
        'unknown key "{key}" in {what}',
        'onbekende sleutel "{key}" in {what}',
        "{suggestion}",
        "{suggestion_nl}",
        why_en="What stands under a misspelt key would otherwise be left out, and nobody would "
        "notice.",
        why_nl="Wat onder een verkeerd gespelde sleutel staat, zou anders wegvallen zonder dat "
        "iemand het merkt.",
        bad=questions(QUESTION.replace("roles", "rolls")),
        good=questions(QUESTION),
    ),
    rule(
        "FP202",
        "missing-key",
        "error",
        '{what} needs "{key}"',
        'in {what} ontbreekt "{key}"',
        'Write "{key}" in it.',
        'Zet "{key}" erbij.',
        why_en="The documents of the kit count on these fields; without them a card has a hole.",
        why_nl="De documenten van de kit rekenen op deze velden. Zonder zit er een gat in een "
        "kaart.",
        bad=questions(QUESTION.replace('roles = ["medewerker"]\n', "")),
        good=questions(QUESTION),
    ),
    rule(
        "FP203",
        "wrong-type",
        "error",
        '"{key}" must be {expected}, and is {found}',
        '"{key}" moet {expected_nl} zijn, en is {found_nl}',
        "{remedy}",
        "{remedy_nl}",
        why_en="A value of another type cannot be counted with or printed; guessing what was "
        "meant goes wrong in silence.",
        why_nl="Met een ander soort waarde is niet te rekenen of te printen. Raden wat je bedoelt "
        "gaat ongemerkt mis.",
        bad=questions(QUESTION.replace('["medewerker"]', '"medewerker"')),
        good=questions(QUESTION),
    ),
    rule(
        "FP204",
        "unknown-value",
        "error",
        '"{value}" is no value of "{key}"; it can be {allowed}',
        '"{value}" is geen waarde van "{key}"; kies uit: {allowed_nl}',
        "{suggestion}",
        "{suggestion_nl}",
        why_en="Documents choose and sort by these values, so each of them has a meaning.",
        why_nl="Documenten kiezen en ordenen op deze waarden, dus elke waarde heeft een betekenis.",
        bad=questions(QUESTION + 'moment = "halverwege"\n'),
        good=questions(QUESTION + 'moment = "opening"\n'),
    ),
    rule(
        "FP205",
        "not-a-table",
        "error",
        '"{key}" stands by itself; {file} holds one table an object',
        '"{key}" staat los; in {file} hoort alles onder een kop met een id',
        "Put [id-of-the-object] on a line above it.",
        "Zet er een kop boven, zoals [een-id].",
        why_en="A field above the first table belongs to no object.",
        why_nl="Wat boven de eerste kop staat, hoort nergens bij.",
        bad=questions('moment = "opening"\n\n' + QUESTION),
        good=questions(QUESTION + 'moment = "opening"\n'),
    ),
    rule(
        "FP206",
        "empty-text",
        "error",
        '"{key}" is an empty text',
        'bij "{key}" staat een lege tekst',
        'Write the text, or leave "{key}" out.',
        'Schrijf de tekst, of laat "{key}" weg.',
        why_en="An empty text is printed as a heading with nothing under it.",
        why_nl="Een lege tekst wordt een kopje met niets eronder.",
        bad=questions(QUESTION + 'purpose = ""\n'),
        good=questions(QUESTION + 'purpose = "Je bereidt het gesprek voor."\n'),
    ),
    rule(
        "FP210",
        "format-too-new",
        "error",
        "the pack has format {format}; this version of perspectief reads format {known}",
        "het pakket heeft formaat {format}; deze versie van perspectief leest formaat {known}",
        "Upgrade perspectief.",
        "Werk perspectief bij.",
        why_en="In a newer format a key may mean something else, so an older version leaves it "
        "alone.",
        why_nl="In een nieuwer formaat kan een sleutel iets anders betekenen. Een oudere versie "
        "blijft er daarom af.",
        bad={"pack.toml": manifest().replace("format = 1", "format = 2")},
        good={"pack.toml": manifest()},
        whole=True,
    ),
)
