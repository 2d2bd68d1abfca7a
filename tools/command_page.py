"""The page `docs/command.md`: the help of every subcommand.

argparse writes help in another way in each version of Python, and as wide as the terminal; so
the parser is asked what it knows, and the lines are made here.
"""

import textwrap
from argparse import SUPPRESS, Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator, Sequence

from perspectief.cli.arguments import parser as whole_command

_WIDTH = 80
_HEAD = """\
# The command

`perspectief --help` and `perspectief COMMAND --help` say the same in a terminal. `--ui-lang` may
stand after the command too; without it the variables `PERSPECTIEF_LANG`, `LC_ALL`, `LC_MESSAGES`
and `LANG` choose the language of messages.

What was asked for goes to the standard output, messages go to the standard error. Exit code 0:
all went well; 1: something is wrong with a pack; 2: the command could not do its work.
"""


def page() -> str:
    """Give the text of the page."""
    parser = whole_command()
    commands = next(each for each in parser._actions if isinstance(each, _SubParsersAction))
    sections = (_section(name, command) for name, command in commands.choices.items())
    return "\n".join((_HEAD, _block(parser), *sections))


def _section(name: str, command: ArgumentParser) -> str:
    return f"## {name}\n\n{_block(command)}"


def _block(parser: ArgumentParser) -> str:
    shown = [each for each in parser._actions if each.help != SUPPRESS and each.dest != "help"]
    options = [each for each in shown if each.option_strings]
    words = [each for each in shown if not each.option_strings]
    rows = [row for each in (*words, *options) for row in _rows(each)]
    width = max(len(name) for name, _ in rows)
    lines = (line for row in rows for line in _lines(*row, width))
    return "\n".join(("```text", *_usage(parser, options, words), "", *lines, "```\n"))


def _usage(parser: ArgumentParser, options: Sequence[Action], words: Sequence[Action]) -> list[str]:
    lines = [f"usage: {parser.prog}"]
    margin = " " * len(lines[0])
    for part in (*_optional(parser, options), *map(_word, words)):
        if len(lines[-1]) + 1 + len(part) > _WIDTH:
            lines.append(margin)
        lines[-1] += f" {part}"
    return lines


def _optional(parser: ArgumentParser, options: Sequence[Action]) -> Iterator[str]:
    """Give each option in brackets; of options that exclude each other, all in one pair."""
    apart = [group._group_actions for group in parser._mutually_exclusive_groups]
    for each in options:
        group = next((group for group in apart if each in group), [each])
        if each is group[0]:
            yield f"[{' | '.join(f'{one.option_strings[0]}{_value(one)}' for one in group)}]"


def _rows(action: Action) -> Iterator[tuple[str, str]]:
    if isinstance(action, _SubParsersAction):
        for each in action._choices_actions:
            yield each.dest, each.help or ""
    elif action.option_strings:
        names = ", ".join(action.option_strings)
        yield f"{names}{_value(action)}", action.help or ""
    else:
        yield _name(action), action.help or ""


def _lines(name: str, text: str, width: int) -> list[str]:
    margin = " " * (width + 4)
    lines = textwrap.wrap(text, _WIDTH - len(margin)) or [""]
    first = f"  {name:{width}}  {lines[0]}".rstrip()
    return [first, *(margin + line for line in lines[1:])]


def _word(action: Action) -> str:
    if isinstance(action, _SubParsersAction):
        return f"{_name(action)} …"
    several = " ..." if action.nargs == "*" else ""
    return f"[{_name(action)}{several}]" if action.nargs in ("?", "*") else _name(action)


def _name(action: Action) -> str:
    return str(action.metavar or action.dest.upper())


def _value(action: Action) -> str:
    if action.nargs == 0:
        return ""
    choices = "{" + ",".join(map(str, action.choices)) + "}" if action.choices else ""
    return f" {action.metavar or choices or action.dest.upper()}"
