"""Mistakes as findings: with lines and columns, and in words."""

from typing import Any

from immutabledict import immutabledict

from ...findings import Edit, Finding, Related, Repair, Span, finding
from ..lines import Lines
from .look import Look, Mend, Mistake

_TITLES = {
    "apostrophes": ("put it between single quotes", "zet het tussen enkele aanhalingstekens"),
    "backslash": ("write the backslash twice", "schrijf de schuine streep dubbel"),
    "bare": ("write the name without quotes", "schrijf de naam zonder aanhalingstekens"),
    "close": ("close the text at the end of the line", "sluit de tekst aan het eind van de regel"),
    "close-bracket": ("close it here", "sluit het hier"),
    "close-header": ("complete the brackets", "maak de haken compleet"),
    "close-long": ("close the text here", "sluit de tekst hier"),
    "comma": ("put a comma", "zet een komma"),
    "date": ("write the date in this order", "schrijf de datum in deze volgorde"),
    "equals": ("put =", "zet een ="),
    "escape": ("write it as TOML 1.0 does", "schrijf het zoals in TOML 1.0"),
    "escape-quotes": (
        "put a backslash before the quotes in the text",
        "zet een schuine streep (\\) voor de aanhalingstekens in de tekst",
    ),
    "explanation": ("make it an explanation, with #", "maak er uitleg van, met een hekje (#)"),
    "line-end": ("make it an ordinary line end", "maak er een gewoon regeleinde van"),
    "long": ("put three quotes around all of it", "zet drie aanhalingstekens om het geheel"),
    "new-line": ("begin a new line", "begin een nieuwe regel"),
    "no-comma": ("take the comma away", "haal de komma weg"),
    "no-line": ("take the line away", "haal de regel weg"),
    "number": ("write the number like this", "schrijf het getal zo"),
    "one-line": ("put it on one line", "zet het op één regel"),
    "plain-name": ("write the name like this", "schrijf de naam zo"),
    "quote": ("put quotes around it", "zet er aanhalingstekens omheen"),
    "space": ("put an ordinary space, or nothing", "zet er een gewone spatie, of niets"),
    "straight": ("put straight quotes", "zet rechte aanhalingstekens"),
    "take-away": ("take it away", "haal het weg"),
    "true-false": ("write true or false", "schrijf true of false"),
}
_FIRST = immutabledict({"en": "here first", "nl": "hier voor het eerst"})


def told(look: Look, name: str, path: str) -> list[Finding]:
    """Give what a look found as findings, in the order of the text.

    Args:
        look: The look at a text.
        name: The name of the file.
        path: Its path, as given by who asked.
    """
    lines = Lines(look.raw)
    return [_told(mistake, lines, name, path) for mistake in look.mistakes]


def _told(mistake: Mistake, lines: Lines, name: str, path: str) -> Finding:
    span = _span(mistake.start, mistake.end, lines, path)
    related: tuple[Related, ...] = ()
    params: dict[str, Any] = mistake.params
    if mistake.earlier:
        first = _span(*mistake.earlier, lines, path)
        related = (Related(address=name, messages=_FIRST, span=first),)
    return finding(mistake.code, name, **params).having(
        path=path,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        related=related,
        repairs=tuple(_repair(mend, path) for mend in mistake.mends),
    )


def _span(start: int, end: int, lines: Lines, path: str) -> Span:
    line, column = lines.place(start)
    end_line, end_column = lines.place(end)
    return Span(path=path, line=line, column=column, end_line=end_line, end_column=end_column)


def _repair(mend: Mend, path: str) -> Repair:
    english, dutch = _TITLES[mend.title]
    edits = (
        Edit(path=path, start=each.start, end=each.end, text=each.text) for each in mend.changes
    )
    return Repair(
        grade=mend.grade,
        titles=immutabledict({"en": english, "nl": dutch}),
        edits=tuple(edits),
    )
