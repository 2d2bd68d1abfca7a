"""The arguments of the commands for a version of a pack: `customise`, `upgrade`, `confirm`."""

import os

from .parsing import Parser
from .shared_arguments import as_json


def customise(command: Parser) -> None:
    """Add the arguments of `customise`."""
    command.add_argument(
        "pack", metavar="PACK", help="what to start from; with --add the folder of your version"
    )
    command.add_argument(
        "folder", nargs="?", metavar="DIR", help="where your version comes: a new folder"
    )
    command.add_argument(
        "--organisation",
        metavar="NAME",
        help='as in a sentence, such as "de Universiteit Voorbeeldstad"',
    )
    command.add_argument("--prefix", metavar="LETTERS", help="what new ids begin with, such as uvs")
    command.add_argument("--id", metavar="ID", help="of your version (default: PACK-LETTERS)")
    command.add_argument(
        "--force", action="store_true", help="also in a folder that is not empty; overwrites files"
    )
    command.add_argument(
        "--add",
        nargs="+",
        action="extend",
        metavar="ADDRESS",
        help="put texts of the base in your version, to change them, such as "
        "questions/eerste-keer-gevraagd or steps/nodig-uit#title",
    )
    as_json(command)


def upgrade(command: Parser) -> None:
    """Add the arguments of `upgrade`."""
    command.add_argument(
        "folder",
        nargs="?",
        default=f".{os.sep}",
        metavar="DIR",
        help="the folder of your version (default: this one)",
    )
    command.add_argument(
        "--from",
        dest="base",
        metavar="PATH",
        help="the new base, when it is not installed: a folder, wheel or zip file",
    )
    command.add_argument(
        "--apply", action="store_true", help="take it over; without this nothing is written"
    )
    command.add_argument(
        "--accept",
        nargs="+",
        action="extend",
        default=[],
        metavar="ADDRESS",
        help="put the proposal for a text in the place of yours",
    )
    as_json(command)


def confirm(command: Parser) -> None:
    """Add the arguments of `confirm`."""
    command.add_argument("folder", metavar="DIR", help="the folder of your version")
    command.add_argument(
        "addresses",
        nargs="*",
        metavar="ADDRESS",
        help="what you looked at and keep, such as questions/eerste-keer-gevraagd; a translation "
        "has an address of its own, such as en/questions/eerste-keer-gevraagd",
    )
    command.add_argument("--all", action="store_true", help="everything")
    as_json(command)
