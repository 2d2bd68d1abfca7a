"""Rules for libraries: copyright and open access stay up to date, data roles have a framework."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from perspectief.model import Pack
from perspectief.plugins import Breach, Check, PackView, hookimpl, rule

YEAR = timedelta(days=366)

_RIGHTS = re.compile(
    r"auteurs(recht|wet)|copyright|open[ -]access|\bCC[ -](BY|0)|\bCC0\b|creative commons|\b25fa\b",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\b(mag|mogen|moet|moeten|hoeft?|hoeven|geldt|gelden|volgens|verplicht|verboden|toegestaan"
    r"|may|must|applies|apply|according|required|forbidden|allowed)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(wat|of|wie|welke?|hoe|waar|wanneer|what|whether|who|which|how|where|when)\b",
    re.IGNORECASE,
)
"""What stands before a rule that is looked up, and not told."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_DATA = re.compile(r"(?<!meta)(?<!man)data(?!ba[ns])|(onderzoeks|meet)gegevens", re.IGNORECASE)
"""Data, and not data about data, banks of them, or a mandataris."""
_FRAMEWORK = re.compile(r"raamwerk|framework|fair", re.IGNORECASE)

_FACT = """\
[vb-regeling]
title = "Een regeling over auteursrecht"
fact = "De regeling geldt sinds 2025."
type = "law"
review = REVIEW
sources = ["sofokles-pilot"]
"""
_CONCERN = """\
[vb-zorg]
title = "Mag dit nog?"
text = "Volgens de wet mag je van open access alles hergebruiken."
"""
_MOVE = """\
[vb-steward]
title = "Data steward"
text = "Je helpt onderzoekers om gegevens te bewaren."
"""


@rule(
    "BIB101",
    "rights-not-reviewed-soon",
    "warning",
    reason={
        "en": "Agreements on copyright and open access run for a few years at most.",
        "nl": "Afspraken over auteursrecht en open access lopen hoogstens een paar jaar.",
    },
    messages={
        "en": "what is said about copyright or open access is checked within a year, not {review}",
        "nl": "wat hier staat over auteursrecht of open access, kijk je binnen een jaar na; "
        "hier staat {review}",
    },
    hints={"en": "Choose an earlier date.", "nl": "Kies een eerdere datum."},
    bad={"developments.toml": _FACT.replace("REVIEW", "2999-01-01")},
    good={"developments.toml": _FACT.replace("REVIEW", "2026-12-01")},
)
def reviews(view: PackView) -> Iterator[Breach]:
    """Find facts about copyright and open access that nobody looks at for more than a year."""
    for id, fact in view.pack.developments.items():
        about = _RIGHTS.search(f"{fact.title} {fact.fact}")
        if about and fact.review > view.today + YEAR:
            yield f"developments/{id}#review", {"review": fact.review.isoformat()}


@rule(
    "BIB102",
    "rights-without-source",
    "error",
    reason={
        "en": "Whoever reads about copyright or open access wants to know where it stands.",
        "nl": "Wie iets leest over auteursrecht of open access, wil weten waar dat staat.",
    },
    messages={
        "en": "this says something about copyright or open access, without a source",
        "nl": "hier staat iets over auteursrecht of open access, zonder bron",
    },
    hints={
        "en": "Name the source, or leave the rule itself out.",
        "nl": "Noem de bron, of laat de regel zelf weg.",
    },
    bad={"concerns.toml": _CONCERN},
    good={"concerns.toml": _CONCERN + 'sources = ["sofokles-pilot"]\n'},
)
def sources(view: PackView) -> Iterator[Breach]:
    """Find concerns and tips that tell about copyright or open access without a source."""
    for id, concern in view.pack.concerns.items():
        asked = concern.title.endswith("?")
        about = concern.text if asked else f"{concern.title} {concern.text}"
        if _RIGHTS.search(about) and not concern.sources:
            yield f"concerns/{id}#sources", {}
    for id, tip in view.pack.tips.items():
        # A tip may well say that such a rule is to be looked up.
        told = (tip.title, *_SENTENCES.split(tip.text))
        if any(map(_is_rule, told)) and not tip.sources:
            yield f"tips/{id}#sources", {}


def _is_rule(sentence: str) -> bool:
    """Tell whether a sentence says what holds for copyright or open access."""
    said = _RULE.search(sentence)
    if said is None or _RIGHTS.search(sentence) is None or sentence.endswith("?"):
        return False
    return _ASKED.search(sentence, endpos=said.start()) is None


@rule(
    "BIB103",
    "data-role-without-framework",
    "warning",
    reason={
        "en": "What a data role asks is described in published frameworks; a pack says in which.",
        "nl": "Wat een datarol vraagt, staat in gepubliceerde raamwerken. Een pakket noemt welk.",
    },
    messages={
        "en": 'the data role "{title}" names no framework',
        "nl": 'de datarol "{title}" noemt geen raamwerk',
    },
    hints={
        "en": "Name the source of the framework that describes the role.",
        "nl": "Noem de bron van het raamwerk dat de rol beschrijft.",
    },
    bad={"moves.toml": _MOVE},
    good={
        "moves.toml": _MOVE + 'sources = ["vb-raamwerk"]\n',
        "sources.toml": '[vb-raamwerk]\ntitle = "Raamwerk"\npublisher = "Uitgever"\n'
        'type = "web"\nread = 2026-11-01\n',
    },
)
def frameworks(view: PackView) -> Iterator[Breach]:
    """Find data roles, as moves and activities, that name no framework."""
    for id, move in view.pack.moves.items():
        if _DATA.search(move.title) and not _named(view.pack, move.sources, move.text):
            yield f"moves/{id}#sources", {"title": move.title}
    for id, activity in view.pack.activities.items():
        named = activity.framework or _named(
            view.pack, activity.sources, " ".join(activity.developments)
        )
        if _DATA.search(activity.title) and not named:
            yield f"activities/{id}#sources", {"title": activity.title}


def _named(pack: Pack, refs: Iterable[str], text: str) -> bool:
    titles = (pack.sources[ref].title for ref in refs if ref in pack.sources)
    return any(_FRAMEWORK.search(words) for words in (text, *titles))


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules of this pack; they hold for all that extends it."""
    return reviews, sources, frameworks
