"""A report for people: what is wrong, the line it is in, and what to do."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from ..findings import Finding, Related, Span
from ..findings.wording import worded
from ..printable import plain
from .paint import Paint
from .snippet import Snippet, snippet
from .values import Lines, Report, Say

LIMIT = 200
"""The most findings of one file that are told; of the others only how many there are."""

_WIDTH = 100
"""Cells within which a hint stands behind the marks, and not on a line of its own."""

_LONG = 1000
"""The most characters of a message or an address that are shown; content can be endless."""


def written(report: Report) -> Iterator[str]:
    """Give the findings, pack by pack, with an empty line behind each."""
    paint = Paint(coloured=report.coloured)
    for each in report.results:
        teller = Teller(report.words, report.lines, paint, mendable=each.mendable)
        for part in teller.all(report.told(each)):
            yield f"{part}\n\n"


class Teller:
    """Tells findings to people."""

    def __init__(self, words: Say, lines: Lines, paint: Paint, *, mendable: bool = True) -> None:
        """Choose the words, where lines come from, the colours, and whether `fix` is told of."""
        self._words = words
        self._lines = lines
        self._paint = paint
        self._mendable = mendable

    def all(self, findings: Iterable[Finding]) -> Iterator[str]:
        """Tell findings, of each file at most `LIMIT`, and then how many more there are."""
        count: Counter[str] = Counter()
        for found in findings:
            count[found.path] += 1
            if count[found.path] <= LIMIT:
                yield self.one(found)
        for path, number in count.items():
            if number > LIMIT:
                yield plain(self._words("more-in-file", path=path, count=number - LIMIT))

    def one(self, found: Finding) -> str:
        """Tell one finding, on a few lines."""
        severity = f"{self._words(found.severity)}[{found.code} {found.name}]"
        message = _short(found.message(self._words.language))
        span = span_of(found)
        # What stands at the same place is shown already.
        others = (each for each in found.related if each.span is None or each.span != span)
        parts = (
            [f"{self._paint(found.severity, severity)}: {message}"],
            self._where(span, found.path, found.address, found.layer),
            self._shown(span, found.severity, _short(self._hint(found))),
            self._more(found),
            *(self._related(each) for each in others),
        )
        return "\n".join(chain.from_iterable(parts))

    def _hint(self, found: Finding) -> str:
        return found.hint(self._words.language).strip()

    def _where(self, span: Span | None, path: str, address: str, layer: str) -> Iterator[str]:
        place = f"{path}:{span.line}:{span.column}" if span else path
        about = ", ".join(filter(None, (address, layer)))
        yield f"  {self._paint('frame', '-->')} {_short(place + (f'  ({about})' if about else ''))}"

    def _shown(self, span: Span | None, severity: str, hint: str) -> Iterator[str]:
        """Show the line with marks, and the hint behind them or below."""
        lines = self._lines(span.path) if span else ()
        line = lines[span.line - 1] if span and 0 < span.line <= len(lines) else ""
        if span is None or not line.strip():
            yield from self._below(hint)
            return
        end = span.end_column - 1 if span.end_line == span.line else len(line)
        seen = snippet(line, span.column - 1, end)
        note = self._words("to-line", line=span.end_line) if span.end_line > span.line else ""
        behind, below = _placed(seen, " ".join(filter(None, (note, hint))))
        margin = " " * len(str(span.line))
        yield self._paint("frame", f"{margin} |")
        yield f"{self._paint('frame', f'{span.line} |')} {seen.text}".rstrip()
        marks = f"{seen.indent}{self._paint(severity, seen.marks)}"
        yield f"{self._paint('frame', f'{margin} |')} {marks} {behind}".rstrip()
        yield from self._below(below)

    def _below(self, text: str) -> Iterator[str]:
        if text:
            yield f"  {self._paint('hint', text)}"

    def _more(self, found: Finding) -> Iterator[str]:
        """Say how it can be mended, and why it is accepted."""
        if found.accepted:
            yield f"  {plain(self._words('accepted-because', reason=found.accepted))}"
        for repair in found.repairs[:1]:
            title = worded(repair.titles, self._words.language)
            grade = repair.grade if self._mendable else "shown"
            yield f"  {_short(self._words(f'mend-{grade}', title=title))}"

    def _related(self, other: Related) -> Iterator[str]:
        message = worded(other.messages, self._words.language)
        yield f"  {_short(message or self._words('see-also'))}"
        path = other.span.path if other.span else ""
        yield from self._where(other.span, path, other.address, other.layer)
        yield from self._shown(other.span, "frame", "")


def span_of(found: Finding) -> Span | None:
    """Give the place of a finding; `None` when its line is not known."""
    if found.line is None:
        return None
    column = found.column or 1
    return Span(
        path=found.path,
        line=found.line,
        column=column,
        end_line=found.end_line or found.line,
        end_column=found.end_column or column,
    )


def _placed(seen: Snippet, label: str) -> tuple[str, str]:
    """Give what stands behind the marks, and what stands below them."""
    room = len(seen.indent) + len(seen.marks) + 1 + len(label) <= _WIDTH
    return (label, "") if room else ("", label)


def _short(text: str) -> str:
    return plain(text if len(text) <= _LONG else f"{text[:_LONG]}...")
