"""The arguments of the command, and the way from an error to a sentence."""

import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable, Sequence
from importlib import import_module

from .terminal import be_lenient, discard, flush
from .words import LANGUAGES, Words

FAILED, UNUSABLE = 1, 2
"""Exit codes: something is wrong with content; the command could not do its work."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The arguments; those of the process when absent.

    Returns:
        The exit code: 0 when all went well, 1 when something is wrong with a pack, 2 when
        the command could not do its work.
    """
    be_lenient()
    options = _parser().parse_args(arguments)
    words = Words(options.ui_lang)
    try:
        code = _run(options, words)
        flush()
    except BrokenPipeError:
        # Whoever read our output has gone, as with `| head`.
        discard()
        return 0
    except OSError as error:
        from .reporting import complain

        complain(words("unfinished", problem=error.strerror or error), words)
        discard()
        return UNUSABLE
    except KeyboardInterrupt:
        print(words("interrupted"), file=sys.stderr)
        return UNUSABLE
    return code


def _run(options: Namespace, words: Words) -> int:
    if options.command is None:
        print(words("welcome"))
        return 0
    return _command(options.command)(options, words)


def _command(name: str) -> Callable[[Namespace, Words], int]:
    run: Callable[[Namespace, Words], int] = import_module(f".{name}_command", __package__).run
    return run


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="perspectief",
        description="Talk about changing work: packs for function groups, checked and printed.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=_Version())
    parser.add_argument("--ui-lang", choices=LANGUAGES, help="language of messages")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _list(commands)
    _show(commands)
    _check(commands)
    _kit(commands)
    return parser


class _Version(str):
    """The version of the library, looked up only when it is asked for."""

    __slots__ = ()

    def __mod__(self, _: object) -> str:
        from .._version import __version__

        return f"perspectief {__version__}"


def _list(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "list", "which packs there are, and what is wrong with them")
    command.add_argument("--json", action="store_true", help="as JSON")


def _show(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "show", "what is in a pack")
    _pack(command)
    command.add_argument("address", nargs="?", metavar="KIND[/ID]", help="a kind, or one object")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--ids", action="store_true", help="all ids, as kind/id")
    what.add_argument("--parameters", action="store_true", help="each parameter in a sentence")
    what.add_argument("--json", action="store_true", help="as JSON")


def _check(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "check", "whether packs are right")
    command.add_argument("packs", nargs="*", metavar="PACK", help="ids, folders, wheels or zips")
    command.add_argument("--format", choices=("text", "json"), default="text", help="of the result")
    command.add_argument(
        "--json", action="store_const", const="json", dest="format", help="as JSON"
    )
    command.add_argument(
        "--fail-on",
        choices=("error", "warning", "info"),
        default="error",
        help="the least severity that gives exit code 1 (default: error)",
    )


def _kit(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "kit", "all you need for a session, ready to print")
    _pack(command)
    command.add_argument("-o", "--output", metavar="DIR", help="where (default: kit/PACK)")
    command.add_argument(
        "--format", metavar="FORMATS", help="such as html,pdf (default: what suits)"
    )
    command.add_argument(
        "--only", metavar="NAMES", help="documents, such as vragenkaarten,draaiboek"
    )
    command.add_argument(
        "--all", action="store_true", help="all content, not the choice of the pack"
    )
    command.add_argument("--force", action="store_true", help="overwrite files that are different")


def _subcommand(
    commands: "_SubParsersAction[ArgumentParser]", name: str, text: str
) -> ArgumentParser:
    command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    # Also after the command: it is an option of the whole, and people put it at the end.
    command.add_argument("--ui-lang", choices=LANGUAGES, default=SUPPRESS, help=SUPPRESS)
    return command


def _pack(command: ArgumentParser) -> None:
    command.add_argument("pack", metavar="PACK", help="an id, or a folder, wheel or zip file")
