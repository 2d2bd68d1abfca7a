"""Running the command, and the way from an error to a sentence."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module

from .arguments import parser
from .terminal import be_lenient, discard, flush
from .words import Words

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
    options = parser().parse_args(arguments)
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
