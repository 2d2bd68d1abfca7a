"""Rules of translations: FP5."""

from .pieces import CHANGE, QUESTION, STEP, questions
from .rule import rule

_OWN_TEXT = "Met wie bespreek je dit bij de lunch?"
_ENGLISH = "en/questions.toml"
_OWN = '[vb-lunch]\ntext = "Who do you talk to about this over lunch?"\n'
_TRANSLATED = {**questions(QUESTION), _ENGLISH: _OWN}

_TRANSLATION = STEP + 'text = "What small step will you take?"\n'
"""A translation of a question of the pilot, beside that of the pilot itself."""

_WORD = '[parameters]\nmedewerker = "assistent"\n'
_WORD_EN = '[parameters]\nmedewerker = "assistant"\n'


def _lock(id: str, source: str, over: str = "") -> str:
    return (
        'format = 1\ndigest = "000000000000"\nparents = []\n\n'
        f'[translated.en.questions.{id}.text]\nfrom = "{source}"\n{over}\n'
    )


RULES = (
    rule(
        "FP501",
        "translation-of-nothing",
        "error",
        '"{id}" does not exist in {kind}, so there is nothing to translate',
        '"{id}" bestaat niet in {kind}, dus er valt niets te vertalen',
        "{suggestion} Correct the id, or take this table out.",
        "{suggestion_nl} Verbeter de id, of haal deze tabel weg.",
        why_en="A translation is found by the id of its text; under another it is never shown.",
        why_nl="Een vertaling hoort bij een tekst met dezelfde id. Onder een andere id blijft ze "
        "onzichtbaar.",
        bad={**_TRANSLATED, _ENGLISH: _OWN + _OWN.replace("vb-lunch", "vb-koffie")},
        good=_TRANSLATED,
    ),
    rule(
        "FP502",
        "no-text-to-translate",
        "error",
        '"{key}" is no text of this object; a translation holds texts only',
        '"{key}" is geen tekst van dit object; een vertaling bevat alleen teksten',
        "Take it out here; it is the same in every language.",
        "Haal het hier weg; het is in elke taal hetzelfde.",
        why_en="What is no text stands in one place, so that languages cannot contradict each "
        "other.",
        why_nl="Wat geen tekst is, staat op één plek. Zo kunnen talen elkaar niet tegenspreken.",
        bad={**_TRANSLATED, _ENGLISH: _OWN + 'moment = "opening"\n'},
        good=_TRANSLATED,
    ),
    rule(
        "FP503",
        "untranslated",
        "info",
        'this text has no translation into "{language}"',
        'van deze tekst is er geen vertaling ("{language}")',
        "Write it in {file}; until then the text itself is shown, marked. "
        "No translation needed? Then there is nothing to do.",
        "Schrijf de vertaling in {file}; tot dan staat de tekst zelf er, met een merkteken. "
        "Geen vertaling nodig? Dan hoef je niets te doen.",
        why_en="Who reads the kit in another language would meet a Dutch text halfway.",
        why_nl="Wie de kit in een andere taal leest, komt halverwege een Nederlandse tekst tegen.",
        bad={**_TRANSLATED, "questions.toml": QUESTION + 'purpose = "Een gewoon gesprek."\n'},
        good=_TRANSLATED,
    ),
    rule(
        "FP504",
        "not-translated-at-all",
        "error",
        'the pack has no translation "{language}"',
        'het pakket heeft geen vertaling "{language}"',
        "There are: {known}.",
        "Er zijn: {known}.",
        why_en="It is found when somebody asks for a language: --lang de gives no kit in which "
        "nothing is German.",
        why_nl="Je ziet dit als je om een taal vraagt: met --lang de krijg je geen kit waarin "
        "niets Duits staat.",
    ),
    rule(
        "FP505",
        "stale-translation",
        "warning",
        "this translation was made from another text: that was {seen}, and is now {now}",
        "deze vertaling hoort bij een eerdere tekst: eerst {seen_nl}, nu {now_nl}",
        "Translate it again. Does it still hold? Then run: perspectief confirm {folder} {object}",
        "Vertaal de tekst opnieuw. Klopt de vertaling nog? Geef dan: perspectief confirm {folder} "
        "{object}",
        why_en="Who reads the translation reads something else than the rest of the table.",
        why_nl="Wie de vertaling leest, leest iets anders dan de rest aan tafel.",
        bad={**_TRANSLATED, "perspectief.lock": _lock("vb-lunch", "Met wie bel je hierover?")},
        good={**_TRANSLATED, "perspectief.lock": _lock("vb-lunch", _OWN_TEXT)},
    ),
    rule(
        "FP506",
        "override-untranslated",
        "info",
        'this text replaces one that is translated into "{language}", and is not itself',
        'deze tekst vervangt een tekst met een vertaling ("{language}"), en heeft er zelf geen',
        "Write it in {file}; until then the text itself is shown. "
        "No translation needed? Then there is nothing to do.",
        "Schrijf de vertaling in {file}; tot dan staat de tekst zelf er. "
        "Geen vertaling nodig? Dan hoef je niets te doen.",
        why_en="The translation below was made from the old text, so it cannot be shown here.",
        why_nl="De vertaling eronder hoort bij de oude tekst, dus die kan hier niet staan.",
        bad={"questions.toml": CHANGE},
        good={
            "questions.toml": CHANGE,
            _ENGLISH: STEP + 'text = "What small step will you take tomorrow?"\n',
        },
    ),
    rule(
        "FP507",
        "unrecorded-translation",
        "info",
        "nobody knows which text this translation was made from; it is now {now}",
        "niemand weet bij welke tekst deze vertaling is gemaakt; nu is dat {now_nl}",
        "Compare the two. Does it hold? Then run: perspectief confirm {folder} {object}",
        "Leg ze naast elkaar. Klopt de vertaling? Geef dan: perspectief confirm {folder} {object}",
        why_en="Only when it is known can anybody see that the text has changed.",
        why_nl="Pas als dat bekend is, valt het op als de tekst verandert.",
        bad={_ENGLISH: _TRANSLATION, "perspectief.lock": _lock("vb-lunch", _OWN_TEXT)},
        good=_TRANSLATED,
    ),
    rule(
        "FP508",
        "replaced-translation-changed",
        "info",
        "the translation that this one replaces has changed: it was {seen}, and is now {now}",
        "de vertaling die deze vervangt, is veranderd: eerst {seen_nl}, nu {now_nl}",
        "Keep yours? Then run: perspectief confirm {folder} {object}",
        "Houd je die van jou? Geef dan: perspectief confirm {folder} {object}",
        why_en="The pack below may now say it better than you do.",
        why_nl="Misschien staat het er in de laag eronder nu beter dan bij jou.",
        bad={
            _ENGLISH: _TRANSLATION,
            "perspectief.lock": _lock(
                "kleine-stap", "Welke kleine stap zet je de komende maand?", 'over = "Which step?"'
            ),
        },
        good=_TRANSLATED,
    ),
    rule(
        "FP509",
        "article-of-another-word",
        "warning",
        'this word is another here, and "{key}" in "{language}" still is "{said}"',
        'dit woord is hier anders, en "{key}" ("{language}") is nog steeds "{said}"',
        "Set {key} in {file} too: the same word with its article.",
        "Zet ook {key} in {file}: hetzelfde woord, met het lidwoord erbij.",
        why_en="One kit would then call the same people by two names.",
        why_nl="In één kit heten dezelfde mensen dan op twee manieren.",
        bad={"pack.toml": _WORD, "en/pack.toml": _WORD_EN},
        good={"pack.toml": _WORD, "en/pack.toml": f'{_WORD_EN}a_medewerker = "an assistant"\n'},
    ),
)
