"""Write the pages of the documentation that are made from the code.

python tools/generate.py            write them
python tools/generate.py --check    say which of them is out of step, and exit with 1
"""

import sys
from pathlib import Path

import command_page
import fields_page
import rules_page

DOCS = Path(__file__).resolve().parent.parent / "docs"
NOTE = "<!-- Made by tools/generate.py. Change the code and run `make docs`. -->\n\n"


def pages() -> dict[str, str]:
    """Give the text of each page, by file name."""
    made = {
        "command.md": command_page.page(),
        "fields.md": fields_page.page(),
        "rules.md": rules_page.page(),
    }
    return {name: NOTE + text for name, text in made.items()}


def out_of_step(folder: Path) -> list[str]:
    """Give the names of the pages in `folder` that are missing or not as they would be made."""
    return [
        name
        for name, text in pages().items()
        if not (folder / name).is_file() or (folder / name).read_text("utf-8") != text
    ]


def main(*arguments: str) -> int:
    """Write the pages, or only look whether they are in step; give the exit code."""
    if arguments == ("--check",):
        names = out_of_step(DOCS)
        for name in names:
            print(f"docs/{name} is out of step with the code; run: make docs")
        return int(bool(names))
    if arguments:
        print(__doc__)
        return 2
    for name, text in pages().items():
        (DOCS / name).write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
