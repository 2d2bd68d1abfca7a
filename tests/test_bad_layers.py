"""The catalogue of bad input, as far as it takes more packs or a lock: as `test_bad_input`.

Each row is a layer `laag` over a pack `onder`, unless it brings other manifests. A pack in a folder
of its own is found by its id.
"""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from helpers.written import manifest
from perspectief import check

TODAY = date(2026, 11, 26)
BELOW = manifest("onder", prefix="on")
ABOVE = manifest("laag", extends="onder", prefix="la")

ASKED = '[on-een]\ntheme = "insights"\ntext = "Wat zie je?"\nroles = ["hr"]\n'
OURS = '[on-een]\ntext = "Wat zien wij?"\n'
GONE = "[kleine-stap]\nremove = true\n"
"""A question of the pilot that a pack takes away."""

LAW = '[{}]\ntitle = "Wet"\nfact = "Er is een wet."\nsources = ["sofokles-pilot"]\n'
LAW += 'review = 2999-01-01\ntype = "law"\nquestion = "{}"\n'
CHAIN = ("onder", "a", "b", "c", "d", "e", "f", "g")
ALWAYS = {"FP430", "FP503"}
"""What is told of a layer without a lock or a translation, whatever is in it."""


class Told(NamedTuple):
    """What is told: the code, the file with line and column, words, and another place it names."""

    code: str
    place: str
    words: str
    other: str = ""


class Row(NamedTuple):
    """A row of the catalogue: its number, files by path, and what is told of them."""

    number: int
    files: Mapping[str, str]
    told: tuple[Told, ...]


def row(number: int, below: str, above: Mapping[str, str], *told: Told) -> Row:
    """Make a row of the questions of the pack below, and the files of the layer."""
    files = {"onder/pack.toml": BELOW, "onder/questions.toml": below, "laag/pack.toml": ABOVE}
    return Row(number, {**files, **{f"laag/{name}": text for name, text in above.items()}}, told)


def lock(seen: str = "", parents: str = "") -> str:
    """Give a lock that knows what stood below."""
    return f'format = 1\ndigest = "000000000000"\nparents = [{parents}]\n\n{seen}'


def seen(text: str) -> str:
    """Give what a lock keeps of a text that stood below."""
    return f'[seen.questions.on-een]\ntext = "{text}"\n'


def chain() -> Mapping[str, str]:
    """Give the manifests of nine layers, each over the one before it."""
    under = ("pilot", *CHAIN)
    made = {
        f"{id}/pack.toml": manifest(id, extends=below, prefix=f"p{id[0]}")
        for id, below in zip(CHAIN, under, strict=False)
    }
    return {**made, "laag/pack.toml": manifest("laag", extends=CHAIN[-1], prefix="la")}


NEW = 'theme = "insights"\ntext = "Wat nog?"\nroles = ["hr"]\n'
CIRCLE = {"onder/pack.toml": manifest("onder", extends="laag", prefix="on"),
          "laag/pack.toml": ABOVE}  # fmt: skip
TWICE = {"onder/pack.toml": BELOW, "nogmaals/pack.toml": BELOW.replace("1.0.0", "1.2.0"),
         "laag/pack.toml": ABOVE}  # fmt: skip
OTHER = {"onder/pack.toml": BELOW.replace("1.0.0", "2.0.0"), "laag/pack.toml": ABOVE}
MOVED = {"onder/pack.toml": BELOW.replace("1.0.0", "1.1.0"), "onder/questions.toml": ASKED,
         "laag/pack.toml": ABOVE, "laag/questions.toml": OURS,
         "laag/perspectief.lock": lock(seen("Wat zie je?"), '"onder 1.0.0"')}  # fmt: skip
NAMED = {"onder/pack.toml": BELOW, "onder/questions.toml": ASKED,
         "onder/developments.toml": LAW.format("on-wet", "on-een"), "laag/pack.toml": ABOVE,
         "laag/questions.toml": "[on-een]\nremove = true\n"}  # fmt: skip

ROWS = (
    row(49, GONE, {"developments.toml": LAW.format("la-wet", "kleine-stap")},
        Told("FP303", "laag/developments.toml:7:12", "questions/kleine-stap, which does not exist",
             "onder/questions.toml:2")),
    Row(53, CIRCLE, (Told("FP421", "onder/pack.toml:8:20", "laag → onder → laag"),)),
    Row(54, TWICE, (Told("FP419", "laag/pack.toml:8:20", 'more than one pack is called "onder"'),)),
    Row(55, chain(), (Told("FP422", "a/pack.toml:8:20", "more than 8 layers"),)),
    Row(57, MOVED, (Told("FP434", "laag/pack.toml:8:1", "onder is now version 1.1.0"),)),
    Row(57, OTHER, (Told("FP420", "laag/pack.toml:8:37", "2.0.0 is here"),)),
    row(58, GONE, {"questions.toml": '[kleine-stap]\ntext = "Welke?"\n'},
        Told("FP401", "laag/questions.toml:1:2", "was removed by onder", "onder/questions.toml:2")),
    row(59, ASKED, {"questions.toml": OURS, "perspectief.lock": lock(seen("Wat zag je?"))},
        Told("FP440", "laag/questions.toml:2:8", 'it was "Wat zag je?", and is now "Wat zie je?"',
             "onder/questions.toml:3")),
    row(62, f'{ASKED}fixed = "Zo blijft het."\n', {"questions.toml": OURS},
        Told("FP404", "laag/questions.toml:1:2", "fixed by onder: Zo blijft het.",
             "onder/questions.toml:5")),
    row(63, ASKED, {"questions.toml": OURS},
        Told("FP430", "laag/pack.toml:8:1", "number of changes: 1")),
    row(63, ASKED, {"questions.toml": OURS, "perspectief.lock": lock()},
        Told("FP432", "laag/questions.toml:2:8", 'the base, which says "Wat zie je?"',
             "onder/questions.toml:3")),
    row(63, ASKED, {"questions.toml": OURS, "perspectief.lock": "format = 1\ndigest = \n"},
        Told("FP431", "laag/perspectief.lock:2:8", "there is no value behind this sign")),
    row(64, ASKED, {"questions.toml": OURS, "perspectief.lock": lock(seen("Dat stond er nooit."))},
        Told("FP440", "laag/questions.toml:2:8", '"Dat stond er nooit."',
             "onder/questions.toml:3")),
    row(66, GONE, {"questions.toml": f'[la-een]\n{NEW}after = "kleine-stap"\n'},
        Told("FP412", "laag/questions.toml:5:9", '"la-een" cannot stand after it',
             "onder/questions.toml:2")),
    Row(70, NAMED, (Told("FP306", "onder/developments.toml:7:12", "which laag removes",
                         "laag/questions.toml:2"),)),
    row(73, ASKED, {"questions.toml": OURS, "en/pack.toml": 'title = "Layer"\n'},
        Told("FP430", "laag/pack.toml:8:1", "there is no perspectief.lock"),
        Told("FP503", "laag/questions.toml:2:8", 'no translation into "en"')),
    row(74, ASKED, {"en/questions.toml": '[on-een]\ntext = "What do you see?"\n',
                    "perspectief.lock": lock('[translated.en.questions.on-een.text]\n'
                                             'from = "Wat zag je?"\n')},
        Told("FP505", "laag/en/questions.toml:2:8", 'that was "Wat zag je?"',
             "onder/questions.toml:3")),
)  # fmt: skip


@pytest.mark.parametrize("given", ROWS, ids=lambda row: str(row.number))
def test_bad_layers(given: Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row gives exactly these findings, at these places, and no file is changed by it."""
    for name, text in given.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8", newline="\n")
    others = {name.partition("/")[0] for name in given.files} - {"laag"}
    monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(str(tmp_path / each) for each in others))
    codes = {told.code for told in given.told}
    found = [each for each in check(tmp_path / "laag", today=TODAY, plugins=False)
             if each.code in codes or each.code not in ALWAYS]  # fmt: skip

    def place(path: str) -> str:
        return Path(path).relative_to(tmp_path).as_posix()

    for each, told in zip(found, given.told, strict=True):
        assert (each.code, f"{place(each.path)}:{each.line}:{each.column}") == told[:2]
        assert told.words in f"{each.message('en')} {each.hint('en')}"
        assert each.message("nl") != each.message("en")
        spans = [one.span for one in each.related if one.span]
        others_told = [f"{place(span.path)}:{span.line}" for span in spans]
        assert others_told == ([told.other] if told.other else [])
    for name, text in given.files.items():
        assert (tmp_path / name).read_text("utf-8") == text
