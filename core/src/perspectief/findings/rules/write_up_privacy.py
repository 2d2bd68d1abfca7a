"""Rules of a filled-in write-up of a session: nothing in it is about one person. FP87.

Our own rules, after those under the sheet of the overview: no names, no marks, no percentages.
"""

from functools import partial

from .rule import rule

_ACTIONS = "uitwerking.xlsx[Acties]"
_INSIGHTS = "uitwerking.xlsx[Inzichten]"
_HEAD = "Wie trekt | Actie | Wanneer | Met wie\n"
_GOOD = {_ACTIONS: f"{_HEAD}hr | Kijk een uur mee bij een andere afdeling | 2-3-2027 | een team\n"}

_LEFT_OUT_EN = "It is left out of what is made. Write the role instead."
_LEFT_OUT_NL = "Het komt niet in wat er gemaakt wordt. Schrijf in plaats daarvan de rol op."

_rule = partial(rule, whole=True, acceptable=False)


def _with(whom: str) -> dict[str, str]:
    return {_ACTIONS: f"{_HEAD}hr | Kijk een uur mee bij een andere afdeling | 2-3-2027 | {whom}\n"}


RULES = (
    _rule(
        "FP871",
        "mail-in-write-up",
        "error",
        'there is an e-mail address of a person here: "{text}"',
        'hier staat het mailadres van één persoon: "{text}"',
        _LEFT_OUT_EN,
        _LEFT_OUT_NL,
        why_en="A write-up is mailed around and kept; who wants to know something asks a role.",
        why_nl="Een uitwerking wordt rondgemaild en bewaard. Wie iets wil weten, vraagt het aan "
        "een rol.",
        bad=_with("j.jansen@example.org"),
        good=_GOOD,
    ),
    _rule(
        "FP872",
        "telephone-in-write-up",
        "error",
        'there is a telephone number here: "{text}"',
        'hier staat een telefoonnummer: "{text}"',
        _LEFT_OUT_EN,
        _LEFT_OUT_NL,
        why_en="A write-up is mailed around and kept; a number belongs to one person.",
        why_nl="Een uitwerking wordt rondgemaild en bewaard. Een nummer hoort bij één persoon.",
        bad=_with("06-12345678"),
        good=_GOOD,
    ),
    _rule(
        "FP873",
        "personnel-number-in-write-up",
        "error",
        'this looks like the number of a person: "{text}"',
        'dit lijkt het nummer van één persoon: "{text}"',
        _LEFT_OUT_EN,
        _LEFT_OUT_NL,
        why_en="With the number of an employee or a student a text is about one person.",
        why_nl="Met een personeels- of studentnummer gaat een tekst over één persoon.",
        bad=_with("medewerker u1234567"),
        good=_GOOD,
    ),
    _rule(
        "FP874",
        "name-in-write-up",
        "warning",
        'this looks like a name: "{text}"',
        'dit lijkt een naam: "{text}"',
        _LEFT_OUT_EN,
        _LEFT_OUT_NL,
        why_en="Who said something stays in the room; who does something is a role.",
        why_nl="Wie iets zei, blijft in de zaal. Wie iets doet, is een rol.",
        bad=_with("mevrouw Jansen"),
        good=_GOOD,
    ),
    _rule(
        "FP875",
        "mark-in-write-up",
        "warning",
        'this looks like a mark, a share or a count of people: "{text}"',
        'dit lijkt een cijfer, een deel of een telling van mensen: "{text}"',
        "It is left out of what is made. Say it in words: what the group saw, and what others saw.",
        "Het komt niet in wat er gemaakt wordt. Zeg het in woorden: wat de groep zag, en wat "
        "anderen zagen.",
        why_en="With ten people a count shows who was alone, and a mark judges.",
        why_nl="Met tien mensen laat een telling zien wie alleen stond, en een cijfer oordeelt.",
        bad={_INSIGHTS: "Soort | Tekst\ninzicht | Van de groep vindt 10% het werk leuk.\n"},
        good={_INSIGHTS: "Soort | Tekst\ninzicht | Bijna iedereen vindt het werk leuk.\n"},
    ),
    _rule(
        "FP876",
        "address-in-write-up",
        "error",
        'this looks like the address or the account of a person: "{text}"',
        'dit lijkt het adres of het account van één persoon: "{text}"',
        _LEFT_OUT_EN,
        _LEFT_OUT_NL,
        why_en="A write-up is mailed around and kept; where somebody lives or can be found online "
        "is nobody's business.",
        why_nl="Een uitwerking wordt rondgemaild en bewaard. Waar iemand woont of online te vinden "
        "is, gaat niemand iets aan.",
        bad=_with("@janjansen"),
        good=_GOOD,
    ),
)
