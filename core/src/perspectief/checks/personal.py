"""What gives a person away in a text: an address, a number, a name.

Addresses and numbers are found exactly. A name is only found where a title, initials or a place
for names gives it away: a list of first names would take words for people.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from .patterns import lazy

_MAIL = lazy(
    r"([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})"
)
_DESK = lazy(
    r"admin|advies|academ|algemeen|balie|beheer|bibliothe|career|communicat|contact|dienst|"
    r"desk|facult|functie|groep|help|hr|ict|info|informat|learning|library|loopbaan|mail|medezeggen|"
    r"office|onderwijs|ontwikkel|opleiding|pand|perso|personeel|perspectief|postbus|post|privacy|"
    r"project|receptie|redactie|secret|service|sofokles|support|talent|team|training|univers|"
    r"vacature|vertrouwen|vragen|welkom|werk"
)
"""Pieces of the name of a mailbox that belongs to a desk or a team."""

_PHONE = lazy(
    r"(?<![\w/.,-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?[1-9]|\(?0[1-9])\d{0,3}\)?[ .-]{0,3}"
    r"(?:\d[ .-]?){4,9}\d(?![\w-])"
    r"|(?<![\w/.,-])\+(?!31)[1-9]\d{0,2}[ -](?:\d[ .-]?){6,11}\d(?![\w-])"
)
_LENGTHS = (("00", (13, 14)), ("0", (10,)), ("31", (11, 12)), ("", range(9, 16)))
"""How many digits a number has, by what it begins with; so a date or a period is none."""

_PARTICLE = (
    r"(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]en|[Tt]er|te|[Vv]on|[Ll]a|[Ll]e|[Ee]l|'t)"
    r"\s+){1,3}"
)
_SURNAME = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?"
_TITLED = lazy(
    r"(?<!\w)(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Mm]eneer|[Dd]e heer|[Dd]hr\.|[Dd]rs?\.|[Pp]rof\.|"
    r"[Ii]r\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor)\s+"
    r"(?:(?:[A-Z]\.\s?)+|(?:[Dd]rs?\.|[Pp]rof\.|[Ii]r\.|[Mm]r\.)\s+){0,3}"
    rf"(?:{_PARTICLE})?{_SURNAME}"
)
_INITIALS = lazy(
    rf"(?<![\w.])(?:[A-Z]\.\s?(?:{_PARTICLE}){_SURNAME}|(?:[A-Z]\.\s?){{2,4}}(?:{_PARTICLE})?{_SURNAME})"
)
INITIAL = lazy(r"[A-Z](?<![\w.][A-Z])\.")
"""Stands in every text that initials stand in."""

TITLE = lazy(
    r"(?<!\w)(?:mevrouw|mevr\.|mw\.|meneer|heer|dhr\.|drs?\.?|prof\.?|professor|ir\.|mrs?\.?|ms\.?)\s"
)
"""Stands, in small letters, in every text that a title with a surname stands in."""

_DIGITS = 9
"""The least digits of a telephone number."""

_TWO = lazy(
    r"(?<![\w.])(?!De |Het |Een |Elke |Die |Deze |Onze |Twee |The |An? |Our |Two )"
    rf"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+\s+(?:{_PARTICLE})?{_SURNAME}"
)
_NO_NAME = lazy(
    r"Universit|Univers|Hogeschool|College|Instituut|Institut|Facult|School|Centrum|Center|Centre|"
    r"Dienst|Services?|Human|Resources|Desk|Bureau|Afdeling|Team|Stichting|Raad|Campus|Library|"
    r"Bibliothe|Support|Office|Affairs|Research|Science|Onderwijs|Informatie|Government|Department|States"
)

Span = tuple[int, int]
"""From where to where something stands in a text."""


def can_hold_initials(texts: str) -> bool:
    """Tell quickly whether one of many texts can hold initials: most hold none."""
    return any(part[-1:].isupper() and not part[-2:-1].isalnum() for part in texts.split("."))


def mails(text: str) -> Iterator[str]:
    """Give the e-mail addresses in a text whose name is not that of a desk."""
    return (text[start:end] for start, end in mail_spans(text))


def mail_spans(text: str) -> Iterator[Span]:
    """Give where such e-mail addresses stand in a text."""
    for match in _MAIL.finditer(text):
        if not _DESK.search(match[1].lower()):
            yield match.start(), match.start() + len(match[0].rstrip(".-"))


def phones(text: str) -> Iterator[str]:
    """Give the telephone numbers in a text, Dutch ones and those with a plus."""
    return (text[start:end] for start, end in phone_spans(text))


def phone_spans(text: str) -> Iterator[Span]:
    """Give where such telephone numbers stand in a text."""
    if sum(text.count(digit) for digit in "0123456789") < _DIGITS:
        return
    for match in _PHONE.finditer(text):
        if _is_number(match[0]):
            yield match.span()


def _is_number(found: str) -> bool:
    digits = "".join(filter(str.isdigit, found))
    return len(digits) in next(each for start, each in _LENGTHS if digits.startswith(start))


def titled(text: str) -> str:
    """Give the first surname with a title in a text; nothing when there is none."""
    return _name(text, _TITLED)


def with_initials(text: str) -> str:
    """Give the first surname with initials, in a text without one with a title."""
    if not INITIAL.search(text) or _TITLED.search(text):
        return ""
    return _name(text, _INITIALS)


def two_names(text: str) -> str:
    """Give the first two words with capitals: a name, where a role is asked for."""
    capitals = sum(map(str.isupper, text))
    return _name(text, _TWO) if capitals > 1 else ""


def _name(text: str, pattern: re.Pattern[str]) -> str:
    match = pattern.search(text)
    return match[0] if match and _is_name(match) else ""


def name_spans(text: str) -> Iterator[Span]:
    """Give where all surnames with a title or with initials stand in a text."""
    for pattern in (_TITLED, _INITIALS):
        yield from (match.span() for match in pattern.finditer(text) if _is_name(match))


def two_name_spans(text: str) -> Iterator[Span]:
    """Give where two words with capitals stand, up to the first two that are no name.

    More capitals may belong to those: *Human Resources Business Partner*.
    """
    return (match.span() for match in takewhile(_is_name, _TWO.finditer(text)))


def _is_name(match: re.Match[str]) -> bool:
    return not _NO_NAME.search(match[0])
