"""What is to be made: what the reader chose, among what there is and can be written here."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import partial
from importlib.util import find_spec

from immutabledict import immutabledict

from ..documents.brand import brand
from ..documents.labels import file_name
from ..errors import Choice, UnknownChoiceError
from ..given import given_epoch
from ..hosting import host
from ..model import Pack
from ..model.record import changed
from ..plugins import Host, Options, Writer
from ..plugins.isolation import attempt
from ..writers.docx import WRITER as WORD
from ..writers.docx import checked_style


def missing(*, plugins: bool = True) -> tuple[Writer, ...]:
    """Give the writers that cannot work, because their extra is not installed."""
    return tuple(each for each in host(plugins=plugins).writers() if not works(each))


def completed(chosen: Options, pack: Pack, host: Host) -> Options:
    """Give what the reader chose together with what can be written here.

    Args:
        chosen: What the reader chose.
        pack: The pack.
        host: Gives the documents and writers.

    Raises:
        UnknownChoiceError: When there is no such format or document.
        UnusableStyleError: When the Word file with the styles cannot be used.
    """
    writers = {writer.format: writer for writer in host.writers()}
    refuse_unknown("format", chosen.formats, tuple(writers))
    documents = {file_name(each.name, pack.language): each.name for each in host.documents()}
    # Who asks for a document calls it as its file, or as it is called in Dutch.
    only = tuple(documents.get(name, name) for name in chosen.only)
    refuse_unknown("document", only, tuple(documents.values()), tuple(documents))
    _styled(chosen, pack)
    return changed(
        chosen,
        only=only,
        available=tuple(name for name, writer in writers.items() if works(writer)),
        apart=tuple(name for name, writer in writers.items() if not writer.any_document),
        suffixes=immutabledict({name: suffix(writer) for name, writer in writers.items()}),
        timestamp=timestamp(pack.released),
    )


def _styled(chosen: Options, pack: Pack) -> None:
    """Refuse a Word file that gives no styles, before anything is written."""
    if chosen.style is not None:
        checked_style(chosen.style)
    elif not chosen.formats or WORD.format in chosen.formats:
        for each in (pack, *chosen.groups):
            if (look := brand(each)).word:
                checked_style(look.word, (each.brand and each.brand.word) or "")


def refuse_unknown(
    choice: Choice, asked: Sequence[str], there: tuple[str, ...], told: tuple[str, ...] = ()
) -> None:
    """Refuse what there is not; raise UnknownChoiceError.

    Args:
        choice: Of what it is a choice.
        asked: What was asked for.
        there: What there is.
        told: How that is called, when it has another name for who asked.
    """
    for name in asked:
        if name not in there:
            raise UnknownChoiceError(choice, name, told or there)


def works(writer: Writer) -> bool:
    """Tell whether what a writer needs is installed."""
    if writer.module is None:
        return True
    # Of a dotted name the package above is imported: code of others.
    return attempt(partial(find_spec, writer.module)).value is not None


def suffix(writer: Writer) -> str:
    """Give how the files of a writer end: no two documents of a kit have one name."""
    own = f".{writer.format}"
    return own if writer.suffix == own else own + writer.suffix


def timestamp(made_on: date | None) -> int:
    """Give the time of making that files hold: the one asked for, or else that of a date."""
    asked = given_epoch()
    if asked is not None:
        return asked
    if made_on is None:
        return 0
    return int(datetime.combine(made_on, time(), UTC).timestamp())
