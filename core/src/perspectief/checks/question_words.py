"""The words by which questions are known that are double, closed, or hold their answer.

Beside each pattern stands what can be looked for quickly: pieces without which it finds nothing.
"""

from .patterns import lazy

DOUBLE = {
    "nl": lazy(
        r"\w(?<!\bwie)(?<!\bwat)(?<!\bhoe),? en (?:wat|welke?|wie|hoe|hoeveel|waar\w*|wanneer) "
        r"(?!ook\b)\w| (van|met|aan|over|voor|bij|in|op|naar) (?:(?!en )[\w'’-]++ ){1,4}en \1 \w"
    ),
    "en": lazy(
        r"\w,? and (?:what|which|who|how|where|why|when) \w"
        r"| (of|with|about|for|at|in|on|to) (?:(?!and )[\w'’-]++ ){1,4}and \1 \w"
    ),
}
"""A second question word after *and*, or one preposition for two things."""

_AND = {
    "nl": (
        " en ",
        ("wat", "welk", "wie", "hoe", "waar", "wanneer", "van", "met", "aan", "over", "voor",
         "bij", "in", "op", "naar"),
    ),
    "en": (
        " and ",
        ("what", "which", "who", "how", "where", "why", "when", "of", "with", "about", "for",
         "at", "in", "on", "to"),
    ),
}  # fmt: skip
"""The word, and what comes behind it in every question that is double."""

CLOSED = {
    "nl": lazy(
        r"(?:en |maar |of )?(?:is|zijn|ben|bent|was|waren|heb|hebt|heeft|hebben|had|hadden|kun|"
        r"kan|kunt|kunnen|kon|konden|wil|wilt|willen|wou|wilde|mag|mogen|mocht|moet|moeten|moest|"
        r"vind|vindt|vinden|vond|ga|gaat|gaan|ging|zou|zouden|zul|zal|zult|zullen|doe|doet|doen|"
        r"ken|kent|kennen|weet|weten|sta|staat|staan|zie|ziet|zien|denk|denkt|denken|voel|voelt|"
        r"voelen|werk|werkt|werken|krijg|krijgt|krijgen|durf|durft|durven|lukt|klopt|helpt|komt|"
        r"hoort|past|word|wordt|worden|hoef|hoeft|hoeven|gebruik|gebruikt|gebruiken|merk|merkt|"
        r"verwacht|heerst|bestaat|geldt|scheelt|verandert)\b(?! (?:hoe|eens|je eens)\b)"
        r"|(?!stel |beeld |denk )\w+ (?:je|jij|jullie|u) (?!hoe\b)"
    ),
    "en": lazy(
        r"(?:and |but |or )?(?:is|are|am|was|were|have|has|had|can|could|will|would|shall|should|"
        r"may|might|must|do|does|did)(?:n['’]t)?\b"
    ),
}
_LINKS = frozenset({"en", "maar", "of", "and", "but", "or"})
_YOU = frozenset({"je", "jij", "jullie", "u"})
_VERBS = (
    *("is", "zijn", "ben", "was", "waren", "heb", "heeft", "had", "kun", "kan", "kon", "wil"),
    *("wou", "mag", "mogen", "mocht", "moet", "moest", "vind", "vond", "ga", "ging", "zou"),
    *("zul", "zal", "doe", "ken", "weet", "weten", "sta", "zie", "denk", "voel", "werk", "krijg"),
    *("dur", "lukt", "klopt", "helpt", "komt", "hoort", "past", "word", "hoef", "hoev"),
    *("gebruik", "merk", "verwacht", "heerst", "bestaat", "geldt", "scheelt", "verandert", "are"),
    *("am", "were", "have", "has", "could", "will", "would", "shall", "should", "may", "might"),
    *("must", "do", "did", "can"),
)
"""What every verb that a closed question begins with begins with itself."""

LEADING = {
    "nl": lazy(
        r"toch\?|nietwaar|, (?:hè|niet|of niet)\?|niet ook |vind(?:en)? (?:je|jullie) (?:ook )?"
        r"niet |zou het niet |is het niet (?:zo|beter|tijd)\b|natuurlijk |uiteraard |moeilijk, "
        r"|kwijt(?:raakt|raken)?\b|verlie(?:s|zen) (?:je|jullie) "
    ),
    "en": lazy(
        r"(?:don|isn|aren|wouldn|won|doesn|shouldn)['’]t (?:you|it|we|they)\b|of course\b"
        r"|obviously |surely |, (?:right|no)\?|will you lose\b"
    ),
}
LEADING_WORDS = (
    *("toch?", "nietwaar", ", hè?", ", niet?", ", of niet?", "niet ook ", "je niet "),
    "je ook niet ",
    *("jullie niet ", "jullie ook niet ", "zou het niet ", "is het niet ", "natuurlijk ", "kwijt"),
    *("uiteraard ", "moeilijk, ", "verlies je ", "verlies jullie ", "verliezen je "),
    *("verliezen jullie ", "n't ", "n’t ", "of course", "obviously ", "surely ", ", right?"),
    *(", no?", "will you lose"),
)
"""One of these stands in every question that holds its answer."""

WHY = {"nl": lazy(r"waarom\b"), "en": lazy(r"why\b")}
MARK = {
    "nl": lazy(
        r"(?:van|tussen) (?:een|één|0|1|nul) (?:tot|t/m|en) (?:met )?(?:10|tien|5|vijf|100)\b"
        r"|cijfer (?:geef|zou|krijg)"
    ),
    "en": lazy(
        r"(?:from|between) (?:one|0|1) (?:to|and) (?:10|ten|5|five|100)\b"
        r"|(?:mark|grade|score) (?:do|would|will) you|out of (?:ten|10)\b"
    ),
}
MARK_WORDS = (
    *(" 10", " tien", " 5", " vijf", " ten", " five"),
    *("cijfer ", "mark ", "grade ", "score "),
)
"""One of these stands in every question that asks for a mark."""


def may_be_double(question: str, language: str) -> bool:
    """Tell quickly whether a question, in small letters, can have a second part."""
    link, words = _AND.get(language, ("", ()))
    return link in question and any(f"{link}{word}" in question for word in words)


def may_be_closed(sentence: str) -> bool:
    """Tell quickly whether a sentence can begin with a verb."""
    first, second, *_ = (*sentence.split(" ", 2), "")
    verb = second if first in _LINKS else first
    return verb.startswith(_VERBS) or second in _YOU
