"""Marks, shares and counts of people, as people write them in Dutch and in English."""

import re
from collections.abc import Iterator

_NUMBER = (
    r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_SOME = rf"(?:\d{{1,3}}|{_NUMBER})"

_PEOPLE = (
    r"(?:mensen|personen|collega['’]?s|deelnemers|medewerkers|leidinggevenden|aanwezigen|vrouwen"
    r"|mannen|people|persons|colleagues|participants|employees|managers|members|women|men)\b"
)
_GROUP = (
    rf"(?:(?:de|het|onze|ons|alle|the|our|all) )?(?:groep\b|team\b|afdeling\b|group\b|department\b"
    rf"|ons\b|us\b|{_PEOPLE})"
)
_THINK = (
    r"(?:vind|vond|wil|zeg|zei|zie|zag|denk|dacht|voel|geef|geven|gaf|merk|mis|twijfel|noem|kies"
    r"|koos|kozen|think|thought|want|say|said|see\b|saw|feel|felt|doubt|mention|choose"
    r"|chose|would|gave|give)"
)
"""What people do who are counted because they see it so: with them others are told apart."""
_STOP = r"(?:$|[.,;:!?)\"'’])"

_NO_SHARE = r"(?! ?(?:dag|uur|uren|week|weken|maand|keer|jaar|jaren|day|hour|month|year|time))"
"""Of days and hours a share says nothing about people."""
_ALONE = (
    rf"(?=\s*(?:{_STOP}|[-–]\s|(?:voor|op|als|en|maar|omdat|want|waard|gegeven|gemiddeld"
    r"|for|on|as|and|but|because|average)\b))"
)
"""A mark stands alone; before another word it is a number of that."""
_GRADE = rf"(?:(?:10|[1-9])(?:[.,]\d{{1,2}})?|{_NUMBER}(?:[ëe]?nhalf)?|zesje)"

_MARKS = re.compile(
    "|".join(
        (
            r"(?<!\d)\d{1,6}(?:[.,]\d{1,6})?\s?(?:%|procent\b|per ?cent\b)",
            rf"\b\d{{1,2}}(?:[.,]\d)?\s?/\s?(?:5|10)\b(?!\s?/|-){_NO_SHARE}",
            r"\b(?:rapport)?(?:cijfer|score|mark|grade|rating)s?(?: (?:is|was|van|of))?\W{1,3}"
            r"\d{1,6}(?:[.,]\d{1,6})?",
            rf"\b(?:een|'n|an?)\s+{_GRADE}{_ALONE}",
            rf"\b(?:gemiddelde?|average)(?: (?:is|was|van|of))? {_GRADE}{_ALONE}",
            rf"\b\d{{1,3}} (?:van de|of the|out of) {_SOME}\b{_NO_SHARE}",
            rf"\b(?:één|{_NUMBER}) (?:van de|of the|out of) {_SOME}"
            rf"(?=\s*{_STOP}| {_THINK}| {_PEOPLE})",
            rf"\b(?:een|één|one|{_SOME}) (?:op (?:de|elke|iedere)|in(?: every)?) {_SOME}\b"
            rf"{_NO_SHARE}",
            r"\b(?:een kwart|driekwart|de helft|(?:een|twee) ?derde|a quarter|three quarters|half"
            rf"|(?:a|one|two) thirds?) (?:van|of) {_GROUP}",
            rf"(?<!met )(?<!with )\b\d{{1,3}} (?:(?:van (?:de|onze)|andere|of (?:the|our)|other) )?"
            rf"{_PEOPLE}",
            rf"(?<!met )(?<!with )\b{_NUMBER} (?:(?:andere|other) )?{_PEOPLE}(?= {_THINK})",
            rf"\b{_SOME} (?:van ons|of us)\b",
        )
    ),
    re.IGNORECASE,
)


def marks(text: str) -> Iterator[str]:
    """Give what judges or counts people in a text.

    Args:
        text: What somebody typed.

    Returns:
        Marks, shares and percentages, counts of people: each as it stands there.
    """
    return (match[0] for match in _MARKS.finditer(text))
