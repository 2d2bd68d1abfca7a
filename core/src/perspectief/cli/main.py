"""Running the command, and the way from an error to a sentence."""

import sys
from importlib import import_module
from itertools import pairwise

from .terminal import be_lenient, discard, flush
from .words import LANGUAGES, Words

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

FAILED, UNUSABLE = 1, 2
"""Exit codes: something is wrong with content; the command could not do its work."""

LISTS = (("list",), ("list", "--json"))
"""How tools call `list`. argparse takes longer to import than the list takes to make."""


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run the command.

    Args:
        arguments: The arguments; those of the process when absent.

    Returns:
        The exit code: 0 when all went well, 1 when something is wrong with a pack, 2 when
        the command could not do its work.
    """
    be_lenient()
    given = tuple(sys.argv[1:] if arguments is None else arguments)
    options = None if given in LISTS else _parsed(given)
    words = Words(options.ui_lang if options else None)
    try:
        code = _run(options, words) if options else _listed("--json" in given, words)
        flush()
    except BrokenPipeError:
        # Whoever read our output has gone, as with `| head`.
        discard()
        return 0
    except OSError as error:
        from .reporting import complain

        complain(words("unfinished", problem=words.reason(error)), words)
        discard()
        return UNUSABLE
    except KeyboardInterrupt:
        print(words("interrupted"), file=sys.stderr)
        return UNUSABLE
    except Exception as error:  # whatever it is, it is a mistake of ours
        from .own_mistake import tell

        tell(error, words)
        return UNUSABLE
    return code


def _parsed(given: "Sequence[str]") -> "Namespace":
    from .plain_check import plain_check

    plain = plain_check(given)
    if plain is not None:
        return plain
    from .arguments import parser

    first = next((word for word in given if not word.startswith("-")), None)
    return parser(first, Words(_language(given)).language).parse_args(given)


def _language(given: "Sequence[str]") -> str | None:
    """Give the language that is asked for, before anything else of the arguments is read."""
    said = {after for word, after in pairwise(given) if word == "--ui-lang"}
    said |= {word.partition("=")[2] for word in given if word.startswith("--ui-lang=")}
    return next((language for language in LANGUAGES if language in said), None)


def _listed(json: bool, words: Words) -> int:
    from .list_command import listed

    return listed(words, json=json)


def _run(options: "Namespace", words: Words) -> int:
    if options.command is None:
        print(words("welcome"))
        return 0
    return _command(options.command)(options, words)


def _command(name: str) -> "Callable[[Namespace, Words], int]":
    run: Callable[[Namespace, Words], int] = import_module(f".{name}_command", __package__).run
    return run
