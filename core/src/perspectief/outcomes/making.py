"""Reading the write-ups of sessions, and making the documents of what they gave."""

import os
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from ..documents.labels import Labels, file_name, labels
from ..findings import Finding, finding
from ..given import several
from ..kit import KitFile, written_as
from ..tree import Tree
from ..writers.pdf import WRITER as PDF
from ..writers.pdf import pages
from . import lists
from .page import NAME as PAGE
from .page import page
from .reading import session_of
from .records import WriteUp
from .unpacking import UnreadableError
from .workbook import read

FORMATS: dict[str, tuple[str, ...]] = {
    PAGE: ("docx", "pdf"),
    lists.ACTIONS: ("xlsx",),
    lists.TOGETHER: ("pdf",),
}
"""What each document is written in, unless the reader chooses: Word to correct, PDF to hand out."""


@frozen(kw_only=True)
class Outcome:
    """What sessions gave, and what is wrong with the files that say so.

    Attributes:
        sessions: What each session gave; a file that cannot be read gives none.
        findings: What is wrong, file by file. What is about one person is told here, and left
            out everywhere else.
        files: The documents: *Onze opbrengst* of each session, the actions by role, and of
            several sessions a page about all of them.
    """

    sessions: tuple[WriteUp, ...]
    findings: tuple[Finding, ...]
    files: tuple[KitFile, ...]


def outcome(
    paths: Sequence[str | os.PathLike[str]],
    *,
    formats: Sequence[str] = (),
    language: str = "",
    plugins: bool = True,
) -> Outcome:
    """Read the write-ups of sessions from workbooks, and make the documents of what they gave.

    The workbooks are `uitwerking.xlsx` of a kit, filled in. Rows and columns may have been added
    and moved. Nothing of a workbook is run or computed, and the files stay as they are.

    Args:
        paths: The workbooks, one of each session.
        formats: The formats to write; by default those that suit each document.
        language: The language of the documents; by default that of the first workbook.
        plugins: Whether writers of other distributions take part.

    Returns:
        What the sessions gave, what is wrong, and the documents. What is wrong stops nothing but
        the file that cannot be read.

    Raises:
        UnknownChoiceError: When there is no such format.
        ImportError: The extra `office` is not installed.
    """
    sessions: list[WriteUp] = []
    findings: list[Finding] = []
    for path in several(paths):
        session, found = _read(os.fspath(path))
        again = _again(session, sessions) if session else ()
        findings += again or found
        sessions += [session] if session and not again else []
    days = [session.day for session in sessions if session.day]
    made = tuple(
        written_as(
            _documents(sessions, language),
            FORMATS,
            formats,
            made_on=max(days, default=None),
            plugins=plugins,
        )
    )
    findings += _long(sessions, made, language)
    return Outcome(sessions=tuple(sessions), findings=tuple(findings), files=made)


def _again(session: WriteUp, sessions: Sequence[WriteUp]) -> tuple[Finding, ...]:
    """Tell of a session that was given before, be it in a copy: its actions would count twice."""
    same = (each for each in sessions if evolve(each, path=session.path) == session)
    first = next(same, None)
    return () if first is None else (finding("FP887", first=first.path).at(session.path, ""),)


def _long(
    sessions: Sequence[WriteUp], files: Sequence[KitFile], language: str
) -> Iterator[Finding]:
    """Tell of each page of a session that became more than one on paper."""
    if not sessions:
        return
    names = _names(sessions, _label(sessions, language))
    printed = {file.path: pages(file.data) for file in files if file.path.endswith(PDF.suffix)}
    for session, name in zip(sessions, names, strict=True):
        count = printed.get(name + PDF.suffix, 1)
        if count > 1:
            yield finding("FP888", pages=count).at(session.path, "")


def _read(path: str) -> tuple[WriteUp | None, tuple[Finding, ...]]:
    try:
        book = read(path)
    except UnreadableError as error:
        return None, (_unread(error).at(path, ""),)
    return session_of(book, path)


def _unread(error: UnreadableError) -> Finding:
    match error.key:
        case "no-file":
            return finding("FP881")
        case "word" | "slides" | "pdf":
            return finding("FP882", kind=error.reason, kind_nl=error.reason_nl)
        case key:
            code = "FP004" if key == "closed" else "FP861"
            return finding(code, reason=error.reason, reason_nl=error.reason_nl)


def _documents(sessions: Sequence[WriteUp], language: str) -> Iterator[tuple[str, Tree]]:
    if not sessions:
        return
    label = _label(sessions, language)
    yield from _pages(sessions, label)
    yield lists.ACTIONS, lists.actions(sessions, label)
    if len(sessions) > 1:
        yield lists.TOGETHER, lists.together(sessions, label)


def _pages(sessions: Sequence[WriteUp], label: Labels) -> Iterable[tuple[str, Tree]]:
    for session, name in zip(sessions, _names(sessions, label), strict=True):
        yield PAGE, page(session, label, name)


def _label(sessions: Sequence[WriteUp], language: str) -> Labels:
    return labels(PAGE, language or sessions[0].language)


def _names(sessions: Sequence[WriteUp], label: Labels) -> tuple[str, ...]:
    """Give the name of the page of each session; of several each has its number."""
    name = file_name(PAGE, label.language)
    numbers = range(1, len(sessions) + 1)
    return tuple(f"{name}-{number}" for number in numbers) if len(sessions) > 1 else (name,)
