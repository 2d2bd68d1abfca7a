"""The parts of `docs/tools.md` that are read off the code: public names, and whole examples."""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

from docstrings import summary
from plugins_page import signature

import perspectief

_ROOT = Path(__file__).resolve().parent.parent
_PART = re.compile(r"<!-- made by tools/generate.py: (\S+) -->\n.*?<!-- end -->", re.DOTALL)


def page() -> str:
    """Give the text of the page, with its generated parts as they are now."""
    return _PART.sub(_filled, (_ROOT / "docs" / "tools.md").read_text("utf-8"))


def _filled(found: re.Match[str]) -> str:
    part = "\n".join(_names() if found[1] == "names" else _file(found[1]))
    return f"<!-- made by tools/generate.py: {found[1]} -->\n{part}\n<!-- end -->"


def _file(path: str) -> Iterator[str]:
    yield from ("", "```py", (_ROOT / path).read_text("utf-8").rstrip("\n"), "```", "")


def _names() -> Iterator[str]:
    values = {name: getattr(perspectief, name) for name in perspectief.__all__}
    yield from ("", "```py")
    yield from (signature(each) for each in values.values() if inspect.isfunction(each))
    yield from ("```", "", "| name | what |", "|---|---|")
    for name, value in values.items():
        yield f"| `{name}` | {summary(value)} |"
    yield ""
