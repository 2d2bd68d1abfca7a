"""The arguments of the command."""

import os
from argparse import SUPPRESS, ArgumentParser, HelpFormatter, _ActionsContainer, _SubParsersAction
from functools import cache

from .._version import __version__
from .words import LANGUAGES


def parser(command: str | None = None) -> ArgumentParser:
    """Give the parser of the command and its subcommands.

    Args:
        command: The subcommand that is called, if known: then the others are left out, which
            saves a good part of the time that `list` takes.
    """
    made = ArgumentParser(
        prog="perspectief",
        description="Talk about changing work: packs for function groups, checked and printed.",
        allow_abbrev=False,
        formatter_class=_help,
    )
    made.add_argument("--version", action="version", version=f"perspectief {__version__}")
    made.add_argument("--ui-lang", choices=LANGUAGES, help="language of messages")
    commands = made.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, add in _COMMANDS.items():
        if command not in _COMMANDS or name == command:
            add(commands)
    return made


@cache
def _width() -> int:
    try:
        return int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        return 80


def _help(prog: str) -> HelpFormatter:
    """Make what writes help, as wide as the terminal.

    argparse asks for one at every argument, and would import much to find the width itself.
    """
    return HelpFormatter(prog, width=_width() - 2)


def _list(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "list", "which packs there are, and what is wrong with them")
    command.add_argument("--json", action="store_true", help="as JSON")


def _show(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "show", "what is in a pack")
    _pack(command)
    _language(command)
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
    command.add_argument(
        "--accepted", action="store_true", help="show what packs accept with a reason too"
    )
    code = command.add_mutually_exclusive_group()
    _without_plugins(code)
    code.add_argument(
        "--run-code", action="store_true", help="with the plugins of the project in the folder"
    )
    _verbose(command)


def _kit(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "kit", "all you need for a session, ready to print")
    command.add_argument(
        "pack", nargs="?", metavar="PACK", help="an id, or a folder, wheel or zip file"
    )
    command.add_argument(
        "--day",
        metavar="PACKS",
        help="instead of one pack, the groups that meet on one day, such as ict,bibliotheek",
    )
    _language(command)
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
    _without_plugins(command)
    _verbose(command)


def _schema(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "schema", "the JSON Schema of a file, for editors and tools")
    command.add_argument(
        "name", nargs="?", metavar="KIND", help="such as questions, or pack for pack.toml"
    )


def _new(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "new", "start a pack for a function group, in a new folder")
    command.add_argument("id", metavar="ID", help="of the pack, such as archief")
    command.add_argument("--group", metavar="NAME", help="such as archiefmedewerker")
    command.add_argument("--prefix", metavar="LETTERS", help="what new ids begin with, such as arc")
    command.add_argument("-o", "--output", metavar="DIR", help="where (default: ID)")
    command.add_argument("--code", action="store_true", help="with a check of its own, in Python")


def _plugins(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "plugins", "which plugins there are, and how they fare")
    command.add_argument("--json", action="store_true", help="as JSON")
    _without_plugins(command)
    _verbose(command)


def _doctor(commands: "_SubParsersAction[ArgumentParser]") -> None:
    command = _subcommand(commands, "doctor", "where is looked, what is found, what it costs")
    command.add_argument("--json", action="store_true", help="as JSON")


def _language(command: ArgumentParser) -> None:
    command.add_argument(
        "--lang", default="", metavar="LANGUAGE", help="of the content, such as en"
    )


def _without_plugins(command: _ActionsContainer) -> None:
    command.add_argument("--no-plugins", action="store_true", help="without code of others")


def _verbose(command: ArgumentParser) -> None:
    command.add_argument("-v", "--verbose", action="store_true", help="with tracebacks of plugins")


def _subcommand(
    commands: "_SubParsersAction[ArgumentParser]", name: str, text: str
) -> ArgumentParser:
    command = commands.add_parser(
        name, help=text, description=text, allow_abbrev=False, formatter_class=_help
    )
    # Also after the command: it is an option of the whole, and people put it at the end.
    command.add_argument("--ui-lang", choices=LANGUAGES, default=SUPPRESS, help=SUPPRESS)
    return command


def _pack(command: ArgumentParser) -> None:
    command.add_argument("pack", metavar="PACK", help="an id, or a folder, wheel or zip file")


_COMMANDS = {
    "list": _list,
    "show": _show,
    "check": _check,
    "kit": _kit,
    "new": _new,
    "schema": _schema,
    "plugins": _plugins,
    "doctor": _doctor,
}
"""What adds each subcommand, in the order of the help."""
