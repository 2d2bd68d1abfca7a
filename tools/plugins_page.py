"""The part of `docs/plugins.md` that is read off the code: hooks, records, phases of faults."""

import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import attrs
from docstrings import summary, told

from perspectief.plugins import Check, Document, Options, PackView, Writer, rule
from perspectief.plugins.faults import Fault, Phase
from perspectief.plugins.hooks import NAMES, Hooks

_PAGE = Path(__file__).resolve().parent.parent / "docs" / "plugins.md"
_PART = "<!-- made by tools/generate.py: {} -->\n{}<!-- end -->"
_RECORDS = {Check: "plugin", Document: "plugin", Writer: "plugin", PackView: "", Options: ""}
"""The records, each with the attribute that the host fills in."""


def page() -> str:
    """Give the text of the page, with its generated parts as they are now."""
    parts = _parts()
    pattern = _PART.format("([a-z]+)", "(.*?)")

    def filled(found: re.Match[str]) -> str:
        return _PART.format(found[1], parts.pop(found[1]))

    text = re.sub(pattern, filled, _PAGE.read_text("utf-8"), flags=re.DOTALL)
    if parts:
        raise SystemExit(f"docs/plugins.md has no part for {', '.join(parts)}")
    return text


def _parts() -> dict[str, str]:
    return {
        "hooks": "".join(map(_hook, NAMES)),
        "rule": f"\n```py\n{signature(rule)}\n```\n",
        "records": "".join(map(_record, _RECORDS)),
        "phases": "\n".join(_phases()),
    }


def _hook(name: str) -> str:
    hook = getattr(Hooks, name)
    said = inspect.getdoc(hook)
    return f"\n### {name}\n\n```py\n{signature(hook)}\n```\n\n{said}\n"


def signature(function: Callable[..., Any]) -> str:
    """Give the first line of a function; one parameter a line when it is long."""
    signature = inspect.signature(function)
    given = [each for each in signature.parameters.values() if each.name != "self"]
    parts = [_parameter(each) for each in given]
    apart = [each.kind is inspect.Parameter.KEYWORD_ONLY for each in given]
    if any(apart):
        parts.insert(apart.index(True), "*")
    gives = _read(signature.return_annotation)
    line = f"def {function.__name__}({', '.join(parts)}) -> {gives}: ..."
    if len(line) <= 80:
        return line
    inside = "".join(f"    {part},\n" for part in parts)
    return f"def {function.__name__}(\n{inside}) -> {gives}: ..."


def _parameter(given: inspect.Parameter) -> str:
    default = "" if given.default is given.empty else f" = {given.default!r}".replace("'", '"')
    return f"{given.name}: {_read(given.annotation)}{default}"


def _read(annotation: Any) -> str:
    """Give an annotation as one reads it; some are texts, so that nothing is imported for them."""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return _short(text)


def _short(annotation: str) -> str:
    """Give an annotation without the modules in it."""
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", annotation).replace("'", '"')


def _record(cls: type) -> str:
    said = told(cls)
    rows = (
        f"| `{field.alias}` | `{_type(field.type)}` | {_default(field)} | {said[field.alias]} |"
        for field in attrs.fields(cls)
        if field.name != _RECORDS[cls]
    )
    head = ("| attribute | type | default | what |", "|---|---|---|---|")
    return "\n".join((f"\n### {cls.__name__}\n\n{summary(cls)}\n", *head, *rows, ""))


def _type(annotation: Any) -> str:
    return _read(annotation).replace("|", "\\|")


def _default(field: "attrs.Attribute[Any]") -> str:
    # To a type checker `attrs.Factory` is a function, and no class to ask for.
    if hasattr(field.default, "takes_self"):
        return "follows from the others"
    return "" if field.default is attrs.NOTHING else f"`{field.default!r}`"


def _phases() -> Iterator[str]:
    yield "\n| phase | what to do, as `plugins` says it |\n|---|---|"
    for phase in get_args(Phase):
        fault = Fault(plugin="NAME", distribution="DISTRIBUTION", phase=phase, reason="")
        yield f"| `{phase}` | {fault.remedy()} |"
    yield ""
