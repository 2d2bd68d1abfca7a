"""Rules of the syntax of TOML, FP1: texts."""

from .pieces import QUESTION, questions
from .rule import rule

_GOOD = questions(QUESTION)

RULES = (
    rule(
        "FP102",
        "curly-quotes",
        "error",
        "this quote is no straight one: {text}",
        "dit is geen recht aanhalingsteken: {text}",
        'Put straight quotes around a text: "like this". Within it curly ones may stay.',
        'Zet rechte aanhalingstekens om een tekst: "zo". Erbinnen mogen kromme blijven staan.',
        why_en="Word makes quotes curly by itself, and TOML only knows straight ones.",
        why_nl="Word maakt aanhalingstekens vanzelf krom, en TOML kent alleen rechte.",
        bad=questions(QUESTION + "purpose = “Even stilstaan.”\n"),
        good=questions(QUESTION + 'purpose = "Even “stilstaan”."\n'),
    ),
    rule(
        "FP103",
        "text-not-closed",
        "error",
        "this text is not closed on its own line",
        "deze tekst is niet afgesloten op de regel zelf",
        'Put {text} at its end; a text of more lines stands between """ and """.',
        'Zet er {text} achter; een tekst van meer regels staat tussen """ en """.',
        why_en="Nobody can tell where such a text ends, so what follows may be lost in it.",
        why_nl="Waar zo'n tekst eindigt, weet niemand. Wat erna komt, kan erin verdwijnen.",
        bad=questions(QUESTION + 'purpose = "Even stilstaan.\n'),
        good=questions(QUESTION + 'purpose = "Even stilstaan."\n'),
    ),
    rule(
        "FP104",
        "long-text-not-closed",
        "error",
        "the text that begins here is nowhere closed",
        "de tekst die hier begint, is nergens afgesloten",
        "Put {text} behind its last line.",
        "Zet {text} achter de laatste regel ervan.",
        why_en="Such a text takes along all that stands below it.",
        why_nl="Zo'n tekst sleept alles mee wat eronder staat.",
        bad=questions(QUESTION + 'purpose = """\nEven stilstaan.\n'),
        good=questions(QUESTION + 'purpose = """\nEven stilstaan.\n"""\n'),
    ),
    rule(
        "FP105",
        "quotes-in-text",
        "error",
        "quotes within the text end it too early: {text}",
        "aanhalingstekens in de tekst sluiten die te vroeg af: {text}",
        'Within a text use curly or single quotes, or write \\".',
        'Gebruik in een tekst kromme of enkele aanhalingstekens, of schrijf \\".',
        why_en="The text seems to end at the first of them, and the rest means nothing.",
        why_nl="De tekst lijkt bij het eerste teken al afgelopen, en de rest betekent dan niets.",
        bad=questions(QUESTION + 'purpose = "Zeg eens "nee"."\n'),
        good=questions(QUESTION + "purpose = \"Zeg eens 'nee'.\"\n"),
    ),
    rule(
        "FP106",
        "text-without-quotes",
        "error",
        "this text has no quotes around it: {text}",
        "om deze tekst staan geen aanhalingstekens: {text}",
        'Put straight quotes around it: "like this".',
        'Zet er rechte aanhalingstekens omheen: "zo".',
        why_en="Without quotes TOML takes a text for a number, a date, or true or false.",
        why_nl="Zonder aanhalingstekens leest TOML een tekst als getal, datum, true of false.",
        bad=questions(QUESTION + "purpose = Even stilstaan.\n"),
        good=questions(QUESTION + 'purpose = "Even stilstaan."\n'),
    ),
    rule(
        "FP113",
        "backslash",
        "error",
        "this backslash means something else in a text: {text}",
        "deze schuine streep betekent in een tekst iets anders: {text}",
        "Write it twice (\\\\), or put the text between single quotes: 'C:\\map'.",
        "Schrijf hem dubbel (\\\\), of zet de tekst tussen enkele aanhalingstekens: 'C:\\map'.",
        why_en="In a text between double quotes a backslash begins a sign of its own, such as "
        "\\n for a new line.",
        why_nl="Tussen dubbele aanhalingstekens begint een schuine streep een eigen teken, zoals "
        "\\n voor een nieuwe regel.",
        bad=questions(QUESTION + 'purpose = "Kijk in H:\\Uren\\ict."\n'),
        good=questions(QUESTION + "purpose = 'Kijk in H:\\Uren\\ict.'\n"),
    ),
    rule(
        "FP134",
        "newer-escape",
        "error",
        "{text} in a text is too new: TOML 1.0 does not know it",
        "{text} in een tekst is te nieuw: TOML 1.0 kent het niet",
        "Write \\u00 and the two digits.",
        "Schrijf \\u00 en de twee cijfers.",
        why_en="Some programs read TOML 1.1, others do not: the same pack would work here and "
        "fail there.",
        why_nl="Het ene programma leest TOML 1.1, het andere niet: hetzelfde pakket werkt dan "
        "hier wel en daar niet.",
        bad=questions(QUESTION + 'purpose = "Caf\\xe9"\n'),
        good=questions(QUESTION + 'purpose = "Caf\\u00e9"\n'),
    ),
)
