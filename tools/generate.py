"""Write what is made from the code: documentation, JSON Schemas, the widths of letters.

python tools/generate.py            write it
python tools/generate.py --check    say which file is out of step, and exit with 1
"""

import sys
from pathlib import Path

import command_page
import fields_page
import letter_widths
import plugins_page
import rules_page
import schema_files
import tools_page

from perspectief import new_pack

ROOT = Path(__file__).resolve().parent.parent
DOCS = "docs"
SCHEMAS = "core/src/perspectief/schemas"
WIDTHS = "core/src/perspectief/fitting/widths.json"
EXAMPLE = "examples/administratief"
NOTE = "<!-- Made by tools/generate.py. Change the code and run `make docs`. -->\n\n"


def made() -> dict[str, str]:
    """Give the text of each file, by its path from the folder of the project."""
    pages = {
        "command.md": command_page.page(),
        "fields.md": fields_page.page(),
        **rules_page.pages("en"),
        **rules_page.pages("nl"),
    }
    return {
        **{f"{DOCS}/{name}": NOTE + text for name, text in pages.items()},
        **{f"{SCHEMAS}/{name}": text for name, text in schema_files.files().items()},
        WIDTHS: letter_widths.widths(),
        f"{DOCS}/plugins.md": plugins_page.page(),
        f"{DOCS}/tools.md": tools_page.page(),
        **{f"{EXAMPLE}/{name}": text for name, text in helps().items()},
    }


def helps() -> dict[str, str]:
    """Give what helps while writing the example: it follows the model and the pilot."""
    files = new_pack("administratief", group="administratief medewerker")
    return {
        name: text
        for name, text in files.items()
        if name.startswith("schemas/") or name == "ids.md"
    }


def out_of_step(root: Path) -> list[str]:
    """Give the paths of the files below `root` that are missing or not as they would be made."""
    return [
        path
        for path, text in made().items()
        if not (root / path).is_file() or (root / path).read_text("utf-8") != text
    ]


def main(*arguments: str) -> int:
    """Write the files, or only look whether they are in step; give the exit code."""
    if arguments == ("--check",):
        paths = out_of_step(ROOT)
        for path in paths:
            print(f"{path} is out of step with the code; run: make docs")
        return int(bool(paths))
    if arguments:
        print(__doc__)
        return 2
    for path, text in made().items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
