"""Arguments that several commands have, each said in one place."""

from __future__ import annotations

from argparse import _ActionsContainer

from .parsing import Parser

A_PACK = "an id, or a folder, wheel or zip file"
"""What a pack is named by."""


def pack(command: Parser) -> None:
    """Ask for a pack."""
    command.add_argument("pack", metavar="PACK", help=A_PACK)


def pack_or_day(command: Parser) -> None:
    """Ask for a pack, or for the packs of the groups that meet on one day."""
    command.add_argument("pack", nargs="?", metavar="PACK", help=A_PACK)
    command.add_argument(
        "--day",
        metavar="PACKS",
        help="instead of one pack, the groups that meet on one day, such as ict,bibliotheek",
    )


def content_language(command: Parser) -> None:
    """Let content be in another language."""
    command.add_argument(
        "--lang", default="", metavar="LANGUAGE", help="of the content, such as en"
    )


def only(command: Parser) -> None:
    """Let some documents be chosen."""
    command.add_argument(
        "--only", metavar="NAMES", help="documents, such as vragenkaarten,draaiboek"
    )


def fold(command: Parser) -> None:
    """Let question cards have a back."""
    command.add_argument(
        "--fold",
        action="store_true",
        help="question cards with a back to fold over: what to ask next",
    )


def style(command: Parser) -> None:
    """Let Word files look as another one does."""
    command.add_argument(
        "--style",
        metavar="FILE",
        help="a Word file (.docx or .dotx) whose styles, head and foot the Word files get",
    )


def fail_on(command: Parser, text: str) -> None:
    """Let be chosen from which severity on findings give exit code 1."""
    command.add_argument(
        "--fail-on", choices=("error", "warning", "info"), default="error", help=text
    )


def overwrite(command: Parser) -> None:
    """Let files be overwritten."""
    command.add_argument(
        "--force",
        action="store_true",
        help="overwrite files that are different, with what was typed in them",
    )


def overwrite_file(command: Parser) -> None:
    """Let the one file that is written be overwritten."""
    command.add_argument("--force", action="store_true", help="overwrite that file")


def as_json(command: _ActionsContainer) -> None:
    """Let the answer be JSON."""
    command.add_argument("--json", action="store_true", help="as JSON")


def as_json_format(command: Parser) -> None:
    """Let JSON be chosen among formats in a shorter way."""
    command.add_argument(
        "--json", action="store_const", const="json", dest="format", help="as JSON"
    )


def without_plugins(command: _ActionsContainer) -> None:
    """Let nothing run but our own code."""
    command.add_argument("--no-plugins", action="store_true", help="without code of others")


def with_plugins(command: Parser) -> None:
    """Say how plugins are dealt with: whether they run, and how much is told of those that fail."""
    without_plugins(command)
    verbose(command)


def verbose(command: Parser) -> None:
    """Let tracebacks of plugins be shown."""
    command.add_argument("-v", "--verbose", action="store_true", help="with tracebacks of plugins")
