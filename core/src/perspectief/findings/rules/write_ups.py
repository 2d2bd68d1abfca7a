"""Rules of a filled-in write-up of a session: that it can be read, and what the pilot asks. FP86.

The pilot asks for one overview with four columns, and for actions that somebody owns: items 8 and
11 of its published do's and don'ts. Examples are sheets of the workbook, their cells between bars.
"""

from functools import partial

from .rule import rule

_BOOK = "uitwerking.xlsx"
_CARDS = f"{_BOOK}[Overzicht]"
_ACTIONS = f"{_BOOK}[Acties]"
_CARD_HEAD = "Kernactiviteit | Kolom | Waardoor? | Wie ziet het anders, en waarom? (zonder namen)\n"
_HEAD = "Wie trekt | Actie | Wanneer\n"
_GOOD = {_ACTIONS: f"{_HEAD}hr | Kijk een uur mee bij een andere afdeling | 2-3-2027\n"}
_GOOD_CARDS = {_CARDS: f"{_CARD_HEAD}Verslagen maken | krimpt | Er komt een tool. | \n"}

_rule = partial(rule, whole=True, acceptable=False)


def _action(row: str) -> dict[str, str]:
    return {_ACTIONS: f"{_HEAD}{row}\n"}


RULES = (
    _rule(
        "FP861",
        "write-up-unreadable",
        "error",
        "this is no workbook that can be read: {reason}",
        "dit is geen werkmap die te lezen is: {reason_nl}",
        "Open it in Excel and save it as a workbook (.xlsx), without a password.",
        "Open het in Excel en sla het op als werkmap (.xlsx), zonder wachtwoord.",
        why_en="What cannot be read is not guessed at. The file itself is never changed.",
        why_nl="Wat niet te lezen is, wordt niet geraden. Aan het bestand zelf verandert niets.",
        bad={_BOOK: "Dit is tekst.\n"},
        good=_GOOD,
    ),
    _rule(
        "FP862",
        "no-write-up",
        "error",
        "this is not the workbook for what a session gave",
        "dit is niet de werkmap voor wat een sessie opleverde",
        "Type it in write-up.xlsx from the folder 4-follow-up of the kit, and give that file; in a "
        "Dutch kit that is uitwerking.xlsx.",
        "Typ het in uitwerking.xlsx, uit de map 4-opvolgen van de kit. Geef dat bestand op.",
        why_en="The tables are known by the heads of their columns: overview, insights, actions.",
        why_nl="De tabellen zijn te herkennen aan hun bovenste rij: overzicht, inzichten, acties.",
        bad={f"{_BOOK}[Blad1]": "Naam | Bedrag\nKoffie | 12\n"},
        good=_GOOD,
    ),
    _rule(
        "FP863",
        "write-up-without-column",
        "error",
        "the table {table} has no column {column}",
        "de tabel {table} heeft geen kolom {column}",
        "Put the top row of the table back as it was in the workbook of the kit.",
        "Zet de bovenste rij van de tabel terug zoals die in uitwerking.xlsx stond.",
        why_en="Rows and columns may be moved and added, but the heads tell what is in them.",
        why_nl="Rijen en kolommen mag je verplaatsen en toevoegen, maar de bovenste rij zegt wat "
        "erin staat.",
        bad={_ACTIONS: "Wie | Actie | Wanneer\nhr | Kijk een uur mee | 2-3-2027\n"},
        good=_GOOD,
    ),
    _rule(
        "FP864",
        "write-up-too-long",
        "error",
        "the table {table} has more than {limit} rows; only those were read",
        "de tabel {table} heeft meer dan {limit} rijen; alleen die zijn gelezen",
        "Is this the right file? Take out what does not belong there.",
        "Is dit het goede bestand? Haal weg wat er niet in hoort.",
        why_en="No group fills so many rows in a session.",
        why_nl="Zoveel rijen vult een groep in een sessie niet.",
        bad={_ACTIONS: _HEAD + "hr | Kijk een uur mee | 2-3-2027\n" * 1001},
        good=_GOOD,
    ),
    _rule(
        "FP865",
        "write-up-unknown-word",
        "error",
        '"{value}" is not one of the words of this column',
        '"{value}" is geen woord van deze kolom',
        "{suggestion} Choose from: {allowed}.",
        "{suggestion_nl} Kies uit: {allowed_nl}.",
        why_en="There are exactly four columns and three roles. A fifth column hides what a group "
        "saw: what changes in another way stands under the cause.",
        why_nl="Er zijn precies vier kolommen en drie rollen. Een vijfde kolom verbergt wat de "
        "groep zag: wat op een andere manier verandert, schrijf je bij de oorzaak.",
        bad={_CARDS: f"{_CARD_HEAD}Verslagen maken | verandert van karakter |  | \n"},
        good=_GOOD_CARDS,
    ),
    _rule(
        "FP866",
        "card-in-two-columns",
        "error",
        'the card "{card}" lies in more than one column',
        'de kaart "{card}" ligt in meer dan één kolom',
        "Split the card: one for what grows, one for what shrinks.",
        "Splits de kaart: één voor wat groeit, één voor wat krimpt.",
        why_en="Work that goes two ways is two kinds of work; then the group can say why.",
        why_nl="Werk dat twee kanten opgaat, zijn twee soorten werk. Dan kan de groep van elk "
        "zeggen hoe dat komt.",
        bad={
            _CARDS: f"{_CARD_HEAD}Verslagen maken | krimpt |  | \nVerslagen maken | groeit |  | \n"
        },
        good=_GOOD_CARDS,
    ),
    _rule(
        "FP867",
        "action-without-owner",
        "error",
        'nobody leads the action "{action}"',
        'de actie "{action}" heeft geen trekker',
        "Choose one role: {allowed}.",
        "Kies één rol: {allowed_nl}.",
        why_en="An action of everybody is an action of nobody.",
        why_nl="Een actie van iedereen is een actie van niemand.",
        bad=_action(" | Kijk een uur mee bij een andere afdeling | 2-3-2027"),
        good=_GOOD,
    ),
    _rule(
        "FP868",
        "action-with-two-owners",
        "error",
        'the action "{action}" has more than one lead: {value}',
        'de actie "{action}" heeft meer dan één trekker: {value}',
        "Make it two actions, or write the other under Met wie (with whom).",
        "Maak er twee acties van, of zet de ander bij Met wie.",
        why_en="Of two owners each waits for the other.",
        why_nl="Met twee trekkers wacht de een op de ander.",
        bad=_action("medewerker en hr | Kijk een uur mee bij een andere afdeling | 2-3-2027"),
        good=_GOOD,
    ),
    _rule(
        "FP869",
        "action-without-date",
        "error",
        'the action "{action}" has no date{value}',
        'de actie "{action}" heeft geen datum{value_nl}',
        "Write one day, such as 2-3-2027. Is it not sure? Take the day of the follow-up.",
        "Schrijf één dag op, zoals 2-3-2027. Niet zeker? Neem dan de terugkomdatum.",
        why_en="What has no date is not there on the day on which the group comes back to it.",
        why_nl="Zonder datum ligt er op de terugkomdag niets.",
        bad=_action("hr | Kijk een uur mee bij een andere afdeling | voor de zomer"),
        good=_GOOD,
    ),
    _rule(
        "FP886",
        "write-up-row-without-text",
        "error",
        'the column "{column}" is empty here, so this row is left out',
        'de kolom "{column_nl}" is hier leeg, dus deze rij doet niet mee',
        "Fill in the cell. Does the row not belong here? Make its other cells empty too.",
        "Vul de cel in. Hoort de rij er niet bij? Maak dan ook de andere cellen leeg.",
        why_en="A date or a column says nothing as long as nobody knows of what.",
        why_nl="Een datum of een kolom zegt niets, zolang niemand weet waarvan.",
        bad=_action("hr |  | 2-3-2027"),
        good=_GOOD,
    ),
)
