"""One file with 36 mistakes, beside check-jsonschema, taplo and tombi with our own schema.

    python bench/mistakes.py

The file is `mistakes/questions.toml`; under each mistake stands where it is. A mistake counts as
found when a tool says something on its line that names it, or, of a tool that gives no lines,
about its object; and as found exactly when it says so at that line and column. The peers are looked
for beside this Python and in `bench/.venv`.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

from measuring import peer_tool, timed

from perspectief import schemas

FOLDER = Path(__file__).parent / "mistakes"
FILE = FOLDER / "questions.toml"
ROUNDS = 5
_MARK = re.compile(r"# *(\^+) +(?:at the first column: )?(.+)")
_AT = re.compile(r"(?:┌─|at )\s*\S*questions\.toml:(\d+):(\d+)")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Mistake(NamedTuple):
    """A mistake of the file: the line and the column where it begins, its words and its object."""

    line: int
    column: int
    words: str
    object: str


class Said(NamedTuple):
    """What a tool says: where, as far as it tells that, and in what words."""

    line: int
    column: int
    text: str


def mistakes() -> list[Mistake]:
    """Give the mistakes of the file."""
    made, inside, lines = [], "", FILE.read_text("utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if line.startswith("["):
            inside = line.strip("[]")
        if mark := _MARK.fullmatch(line):
            column = 1 if "at the first column" in line else mark.start(1) + 1
            made.append(Mistake(number - 1, column, mark[2].strip(), inside))
    return made


def ours() -> list[Said]:
    done = run(sys.executable, "-m", "perspectief", "check", f"{FOLDER}/", "--json")
    found = json.loads(done)["findings"]
    return [Said(each["line"], each["column"], "") for each in found]


def check_jsonschema(path: str, schema: Path) -> list[Said]:
    done = json.loads(run(path, "--schemafile", str(schema), "-o", "json", str(FILE)))
    return [Said(0, 0, f"{each['path']} {each['message']}") for each in done["errors"]]


def taplo(path: str, schema: Path) -> list[Said]:
    return list(_blocks(run(path, "check", "--schema", schema.as_uri(), str(FILE))))


def tombi(path: str, schema: Path) -> list[Said]:
    copy = schema.parent / FILE.name
    # It reads which schema is meant from the first comment, so all is a line lower.
    copy.write_text(f"#:schema ./{schema.name}\n{FILE.read_text('utf-8')}", "utf-8")
    said = _blocks(run(path, "lint", "--offline", str(copy)))
    return [each._replace(line=each.line - 1) for each in said]


def _blocks(output: str) -> Iterator[Said]:
    """Read the errors of a tool that says first what and then where."""
    text = ""
    for line in _COLOUR.sub("", output).splitlines():
        if at := _AT.search(line):
            yield Said(int(at[1]), int(at[2]), text)
        elif "rror" in line.partition(":")[0]:
            text = line.partition(":")[2]


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    return done.stdout + ("" if done.stdout.startswith("{") else done.stderr)


def judged(said: list[Said]) -> tuple[int, int]:
    """Give how many mistakes are found, and how many exactly where they are."""
    known = mistakes()
    found = [(each, one) for each in known for one in said if _tells(one, each)]
    exact = {each for each, one in found if (one.line, one.column) == each[:2]}
    return len({each for each, _ in found}), len(exact)


def _tells(said: Said, mistake: Mistake) -> bool:
    if said.line:
        return said.line == mistake.line and (not said.text or _names(said.text, mistake))
    return mistake.object in said.text and _names(said.text, mistake)


def _names(text: str, mistake: Mistake) -> bool:
    """Tell whether words are about a mistake, and not about something else on its line."""
    line = FILE.read_text("utf-8").splitlines()[mistake.line - 1]
    return mistake.words in text or line.partition("=")[0].strip("[] ") in text


def seconds(call: Callable[[], object]) -> float:
    return median(timed(call) for _ in range(ROUNDS))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        schema = Path(folder) / "questions.json"
        schema.write_text(schemas.schema("questions"), "utf-8")
        tools: dict[str, Callable[[], list[Said]]] = {"perspectief check": ours}
        peers = {"check-jsonschema": check_jsonschema, "taplo": taplo, "tombi": tombi}
        for name, ask in peers.items():
            if path := peer_tool(name):
                tools[name] = partial(ask, path, schema)
        print(f"{'of ' + str(len(mistakes())) + ' mistakes':20} found  exactly  seconds")
        for name, tool in tools.items():
            right, exact = judged(tool())
            print(f"{name:20} {right:5}  {exact:7}  {seconds(tool):7.2f}", flush=True)


if __name__ == "__main__":
    main()
