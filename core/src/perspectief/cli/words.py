"""What the command says, in the language of who reads it."""

import os
from collections.abc import Sequence

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
            "  perspectief new archief          start a pack for another group\n"
            "  perspectief check ./archief      whether a pack of your own is right\n"
            "  perspectief --help               everything else"
        ),
        "nl": (
            "Perspectief helpt een groep collega's om te praten over werk dat verandert.\n"
            "De inhoud voor een functiegroep zit in een pakket.\n\n"
            "Probeer:\n"
            "  perspectief list                 welke pakketten er zijn\n"
            "  perspectief kit secretaresse     alles voor een sessie, klaar om te printen\n"
            "  perspectief show secretaresse    wat er in een pakket zit\n"
            "  perspectief new archief          begin een pakket voor een andere groep\n"
            "  perspectief check ./archief      of je eigen pakket klopt\n"
            "  perspectief --help               de rest"
        ),
    },
    "error": {"en": "error", "nl": "fout"},
    "warning": {"en": "warning", "nl": "waarschuwing"},
    "info": {"en": "info", "nl": "info"},
    "no-packs": {"en": "No packs were found.", "nl": "Er zijn geen pakketten gevonden."},
    "idle-name": {
        "en": 'PERSPECTIEF_DISABLE names "{name}", and no pack, plugin or distribution is '
        "called so.",
        "nl": 'In PERSPECTIEF_DISABLE staat "{name}", maar zo heet geen pakket, plugin of '
        "distributie.",
    },
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
    "not-translated": {
        "en": '{name} has no translation "{language}"',
        "nl": '{name} heeft geen vertaling "{language}"',
    },
    "place-here": {
        "en": "Is the name right? You are in {here}.",
        "nl": "Klopt de naam? Je bent nu in {here}.",
    },
    "choose-pack": {
        "en": "Which packs there are: perspectief list",
        "nl": "Welke pakketten er zijn, zie je met: perspectief list",
    },
    "did-you-mean": {"en": 'Did you mean "{near}"?', "nl": 'Bedoel je "{near}"?'},
    "or": {"en": "or", "nl": "of"},
    "there-are": {"en": "There are: {known}.", "nl": "Er zijn: {known}."},
    "folder-instead": {
        "en": "For the folder of that name write ./{name}",
        "nl": "Bedoel je de map met die naam? Schrijf ./{name}",
    },
    "wrong": {
        "en": "the pack has mistakes, so nothing was made:",
        "nl": "er zitten fouten in het pakket, dus er is niets gemaakt:",
    },
    "one-error": {"en": "1 error", "nl": "1 fout"},
    "more-error": {"en": "{count} errors", "nl": "{count} fouten"},
    "one-warning": {"en": "1 warning", "nl": "1 waarschuwing"},
    "more-warning": {"en": "{count} warnings", "nl": "{count} waarschuwingen"},
    "one-info": {"en": "1 remark", "nl": "1 opmerking"},
    "more-info": {"en": "{count} remarks", "nl": "{count} opmerkingen"},
    "no-kind": {
        "en": '"{kind}" is no kind of content',
        "nl": '"{kind}" is geen soort inhoud',
    },
    "no-object": {
        "en": 'there is no "{id}" in {kind}',
        "nl": 'er is geen "{id}" in {kind}',
    },
    "pack-or-day": {
        "en": "name a pack, or with --day the packs of the groups that meet on one day, "
        "such as --day ict,bibliotheek",
        "nl": "noem een pakket, of met --day de pakketten van de groepen die op één dag "
        "samenkomen, zoals --day ict,bibliotheek",
    },
    "pack-and-day": {
        "en": 'a kit is for one pack or for a day, not for both: leave out "{name}" or --day',
        "nl": 'een kit is voor één pakket of voor een dag, niet voor allebei: laat "{name}" of '
        "--day weg",
    },
    "day-commas": {
        "en": "Is it one of the groups? Write commas without spaces: --day {packs}",
        "nl": "Is het een van de groepen? Schrijf komma's zonder spaties: --day {packs}",
    },
    "too-few": {
        "en": "a day is for several function groups: name two packs or more, "
        "such as --day ict,bibliotheek",
        "nl": "een dag is voor meer functiegroepen: noem twee pakketten of meer, "
        "zoals --day ict,bibliotheek",
    },
    "too-many": {
        "en": "a day is for at most {most} function groups, not {count}: make two days of it",
        "nl": "een dag is voor hoogstens {most} functiegroepen, niet voor {count}: "
        "maak er twee dagen van",
    },
    "named-twice": {
        "en": 'the pack "{name}" is named more than once: name each group once',
        "nl": 'het pakket "{name}" is meer dan één keer genoemd: noem elke groep één keer',
    },
    "no-group": {
        "en": 'the pack "{name}" is for no function group: name packs that are for one',
        "nl": 'het pakket "{name}" is niet voor een functiegroep: noem pakketten die dat wel zijn',
    },
    "languages": {
        "en": "the packs are in different languages ({name}): choose one with --lang",
        "nl": "de pakketten zijn in verschillende talen ({name}): kies er een met --lang",
    },
    "no-choice": {"en": 'there is no "{name}"', "nl": '"{name}" bestaat niet'},
    "no-format": {"en": 'there is no format "{name}"', "nl": 'het formaat "{name}" bestaat niet'},
    "format-called": {
        "en": 'Here that format is called "{near}".',
        "nl": 'Dat formaat heet hier "{near}".',
    },
    "no-document": {
        "en": 'there is no document "{name}"',
        "nl": 'het document "{name}" bestaat niet',
    },
    "missing-extra": {
        "en": 'The format {format} needs an extra: pip install "{extra}".',
        "nl": 'Voor {format} is een extra nodig: pip install "{extra}".',
    },
    "html-instead": {
        "en": "HTML was made instead.",
        "nl": "In plaats daarvan is er HTML gemaakt.",
    },
    "no-calendar": {
        "en": "No dates, so nothing for a calendar. "
        "Use `perspectief plan` with --date and --start.",
        "nl": "Er zijn geen datums, dus er is niets voor de agenda. "
        "Gebruik `perspectief plan` met --date en --start.",
    },
    "in-the-way": {
        "en": "these files exist and are different; nothing was written:",
        "nl": "deze bestanden bestaan al en zijn anders; er is niets geschreven:",
    },
    "use-force": {
        "en": "Choose another folder, such as -o other-folder. Or add --force: "
        "then they are overwritten, and what you typed in them is lost.",
        "nl": "Kies een andere map, zoals -o andere-map. Of zet er --force bij: "
        "dan worden ze overschreven, en ben je kwijt wat je erin typte.",
    },
    "cannot-write": {
        "en": "{path} cannot be written: {problem}",
        "nl": "{path} is niet te schrijven: {problem}",
    },
    "made-nothing": {"en": "nothing was made", "nl": "er is niets gemaakt"},
    "made-one": {"en": "Made 1 file in {folder}:", "nl": "1 bestand gemaakt in {folder}:"},
    "made": {
        "en": "Made {count} files in {folder}:",
        "nl": "{count} bestanden gemaakt in {folder}:",
    },
    "start": {"en": "Start with {path}", "nl": "Begin met {path}"},
    "unfinished": {
        "en": "the command could not finish: {problem}",
        "nl": "de opdracht kon niet worden afgemaakt: {problem}",
    },
    "own-mistake": {
        "en": "there is a mistake in perspectief itself: {problem}",
        "nl": "er zit een fout in perspectief zelf: {problem}",
    },
    "own-mistake-report": {
        "en": "Please report it: what did you ask? This is perspectief {version}.",
        "nl": "Wil je dit melden? Vertel wat je vroeg. Dit is perspectief {version}.",
    },
    "own-mistake-along": {
        "en": "Send this file along: {path}",
        "nl": "Stuur dit bestand mee: {path}",
    },
    "choose-folder": {
        "en": "Choose another folder with -o.",
        "nl": "Kies een andere map met -o.",
    },
    "no-code": {
        "en": "{name}: there is no pyproject.toml here that announces plugins, "
        "so --run-code runs nothing.",
        "nl": "{name}: hier staat geen pyproject.toml die plugins aankondigt, "
        "dus --run-code doet niets.",
    },
    "code-not-run": {
        "en": "{name}: its own plugin was not run. Do you trust it? Then add --run-code.",
        "nl": "{name}: de eigen plugin deed niet mee. Vertrouw je die? Zet er dan --run-code bij.",
    },
    "no-rule": {"en": 'there is no rule "{name}"', "nl": 'er is geen regel "{name}"'},
    "all-rules": {
        "en": "All rules: perspectief explain",
        "nl": "Alle regels: perspectief explain",
    },
    "interrupted": {"en": "Stopped.", "nl": "Gestopt."},
}
"""By key, the words of all subcommands in each language."""


class Words:
    """The words of the command in one language.

    Attributes:
        language: The language.
    """

    def __init__(
        self, language: str | None = None, more: "dict[str, dict[str, str]] | None" = None
    ) -> None:
        """Choose a language: the one given, else that of the environment, else English."""
        self.language = language or _of_environment()
        self._more = more or {}

    def __call__(self, key: str, **values: object) -> str:
        """Give what is to be said, with `{name}` filled in from `values`."""
        said = self._more.get(key) or _WORDS[key]
        return said[self.language].format_map(values)

    def has(self, key: str) -> bool:
        """Tell whether there is something to be said for a key."""
        return key in self._more or key in _WORDS

    def also(self, more: dict[str, dict[str, str]]) -> "Words":
        """Give the same words, and those of one subcommand."""
        return Words(self.language, {**self._more, **more})

    def reason(self, error: OSError) -> str:
        """Say why the system could not do something."""
        # Imported here: nearly always the system can.
        from .system_reasons import REASONS

        known = REASONS.get(error.errno or 0)
        return known[self.language] if known else error.strerror or str(error)

    def known(self, near: str | Sequence[str] | None, known: tuple[str, ...]) -> str:
        """Say what was probably meant, or else what there is, or nothing when there is none."""
        names = (near,) if isinstance(near, str) else tuple(near or ())
        if names:
            *first, last = names
            either = filter(None, ('", "'.join(first), last))
            return self("did-you-mean", near=f'" {self("or")} "'.join(either))
        return self("there-are", known=", ".join(known)) if known else ""


def _of_environment() -> str:
    for name in (VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value[:2].lower() if value[:2].lower() in LANGUAGES else "en"
    return "en"
