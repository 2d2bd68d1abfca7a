"""The arguments of what makes documents: `kit`, `plan`, `outcome`."""

from .parsing import Parser
from .shared_arguments import (
    as_json,
    content_language,
    fold,
    only,
    overwrite,
    pack_or_day,
    style,
    with_plugins,
)


def kit(command: Parser) -> None:
    """Add the arguments of `kit`."""
    pack_or_day(command)
    content_language(command)
    command.add_argument("-o", "--output", metavar="DIR", help="where (default: kit/PACK)")
    command.add_argument(
        "--format", metavar="FORMATS", help="such as html,pdf,docx,site (default: what suits)"
    )
    only(command)
    command.add_argument(
        "--all", action="store_true", help="all content, not the choice of the pack"
    )
    fold(command)
    style(command)
    command.add_argument(
        "--for-participants",
        action="store_true",
        help="a site without the page for the facilitator, to put where participants can see it",
    )
    overwrite(command)
    with_plugins(command)


def plan(command: Parser) -> None:
    """Add the arguments of `plan`."""
    pack_or_day(command)
    command.add_argument("--minutes", type=int, metavar="N", help="of each meeting")
    command.add_argument(
        "--people", metavar="N", help="how many come, such as 14, or 12-16 when it may vary"
    )
    command.add_argument(
        "--sessions", type=int, metavar="N", help="the number of meetings (default: 1)"
    )
    command.add_argument(
        "--setting", metavar="WHERE", help="on-site, online or hybrid (default: on-site)"
    )
    command.add_argument("--start", metavar="TIME", help="of each meeting, such as 09:30")
    command.add_argument(
        "--date",
        action="append",
        default=[],
        metavar="DATE",
        help="of a meeting, such as 2027-03-02; may be there more than once, the last one of the "
        "follow-up",
    )
    command.add_argument(
        "--seed", type=int, metavar="N", help="another number chooses among equally good plans"
    )
    command.add_argument(
        "--swap",
        action="append",
        default=[],
        metavar="BLOCK=APPROACH",
        help="replace one approach; may be there more than once",
    )
    command.add_argument("--id", metavar="ID", help="make the plan with this id again")
    content_language(command)
    command.add_argument(
        "-o", "--output", metavar="DIR", help="make runsheet, sheets, cards and forms of it there"
    )
    command.add_argument(
        "--format", metavar="FORMATS", help="such as html,pdf (default: what suits)"
    )
    only(command)
    fold(command)
    style(command)
    overwrite(command)
    as_json(command)
    with_plugins(command)


def outcome(command: Parser) -> None:
    """Add the arguments of `outcome`."""
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="a filled-in uitwerking.xlsx, one for each session"
    )
    command.add_argument("-o", "--output", metavar="DIR", help="where (default: opbrengst)")
    command.add_argument(
        "--format", metavar="FORMATS", help="such as html,docx (default: what suits)"
    )
    command.add_argument(
        "--lang", default="", metavar="LANGUAGE", help="nl or en (default: that of the workbook)"
    )
    overwrite(command)
    as_json(command)
    with_plugins(command)
