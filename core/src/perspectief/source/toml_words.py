"""What a parser says of wrong TOML, in words for who writes content."""

_SAID = {
    "Illegal character": (
        "a text is not closed on its own line",
        "een tekst is niet afgesloten; zet aan het eind van de regel een aanhalingsteken",
    ),
    "Unterminated string": (
        "a text is nowhere closed",
        'een tekst is nergens afgesloten; wat met """ begint, eindigt ook met """',
    ),
    "Invalid value": (
        'this is no value; a text stands between straight quotes, such as "this"',
        'dit is geen waarde; een tekst staat tussen rechte aanhalingstekens, "zo"',
    ),
    "Expected newline or end": (
        "something more stands behind the value; a date is written 2027-01-31",
        "achter de waarde staat nog iets; een datum schrijf je als 2027-01-31",
    ),
    "Cannot declare": (
        "what stands between these brackets stands here twice",
        "wat hier tussen de haken staat, staat twee keer in dit bestand",
    ),
    "Cannot overwrite": (
        "this key stands twice in one object",
        "deze sleutel staat twee keer in hetzelfde blok",
    ),
    "Duplicate inline": (
        "a key stands twice between these braces",
        "tussen deze accolades staat een sleutel twee keer",
    ),
    "Cannot mutate": (
        "this name has a value already",
        "deze naam heeft al een waarde",
    ),
    "Cannot redefine": (
        "this name has a value already",
        "deze naam heeft al een waarde",
    ),
    "Expected '='": (
        'behind a key stands "="; a text of more lines stands between """ and """',
        'achter een sleutel staat =; een tekst van meer regels staat tussen """ en """',
    ),
    "Expected ']'": (
        "these brackets are not closed with ]",
        "deze haken zijn niet afgesloten met ]",
    ),
    "Invalid initial character": (
        "here belongs a key; before an explanation stands #",
        "hier hoort een sleutel; voor uitleg staat een hekje (#)",
    ),
    "Invalid statement": (
        "here belongs a key; before an explanation stands #",
        "hier hoort een sleutel; voor uitleg staat een hekje (#)",
    ),
    "Unclosed array": (
        "a list is not closed with ], or a comma is missing in it",
        "een lijst is niet afgesloten met ], of er mist een komma",
    ),
    "Unclosed inline table": (
        "braces are not closed with }, or a comma is missing in them",
        "accolades zijn niet afgesloten met }, of er mist een komma",
    ),
    "Unescaped": (
        "a backslash in a text is written twice",
        "een schuine streep naar links (\\) schrijf je in een tekst dubbel",
    ),
    "Invalid date": (
        "there is no such date; a date is written 2027-01-31",
        "deze datum bestaat niet; een datum schrijf je als 2027-01-31",
    ),
    "an integer has": (
        "an integer has more than 64 bits",
        "een getal is te groot",
    ),
}
"""By how the words of the parser begin, the same in English and in Dutch."""


def explained(reason: str) -> dict[str, str]:
    """Give the parameters of a finding: `reason` in English, and `reason_nl`."""
    for start, (english, dutch) in _SAID.items():
        if reason.startswith(start):
            return {"reason": english, "reason_nl": dutch}
    return {"reason": reason, "reason_nl": reason}
