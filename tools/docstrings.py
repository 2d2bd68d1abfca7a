"""What the docstring of a class says of it, and of each of its attributes."""

import inspect
import re


def summary(value: object) -> str:
    """Give the first sentence about a class or function, without the name of its kind."""
    first = (inspect.getdoc(value) or "").partition("\n\n")[0]
    return re.sub(r" \(kind `\w+`\)", "", " ".join(first.split()))


def told(cls: type) -> dict[str, str]:
    """Give what is said of each attribute, by name."""
    _, _, listed = (inspect.getdoc(cls) or "").partition("Attributes:\n")
    found: dict[str, str] = {}
    for item in re.split(r"\n(?= {4}\w)", listed):
        name, _, text = item.partition(":")
        found[name.strip()] = " ".join(text.split())
    return found
