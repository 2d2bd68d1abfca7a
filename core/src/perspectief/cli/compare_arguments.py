"""The arguments of what compares: `diff`, `translate`, and `show --why`."""

from .parsing import Parser
from .shared_arguments import A_PACK, as_json, as_json_format, content_language, overwrite_file


def diff(command: Parser) -> None:
    """Add the arguments of `diff`."""
    command.add_argument("a", metavar="A", help=A_PACK)
    command.add_argument(
        "b", nargs="?", metavar="B", help="the other one (default: A and what it extends)"
    )
    command.add_argument(
        "--release",
        action="store_true",
        help="A and B are releases of one pack: is the version of B high enough?",
    )
    content_language(command)
    command.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="of the result"
    )
    as_json_format(command)
    command.add_argument("-o", "--output", metavar="FILE", help="write the result to a file")
    overwrite_file(command)


def why(command: Parser) -> None:
    """Add the argument of `show` that asks which layer says what."""
    command.add_argument(
        "--why",
        action="store_true",
        help="of an object or a field (KIND/ID#FIELD): which layer says what, and where; "
        "with --lang, which translates it",
    )


def translate(command: Parser) -> None:
    """Add the arguments of `translate`."""
    command.add_argument("folder", metavar="DIR", help="the folder of your pack")
    command.add_argument("language", metavar="LANGUAGE", help="into which, such as en")
    command.add_argument(
        "--all", action="store_true", help="the texts of the packs that it extends too"
    )
    what = command.add_mutually_exclusive_group()
    what.add_argument("--write", action="store_true", help="put stubs to fill in in your files")
    what.add_argument("--po", metavar="FILE", help="write a file for a translation tool")
    what.add_argument(
        "--from-po", metavar="FILE", help="take over what was translated in such a file"
    )
    command.add_argument("--force", action="store_true", help="overwrite the PO file")
    as_json(command)
