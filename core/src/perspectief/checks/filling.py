"""Parameters in sentences: what stands before them, and what is glued to them.

A value is filled in as it is (`format.md`, section 2), so the sentence around it has to fit each
value that a pack or a university may choose. Which parameters need an article, and which bring
their own, is read off their declaration.
"""

from collections.abc import Iterator

from ..plugins import Breach, PackView, rule
from .examples import english_tip, tip
from .parameter_uses import (
    ARTICLES,
    BEFORE_MORE,
    BEFORE_ONE,
    BETWEEN,
    GLUED,
    Use,
    nouns,
    uses,
    with_article,
)

_FITTING = {"nl": ("de, een, elke", "iedere"), "en": ("the, each", "every")}
"""Articles to choose from, by the language of the text: of an English a another rule tells."""


def _text(sentence: str) -> dict[str, str]:
    return tip(sentence, "Vertel het")


def _translated(sentence: str) -> dict[str, str]:
    return _text("Vraag een {medewerker} wat nieuw is.") | english_tip(sentence, "Tell it")


@rule(
    "FP621",
    "parameter-without-article",
    "warning",
    reason={
        "en": "The name of the group is a noun for one person, so a sentence needs an article "
        "before it. Without one it is wrong for each group.",
        "nl": "De naam van de groep is een woord in het enkelvoud. Zonder lidwoord ervoor loopt "
        "de zin bij geen enkele groep.",
    },
    messages={
        "en": "{parameter} has no article before it",
        "nl": "voor {parameter} staat geen lidwoord",
    },
    hints={
        "en": "Write {articles} before it, or use the plural.",
        "nl": "Zet er {articles_nl} voor, of gebruik het meervoud.",
    },
    bad=_text("Vraag {medewerker} wat nieuw is."),
    good=_text("Vraag elke nieuwe {medewerker} wat nieuw is."),
)
def bare(view: PackView) -> Iterator[Breach]:
    """Find nouns for one that have no article before them."""
    singular, _ = nouns(view)
    for use in uses(view):
        if use.name in singular and not _determined(use):
            first, last = _FITTING[use.said.language]
            yield use.breach(articles=f"{first} or {last}", articles_nl=f"{first} of {last}")


def _determined(use: Use) -> bool:
    if not (use.before.strip() or use.after.strip()):
        # The name alone, such as the head of a column.
        return True
    language = use.said.language
    if language not in BETWEEN:
        return True
    # Of an English a or an another rule tells.
    fit = BEFORE_ONE[language] | ({"a", "an"} if language == "en" else set())
    for word in reversed(use.words[-3:]):
        if word in fit:
            return True
        if not BETWEEN[language].fullmatch(word):
            return False
    return False


@rule(
    "FP622",
    "singular-before-plural",
    "warning",
    reason={
        "en": "The value is a plural; a word for one does not fit before it.",
        "nl": "De waarde is een meervoud. Een woord voor één past daar niet voor.",
    },
    messages={
        "en": 'after "{word}" comes one, and {parameter} is a plural',
        "nl": 'na "{word}" komt enkelvoud, en {parameter} is meervoud',
    },
    hints={
        "en": "Use the parameter for one, or take the word away.",
        "nl": "Gebruik het invulwoord voor het enkelvoud, of haal het woord weg.",
    },
    bad=_text("Vraag elke {medewerkers} wat nieuw is."),
    good=_text("Vraag {medewerkers} wat nieuw is."),
)
def plural(view: PackView) -> Iterator[Breach]:
    """Find plurals after a word for one."""
    _, more = nouns(view)
    for use in uses(view):
        word = use.word
        if use.name in more and word in BEFORE_MORE.get(use.said.language, ()):
            yield use.breach(word=word)


@rule(
    "FP623",
    "glued-to-parameter",
    "warning",
    reason={
        "en": "A value can be two words or end in an apostrophe; what is glued to it goes wrong: "
        "{medewerker}functie gives ICT'erfunctie.",
        "nl": "Een waarde kan uit twee woorden bestaan. Wat eraan vastzit, gaat dan mis: "
        "{medewerker}functie wordt ICT'erfunctie.",
    },
    messages={
        "en": "something is glued to {parameter}",
        "nl": "er zit iets vast aan {parameter}",
    },
    hints={
        "en": "Write a sentence in which it stands by itself.",
        "nl": "Maak een zin waarin het los staat.",
    },
    bad=_text("Beschrijf de {medewerker}functie."),
    good=_text("Beschrijf de functie van een {medewerker}."),
)
def glued(view: PackView) -> Iterator[Breach]:
    """Find letters, digits and hyphens right before or after a parameter."""
    for use in uses(view):
        head, tail = GLUED.get(use.said.language, GLUED["nl"])
        if head.search(use.before[-2:]) or tail.match(use.after[:2]):
            yield use.breach()


@rule(
    "FP624",
    "second-article",
    "warning",
    reason={
        "en": "This value brings its own article: de {organisatie} gives de de universiteit.",
        "nl": "Deze waarde heeft het lidwoord al bij zich: de {organisatie} wordt de de "
        "universiteit.",
    },
    messages={
        "en": '"{word}" stands before {parameter}, which has its own article',
        "nl": '"{word}" staat voor {parameter}, en dat heeft zelf al een lidwoord',
    },
    hints={
        "en": "Take the word away.",
        "nl": "Haal het woord weg.",
    },
    bad=_text("Vraag het bij de {organisatie}."),
    good=_text("Vraag het bij {organisatie}."),
)
def twice(view: PackView) -> Iterator[Breach]:
    """Find articles before a parameter that brings its own."""
    bring = with_article(view.chain).union(
        *(with_article(each.chain) for each in view.translations.values())
    )
    for use in uses(view):
        word = use.word
        if use.name in bring and word in ARTICLES.get(use.said.language, ()):
            yield use.breach(word=word)


@rule(
    "FP625",
    "no-de-word",
    "error",
    reason={
        "en": "Texts write de, deze or een goede before it. With a het-word those are wrong.",
        "nl": "In de teksten staat er de of deze voor. Bij een het-woord klopt dat niet.",
    },
    messages={
        "en": 'the article of {parameter} is "{article}", and texts are written for "de"',
        "nl": 'het lidwoord van {parameter} is "{article}", en de teksten rekenen op "de"',
    },
    hints={
        "en": "Choose a word with de, such as medewerker or collega.",
        "nl": "Kies een de-woord, zoals medewerker of collega.",
    },
    bad={"pack.toml": '[parameters.medewerker]\nvalue = "afdelingshoofd"\narticle = "het"\n'},
    good={"pack.toml": '[parameters.medewerker]\nvalue = "collega"\narticle = "de"\n'},
)
def article(view: PackView) -> Iterator[Breach]:
    """Find parameters of the uppermost layer that are no de-words."""
    own = view.chain.layers[-1].objects.get("pack", {}).get("parameters", {})
    for name in own:
        said = view.pack.parameters.get(name)
        if said is not None and said.article not in (None, "de"):
            told = {"parameter": f"{{{name}}}", "article": said.article}
            yield f"pack/parameters/{name}#article", told


@rule(
    "FP626",
    "a-before-parameter",
    "warning",
    reason={
        "en": "In English it is a before one value and an before another, so the article is "
        "part of a parameter of its own.",
        "nl": "In het Engels is het bij de ene waarde a en bij de andere an. Daarom hoort het "
        "lidwoord bij een eigen invulwoord.",
    },
    messages={
        "en": '"{word}" stands before {parameter}, and the value may need another article',
        "nl": '"{word}" staat voor {parameter}, en bij de waarde hoort soms het andere lidwoord',
    },
    hints={
        "en": "Write {instead}, and give it a value in en/pack.toml.",
        "nl": "Schrijf {instead}, en geef dat een waarde in en/pack.toml.",
    },
    bad=_translated("Ask a {medewerker} what is new."),
    good=_translated("Ask {a_medewerker} what is new."),
)
def english(view: PackView) -> Iterator[Breach]:
    """Find an English article before a parameter that needs one to fit its value."""
    singular, _ = nouns(view)
    for use in uses(view):
        word = use.word
        if use.said.language == "en" and use.name in singular and word in ("a", "an"):
            yield use.breach(word=word, instead=f"{{a_{use.name}}}")


CHECKS = (bare, plural, glued, twice, article, english)
