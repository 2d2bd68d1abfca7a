"""Taking over a new release: a layer with its lock beside git merging two copies.

A generated pack of 60 KB is changed at random by a university and by its publisher. The
university has it once as a layer over the base, and once as a copy, as who has no layers would.
Of each merge it is counted whether it was clean and right, clean but wrong, or open: with
something left for a person. Order is left aside, which favours git.

    python bench/merging.py        prints the table; exit code 1 when a layer was ever wrong
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from statistics import mean
from typing import Any

import tomli
import tomli_w

from perspectief.layers import Chain, Layer, apply, compose
from perspectief.layers.diff import diff
from perspectief.layers.lock import fresh, record
from perspectief.layers.standing import standing
from perspectief.layers.upgrade import upgrade

RUNS = 200
SIZES = ((5, 10), (15, 30), (40, 60))
"""How many edits the university makes, and how many its publisher."""

WORDS = ("wat", "wie", "hoe", "merk", "doe", "vraag", "werk", "team", "gesprek", "week", "plan")
Objects = dict[str, dict[str, dict[str, Any]]]


def sentence(random: Random) -> str:
    """Give a sentence of a dozen words."""
    return " ".join(random.choices(WORDS, k=12)).capitalize() + "."


def generated(random: Random) -> Objects:
    """Give a pack: 24 steps of some sentences, 96 questions and 40 tips."""
    steps = {
        f"stap-{number}": {
            "title": sentence(random),
            "text": " ".join(sentence(random) for _ in range(8)),
            "week": number,
            "yields": sentence(random),
        }
        for number in range(24)
    }
    questions = {
        f"vraag-{number}": {"text": sentence(random), "purpose": sentence(random)}
        for number in range(96)
    }
    tips = {
        f"tip-{number}": {"title": sentence(random), "text": sentence(random), "type": "do"}
        for number in range(40)
    }
    return {"steps": steps, "questions": questions, "tips": tips}


def change(objects: Objects, random: Random, prefix: str) -> None:
    """Make one change at random, in place."""
    kind = random.choice(("questions", "questions", "questions", "steps", "steps", "tips"))
    id = random.choice(list(objects[kind]))
    table = objects[kind][id]
    match kind, random.randint(0, 5):
        case "questions", 0:
            del objects[kind][id]
        case "questions", 1:
            objects[kind][f"{prefix}-{random.randint(0, 10**9)}"] = {"text": sentence(random)}
        case "steps", 0:
            new = {**table, "title": sentence(random)}
            objects[kind][f"{prefix}-{random.randint(0, 10**9)}"] = new
        case "steps", 1:
            objects[kind] = {**{key: objects[kind][key] for key in objects[kind] if key != id},
                             id: table}  # fmt: skip
        case "steps", 2:
            table["week"] = random.randint(-12, 26)
        case "steps", _:
            parts = table["text"].split(". ")
            parts[random.randrange(len(parts))] = sentence(random).rstrip(".")
            table["text"] = ". ".join(parts).rstrip(".") + "."
        case "tips", 0:
            table["type"] = random.choice(("do", "dont", "moment"))
        case _:
            table["text"] = sentence(random)


def wanted(base: Objects, ours: Objects, theirs: Objects) -> Objects | None:
    """Give what must come of it, field by field; `None` when a person has to choose."""
    result: Objects = {}
    for kind in base:
        result[kind] = {}
        for id in {**theirs[kind], **ours[kind]}:
            old, mine, other = (each[kind].get(id) for each in (base, ours, theirs))
            if mine is None and old is not None:
                # What the university took away stays away.
                continue
            if other is None and old is not None:
                if mine != old:
                    return None
                continue
            merged = _fields(old or {}, mine, other)
            if merged is None:
                return None
            result[kind][id] = merged
    return result


def _fields(
    old: dict[str, Any], mine: dict[str, Any] | None, other: dict[str, Any] | None
) -> dict[str, Any] | None:
    if mine is None or other is None:
        return mine or other
    result = {}
    for name in {**mine, **other}:
        was, one, two = (each.get(name) for each in (old, mine, other))
        if was not in (one, two) and one != two:
            return None
        result[name] = two if one == was else one
    return result


def by_layer(base: Objects, ours: Objects, theirs: Objects) -> tuple[Objects, int]:
    """Take over the new release with a layer and its lock; give the result and what is open."""
    old = Layer(id="basis", objects=deepcopy(base))
    below, _ = compose([old])
    copy, _ = compose([Layer(id="kopie", objects=deepcopy(ours))])
    layer = diff(below, copy, "uni", ("uni",))
    stand = standing(Chain((old, layer)))
    lock = record(stand, fresh(stand))
    new = Layer(id="basis", objects=deepcopy(theirs))
    rows, layer, _ = upgrade(standing(Chain((new, layer))), lock)
    result, _ = apply(compose([new])[0], layer)
    return result.objects, sum(row.open for row in rows)


def by_git(base: Objects, ours: Objects, theirs: Objects, folder: Path) -> tuple[Objects, int]:
    """Merge two copies with git; give the result and the number of conflicts."""
    files = []
    for name, objects in (("ours", ours), ("base", base), ("theirs", theirs)):
        files.append(folder / name)
        files[-1].write_text(tomli_w.dumps(objects), encoding="utf-8")
    command = ["git", "merge-file", "-p", *map(str, files)]
    done = subprocess.run(command, check=False, capture_output=True)
    try:
        merged = {} if done.returncode else tomli.loads(done.stdout.decode())
    except tomli.TOMLDecodeError:
        # No conflict was told, and it is no TOML: an id stands twice.
        merged = {}
    return merged, done.returncode


def outcome(result: Objects, left: int, right: Objects | None) -> str:
    """Give what became of a merge."""
    if left:
        return "open"
    filled = {kind: tables for kind, tables in result.items() if tables}
    return "right" if filled == right else "wrong"


def trial(local: int, upstream: int, folder: Path) -> dict[str, tuple[Counter[str], float]]:
    """Merge so many times; give by way of merging what became of it, and what was open a time."""
    ways: dict[str, Callable[[Objects, Objects, Objects], tuple[Objects, int]]] = {
        "git": lambda *three: by_git(*three, folder),
        "layer": by_layer,
    }
    told = {way: (Counter[str](), list[int]()) for way in ways}
    for run in range(RUNS):
        random = Random(f"{local}-{upstream}-{run}")  # noqa: S311  # the same edits every time
        base = generated(random)
        ours, theirs = deepcopy(base), deepcopy(base)
        for _ in range(local):
            change(ours, random, "uni")
        for _ in range(upstream):
            change(theirs, random, "basis")
        right = wanted(base, ours, theirs)
        for way, merge in ways.items():
            result, left = merge(base, ours, theirs)
            told[way][0][outcome(result, left, right)] += 1
            told[way][1].append(left)
    return {way: (counted, mean(left)) for way, (counted, left) in told.items()}


def table() -> bool:
    """Print the table; tell whether a layer was ever clean but wrong."""
    wrong = 0
    print(f"taking over a release, {RUNS} times: clean and right / clean but wrong / open (mean)")
    with tempfile.TemporaryDirectory() as folder:
        for local, upstream in SIZES:
            for way, (counted, left) in trial(local, upstream, Path(folder)).items():
                counts = " / ".join(f"{counted[each]:3}" for each in ("right", "wrong", "open"))
                print(
                    f"{local:3} and {upstream:2} edits  {way:6} {counts}  ({left:.2f})", flush=True
                )
                wrong += counted["wrong"] if way == "layer" else 0
    return wrong > 0


if __name__ == "__main__":
    sys.exit(table())
