"""The part of `docs/tools.md` that is read off the code: every public name."""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

from docstrings import summary
from plugins_page import signature

import perspectief

_PAGE = Path(__file__).resolve().parent.parent / "docs" / "tools.md"
_PART = "<!-- made by tools/generate.py: names -->\n{}<!-- end -->"


def page() -> str:
    """Give the text of the page, with its generated part as it is now."""
    part = _PART.format("\n".join(_names()))
    pattern = _PART.format(".*?")
    return re.sub(pattern, lambda _: part, _PAGE.read_text("utf-8"), flags=re.DOTALL)


def _names() -> Iterator[str]:
    values = {name: getattr(perspectief, name) for name in perspectief.__all__}
    yield "\n```py"
    yield from (signature(each) for each in values.values() if inspect.isfunction(each))
    yield "```\n"
    yield "| name | what |\n|---|---|"
    for name, value in values.items():
        yield f"| `{name}` | {summary(value)} |"
    yield ""
