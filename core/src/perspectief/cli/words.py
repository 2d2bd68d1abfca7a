"""What the command says, in English and in Dutch."""

import os

LANGUAGES = ("en", "nl")
VARIABLE = "PERSPECTIEF_LANG"

_WORDS: dict[str, dict[str, str]] = {
    "welcome": {
        "en": (
            "Perspectief helps a group of colleagues to talk about work that changes.\n"
            "Any function group brings its content as a pack.\n\n"
            "Try:\n"
            "  perspectief list                 which packs there are\n"
            "  perspectief kit secretaresse     all you need for a session, to print\n"
            "  perspectief show secretaresse    what is in a pack\n"
            "  perspectief check my-folder      whether a pack of your own is right\n"
            "  perspectief --help               everything else"
        ),
        "nl": (
            "Perspectief helpt een groep collega's om te praten over werk dat verandert.\n"
            "De inhoud voor een functiegroep zit in een pakket.\n\n"
            "Probeer:\n"
            "  perspectief list                 welke pakketten er zijn\n"
            "  perspectief kit secretaresse     alles voor een sessie, klaar om te printen\n"
            "  perspectief show secretaresse    wat er in een pakket zit\n"
            "  perspectief check mijn-map       of je eigen pakket klopt\n"
            "  perspectief --help               de rest"
        ),
    },
    "error": {"en": "error", "nl": "fout"},
    "warning": {"en": "warning", "nl": "waarschuwing"},
    "info": {"en": "info", "nl": "info"},
    "no-packs": {"en": "No packs were found.", "nl": "Er zijn geen pakketten gevonden."},
    "unusable": {"en": "cannot be used: {problem}", "nl": "niet te gebruiken: {problem}"},
    "extends": {"en": "extends {pack}", "nl": "bouwt op {pack}"},
    "no-pack": {"en": 'there is no pack "{name}"', "nl": 'er is geen pakket "{name}"'},
    "pack-broken": {
        "en": 'the pack "{name}" cannot be used: {problem}',
        "nl": 'het pakket "{name}" is niet te gebruiken: {problem}',
    },
    "no-place": {"en": "there is nothing at {name}", "nl": "er staat niets op {name}"},
    "place-unreadable": {
        "en": "{name} cannot be read: {problem}",
        "nl": "{name} is niet te lezen: {problem}",
    },
    "did-you-mean": {"en": 'Did you mean "{near}"?', "nl": 'Bedoel je "{near}"?'},
    "there-are": {"en": "There are: {known}.", "nl": "Er zijn: {known}."},
    "folder-instead": {
        "en": "For the folder of that name write ./{name}",
        "nl": "Bedoel je de map met die naam? Schrijf ./{name}",
    },
    "wrong": {
        "en": "The pack has mistakes, so nothing was made:",
        "nl": "Er zitten fouten in het pakket, dus er is niets gemaakt:",
    },
    "fine": {"en": "{name}: nothing wrong.", "nl": "{name}: niets mis."},
    "counts": {
        "en": "{name}: {errors} errors, {warnings} warnings, {infos} remarks.",
        "nl": "{name}: {errors} fouten, {warnings} waarschuwingen, {infos} opmerkingen.",
    },
    "no-kind": {
        "en": '"{kind}" is no kind of content',
        "nl": '"{kind}" is geen soort inhoud',
    },
    "no-object": {
        "en": 'there is no "{id}" in {kind}',
        "nl": 'er is geen "{id}" in {kind}',
    },
    "no-choice": {"en": 'there is no "{name}"', "nl": '"{name}" bestaat niet'},
    "missing-extra": {
        "en": 'The format {format} needs an extra: pip install "perspectief[{extra}]". '
        "HTML was made instead.",
        "nl": 'Voor {format} is een extra nodig: pip install "perspectief[{extra}]". '
        "In plaats daarvan is er HTML gemaakt.",
    },
    "in-the-way": {
        "en": "These files exist and are different; nothing was written:",
        "nl": "Deze bestanden bestaan al en zijn anders; er is niets geschreven:",
    },
    "use-force": {
        "en": "Overwrite them with --force, or choose another folder with -o.",
        "nl": "Overschrijf ze met --force, of kies een andere map met -o.",
    },
    "cannot-write": {
        "en": "{path} cannot be written: {problem}",
        "nl": "{path} is niet te schrijven: {problem}",
    },
    "made": {
        "en": "Made {count} files in {folder}:",
        "nl": "{count} bestanden gemaakt in {folder}:",
    },
    "start": {"en": "Start with {path}", "nl": "Begin met {path}"},
    "unfinished": {
        "en": "the command could not finish: {problem}",
        "nl": "de opdracht kon niet worden afgemaakt: {problem}",
    },
    "interrupted": {"en": "Stopped.", "nl": "Gestopt."},
}


class Words:
    """The words of the command in one language.

    Attributes:
        language: The language.
    """

    def __init__(self, language: str | None = None) -> None:
        """Choose a language: the one given, else that of the environment, else English."""
        self.language = language or _of_environment()

    def __call__(self, key: str, **values: object) -> str:
        """Give what is to be said, with `{name}` filled in from `values`."""
        return _WORDS[key][self.language].format_map(values)

    def known(self, near: str | None, known: tuple[str, ...]) -> str:
        """Say what was probably meant, or else what there is, or nothing when there is none."""
        if near:
            return self("did-you-mean", near=near)
        return self("there-are", known=", ".join(known)) if known else ""


def _of_environment() -> str:
    for name in (VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value[:2].lower() if value[:2].lower() in LANGUAGES else "en"
    return "en"
