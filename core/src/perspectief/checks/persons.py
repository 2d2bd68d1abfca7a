"""Names, e-mail addresses and telephone numbers of persons: they belong on paper, not in a pack.

A pack is published, mailed and kept in git; what stands in it stays there.
"""

from collections.abc import Callable, Iterator

from ..plugins import Breach, PackView, Said, rule
from . import personal
from .examples import tip

_TITLES = ("mevr", "mw.", "meneer", "de heer", "dhr.", "dr", "prof", "ir.", "mr", "ms")
"""One of these stands in every text that a title with a surname stands in."""


@rule(
    "FP711",
    "mail-of-a-person",
    "warning",
    reason={
        "en": "A pack is shared and kept for years: an address of a person does not come out of "
        "it again. A mailbox of a desk or a team may stand in it.",
        "nl": "Een pakket wordt gedeeld en jaren bewaard: het adres van een persoon haal je er "
        "niet meer uit. Een postbus van een afdeling of team mag er wel in.",
    },
    messages={
        "en": '"{address}" looks like the e-mail address of a person',
        "nl": '"{address}" lijkt het mailadres van een persoon',
    },
    hints={
        "en": "Write a mailbox of the team, or leave room to fill it in on paper.",
        "nl": "Schrijf een postbus van het team, of laat ruimte om het op papier in te vullen.",
    },
    bad=tip("Mail naar j.jansen@example.org als je vragen hebt."),
    good=tip("Mail naar loopbaan@example.org als je vragen hebt."),
)
def mail(view: PackView) -> Iterator[Breach]:
    """Find e-mail addresses whose name is not that of a desk."""
    for said in (*view.texts.holding("@"), *view.names.holding("@")):
        for address in personal.mails(said.text):
            yield said, {"address": address}, address


@rule(
    "FP712",
    "telephone-number",
    "warning",
    reason={
        "en": "A pack is shared and kept for years: a number of a person does not come out of it "
        "again, and numbers of desks change.",
        "nl": "Een pakket wordt gedeeld en jaren bewaard: het nummer van een persoon haal je er "
        "niet meer uit, en nummers van balies veranderen.",
    },
    messages={
        "en": '"{number}" looks like a telephone number',
        "nl": '"{number}" lijkt een telefoonnummer',
    },
    hints={
        "en": "Say where to find the number, or leave room to fill it in on paper. "
        "Is it the number of a desk? Accept it with that reason.",
        "nl": "Schrijf waar het nummer te vinden is, of laat ruimte om het in te vullen. "
        "Is het van een balie? Accepteer het dan met die reden.",
    },
    bad=tip("Bel 06-12345678 als je vragen hebt."),
    good=tip("Bel de loopbaanadviseur als je vragen hebt."),
)
def phone(view: PackView) -> Iterator[Breach]:
    """Find telephone numbers, Dutch ones and those with a plus."""
    for said in (*view.texts.holding("0", "+"), *view.names.holding("0", "+")):
        if said.at[-1] not in ("address", "code"):
            for number in personal.phones(said.text):
                yield said, {"number": number}, number


@rule(
    "FP713",
    "name-of-a-person",
    "warning",
    reason={
        "en": "Our own rule, after the guide for authors: no names, not even of colleagues who do "
        "not mind. Roles stay, people come and go.",
        "nl": "Onze eigen regel, uit de schrijfwijzer: geen namen, ook niet van collega's die het "
        "goedvinden. Rollen blijven, mensen komen en gaan.",
    },
    messages={
        "en": '"{name}" looks like the name of a person',
        "nl": '"{name}" lijkt de naam van een persoon',
    },
    hints={
        "en": "Write the role. Names go on paper, or in the Word file.",
        "nl": "Schrijf de rol. Namen horen op papier, of in het Word-bestand.",
    },
    bad=tip("Vraag het aan mevrouw Jansen van hr."),
    good=tip("Vraag het aan iemand van hr."),
)
def name(view: PackView) -> Iterator[Breach]:
    """Find titles and initials with a surname, and names in places that ask for a role."""
    for said in view.texts.holding(*_TITLES):
        if personal.TITLE.search(said.small):
            yield from _told(said, personal.titled)
    if personal.can_hold_initials(view.texts.together):
        for said in view.texts.matching(personal.INITIAL):
            yield from _told(said, personal.with_initials)
    for said in (*view.texts.of("pack"), *view.texts.of("texts")):
        # Where a role is asked for.
        if said.at[-1] == "sender" or said.at[:2] == ("pack", "team"):
            yield from _told(said, personal.two_names)


def _told(said: Said, find: Callable[[str], str]) -> Iterator[Breach]:
    """Give the first name that is found; a source is named as its publisher names it."""
    found = find(said.text) if said.at[0] != "sources" else ""
    if found:
        yield said, {"name": found}, found


CHECKS = (mail, phone, name)
