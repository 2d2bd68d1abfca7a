"""Files of real packs with mistakes put in at random: nothing may fail, hang or take much memory.

    python bench/fuzz.py [N] [--lines PART] [--seed SEED] [--processes P]

Each of N inputs is read as a file of a pack. Most are a stretch of a file with one to six changes
of its characters; nearly all of these the parser refuses. A part (by default one in a hundred) is
a few whole tables of a file with changes of its lines: keys, values and names in the wrong place.
What of all these the parser accepts is then checked as a layer over the pilot or secretaresse,
with all rules, and told in both languages. Told are the inputs that raise, take longer than a
second, have no finding where the parser refuses the text or one where it does not, or have one with
repairs that its rule does not tell of; how many came how far, and how often each rule was met.
A process that uses more than 200 MB above what it began with ends with an error.
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache, partial
from pathlib import Path

import tomli

from perspectief.checking import examine_place
from perspectief.hosting import new_host
from perspectief.memory import Memory
from perspectief.source.reading import read_table
from perspectief.testing.memory import Files

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from helpers.building import ROOT
from helpers.mutated import PIECES as USUAL
from helpers.repairable import fits

SECONDS = 1.0
"""Of the processor: a busy machine lets a process wait for longer."""

MEMORY = 200 * 1024 * 1024
BATCH = 2_000
PIECES = (*USUAL, "\0", "[" * 40, "a." * 40, '"' * 300, "“" * 300, "\\" * 300, "ja, " * 300)

HEAD = """\
format = 1
id = "laag"
version = "1.0.0"
title = "Laag"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
extends = {{ pack = "{parent}", major = 1 }}
prefix = "{prefix}"
"""
PARENTS = ({"parent": "pilot", "prefix": "sec"}, {"parent": "secretaresse", "prefix": "la"})

STATEMENTS = (
    *("remove = true", "remove = 1", 'fixed = "Zo is het."', 'unset = ["text", "moment"]'),
    *('after = "welkom"', 'before = ""', 'place = "first"', "place = 3", 'language = "en"'),
    *('roles = { add = ["hr"], drop = ["hr"] }', 'text = ""', 'text = "{medewerker} {"'),
    *("text = 1979-05-27", "minutes = -1", "minutes = 99999999999", "fixed.text = 'x'", "[sec-x]"),
    *("[welkom.blocks.a]", "[[welkom]]", "[sec-agenda]", '["een id"]', "[en]", "[parameters]"),
    *('id = "secretaresse"', "extends = 3", 'prefix = "p"', "format = 99", "format = '1'"),
    *(
        '[renamed.questions]\nkleine-stap = "sec-agenda"',
        '[accept.x]\ncode = "FP602"',
        "x.y.z = []",
    ),
)


def texts() -> list[tuple[str, str]]:
    """Give the name and the text of each file of our packs."""
    places = [*ROOT.glob("packs/*/src/*/*.toml"), *ROOT.glob("core/src/perspectief/pilot/*.toml")]
    return [(path.name, path.read_text("utf-8")) for path in sorted(places)]


def changed(text: str, chance: random.Random) -> str:
    start = text.rfind("\n", 0, chance.randrange(len(text))) + 1
    text = text[start : start + chance.randrange(20, 3000)]
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        at = chance.randrange(len(text) + 1)
        gone = chance.choice((0, 0, 1, 1, 2, 40))
        text = text[:at] + chance.choice(PIECES) + text[at + gone :]
    return text


def judged(text: str) -> tuple[str, list[str]]:
    """Give what is wrong with how an input was judged, and the codes that were told."""
    place = Files({"questions.toml": text})
    started = time.process_time()
    try:
        found = read_table(place, "questions.toml")[1]
    except Exception as error:  # whatever it is, it is what this looks for
        return f"raised {error!r}", []
    if time.process_time() - started > SECONDS:
        return "slow", []
    codes = [each.code for each in found]
    if any(each.line is None for each in found):
        return f"no line: {codes}", codes
    if not all(map(fits, found)):
        return f"other repairs than the rule says: {codes}", codes
    try:
        tomli.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return ("" if found else "nothing told"), codes
    strange = [code for code in codes if code not in ("FP131", "FP133", "FP134", "FP135")]
    deep = any(code in ("FP005", "FP006") for code in strange)
    return ("" if deep or not strange else f"told of a right text: {strange}"), codes


def shaken(text: str, chance: random.Random) -> str:
    """Give some tables of a file with changes of their lines."""
    tables = ("\n" + text).split("\n[")[1:] or [text]
    some = chance.sample(tables, min(len(tables), chance.randrange(1, 6)))
    lines = "".join(f"[{each}\n" for each in some).splitlines()
    for _ in range(chance.choice((0, 1, 1, 2, 3, 8))):
        at, other = chance.randrange(len(lines) or 1), chance.randrange(len(lines) or 1)
        deed = chance.randrange(5)
        if deed == 0:
            lines.insert(at, chance.choice(STATEMENTS))
        elif deed == 1:
            del lines[at : at + 1]
        elif deed == 2 and lines:
            lines.insert(at, lines[other])
        elif lines and "=" in lines[at] and "=" in lines[other]:
            key, value = lines[at].partition("=")[0], lines[other].partition("=")[2]
            lines[at] = f"{key}={value}"
        elif lines and lines[at].startswith("["):
            lines[at] = lines[at].replace("[", "[sec-", 1)
    return "\n".join(lines) + "\n"


@cache
def known() -> Memory:
    """Give what this process knows of the pilot and secretaresse."""
    return Memory(many=True)


def checked(name: str, text: str, chance: random.Random) -> tuple[str, list[str]]:
    """Check an input as a file of a layer; give what went wrong, and the codes that were told."""
    head = HEAD.format(**chance.choice(PARENTS))
    files = {"pack.toml": head + text if name == "pack.toml" else head}
    if name != "pack.toml":
        files[chance.choice(("", "", "en/")) + name] = text
    hosted = new_host(())
    started = time.process_time()
    try:
        found = examine_place(Files(files), hosted, date(2026, 11, 26), known())
        for each in found:
            for language in ("nl", "en"):
                each.message(language), each.hint(language)
    except Exception as error:  # whatever it is, it is what this looks for
        return f"checking {name} raised {error!r}", []
    if failed := hosted.faults():
        return f"checking {name}: {failed[0].reason}", []
    if time.process_time() - started > SECONDS:
        return f"checking {name} is slow", []
    odd = [each.code for each in found if not fits(each)]
    return f"other repairs than the rule says: {odd}" if odd else "", [each.code for each in found]


def limited() -> None:
    """Let this process have no more memory than allowed."""
    import resource

    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))


def batch(count: int, seed: int, part: float) -> tuple[Counter[str], list[str]]:
    chance = random.Random(seed)  # noqa: S311 - the same inputs for the same seed, no secrets
    files, met, wrong = texts(), Counter[str](), []
    for _ in range(count):
        name, text = chance.choice(files)
        shake = chance.random() < part
        text = (shaken if shake else changed)(text, chance)
        trouble, codes = judged(text)
        met.update(set(codes) or {"right"})
        met["= read"] += 1
        if not (trouble or any(code < "FP131" for code in codes)):
            met["= checked"] += 1
            trouble, codes = checked(name, text, chance)
            met.update(set(codes))
        if trouble:
            wrong.append(f"{trouble}: {text!r}")
    return met, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=5_000)
    parser.add_argument("--lines", type=float, default=0.01)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=None)
    options = parser.parse_args()
    sizes = [BATCH] * (options.count // BATCH) + [options.count % BATCH]
    seeds = range(options.seed, options.seed + len(sizes))
    met, wrong = Counter[str](), list[str]()
    limit: Callable[[], None] | None = limited if sys.platform == "linux" else None
    started = time.perf_counter()
    with ProcessPoolExecutor(options.processes, initializer=limit) as pool:
        for told, trouble in pool.map(partial(batch, part=options.lines), sizes, seeds):
            met += told
            wrong += trouble
            print(f"{met['= read']} read, {len(wrong)} judged wrongly", file=sys.stderr)
    took = time.perf_counter() - started
    print(f"{options.count} inputs in {took:.0f} s; judged wrongly: {len(wrong)}")
    print(*wrong[:20], sep="\n")
    print(*(f"{code} {count}" for code, count in sorted(met.items())), sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
