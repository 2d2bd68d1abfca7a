"""Versions of secretaresse for many universities, as busy project teams would write them.

Each changes fifteen fields in five files, adds three objects and a block of a set-up, and gives
the university's own name; which objects it changes differs from one to the next. In every fourth
one a sentence is too long. Same number, same bytes.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from perspectief.chain import read_chain
from perspectief.discovery import find
from perspectief.layers import Resolved, compose
from perspectief.layers.lock import fresh, record
from perspectief.layers.standing import standing
from perspectief.locking import sealed
from perspectief.source.lock_file import LOCK
from perspectief.source.places import Folder

PARENT = "secretaresse"
_PACK = """\
format = 1
id = "secretaresse-{prefix}"
version = "1.0.0"
title = "Functieperspectief secretaresse, universiteit {number}"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
summary = "De versie van universiteit {number}, gemaakt door het projectteam."
extends = {{ pack = "secretaresse", major = 1 }}
prefix = "{prefix}"

[parameters]
organisatie = "universiteit {number}"

[kit]
session = "een-sessie"
"""
_QUESTION = """
[{prefix}-servicepunt]
theme = "what-changes"
text = "Wat vragen collega's jou nu het servicepunt in gebouw {number} er is?"
roles = ["medewerker", "leidinggevende"]
moment = "opening"
purpose = "Begint bij wat bij ons dit jaar veranderd is."
probes.eerst = "Wie vroegen ze dat eerst?"
probes.dag = "Wat merk je daarvan op een gewone dag?"
after = "{anchor}"
"""
_TIP = """
[{prefix}-zaal]
title = "Kies een zaal buiten de eigen gang"
text = "In gebouw {number} zit niemand achter zijn eigen bureau. Dat praat makkelijker."
type = "do"
audience = ["projectteam"]
origin = "own"
"""
_ACTION = """
[{prefix}-meelopen]
title = "Loop een dag mee bij het servicepunt"
owner = "medewerker"
text = "Spreek af wanneer je meeloopt, en vertel je team wat je zag."
type = "look"
"""
_BLOCK = """\
[een-sessie.blocks.{prefix}-rondje]
meeting = "sessie"
title = "Rondje langs de posters"
who = "gespreksleider"
minutes = 5
text = "Iedereen loopt langs de posters en leest wat er hangt."
after = "welkom"
"""
_LONG = (
    " Wie er die dag niet bij kan zijn, omdat het rooster van de opleiding dat niet toelaat of"
    " omdat er een examen is waarvoor het secretariaat op dat moment open moet blijven, belt"
    " het projectteam en krijgt daarna een verslag toegestuurd dat iedereen al gelezen heeft."
)


def base() -> Resolved:
    """Give what the pilot and secretaresse say together."""
    return compose(read_chain(find(PARENT).place)[0].layers)[0]


def files(number: int, below: Resolved) -> Iterator[tuple[str, str]]:
    """Give the name and the text of each file of one version, without its lock."""
    prefix = f"u{number:04}"
    told = {"prefix": prefix, "number": number}
    questions = _some(below, "questions", number, 4)
    long = _LONG if number % 4 == 0 else ""
    yield "pack.toml", _PACK.format(**told)
    yield (
        "questions.toml",
        "".join(
            f'[{id}]\ntext = "Wat is er bij ons in gebouw {number} anders bij punt {turn}?"\n\n'
            for turn, id in enumerate(questions)
        )
        + _QUESTION.format(anchor=questions[0], **told),
    )
    yield "steps.toml", _longer(below, "steps", number, 3, f"Bel {number} als het niet lukt.{long}")
    yield (
        "tips.toml",
        _longer(below, "tips", number, 3, f"Dat is in {number} al gelukt.") + _TIP.format(**told),
    )
    yield (
        "actions.toml",
        _longer(below, "actions", number, 3, "Vraag het na bij hr in ons eigen gebouw.")
        + _ACTION.format(**told),
    )
    yield "texts.toml", _longer(below, "texts", number, 2, f"Je vindt ons in gebouw {number}.")
    yield "sessions.toml", _BLOCK.format(**told)


def _some(below: Resolved, kind: str, number: int, count: int) -> list[str]:
    ids = [id for id, table in below.objects[kind].items() if not _is_fixed(below, kind, id)]
    return [ids[(number * 7 + turn * 5) % len(ids)] for turn in range(count)]


def _is_fixed(below: Resolved, kind: str, id: str) -> bool:
    return any(at[:2] == (kind, id) for at in below.fixed)


def _longer(below: Resolved, kind: str, number: int, count: int, sentence: str) -> str:
    """Give the text of some objects with a sentence of one's own behind it."""
    objects = below.objects[kind]
    texts = {id: objects[id]["text"].strip() for id in _some(below, kind, number, count)}
    return "".join(f'[{id}]\ntext = """\n{text}\n\n{sentence}"""\n\n' for id, text in texts.items())


def written(folder: Path, count: int, *, locked: bool) -> list[Path]:
    """Write a number of versions.

    Args:
        folder: Where each gets a folder of its own.
        count: How many.
        locked: Whether each gets the lock, sealed, that `customise` and `confirm --all` write.

    Returns:
        Their folders.
    """
    below = base()
    made = []
    for number in range(1, count + 1):
        place = folder / f"u{number:04}"
        place.mkdir(parents=True, exist_ok=True)
        for name, text in files(number, below):
            (place / name).write_text(text, encoding="utf-8")
        if locked:
            (place / LOCK).write_text(_lock(place), encoding="utf-8")
        made.append(place)
    return made


def _lock(place: Path) -> str:
    chain, _ = read_chain(Folder(str(place)))
    stand = standing(chain)
    return sealed(record(stand, fresh(stand)), Folder(str(place)), chain.layers[:-1])


def size(folders: list[Path]) -> Mapping[str, float]:
    """Give how large a version is: the mean number of bytes, lines and files, and of its lock."""
    content = [path for folder in folders for path in folder.glob("*.toml")]
    locks = [path for folder in folders for path in folder.glob(LOCK)]
    return {
        "files": len(content) / len(folders),
        "bytes": sum(path.stat().st_size for path in content) / len(folders),
        "lines": sum(path.read_text("utf-8").count("\n") for path in content) / len(folders),
        "bytes of lock": sum(path.stat().st_size for path in locks) / len(folders),
    }
