"""The arguments of what is about rules: `check`, `fix`, `explain`."""

from ..reports import FORMATS
from .parsing import Parser
from .shared_arguments import (
    as_json,
    as_json_format,
    fail_on,
    overwrite_file,
    verbose,
    with_plugins,
    without_plugins,
)


def check(command: Parser) -> None:
    """Add the arguments of `check`."""
    command.add_argument(
        "packs",
        nargs="*",
        metavar="PACK",
        help="ids, folders, wheels, zips, files of a pack, or patterns such as 'packs/*'",
    )
    command.add_argument("--format", choices=FORMATS, default="text", help="of the report")
    as_json_format(command)
    command.add_argument("-o", "--output", metavar="FILE", help="write the report to a file")
    overwrite_file(command)
    fail_on(command, "the least severity that gives exit code 1 (default: error)")
    command.add_argument(
        "--accepted", action="store_true", help="show what packs accept with a reason too"
    )
    _baseline(command)
    command.add_argument(
        "--jobs",
        type=int,
        metavar="N",
        help="in how many processes at once (default: as many as there are cores)",
    )
    code = command.add_mutually_exclusive_group()
    without_plugins(code)
    code.add_argument(
        "--run-code", action="store_true", help="with the plugins of the project in the folder"
    )
    verbose(command)


def fix(command: Parser) -> None:
    """Add the arguments of `fix`."""
    command.add_argument(
        "packs", nargs="*", metavar="PATH", help="folders of packs, or files in them"
    )
    command.add_argument(
        "--unsafe", action="store_true", help="likely guesses too; look at the result"
    )
    command.add_argument(
        "--diff", action="store_true", help="show what would change, and write nothing"
    )
    command.add_argument(
        "--select", metavar="RULES", help="only these, such as FP201,FP417 (default: all)"
    )
    fail_on(
        command,
        "the least severity of what is left that gives exit code 1 (default: error); with "
        "--diff anything that would change gives it too",
    )
    as_json(command)
    with_plugins(command)


def explain(command: Parser) -> None:
    """Add the arguments of `explain`."""
    which = command.add_mutually_exclusive_group()
    which.add_argument(
        "rules",
        nargs="*",
        default=[],
        metavar="RULE",
        help="codes or names, such as FP201 or unknown-key",
    )
    which.add_argument("--all", action="store_true", help="every rule, in full")
    command.add_argument(
        "--format", choices=("text", "json", "md"), default="text", help="of the result"
    )
    as_json_format(command)
    with_plugins(command)


def _baseline(command: Parser) -> None:
    command.add_argument(
        "--baseline",
        metavar="FILE",
        help="leave out the findings in this file (default: perspectief-baseline.json beside "
        "pack.toml, when it is there)",
    )
    how = command.add_mutually_exclusive_group()
    how.add_argument("--no-baseline", action="store_true", help="leave out nothing")
    how.add_argument(
        "--write-baseline",
        action="store_true",
        help="put what is found now in the baseline, so that later only new findings are told",
    )
