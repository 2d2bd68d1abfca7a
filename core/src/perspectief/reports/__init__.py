"""What was found, in the forms that people and tools read; each is imported when it is asked for.

A form is a module with a function `written`, which gives the parts of the text of a report.
"""

TYPE_CHECKING = False
# As in typing, which the arguments of the command do without.
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .values import Report

FORMATS = ("text", "concise", "json", "sarif", "junit", "github")
"""The forms, by the name of the option `--format`."""

_MODULES = {"json": "as_json"}
"""The modules that cannot have the name of their form, because Python has one of that name."""


def written(format: str, report: "Report") -> "Iterator[str]":
    """Give the text of a report in one of `FORMATS`, part by part."""
    from importlib import import_module

    parts: Iterator[str] = import_module(f".{_MODULES.get(format, format)}", __name__).written(
        report
    )
    return parts


__all__ = ["FORMATS", "written"]
