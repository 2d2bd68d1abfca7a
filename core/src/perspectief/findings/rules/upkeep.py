"""Rules of keeping a layer up to date with what is below it: FP43 and FP44."""

from .rule import rule

_STEP = "[peil-behoefte]\nweek = -13\n"
"""A change of a step of the pilot, which says -12."""

_TIP = "[vraag-niet-naar-het-blad]\nremove = true\n"
"""A tip of the pilot that is taken away."""


def _lock(seen: str = "[seen.steps.peil-behoefte]\nweek = -12\n", parents: str = "") -> str:
    return f'format = 1\ndigest = "000000000000"\nparents = [{parents}]\n\n{seen}'


_GOOD = {"steps.toml": _STEP, "perspectief.lock": _lock()}

RULES = (
    rule(
        "FP430",
        "no-lock",
        "info",
        "there is no perspectief.lock, so nobody sees it when the text below a change of this "
        "version changes itself (number of changes: {count})",
        "er is geen perspectief.lock. Verandert de tekst onder een wijziging van jullie, dan "
        "merkt niemand dat (aantal wijzigingen: {count})",
        "Look them over once, then run: perspectief confirm {folder} --all",
        "Loop ze één keer na en geef dan: perspectief confirm {folder} --all",
        why_en="The lock keeps what each change replaced. Without it the pack is the same pack, "
        "but a new release of the base passes unseen.",
        why_nl="In perspectief.lock staat wat elke wijziging verving. Zonder dat bestand werkt het "
        "pakket net zo, maar gaat een nieuwe versie van de laag eronder ongemerkt voorbij.",
        bad={"steps.toml": _STEP},
        good=_GOOD,
    ),
    rule(
        "FP431",
        "lock-unreadable",
        "warning",
        "perspectief.lock cannot be read: {reason}",
        "perspectief.lock is niet te lezen: {reason_nl}",
        "Did git put marks in it? Keep the lines of both sides, and take the marks away. Otherwise "
        "put back an older copy of the file. None left? Look your changes over, then run: "
        "perspectief confirm {folder} --all",
        "Zette git er merktekens in? Houd de regels van allebei, en haal de merktekens weg. Zet "
        "anders een eerdere versie van het bestand terug. Heb je die niet? Loop je wijzigingen na "
        "en geef dan: perspectief confirm {folder} --all",
        why_en="The pack is as it was, but nobody sees any more what changed below it.",
        why_nl="Het pakket zelf blijft zoals het was, maar niemand ziet nog wat er onder je "
        "wijzigingen verandert.",
        bad={"steps.toml": _STEP, "perspectief.lock": 'format = 1\ndigest = "\n'},
        good=_GOOD,
    ),
    rule(
        "FP432",
        "unrecorded-override",
        "warning",
        'you changed "{object}" by hand; confirm that you compared it with the base, which says '
        "{now}",
        'je hebt "{object}" met de hand veranderd. Bevestig dat je het met de basis hebt '
        "vergeleken: daar staat {now_nl}",
        "Do you keep yours? Then run: perspectief confirm {folder} {object}",
        "Houd je die van jou? Geef dan: perspectief confirm {folder} {object}",
        why_en="A change of which nobody knows what it replaced cannot be held against a new "
        "release of the base.",
        why_nl="Van een wijziging waarvan niemand weet wat ze verving, is later niet te zien of ze "
        "nog klopt.",
        bad={"steps.toml": _STEP, "perspectief.lock": _lock(seen="")},
        good=_GOOD,
    ),
    rule(
        "FP433",
        "base-gone",
        "error",
        '"{id}" is gone below since this version was made, so there is nothing to change',
        '"{id}" is verdwenen uit de lagen eronder sinds deze versie werd gemaakt, dus er valt '
        "niets te veranderen",
        "Keep what you wrote under an id of your own, which begins with your prefix; or take this "
        "table out.",
        "Wil je je tekst houden? Zet die onder een eigen id met je voorvoegsel. Anders haal je "
        "deze tabel weg.",
        why_en="What you wrote would be shown nowhere. Only you know whether it is still needed.",
        why_nl="Wat je schreef, komt nergens meer terecht. Alleen jij weet of het nog nodig is.",
        bad={
            "questions.toml": '[oude-vraag]\ntext = "Wat doe je nog op papier?"\n',
            "perspectief.lock": _lock('[seen.questions.oude-vraag]\ntext = "Wat doe je?"\n'),
        },
        good=_GOOD,
    ),
    rule(
        "FP434",
        "base-moved",
        "info",
        "{parent} is now version {now}, and this version was made on {seen}",
        "{parent} is nu versie {now}, en deze versie is gemaakt op {seen}",
        "See what that means for your changes: perspectief upgrade {folder}",
        "Bekijk wat dat betekent voor je wijzigingen: perspectief upgrade {folder}",
        why_en="A new release may have better texts under your changes, and new ones beside them.",
        why_nl="In een nieuwe versie kunnen betere teksten onder je wijzigingen staan, en nieuwe "
        "ernaast.",
        bad={"steps.toml": _STEP, "perspectief.lock": _lock(parents='"pilot 0.1.0"')},
        good=_GOOD,
    ),
    rule(
        "FP435",
        "lock-not-understood",
        "warning",
        '"{entry}" in perspectief.lock is not understood, so it is left aside',
        '"{entry}" in perspectief.lock is onbekend, dus dat telt niet mee',
        "Was it made by a newer perspectief? Then upgrade perspectief. If not, run: "
        "perspectief confirm {folder}",
        "Is het gemaakt met een nieuwere versie van perspectief? Werk perspectief dan bij. Zo "
        "niet, geef dan: perspectief confirm {folder}",
        why_en="What somebody changed in the lock by hand may hide that a text below has changed.",
        why_nl="Wie met de hand iets in perspectief.lock verandert, kan ongemerkt verbergen dat er "
        "een tekst onder een wijziging is veranderd.",
        bad={"steps.toml": _STEP, "perspectief.lock": f"versie = 1\n{_lock()}"},
        good=_GOOD,
    ),
    rule(
        "FP436",
        "lock-entry-unused",
        "info",
        "perspectief.lock keeps {entry}, which this version does not change any more",
        "perspectief.lock bewaart {entry}, maar deze versie verandert dat niet meer",
        "The next command that writes takes it out, such as: perspectief confirm {folder}",
        "De volgende opdracht die iets wegschrijft, ruimt dat op, zoals: perspectief confirm "
        "{folder}",
        why_en="It does no harm. It may show that a change got lost.",
        why_nl="Het kan geen kwaad. Het kan wel laten zien dat een wijziging is weggeraakt.",
        bad={
            "steps.toml": _STEP,
            "perspectief.lock": _lock() + '\n[seen.questions.kleine-stap]\ntext = "Welke?"\n',
        },
        good=_GOOD,
    ),
    rule(
        "FP440",
        "stale-override",
        "warning",
        'what "{object}" replaces has changed: it was {seen}, and is now {now}',
        'wat "{object}" vervangt, is veranderd: eerst {seen_nl}, nu {now_nl}',
        "Does yours still hold? Then run: perspectief confirm {folder} {object}. If not, change "
        "it. To see all of them: perspectief upgrade {folder}",
        "Klopt die van jou nog? Geef dan: perspectief confirm {folder} {object}. Zo niet, pas die "
        "dan aan. Alles bekijken: perspectief upgrade {folder}",
        why_en="Your change hides a correction or a new fact, until you look at both texts.",
        why_nl="Door je wijziging zie je een verbetering of een nieuw feit niet, tot je beide "
        "teksten naast elkaar legt.",
        bad={
            "steps.toml": _STEP,
            "perspectief.lock": _lock("[seen.steps.peil-behoefte]\nweek = -10\n"),
        },
        good=_GOOD,
    ),
    rule(
        "FP441",
        "redundant-override",
        "info",
        '"{object}" is what stands below by now',
        '"{object}" is gelijk aan wat er nu onder staat',
        "Take it out: then you follow the pack below from now on.",
        "Haal dit weg. Dan volg je voortaan vanzelf de laag eronder.",
        why_en="It changes nothing today, and stands in the way of what the base says tomorrow.",
        why_nl="Vandaag verandert het niets, en morgen houdt het een verbetering tegen.",
        bad={
            "steps.toml": _STEP.replace("-13", "-12"),
            "perspectief.lock": _lock("[seen.steps.peil-behoefte]\nweek = -10\n"),
        },
        good=_GOOD,
    ),
    rule(
        "FP442",
        "removed-changed",
        "info",
        '"{object}", which you take away, has changed below',
        '"{object}" haal je weg, en dat is eronder veranderd',
        "Still not wanted? Then run: perspectief confirm {folder} {object}",
        "Wil je het nog steeds niet? Geef dan: perspectief confirm {folder} {object}",
        why_en="The reason to take it away may be gone.",
        why_nl="Misschien is de reden om het weg te halen verdwenen.",
        bad={
            "tips.toml": _TIP,
            "perspectief.lock": _lock('[seen.tips.vraag-niet-naar-het-blad.remove]\ntext = "O."\n'),
        },
        good=_GOOD,
    ),
)
