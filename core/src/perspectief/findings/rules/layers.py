"""Rules of the chain of layers, and of the names in it: FP416 to FP423."""

from ..example import manifest
from .pieces import QUESTION, over, questions
from .rule import rule

_PREFIXES = ("xa", "xb", "xc", "xd", "xe", "xf", "xg")
"""Prefixes of layers that lie over each other; none begins another."""

_ONTO = {"pack.toml": manifest(extends="onder")}
_RENAMED = '[renamed.questions]\nOLD = "NEW"\n'
_BELOW = {
    "pack.toml": _RENAMED.replace("OLD", "ond-thee").replace("NEW", "ond-lunch"),
    **questions(QUESTION.replace("vb-lunch", "ond-lunch")),
}
_CHANGED = '[ID]\ntext = "Met wie bespreek je dit aan tafel?"\n'
_PARAMETER = '[parameters]\nNAME = "de hogeschool"\n'


def _renaming(new: str) -> dict[str, str]:
    ledger = _RENAMED.replace("OLD", "vb-thee").replace("NEW", new)
    return {"pack.toml": ledger, **questions(QUESTION)}


def _tower(floors: int) -> dict[str, str]:
    """Give as many packs over the pilot, each over the one before; the example is on top."""
    files = {}
    below = "pilot"
    for prefix in _PREFIXES[:floors]:
        files[f"laag-{prefix}/pack.toml"] = manifest(f"laag-{prefix}", below, prefix)
        below = f"laag-{prefix}"
    return {**files, "pack.toml": manifest(extends=below)}


RULES = (
    rule(
        "FP416",
        "bad-prefix",
        "error",
        'the prefix "{prefix}" cannot be used: {reason}',
        'het voorvoegsel "{prefix}" kan niet: {reason_nl}',
        "Choose a prefix of your own, such as the letters of your organisation, and begin each "
        "new id with it.",
        "Kies een eigen voorvoegsel, zoals de letters van jullie organisatie, en begin daar elke "
        "nieuwe id mee.",
        why_en="By its prefix everybody sees which layer an id comes from, and ids never collide.",
        why_nl="Aan het voorvoegsel zie je uit welke laag een id komt. Zo botsen ids nooit.",
        bad={"pack.toml": manifest(prefix="")},
        good={"pack.toml": manifest()},
        whole=True,
    ),
    rule(
        "FP417",
        "renamed-below",
        "warning",
        '"{old}" is now called "{new}"',
        '"{old}" heet nu "{new}"',
        'Write "{new}".',
        'Schrijf "{new}".',
        why_en="The pack below keeps the old name working; who reads your file looks for the new "
        "one.",
        why_nl="Het pakket eronder begrijpt de oude naam nog. Wie jouw bestand leest, zoekt de "
        "nieuwe.",
        bad=over(_BELOW, questions(_CHANGED.replace("ID", "ond-thee"))),
        good=over(_BELOW, questions(_CHANGED.replace("ID", "ond-lunch"))),
        whole=True,
    ),
    rule(
        "FP418",
        "bad-rename",
        "error",
        'the renaming of "{old}" to "{new}" does not hold: {reason}',
        'de hernoeming van "{old}" naar "{new}" klopt niet: {reason_nl}',
        "Correct it; a ledger is kept for ever, because others count on it.",
        "Verbeter de regel. Deze lijst blijft voor altijd staan: anderen rekenen erop.",
        why_en="Layers above find what they changed by this list.",
        why_nl="Lagen erboven vinden met deze lijst terug wat ze veranderd hebben.",
        bad=_renaming("vb-lunsj"),
        good=_renaming("vb-lunch"),
    ),
    rule(
        "FP419",
        "no-parent",
        "error",
        'the pack extends "{parent}", which {reason}',
        'het pakket bouwt op "{parent}", en dat is {reason_nl}',
        "See which packs there are, and what is wrong with one: perspectief list. Is it not among "
        "them? Install it, or put its folder on PERSPECTIEF_PATH.",
        "Kijk met perspectief list welke pakketten er zijn, en wat er mis is met een pakket. Staat "
        "het er niet bij? Installeer het, of zet de map in PERSPECTIEF_PATH.",
        why_en="A layer holds only what differs; the rest is in the pack below.",
        why_nl="In een laag staat alleen wat anders is. De rest staat in het pakket eronder.",
        bad=_ONTO,
        good=over({}, {}),
        whole=True,
    ),
    rule(
        "FP420",
        "parent-version",
        "error",
        'the pack extends "{parent}" {major}, and {version} is here',
        'het pakket bouwt op versie {major} van "{parent}", maar hier staat versie {version}',
        "Install that version, or go along with the new one and write its first number in major.",
        "Installeer die versie, of ga mee met de nieuwe en zet het eerste cijfer daarvan bij "
        "major.",
        why_en="A pack with another first number may have changed so much that your texts no "
        "longer fit.",
        why_nl="Met een ander eerste cijfer kan een pakket zo veranderd zijn dat jouw teksten niet "
        "meer passen.",
        bad={"pack.toml": manifest().replace("major = 1", "major = 2")},
        good={"pack.toml": manifest()},
        whole=True,
    ),
    rule(
        "FP421",
        "parent-circle",
        "error",
        "the pack extends itself, by way of {circle}",
        "het pakket bouwt op zichzelf, via {circle}",
        "Let one of them extend another pack, such as pilot.",
        "Laat één ervan op een ander pakket bouwen, zoals pilot.",
        why_en="Layers lie on each other, with one pack at the bottom.",
        why_nl="Lagen liggen op elkaar, met één pakket onderop.",
        bad={**_ONTO, "onder/pack.toml": manifest("onder", "voorbeeld", "ond")},
        good={**_ONTO, "onder/pack.toml": manifest("onder", prefix="ond")},
        whole=True,
    ),
    rule(
        "FP422",
        "too-many-layers",
        "error",
        "there are more than {limit} layers",
        "er zijn meer dan {limit} lagen",
        "Put two layers together.",
        "Voeg twee lagen samen.",
        why_en="With so many layers nobody can tell any more where a text comes from.",
        why_nl="Met zoveel lagen weet niemand meer waar een tekst vandaan komt.",
        bad=_tower(7),
        good=_tower(6),
        whole=True,
    ),
    rule(
        "FP423",
        "unused-text",
        "error",
        "a layer sets parameters of the packs below it, and {key} is none of them",
        "een laag vult alleen invulwoorden van lagen eronder in, en {key} is er geen",
        "{suggestion}",
        "{suggestion_nl}",
        why_en="A word of your own is filled in nowhere: no text below knows it.",
        why_nl="Een eigen invulwoord komt nergens terecht: geen tekst eronder kent het.",
        bad={"pack.toml": _PARAMETER.replace("NAME", "organisaties")},
        good={"pack.toml": _PARAMETER.replace("NAME", "organisatie")},
    ),
)
