"""Where one person lives, or is found online, and the number of an account in a bank."""

import re
from collections.abc import Iterator

from ..checks.personal import Span

_WORDS = r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]{0,30} (?:(?:van|de|der|den|het|'t|ten|ter) ){0,2}){0,2}"
_NAME = r"(?!Onderweg|Loopbaan|Snelweg)[A-ZÀ-ÖØ-Þ][\w'’-]{0,40}"
_SURE = r"(?:straat|weg|laan|kade|gracht|singel|dijk|steeg|dreef|plantsoen|haven)"
_OTHER = r"(?:plein|hof|pad|markt|baan)"
"""Ends a street, and as often something else: a learning path, a market for jobs."""
_POSTCODE = r"[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\w-])"
_PLACE = r"(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)"
_ALONE = (
    r"(?![\w.:%-])(?! [a-zß-öø-ÿ])"
    r"(?! (?:Jan|Feb|Maart|Mrt|March|Apr|Mei|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dec))"
)
"""Before a small word or a month a number may be a number of that."""
_LETTER = r"[a-df-tvwyzA-Z]"
"""Behind the number of a house; 2e, 2u and 2x are numbers of something else."""
_DESK = r"(?!\d{4} (?:AI|EU|HR|IT|MT|OR|UB)\b)"
_HOME = re.compile(
    rf"\b{_WORDS}{_NAME}(?:{_SURE}|{_OTHER}) \d{{1,3}}(?: ?[a-zA-Z]|-\d{{1,3}})?,?"
    rf" {_POSTCODE}{_PLACE}?"
    rf"|\b{_WORDS}{_NAME}{_SURE} \d{{1,3}}(?:{_LETTER}(?![\w.:%])|(?: [A-Z]|-\d{{1,3}})?{_ALONE})"
    r"|\b\d{1,3} [A-Z][a-z]{1,30} (?:Street|Road|Lane|Avenue)\b"
    # Without a place behind it, it may as well be a room, a ticket or a year.
    rf"|\b{_DESK}{_POSTCODE}{_PLACE}"
)
_MANY = r"(?:team\w*|allen|iedereen|kanaal|all|everyone|channel)\b"
_ONLINE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?(?:linkedin\.com/in|(?<![\w.])(?:twitter|x|instagram|facebook)\.com)"
    rf"/[\w.%-]*\w/?|(?<![\w.@/])@(?!{_MANY})[A-Za-z]\w{{2,}}(?:\.\w+)*",
    re.IGNORECASE,
)
_BANK = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b", re.IGNORECASE)
_SHORTEST, _DIGITS = 15, 8
"""The least signs of an account in any country, and digits: fewer are words."""


def addresses(text: str) -> Iterator[Span]:
    """Give where the addresses of homes, and of people online, stand in a text."""
    for pattern in (_ONLINE, _HOME):
        yield from (match.span() for match in pattern.finditer(text))


def accounts(text: str) -> Iterator[Span]:
    """Give where the numbers of accounts in a bank (IBAN) stand in a text."""
    for match in _BANK.finditer(text):
        account = match[0]
        # The words behind it may look like more of it.
        while account and not _adds_up(account):
            account = account.rpartition(" ")[0]
        if account:
            yield match.start(), match.start() + len(account)


def _adds_up(account: str) -> bool:
    """Say whether the digits are those of an account: it has two to check the others (ISO 13616).

    A Dutch number is known by its look, also when somebody mistyped it.
    """
    letters = account.replace(" ", "").upper()
    if len(letters) < _SHORTEST or sum(map(str.isdigit, letters)) < _DIGITS:
        return False
    if letters.startswith("NL"):
        return len(letters) == len("NL91ABNA0417164300")
    return int("".join(str(int(each, 36)) for each in letters[4:] + letters[:4])) % 97 == 1
