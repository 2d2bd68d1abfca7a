"""Rules of a write-up as a file, and of what it says of its session. FP88.

What is not what it should be is told with what it is: whoever gave the wrong file need not guess.
"""

from functools import partial

from .rule import rule

_BOOK = "uitwerking.xlsx"
_ACTIONS = f"{_BOOK}[Acties]"
_SESSION = f"{_BOOK}[Over deze sessie]"
_HEAD = "Wie trekt | Actie | Wanneer\n"
_DONE = f"{_HEAD}hr | Kijk een uur mee bij een andere afdeling | 2-3-2027\n"
_GOOD = {_ACTIONS: _DONE}
_LONG = "hr | Kijk een uur mee bij een andere afdeling, en vertel het aan de groep | 2-3-2027\n"

_rule = partial(rule, whole=True, acceptable=False)


def _session(row: str) -> dict[str, str]:
    return {_SESSION: f"Wat | Antwoord\n{row}\n", _ACTIONS: _DONE}


RULES = (
    _rule(
        "FP881",
        "write-up-not-there",
        "error",
        "there is no such file",
        "dat bestand is er niet",
        "Write the whole path, such as kit/secretaresse/4-opvolgen/uitwerking.xlsx; in an English "
        "kit the file is 4-follow-up/write-up.xlsx.",
        "Schrijf het hele pad, zoals kit/secretaresse/4-opvolgen/uitwerking.xlsx.",
        why_en="The workbook stands in the kit, in the folder of the last phase.",
        why_nl="De werkmap staat in de kit, in de map van de laatste fase.",
    ),
    _rule(
        "FP882",
        "write-up-of-another-kind",
        "error",
        "this is {kind} and no workbook",
        "dit is {kind_nl} en geen werkmap",
        "Type what the session gave in uitwerking.xlsx (in an English kit: write-up.xlsx) from the "
        "same folder of the kit, and give that file.",
        "Typ wat de sessie opleverde in uitwerking.xlsx, uit dezelfde map van de kit. Geef dat "
        "bestand op.",
        why_en="The page of results is to write on. Only the tables of the workbook are read.",
        why_nl="Het blad Onze opbrengst is om op te schrijven. Alleen de tabellen van de werkmap "
        "worden gelezen.",
        bad={_BOOK: "%PDF-1.7\n"},
        good=_GOOD,
    ),
    _rule(
        "FP883",
        "write-up-still-empty",
        "error",
        "nothing is filled in here yet of what the session gave",
        "hier is nog niets ingevuld van wat de sessie opleverde",
        "Fill in the overview, the insights or the actions. Save the workbook and run this again.",
        "Vul het overzicht, de inzichten of de acties in. Sla de werkmap op en doe dit nog eens.",
        why_en="A page about a session says what a group saw and agreed on. With only the date "
        "there is nothing to read.",
        why_nl="Op de bladzijde over een sessie staat wat een groep zag en afsprak. Met alleen een "
        "datum valt er niets te lezen.",
        bad={
            f"{_BOOK}[Overzicht]": "Kernactiviteit | Kolom\nVerslagen maken | \n",
            f"{_BOOK}[Inzichten]": "Soort | Tekst\ninzicht | \n",
            _ACTIONS: f"{_HEAD}hr |  | \n",
        },
        good=_GOOD,
    ),
    _rule(
        "FP884",
        "session-without-day",
        "error",
        '"{value}" is no date, so it is left out',
        '"{value}" is geen datum en is dus weggelaten',
        "Write one day that exists, such as 2-3-2027. Not known yet? Leave the cell empty.",
        "Schrijf één dag op die bestaat, zoals 2-3-2027. Nog niet bekend? Laat de cel leeg.",
        why_en="The page says when the session was and when the group comes back to it. A wrong "
        "day is not guessed at.",
        why_nl="Op de bladzijde staat wanneer de sessie was en wanneer de groep terugkomt. Een "
        "verkeerde dag wordt niet geraden.",
        bad=_session("Datum van de sessie | 31-02-2027"),
        good=_session("Datum van de sessie | 2-3-2027"),
    ),
    _rule(
        "FP885",
        "session-without-number",
        "error",
        '"{value}" is no number of people, so it is left out',
        '"{value}" is geen aantal mensen en is dus weggelaten',
        "Write one number, such as 14. Not known any more? Leave the cell empty.",
        "Schrijf één getal op, zoals 14. Niet meer bekend? Laat de cel leeg.",
        why_en="The page says how many people took part, when there were at least five.",
        why_nl="Op de bladzijde staat hoeveel mensen meededen, als het er minstens vijf waren.",
        bad=_session("Aantal mensen | veel"),
        good=_session("Aantal mensen | 14"),
    ),
    _rule(
        "FP887",
        "write-up-given-twice",
        "warning",
        'the same stands in "{first}", so it counts once',
        'hetzelfde staat in "{first}" en telt dus één keer mee',
        "Was it another session? Give the workbook of that one.",
        "Was het een andere sessie? Geef dan de werkmap van die sessie op.",
        why_en="What is open is counted over all sessions. A workbook that is named twice, or a "
        "copy of it, would count each action twice.",
        why_nl="Wat open staat, wordt over alle sessies geteld. Noem je een werkmap twee keer, of "
        "een kopie ervan, dan zou elke actie dubbel tellen.",
    ),
    _rule(
        "FP888",
        "page-of-more-pages",
        "info",
        "the page about this session became {pages} pages",
        "het blad over deze sessie is {pages} bladzijden geworden",
        "It is whole. Is it to be one page? Put cards together, or shorten sentences.",
        "Er ontbreekt niets. Wil je één bladzijde? Voeg kaarten samen, of maak zinnen korter.",
        why_en="People read one page. The cards, insights and actions for which the form has rows "
        "fit on it.",
        why_nl="Eén bladzijde wordt gelezen. De kaarten, inzichten en acties waar het formulier "
        "rijen voor heeft, passen erop.",
        bad={_ACTIONS: _HEAD + _LONG * 60},
        good=_GOOD,
    ),
)
