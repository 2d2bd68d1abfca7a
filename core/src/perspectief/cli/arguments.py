"""The arguments of the command."""

from argparse import SUPPRESS, _SubParsersAction
from collections.abc import Callable

from .._version import __version__
from . import check_arguments, compare_arguments, kit_arguments, version_arguments
from .parsing import Parser, speaking
from .shared_arguments import as_json, content_language, pack, with_plugins
from .words import LANGUAGES, Words


def parser(command: str | None = None, language: str = "en") -> Parser:
    """Give the parser of the command and its subcommands.

    Args:
        command: The subcommand that is called, if known: then the others are left out, which
            saves a good part of the time that `list` takes.
        language: The language of help, and of what is said about wrong arguments.
    """
    made = speaking(Words(language))(
        prog="perspectief",
        description="Talk about changing work: packs for function groups, checked and printed.",
    )
    made.add_argument("--version", action="version", version=f"perspectief {__version__}")
    made.add_argument("--ui-lang", choices=LANGUAGES, help="language of messages")
    commands = made.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, (text, add) in _COMMANDS.items():
        if command not in _COMMANDS or name == command:
            add(_subcommand(commands, name, text))
    return made


def _subcommand(commands: "_SubParsersAction[Parser]", name: str, text: str) -> Parser:
    command = commands.add_parser(name, help=text, description=text)
    # Also after the command: it is an option of the whole, and people put it at the end.
    command.add_argument("--ui-lang", choices=LANGUAGES, default=SUPPRESS, help=SUPPRESS)
    return command


def _list(command: Parser) -> None:
    as_json(command)


def _show(command: Parser) -> None:
    pack(command)
    content_language(command)
    command.add_argument("address", nargs="?", metavar="KIND[/ID]", help="a kind, or one object")
    compare_arguments.why(command)
    what = command.add_mutually_exclusive_group()
    what.add_argument("--ids", action="store_true", help="all ids, as kind/id")
    what.add_argument("--parameters", action="store_true", help="each parameter in a sentence")
    as_json(what)


def _new(command: Parser) -> None:
    command.add_argument("id", metavar="ID", help="of the pack, such as archief")
    command.add_argument("--group", metavar="NAME", help="such as archiefmedewerker")
    command.add_argument("--prefix", metavar="LETTERS", help="what new ids begin with, such as arc")
    command.add_argument("-o", "--output", metavar="DIR", help="where (default: ID)")
    command.add_argument("--code", action="store_true", help="with a check of its own, in Python")


def _schema(command: Parser) -> None:
    command.add_argument(
        "name", nargs="?", metavar="KIND", help="such as questions, or pack for pack.toml"
    )


def _plugins(command: Parser) -> None:
    as_json(command)
    with_plugins(command)


def _doctor(command: Parser) -> None:
    as_json(command)


_COMMANDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "list": ("which packs there are, and what is wrong with them", _list),
    "show": ("what is in a pack", _show),
    "check": ("whether packs are right", check_arguments.check),
    "fix": ("mend what is wrong, where it is beyond doubt", check_arguments.fix),
    "explain": ("what a rule means, and what to do about it", check_arguments.explain),
    "kit": ("all you need for a session, ready to print", kit_arguments.kit),
    "plan": ("a session that fits people, time and place", kit_arguments.plan),
    "outcome": (
        "what sessions gave: a page and lists, from filled-in workbooks",
        kit_arguments.outcome,
    ),
    "new": ("start a pack for a function group, in a new folder", _new),
    "customise": (
        "start a version of your own of a pack, or change a text in it",
        version_arguments.customise,
    ),
    "upgrade": (
        "what a new base means for your version; with --apply it is taken over",
        version_arguments.upgrade,
    ),
    "confirm": (
        "say that you looked at what changed in the base, and keep your own text",
        version_arguments.confirm,
    ),
    "diff": (
        "what is different between two packs, or a pack and what it extends",
        compare_arguments.diff,
    ),
    "translate": (
        "what of a pack is not translated, or made from another text, and PO files",
        compare_arguments.translate,
    ),
    "schema": ("the JSON Schema of a file, for editors and tools", _schema),
    "plugins": ("which plugins there are, and how they fare", _plugins),
    "doctor": ("where is looked, what is found, what it costs", _doctor),
}
"""What each subcommand is for and what adds its arguments, in the order of the help."""
