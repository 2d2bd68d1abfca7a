"""Doing what was asked, and saying what is wrong with packs, documents and files that it names."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from ..day import UnusableDayError
from ..errors import PackError, PackNotFoundError, UnknownChoiceError
from ..hosting import host
from ..writers.docx import UnusableStyleError
from .choices import no_document, no_format
from .fault_lines import tell, tell_of_disabled
from .kit_style import unfit
from .main import FAILED, UNUSABLE
from .reporting import complain, not_found, not_translated, not_written, report
from .words import Words


def answered(
    work: Callable[[], int], options: Namespace, words: Words, more: Sequence[str] = ()
) -> int:
    """Do what was asked; say what is wrong with packs, documents and files that it names.

    Args:
        work: Does it, and gives the exit code.
        options: What was typed: whether plugins take part, and how much is told of them.
        words: The words of the command; where it takes a `--style`, those of a kit too.
        more: The formats there are besides those of writers.
    """
    try:
        return work()
    except PackNotFoundError as error:
        not_found(error, words)
        return UNUSABLE
    except PackError as error:
        return _wrong(error, words)
    except UnusableStyleError as error:
        unfit(error, words)
        return UNUSABLE
    except UnusableDayError as error:
        complain(words(error.reason, **error.told), words)
        return UNUSABLE
    except UnknownChoiceError as error:
        a_format = error.choice == "format"
        known = (*error.known, *more) if a_format else error.known
        told, hint = (no_format if a_format else no_document)(error.name, known, words)
        complain(told, words, hint)
        # What was asked for may be what a plugin would bring.
        hosted = host(plugins=not options.no_plugins)
        tell(hosted.faults(), words, verbose=options.verbose)
        tell_of_disabled(hosted.plugins(), words)
        return UNUSABLE
    except BrokenPipeError:
        raise
    except OSError as error:
        not_written(error, words)
        return UNUSABLE


def _wrong(error: PackError, words: Words) -> int:
    if not_translated(error, words):
        return UNUSABLE
    errors = [found for found in error.findings if found.severity == "error"]
    complain(words("wrong"), words)
    print(report(errors, words), file=sys.stderr)
    return FAILED
