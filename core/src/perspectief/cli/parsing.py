"""A parser of arguments that speaks the language of whoever typed them.

argparse says in English what is wrong, and takes no other words. So its sentences are
recognised here; one that nobody knows stays as it is.
"""

import os
import re
import sys
from argparse import Action, ArgumentParser, HelpFormatter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from itertools import takewhile
from typing import Any, NoReturn

from ..printable import plain
from .main import UNUSABLE
from .words import Words

_CHOICE = re.compile(r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", re.DOTALL)
_NAME = re.compile(r"[^\s,']+")
_SENTENCES = (
    (r"the following arguments are required: (.+)", "usage-missing"),
    (r"argument (.+?): expected (?:one|at least one) argument", "usage-no-value"),
    (r"argument (.+?): not allowed with argument (.+)", "usage-not-both"),
    (r"argument (.+?): ignored explicit argument .+", "usage-value"),
    (r"argument (.+?): invalid int value: '(.+)'", "usage-number"),
    (r"unrecognized arguments: (.+)", "usage-unknown"),
)


class Parser(ArgumentParser):
    """A parser that says in one language what is wrong, and what was probably meant.

    Attributes:
        words: The words of that language.
    """

    def __init__(self, words: Words, **settings: Any) -> None:
        """Make a parser; it takes the settings of `ArgumentParser` besides."""
        writes = partial(_help_in, words=words)
        super().__init__(allow_abbrev=False, formatter_class=writes, **settings)
        self.words = words

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Read arguments; options may stand between the words that belong together."""
        if args is not None and self._subparsers is None:
            self._refuse_unknown(args)
            args = _words_first(args, self._option_string_actions)
        return super().parse_known_args(args, namespace)

    def _refuse_unknown(self, args: Sequence[str]) -> None:
        """Refuse an option that there is not before its value is taken for a word."""
        options = takewhile(lambda word: word != "--", args)
        for name in (word.partition("=")[0] for word in options if word.startswith("--")):
            if name not in self._option_string_actions:
                self.error(f"unrecognized arguments: {name}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and leave."""
        usage = self.format_usage()
        told, hint = _told(message, self.words, tuple(self._option_string_actions))
        lines = [f"{self.prog}: {self.words('error')}: {plain(told)}"]
        lines += [f"  {plain(hint)}"] if hint else []
        print(usage + "\n".join(lines), file=sys.stderr)
        sys.exit(UNUSABLE)


def speaking(words: Words) -> Callable[..., Parser]:
    """Give the class of parsers of one language; subcommands are made of the same class."""

    class Speaking(Parser):
        def __init__(self, **settings: Any) -> None:
            super().__init__(words, **settings)

    return Speaking


def _words_first(args: Sequence[str], options: Mapping[str, Action]) -> list[str]:
    """Give arguments with the options behind the words that belong to none of them.

    argparse takes words only as long as no option comes between: of `show ict --lang en tips` it
    would not know what `tips` is.
    """
    words: list[str] = []
    rest = list(args)
    behind: list[str] = []
    while rest and rest[0] != "--":
        word = rest.pop(0)
        if word == "-" or not word.startswith("-"):
            words.append(word)
            continue
        behind.append(word)
        for _ in range(_values(options.get(word), rest)):
            behind.append(rest.pop(0))
    return [*words, *behind, *rest]


def _values(option: Action | None, rest: Sequence[str]) -> int:
    """Count the words behind an option that are its values."""
    if option is None or option.nargs == 0:
        return 0
    known = next((at for at, word in enumerate(rest) if word.startswith("-")), len(rest))
    return min(known, 1) if option.nargs is None else known


def _told(message: str, words: Words, options: tuple[str, ...]) -> tuple[str, str]:
    """Give what argparse says is wrong in the reader's language, and what was perhaps meant."""
    # Imported here: who types no mistake does not pay for it.
    from ..findings import nearest
    from .usage_words import WORDS

    words = words.also(WORDS)
    choice = _CHOICE.fullmatch(message)
    if choice:
        where, value, known = choice[1], choice[2].strip("'\""), _NAME.findall(choice[3])
        key = "usage-command" if where == "COMMAND" else "usage-choice"
        hint = words.known(nearest(value, known), tuple(known))
        return words(key, value=value, where=where), hint
    for pattern, key in _SENTENCES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            values = dict(zip(("where", "value"), match.groups(), strict=False))
            if key == "usage-missing" and words.language == "nl":
                values["where"] = ", ".join(map(_dutch_name, match[1].split(", ")))
            told = words(key, **values)
            near = nearest(match[1], options) if key == "usage-unknown" else None
            return told, words.known(near, ())
    return message, ""


class _Translated(HelpFormatter):
    """Writes help with the table of texts of `help_words`."""

    def _get_help_string(self, action: Any) -> str | None:
        return _dutch(action.help)

    def _metavar_formatter(self, action: Action, default_metavar: str) -> Any:
        """Give what makes the words for the values of an argument, as many as it takes."""
        english = super()._metavar_formatter(action, default_metavar)
        return lambda size: tuple(map(_dutch_name, english(size)))

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Write the line of usage, with the word for it."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)

    def add_text(self, text: str | None) -> None:
        """Write a description."""
        super().add_text(_dutch(text))

    def start_section(self, heading: str | None) -> None:
        """Begin a list of arguments."""
        super().start_section(_dutch(heading))


def _dutch(text: str | None) -> str | None:
    # Imported here: only help in Dutch needs it.
    from .help_words import DUTCH

    return DUTCH.get(text or "", text)


def _dutch_name(name: str) -> str:
    from .help_words import DUTCH_NAMES

    return DUTCH_NAMES.get(name, name)


def _help_in(prog: str, *, words: Words) -> HelpFormatter:
    """Make what writes help, as wide as the terminal.

    argparse asks for one at every argument, and would import much to find the width itself.
    """
    cls = HelpFormatter if words.language == "en" else _Translated
    return cls(prog, width=_width() - 2)


@cache
def _width() -> int:
    try:
        return int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        return 80
