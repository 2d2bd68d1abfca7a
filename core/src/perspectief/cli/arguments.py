"""The arguments of the command."""

from argparse import SUPPRESS, _ActionsContainer, _SubParsersAction

from .._version import __version__
from ..reports import FORMATS
from . import compare_arguments, version_arguments
from .parsing import Parser, speaking
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
    for name, add in _COMMANDS.items():
        if command not in _COMMANDS or name == command:
            add(commands)
    return made


def _list(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "list", "which packs there are, and what is wrong with them")
    command.add_argument("--json", action="store_true", help="as JSON")


def _show(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "show", "what is in a pack")
    _pack(command)
    _language(command)
    command.add_argument("address", nargs="?", metavar="KIND[/ID]", help="a kind, or one object")
    compare_arguments.why(command)
    what = command.add_mutually_exclusive_group()
    what.add_argument("--ids", action="store_true", help="all ids, as kind/id")
    what.add_argument("--parameters", action="store_true", help="each parameter in a sentence")
    what.add_argument("--json", action="store_true", help="as JSON")


def _check(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "check", "whether packs are right")
    command.add_argument(
        "packs",
        nargs="*",
        metavar="PACK",
        help="ids, folders, wheels, zips, files of a pack, or patterns such as 'packs/*'",
    )
    command.add_argument("--format", choices=FORMATS, default="text", help="of the report")
    command.add_argument(
        "--json", action="store_const", const="json", dest="format", help="as JSON"
    )
    command.add_argument("-o", "--output", metavar="FILE", help="write the report to a file")
    command.add_argument("--force", action="store_true", help="overwrite that file")
    command.add_argument(
        "--fail-on",
        choices=("error", "warning", "info"),
        default="error",
        help="the least severity that gives exit code 1 (default: error)",
    )
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
    _without_plugins(code)
    code.add_argument(
        "--run-code", action="store_true", help="with the plugins of the project in the folder"
    )
    _verbose(command)


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


def _fix(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "fix", "mend what is wrong, where it is beyond doubt")
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
    command.add_argument(
        "--fail-on",
        choices=("error", "warning", "info"),
        default="error",
        help="the least severity of what is left that gives exit code 1 (default: error); with "
        "--diff anything that would change gives it too",
    )
    command.add_argument("--json", action="store_true", help="as JSON")
    _without_plugins(command)
    _verbose(command)


def _explain(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "explain", "what a rule means, and what to do about it")
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
    command.add_argument(
        "--json", action="store_const", const="json", dest="format", help="as JSON"
    )
    _without_plugins(command)
    _verbose(command)


def _kit(commands: "_SubParsersAction[Parser]") -> None:
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
        "--format", metavar="FORMATS", help="such as html,pdf,docx,site (default: what suits)"
    )
    command.add_argument(
        "--only", metavar="NAMES", help="documents, such as vragenkaarten,draaiboek"
    )
    command.add_argument(
        "--all", action="store_true", help="all content, not the choice of the pack"
    )
    command.add_argument(
        "--fold",
        action="store_true",
        help="question cards with a back to fold over: what to ask next",
    )
    _style(command)
    command.add_argument(
        "--for-participants",
        action="store_true",
        help="a site without the page for the facilitator, to put where participants can see it",
    )
    command.add_argument("--force", action="store_true", help="overwrite files that are different")
    _without_plugins(command)
    _verbose(command)


def _plan(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "plan", "a session that fits people, time and place")
    command.add_argument(
        "pack", nargs="?", metavar="PACK", help="an id, or a folder, wheel or zip file"
    )
    command.add_argument(
        "--day",
        metavar="PACKS",
        help="instead of one pack, the groups that meet on one day, such as ict,bibliotheek",
    )
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
    _language(command)
    command.add_argument(
        "-o", "--output", metavar="DIR", help="make runsheet, sheets, cards and forms of it there"
    )
    command.add_argument(
        "--format", metavar="FORMATS", help="such as html,pdf (default: what suits)"
    )
    command.add_argument(
        "--only", metavar="NAMES", help="documents, such as vragenkaarten,draaiboek"
    )
    _style(command)
    command.add_argument("--force", action="store_true", help="overwrite files that are different")
    command.add_argument("--json", action="store_true", help="as JSON")
    _without_plugins(command)
    _verbose(command)


def _customise(commands: "_SubParsersAction[Parser]") -> None:
    text = "start a version of your own of a pack, or change a text in it"
    version_arguments.customise(_subcommand(commands, "customise", text))


def _upgrade(commands: "_SubParsersAction[Parser]") -> None:
    text = "what a new base means for your version; with --apply it is taken over"
    version_arguments.upgrade(_subcommand(commands, "upgrade", text))


def _confirm(commands: "_SubParsersAction[Parser]") -> None:
    text = "say that you looked at what changed in the base, and keep your own text"
    version_arguments.confirm(_subcommand(commands, "confirm", text))


def _diff(commands: "_SubParsersAction[Parser]") -> None:
    text = "what is different between two packs, or a pack and what it extends"
    compare_arguments.diff(_subcommand(commands, "diff", text))


def _translate(commands: "_SubParsersAction[Parser]") -> None:
    text = "what of a pack is not translated, or made from another text, and PO files"
    compare_arguments.translate(_subcommand(commands, "translate", text))


def _outcome(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(
        commands, "outcome", "what sessions gave: a page and lists, from filled-in workbooks"
    )
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
    command.add_argument("--force", action="store_true", help="overwrite files that are different")
    command.add_argument("--json", action="store_true", help="as JSON")
    _without_plugins(command)
    _verbose(command)


def _schema(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "schema", "the JSON Schema of a file, for editors and tools")
    command.add_argument(
        "name", nargs="?", metavar="KIND", help="such as questions, or pack for pack.toml"
    )


def _new(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "new", "start a pack for a function group, in a new folder")
    command.add_argument("id", metavar="ID", help="of the pack, such as archief")
    command.add_argument("--group", metavar="NAME", help="such as archiefmedewerker")
    command.add_argument("--prefix", metavar="LETTERS", help="what new ids begin with, such as arc")
    command.add_argument("-o", "--output", metavar="DIR", help="where (default: ID)")
    command.add_argument("--code", action="store_true", help="with a check of its own, in Python")


def _plugins(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "plugins", "which plugins there are, and how they fare")
    command.add_argument("--json", action="store_true", help="as JSON")
    _without_plugins(command)
    _verbose(command)


def _doctor(commands: "_SubParsersAction[Parser]") -> None:
    command = _subcommand(commands, "doctor", "where is looked, what is found, what it costs")
    command.add_argument("--json", action="store_true", help="as JSON")


def _language(command: Parser) -> None:
    command.add_argument(
        "--lang", default="", metavar="LANGUAGE", help="of the content, such as en"
    )


def _style(command: Parser) -> None:
    command.add_argument(
        "--style",
        metavar="FILE",
        help="a Word file (.docx or .dotx) whose styles, head and foot the Word files get",
    )


def _without_plugins(command: _ActionsContainer) -> None:
    command.add_argument("--no-plugins", action="store_true", help="without code of others")


def _verbose(command: Parser) -> None:
    command.add_argument("-v", "--verbose", action="store_true", help="with tracebacks of plugins")


def _subcommand(commands: "_SubParsersAction[Parser]", name: str, text: str) -> Parser:
    command = commands.add_parser(name, help=text, description=text)
    # Also after the command: it is an option of the whole, and people put it at the end.
    command.add_argument("--ui-lang", choices=LANGUAGES, default=SUPPRESS, help=SUPPRESS)
    return command


def _pack(command: Parser) -> None:
    command.add_argument("pack", metavar="PACK", help="an id, or a folder, wheel or zip file")


_COMMANDS = {
    "list": _list,
    "show": _show,
    "check": _check,
    "fix": _fix,
    "explain": _explain,
    "kit": _kit,
    "plan": _plan,
    "outcome": _outcome,
    "new": _new,
    "customise": _customise,
    "upgrade": _upgrade,
    "confirm": _confirm,
    "diff": _diff,
    "translate": _translate,
    "schema": _schema,
    "plugins": _plugins,
    "doctor": _doctor,
}
"""What adds each subcommand, in the order of the help."""
