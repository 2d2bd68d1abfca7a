"""Rules of what a pack accepts of itself: FP22."""

from .pieces import SOURCE
from .rule import rule

_ENTRY = """\
[accept.krant]
code = "FP833"
object = "sources/vb-krant"
reason = "De krant ligt in het archief; wij lezen hem in maart."
"""
_UNREAD = SOURCE.replace("read = 2026-11-01\n", "")


def _accepted(entry: str, sources: str = SOURCE) -> dict[str, str]:
    return {"pack.toml": entry, "sources.toml": sources}


_GOOD = _accepted(_ENTRY, _UNREAD)

RULES = (
    rule(
        "FP220",
        "bad-acceptance",
        "error",
        'in this acceptance "{key}" is missing or not right',
        'in deze acceptatie ontbreekt "{key}", of het klopt niet',
        "It has code, object and reason, all text, and perhaps until, a date.",
        "Er staan code, object en reason in, alle drie tekst, en soms until, een datum.",
        why_en="Whoever comes after you has to know what you accept, where, and why.",
        why_nl="Wie na jou komt, moet weten wat je accepteert, waar, en waarom.",
        bad=_accepted(_ENTRY.replace("reason", "because")),
        good=_GOOD,
    ),
    rule(
        "FP221",
        "acceptance-unused",
        "warning",
        "nothing with the code {code} is found in {where}, so there is nothing to accept",
        "er is niets met de code {code} in {where}, dus er valt niets te accepteren",
        "Take this acceptance out.",
        "Haal deze acceptatie weg.",
        why_en="An acceptance that is left behind hides the next mistake in the same place.",
        why_nl="Een acceptatie die blijft staan, verbergt de volgende fout op dezelfde plek.",
        bad=_accepted(_ENTRY),
        good=_GOOD,
        acceptable=False,
    ),
    rule(
        "FP222",
        "acceptance-ended",
        "warning",
        "this acceptance ended on {until}",
        "deze acceptatie liep tot {until}",
        "Solve what it accepts, or give a new date with a reason that still holds.",
        "Los op wat er geaccepteerd werd, of kies een nieuwe datum met een reden die nog klopt.",
        why_en="A date of ending is a promise to look again.",
        why_nl="Met een einddatum beloof je om er opnieuw naar te kijken.",
        bad=_accepted(_ENTRY + "until = 2020-01-01\n"),
        good=_accepted(_ENTRY + "until = 2999-01-01\n", _UNREAD),
        acceptable=False,
    ),
    rule(
        "FP223",
        "not-acceptable",
        "warning",
        "{code} cannot be accepted, so this acceptance does nothing",
        "{code} kun je niet accepteren, dus deze acceptatie doet niets",
        "Mend what it is about, and take this acceptance out. More: perspectief explain {code}",
        "Los op waar het om gaat en haal deze acceptatie weg. Meer: perspectief explain {code}",
        why_en="No reason makes a pack with errors whole, or a text safe for those who read it.",
        why_nl="Geen enkele reden maakt een pakket met fouten heel, of een tekst veilig voor wie "
        "hem leest.",
        bad=_accepted(_ENTRY.replace("FP833", "FP303")),
        good=_GOOD,
        acceptable=False,
    ),
    rule(
        "FP224",
        "accepts-no-rule",
        "warning",
        'there is no rule with the code "{code}"',
        'er is geen regel met de code "{code}"',
        "{suggestion} All rules: perspectief explain --all",
        "{suggestion_nl} Alle regels: perspectief explain --all",
        why_en="An acceptance of a rule that does not exist accepts nothing.",
        why_nl="Wie een regel accepteert die er niet is, accepteert niets.",
        bad=_accepted(_ENTRY.replace("FP833", "FP8333")),
        good=_GOOD,
        acceptable=False,
    ),
)
