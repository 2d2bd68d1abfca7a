"""How a public collection of right and wrong TOML files is judged, by its list for TOML 1.0.

    python bench/toml_collection.py FOLDER [--codes]

FOLDER is the folder `tests` of a copy of toml-test, with the list `files-toml-1.0.0` in it. Each
file is read as the questions of a pack. A wrong file must give an error of reading or syntax with
a line; a right file must give none. What the files hold is no content of a pack, so other
findings do not count.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from perspectief.findings import Finding
from perspectief.source.places import Folder
from perspectief.source.reading import read_table

LIST = "files-toml-1.0.0"


def files(folder: Path) -> list[str]:
    names = (folder / LIST).read_text("utf-8").split()
    return [name for name in names if name.endswith(".toml")]


def judged(folder: Path) -> Iterator[tuple[str, list[Finding]]]:
    """Give the errors of each file of the list."""
    with tempfile.TemporaryDirectory() as scratch:
        for name in files(folder):
            (Path(scratch) / "questions.toml").write_bytes((folder / name).read_bytes())
            _, found = read_table(Folder(scratch), "questions.toml")
            yield name, [each for each in found if each.severity == "error"]


def wrong(folder: Path) -> list[str]:
    """Give the files that are judged otherwise than the collection does."""
    return [
        f"{name}: {', '.join(each.code for each in found) or 'nothing found'}"
        for name, found in judged(folder)
        if name.startswith("valid/") == bool(found) or any(each.line is None for each in found)
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--codes", action="store_true", help="count the rules that are broken")
    options = parser.parse_args()
    mistakes = wrong(options.folder)
    names = files(options.folder)
    valid = sum(name.startswith("valid/") for name in names)
    print(
        f"{valid} right files, {len(names) - valid} wrong ones; judged otherwise: {len(mistakes)}"
    )
    print(*mistakes, sep="\n")
    if options.codes:
        counts = Counter(found[0].code for _, found in judged(options.folder) if found)
        print(*(f"{code} {count}" for code, count in sorted(counts.items())), sep="\n")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
