"""Rules of reading files: FP0."""

from ..example import Repeated, manifest
from .pieces import QUESTION
from .rule import rule

_NESTED = "probes.diep = {open}{close}\n"

RULES = (
    rule(
        "FP001",
        "no-manifest",
        "error",
        "there is no pack.toml here",
        "hier staat geen pack.toml",
        "{suggestion} A pack is a folder with a file pack.toml in it. Is this the right folder?",
        "{suggestion_nl} Een pakket is een map met een bestand pack.toml erin. Is dit de goede "
        "map?",
        why_en="pack.toml says which pack this is and what it extends; without it nobody knows.",
        why_nl="In pack.toml staat welk pakket dit is en waar het op bouwt. Zonder dat bestand "
        "weet niemand dat.",
        bad={"questions.toml": QUESTION},
        good={"pack.toml": manifest(), "questions.toml": QUESTION},
        whole=True,
    ),
    rule(
        "FP002",
        "not-utf-8",
        "error",
        "the file is not UTF-8 text: byte {offset} cannot be read",
        "het bestand is geen UTF-8-tekst: byte {offset} is niet te lezen",
        'Save it again as "UTF-8" in your editor. {guess}',
        'Sla het in je editor opnieuw op als "UTF-8". {guess_nl}',
        why_en="In another encoding an é would come out as something else, on another computer.",
        why_nl="Met een andere codering wordt een é op een andere computer een ander teken.",
        bad={"questions.toml": QUESTION.replace("lunch?", "cafébar?").encode("latin-1")},
        good={"questions.toml": QUESTION.replace("lunch?", "cafébar?")},
    ),
    rule(
        "FP003",
        "too-large",
        "error",
        "the file is too large: at most {limit} bytes are read",
        "het bestand is te groot: er worden hoogstens {limit} bytes gelezen",
        "Is this the right file? Content of a pack is text.",
        "Is dit het goede bestand? Een pakket bestaat uit tekst.",
        why_en="A file of that size is no content that somebody wrote, and would hold up whoever "
        "checks it.",
        why_nl="Zo'n groot bestand heeft niemand zelf geschreven, en het houdt iedereen op die "
        "het controleert.",
        bad={"questions.toml": Repeated("# Nog een regel.\n", 100_000)},
        good={"questions.toml": QUESTION},
    ),
    rule(
        "FP004",
        "unreadable",
        "error",
        "the file cannot be read: {reason}",
        "het bestand is niet te lezen: {reason_nl}",
        "Is it a file, and may you open it?",
        "Is het een bestand, en mag je het openen?",
        why_en="What cannot be read is not in the pack, and nobody would notice. Seen with a file "
        "you may not open, or a link that leads nowhere.",
        why_nl="Wat niet te lezen is, staat niet in het pakket, en dat valt niemand op. Je ziet "
        "dit bij een bestand dat je niet mag openen, of een koppeling die nergens heen gaat.",
    ),
    rule(
        "FP005",
        "too-deep",
        "error",
        "brackets or keys are nested more than {limit} deep",
        "haken of namen staan meer dan {limit} niveaus diep in elkaar",
        "Content of a pack is at most a few levels deep.",
        "Een pakket is hoogstens een paar niveaus diep.",
        why_en="No content is nested like that; it is a mistake, or it is meant to make a program "
        "crash.",
        why_nl="Zo diep staat geen enkele tekst. Het is een vergissing, of bedoeld om een "
        "programma te laten vastlopen.",
        bad={"questions.toml": QUESTION + _NESTED.format(open="[" * 150, close="]" * 150)},
        good={"questions.toml": QUESTION},
    ),
    rule(
        "FP006",
        "control-character",
        "error",
        "the file holds a control character (U+{code}) at byte {offset}",
        "het bestand bevat een stuurteken (U+{code}) op byte {offset}",
        "Remove it; it is often pasted along from another program.",
        "Haal het weg; het komt vaak mee bij plakken uit een ander programma.",
        why_en="Nobody sees it in an editor, TOML forbids it, and it can steer a terminal.",
        why_nl="Je ziet het niet in een editor, TOML verbiedt het, en het kan een terminal "
        "besturen.",
        bad={"questions.toml": QUESTION.replace("bij de", "bij\x0bde")},
        good={"questions.toml": QUESTION},
    ),
    rule(
        "FP007",
        "unknown-file",
        "warning",
        '"{file}" is no kind of content, so nobody reads it',
        '"{file}" hoort niet bij de bestanden van een pakket, dus niemand leest het',
        "{suggestion}",
        "{suggestion_nl}",
        why_en="One letter too few in the name of a file, and all that is in it is missing.",
        why_nl="Klopt er één letter van de bestandsnaam niet, dan ontbreekt alles wat erin staat.",
        bad={"question.toml": QUESTION},
        good={"questions.toml": QUESTION},
    ),
)
