"""Marks, shares and counts of people, as people write them in Dutch and in English."""

import re
from collections.abc import Iterator

from ..checks.personal import Span

_NUMBER = (
    r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_SOME = rf"(?:\d{{1,3}}|{_NUMBER})"

_PEOPLE = (
    r"(?:mensen|personen|collega['’]?s|deelnemers|medewerkers|leidinggevenden|aanwezigen|vrouwen"
    r"|mannen|people|persons|colleagues|participants|employees|managers|members|women|men)\b"
)
_THINK = (
    r"(?:vind|vond|wil|zeg|zei|zie|zag|denk|dacht|voel|geef|geven|gaf|merk|mis|twijfel|noem|kies"
    r"|koos|kozen|think|thought|want|say|said|see\b|saw|feel|felt|doubt|mention|choose"
    r"|chose|would|gave|give)"
)
"""What people do who are counted because they see it so: with them others are told apart."""
_STOP = r"(?:$|[.,;:!?)\"'’])"
_THEY = rf"(?![.,]\d)(?=\s*{_STOP}| {_THINK}| {_PEOPLE})"
"""A share is one of people: it stands alone, or people or what they see stand behind it."""
_GROUP = (
    rf"(?:(?:(?:de|het|onze|ons|alle|the|our|all) )?(?:groep\b|team\b|afdeling\b|group\b"
    rf"|department\b|{_PEOPLE})|(?:ons|us)\b(?=\s*{_STOP}| {_THINK}))"
)
_SEE = rf"(?= {_THINK})(?! \w+ (?:elkaar|each|voor|mee|samen)\b)"
"""Who give each other something, or are yet to be found for it, do not tell what they see."""

_NO_SHARE = r"(?! ?(?:dag|uur|uren|week|weken|maand|keer|jaar|jaren|day|hour|month|year|time))"
"""Of days and hours a share says nothing about people."""
_ALONE = (
    rf"(?![.,]\d)(?=\s*(?:{_STOP}|[-–]\s|(?:voor|op|als|en|maar|omdat|want|waard|gegeven|gemiddeld"
    r"|for|on|as|and|but|because|average)\b))"
)
"""A mark stands alone; before another word it is a number of that."""
_GRADE = rf"(?:(?:10|[1-9])(?:[.,]\d{{1,2}})?|{_NUMBER}(?:[ëe]?nhalf)?|zesje)"

_DATE = r"\d{1,2}/\d{1,2}"
_MARKS = re.compile(
    "|".join(
        (
            # Dates, which are passed over.
            rf"\b(?:op|voor|vóór|na|vanaf|tot|t/m|uiterlijk|deadline:?|on|by|before|after|from|until)"
            rf" {_DATE}\b(?:(?:,| en| of| and| or) {_DATE})*",
            r"(?P<mark>(?<!\d)\d{1,6}(?:[.,]\d{1,6})?\s?(?:%|procent\b|per ?cent\b)",
            r"(?<![\d/.,])(?:[0-5](?:[.,]\d)?\s?/\s?5|(?:10|\d(?:[.,]\d)?)\s?/\s?10)\b(?!\s?/|-)"
            rf"{_NO_SHARE}",
            r"\b(?:rapport)?(?:cijfer|score|mark|grade|rating)s?(?: (?:is|was|van|of))?\W{1,3}"
            rf"\d{{1,3}}(?:[.,]\d{{1,2}})?{_ALONE}",
            rf"\b(?:een|'n|an?)\s+{_GRADE}{_ALONE}",
            rf"\b(?:gemiddelde?|average)(?: (?:is|was|van|of))? {_GRADE}(?![.,]\d)"
            r"(?=\s*(?:$|[.;!?)]))",
            rf"\b(?:één|{_SOME}) (?:van de|of the|out of) {_SOME}{_THEY}",
            rf"\b(?:een|één|one|{_SOME}) (?:op (?:de|elke|iedere)|in(?: every)?) {_SOME}{_THEY}",
            r"\b(?:een kwart|driekwart|de helft|(?:een|twee) ?derde|a quarter|three quarters|half"
            rf"|(?:a|one|two) thirds?) (?:van|of) {_GROUP}",
            rf"(?<!met )(?<!with )\b\d{{1,3}} (?:(?:van (?:de|onze)|andere|of (?:the|our)|other) )?"
            rf"{_PEOPLE}{_SEE}",
            rf"(?<!met )(?<!with )\b{_NUMBER} (?:(?:andere|other) )?{_PEOPLE}{_SEE}",
            rf"\b{_SOME} (?:van ons|of us)\b(?=\s*{_STOP}| {_THINK}))",
        )
    ),
    re.IGNORECASE,
)


def marks(text: str) -> Iterator[Span]:
    """Give where that stands which judges or counts people in a text.

    Args:
        text: What somebody typed.

    Returns:
        From where to where each mark, share, percentage and count of people stands.
    """
    return (match.span() for match in _MARKS.finditer(text) if match["mark"])
