"""Marks in texts: HTML, Markdown where a plain line is asked for, and links."""

import re
from collections.abc import Iterator

from ..plugins import Breach, PackView, Said, rule
from ..plugins.said import START
from .examples import tip
from .patterns import lazy

_TAGS = (
    "script|style|iframe|img|svg|a|b|i|u|s|em|strong|br|p|div|span|ul|ol|li|table|tr|td|th|h[1-6]|"
    "font|center|form|input|object|embed|link|meta|base|video|audio|body|html|head|button|select|"
    "textarea|math|details|summary|sup|sub|small|big|code|pre|blockquote|hr|q|cite|mark"
)
_HTML = lazy(rf"<(?:!--|/?(?:{_TAGS})(?=[\s/>]))", re.IGNORECASE)
_ENTITY = lazy(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_MARKDOWN = lazy(
    r"\*\S(?:[^*\n]*\S)?\*|(?<!\w)__?[^\W_][^_\n]*_(?!\w)|`[^`\n]+`|\[[^\]\n]+\]\([^)\n]+\)"
    r"|^\s*(?:[-*+]|#{1,6}|>)\s|\n\s*\n"
)
_MARKS = ("*", "_", "`", "](", "\n", *(f"{START}{mark}" for mark in "-+#> "))
_LINK = lazy(r"\]\(\s*<?([^)\s>]+)|<((?!https?:|mailto:)[a-z][a-z0-9+.-]*:[^>\s]+)>", re.IGNORECASE)
_SAFE = lazy(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_USUAL = ("https://", "http://")
_ADDRESS = lazy(r"https?://", re.IGNORECASE)


@rule(
    "FP701",
    "raw-html",
    "error",
    reason={
        "en": "Content is text, in print and on paper too: HTML would stand there as it is typed. "
        "It is never run.",
        "nl": "Inhoud is tekst, ook op papier. HTML staat er dan letterlijk zoals je het typt. "
        "Het wordt nooit uitgevoerd.",
    },
    messages={
        "en": '"{html}" is HTML, and a text holds none',
        "nl": '"{html}" is HTML, en dat hoort niet in een tekst',
    },
    hints={
        "en": "Take it out. Use *…* for stress and **…** for strong stress in long texts.",
        "nl": "Haal het weg. Gebruik in lange teksten *…* voor nadruk en **…** voor sterke nadruk.",
    },
    bad=tip("Vraag het <b>altijd</b>."),
    good=tip("Vraag het *altijd*."),
)
def html(view: PackView) -> Iterator[Breach]:
    """Find tags, comments and entities of HTML."""
    for piece, pattern in (("<", _HTML), ("&", _ENTITY)):
        for said in (*view.texts.holding(piece), *view.names.holding(piece)):
            match = pattern.search(said.text) if said.at[-1] != "address" else None
            if match:
                yield said, {"html": match[0]}, match[0]


@rule(
    "FP702",
    "markdown-in-a-line",
    "warning",
    reason={
        "en": "Titles, questions and cards are one plain line: marks for stress, lists and links "
        "would be printed as they are.",
        "nl": "Titels, vragen en kaarten zijn één gewone regel. Tekens voor nadruk, lijstjes en "
        "links komen er letterlijk zo op te staan.",
    },
    messages={
        "en": "this is a plain line, and {marks} would be printed as it is",
        "nl": "dit is een gewone regel, en {marks} komt er letterlijk zo te staan",
    },
    hints={
        "en": "Take the marks away.",
        "nl": "Haal de tekens weg.",
    },
    bad=tip("Vraag het altijd.", title="Vraag het *altijd*"),
    good=tip("Vraag het altijd.", title="Vraag het altijd"),
)
def markdown(view: PackView) -> Iterator[Breach]:
    """Find Markdown, and more than one paragraph, in texts that are a line."""
    for said in view.texts.chosen(_is_line).holding(*_MARKS):
        if match := _MARKDOWN.search(said.text):
            found = match[0].strip()
            yield said, {"marks": f'"{found}"' if found else "⏎"}, found


def _is_line(said: Said) -> bool:
    return said.says == "line"


@rule(
    "FP703",
    "unsafe-link",
    "error",
    reason={
        "en": "A link leads to a page (http, https) or to a mailbox (mailto). Others run "
        "something, open a file of who reads it, or lead nowhere in print.",
        "nl": "Een link leidt naar een pagina (http, https) of een postbus (mailto). Andere "
        "starten iets, openen een bestand van de lezer, of leiden nergens heen.",
    },
    messages={
        "en": '"{link}" is no link to a page or a mailbox',
        "nl": '"{link}" is geen link naar een pagina of een postbus',
    },
    hints={
        "en": "Write a whole address, beginning with https://.",
        "nl": "Schrijf een heel adres, dat begint met https://.",
    },
    bad=tip("Lees [de uitleg](javascript:alert)."),
    good=tip("Lees [de uitleg](https://example.org/uitleg)."),
)
def links(view: PackView) -> Iterator[Breach]:
    """Find links and addresses that are no http, https or mailto."""
    for said in view.names.of("sources"):
        if said.at[-1] != "address" or said.text.startswith(_USUAL):
            continue
        if not _ADDRESS.match(said.text):
            yield said, {"link": said.text}
    for said in view.texts.holding("](", "<"):
        for match in _LINK.finditer(said.text):
            link = match[1] or match[2]
            if not _SAFE.match(link):
                yield said, {"link": link}, link


CHECKS = (html, markdown, links)
