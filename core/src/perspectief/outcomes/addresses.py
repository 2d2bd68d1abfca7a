"""Where one person lives, or is found online, and the number of an account in a bank."""

import re
from collections.abc import Iterator

_STREET = (
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]{0,30} (?:(?:van|de|der|den|het|'t|ten|ter) ){0,2}){0,2}"
    r"(?!Onderweg|Arbeidsmarkt|Loopbaan|Snelweg)[A-ZÀ-ÖØ-Þ][\w'’-]{0,40}"
    r"(?:straat|weg|laan|plein|kade|gracht|singel|dijk|steeg|hof|pad|dreef|plantsoen|markt|haven"
    r"|baan)"
)
_POSTCODE = r"[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?![\w-])"
_PLACE = r"(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)"
_HOME = re.compile(
    rf"\b{_STREET} \d{{1,3}}(?: ?[a-zA-Z]\b|-\d{{1,3}})?(?![\w.:%])(?:,? {_POSTCODE}{_PLACE}?)?"
    r"|\b\d{1,3} [A-Z][a-z]{1,30} (?:Street|Road|Lane|Avenue)\b"
    # Before capitals alone a number of four digits may be a year.
    rf"|\b(?!(?:19|20)\d\d ){_POSTCODE}{_PLACE}?|\b{_POSTCODE}{_PLACE}"
)
_ONLINE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?(?:linkedin\.com/in|(?<![\w.])(?:twitter|x|instagram|facebook)\.com)"
    r"/[\w.%-]*\w/?|(?<![\w.@/])@[A-Za-z]\w{2,}(?:\.\w+)*",
    re.IGNORECASE,
)
_BANK = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b")


def addresses(text: str) -> Iterator[str]:
    """Give the addresses of homes, and of people online, in a text."""
    for pattern in (_ONLINE, _HOME):
        yield from (match[0] for match in pattern.finditer(text))


def accounts(text: str) -> Iterator[str]:
    """Give the numbers of accounts in a bank (IBAN) in a text."""
    return (match[0] for match in _BANK.finditer(text) if _adds_up(match[0]))


def _adds_up(account: str) -> bool:
    """Say whether the digits are those of an account: it has two to check the others (ISO 13616).

    A Dutch number is known by its look, also when somebody mistyped it.
    """
    letters = account.replace(" ", "")
    if letters.startswith("NL"):
        return len(letters) == len("NL91ABNA0417164300")
    return int("".join(str(int(each, 36)) for each in letters[4:] + letters[:4])) % 97 == 1
