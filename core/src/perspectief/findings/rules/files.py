"""Rules of what may be read at all: FP0, kinds of files and their size."""

from ..example import ARCHIVE, Repeated, manifest
from .pieces import QUESTION, questions
from .rule import rule

_WHEEL = f"pakket.zip{ARCHIVE}"

RULES = (
    rule(
        "FP008",
        "utf-16",
        "error",
        "the file is UTF-16 and not UTF-8",
        "het bestand is UTF-16 en geen UTF-8",
        'Choose "Save as" in your editor, and "UTF-8" as encoding.',
        'Kies in je editor "Opslaan als", en bij codering "UTF-8".',
        why_en="TOML is UTF-8, and other programs cannot read anything else.",
        why_nl="TOML is UTF-8; iets anders kunnen andere programma's niet lezen.",
        bad={"questions.toml": b"\xff\xfe" + QUESTION.encode("utf-16-le")},
        good=questions(QUESTION),
    ),
    rule(
        "FP009",
        "too-many-objects",
        "error",
        "the file has more than {limit} blocks",
        "het bestand heeft meer dan {limit} blokken",
        "Is this the right file? No pack has so many.",
        "Is dit het goede bestand? Geen enkel pakket heeft er zo veel.",
        why_en="Nobody wrote these, and they would hold up whoever checks them.",
        why_nl="Zoveel blokken heeft niemand zelf geschreven, en controleren duurt er lang door.",
        bad={"questions.toml": Repeated("[a]\n", 20_002)},
        good=questions(QUESTION),
    ),
    rule(
        "FP010",
        "outside-pack",
        "error",
        "the file is a link to somewhere outside the folder of the pack",
        "het bestand is een koppeling naar iets buiten de map van het pakket",
        "Put the file itself in the folder.",
        "Zet het bestand zelf in de map.",
        why_en="Whoever gets the pack does not get what it links to, and a link can lead to what "
        "is private.",
        why_nl="Wie het pakket krijgt, krijgt niet waar de koppeling naartoe gaat. En zo'n "
        "koppeling kan naar iets vertrouwelijks leiden.",
    ),
    rule(
        "FP011",
        "not-a-file",
        "error",
        "{file} is no ordinary file",
        "{file} is geen gewoon bestand",
        "Is it a folder? Content stands in a file of that name.",
        "Is het een map? De inhoud staat in een bestand met die naam.",
        why_en="A folder holds no text, and reading a pipe or a device may never end.",
        why_nl="In een map staat geen tekst, en aan het lezen van een pijp of apparaat komt soms "
        "geen eind.",
    ),
    rule(
        "FP012",
        "same-name",
        "error",
        '"{file}" and "{other}" differ in capitals only',
        '"{file}" en "{other}" verschillen alleen in hoofdletters',
        "Put the two together in one file with small letters.",
        "Voeg de twee samen in één bestand met kleine letters.",
        why_en="On Windows and macOS one of the two overwrites the other.",
        why_nl="Op Windows en macOS overschrijft de een de ander.",
        bad={"questions.toml": QUESTION, "Questions.toml": QUESTION},
        good=questions(QUESTION),
    ),
    rule(
        "FP013",
        "stray-name",
        "error",
        'a name in the archive leads out of it: "{file}"; there are {count}',
        'een bestandsnaam in het archief wijst naar een plek erbuiten: "{file}" (totaal: {count})',
        "Do not unpack it. Ask who sent it for another.",
        "Pak het niet uit. Vraag de afzender om een ander.",
        why_en="Unpacking it could overwrite other files of yours.",
        why_nl="Bij uitpakken kan het andere bestanden van je overschrijven.",
        bad={f"{_WHEEL}pack.toml": manifest(), f"{_WHEEL}../naast.toml": ""},
        good={f"{_WHEEL}pack.toml": manifest()},
        whole=True,
    ),
    rule(
        "FP014",
        "strangely-packed",
        "error",
        "{file} is packed in a way that is not read",
        "{file} is ingepakt op een manier die we niet lezen",
        "Make the archive again, as an ordinary zip file or wheel.",
        "Maak het archief opnieuw, als gewone zip of wheel.",
        why_en="A small file that unpacks to a very large one is made to stop a computer.",
        why_nl="Een klein bestand dat uitgepakt heel groot is, is gemaakt om een computer te laten "
        "vastlopen.",
        bad={f"{_WHEEL}pack.toml": Repeated(manifest(), 5_000)},
        good={f"{_WHEEL}pack.toml": manifest()},
        whole=True,
    ),
)
