"""From the tables of a workbook to what a session gave, and what is wrong with it."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from typing import cast

from attrs import define, evolve, field

from ..documents import typed, uitwerking
from ..documents.common import day as in_words
from ..documents.labels import labels
from ..documents.typed import Kind, RoleId, State
from ..findings import Finding, finding, suggestion
from ..model.values import Hint
from . import page, privacy, values
from .days import day as day_of
from .records import FEWEST, Agreed, Card, Remark, WriteUp
from .tables import COLUMNS, LANGUAGES, Cell, Found, Record, find, flat, head
from .workbook import ROWS, Book

_NEEDED = {
    "overview": ("activity", "value"),
    "insights": ("kind", "text"),
    "actions": ("owner", "action", "when"),
}
"""The columns without which a table says nothing."""


def session_of(book: Book, path: str) -> tuple[WriteUp | None, tuple[Finding, ...]]:
    """Give what a session gave.

    Args:
        book: The workbook.
        path: Its file, as given by who asked.

    Returns:
        The session, or `None` when nothing of one was typed in; and what is wrong with it.
    """
    tables = {name: table for name in COLUMNS if (table := find(book, name)) is not None}
    if not tables.keys() & _NEEDED.keys() or _is_list(tables):
        return None, (finding("FP862").at(path, ""),)
    reader = _Reader(path, tables, book)
    session = reader.session()
    if session.cards or session.remarks or session.actions:
        return session, tuple(reader.findings)
    # Of a table that cannot be read is told already why there is nothing.
    return (None, tuple(reader.findings)) if reader.findings else _nothing(tables, path)


def _is_list(tables: dict[str, Found]) -> bool:
    """Tell the list of actions by role that was made from write-ups: a sheet for each role."""
    actions = tables.get("actions")
    if actions is None or "owner" in actions.columns or len(tables) > 1:
        return False
    said = [labels(page.NAME, language) for language in LANGUAGES]
    sheets = {flat(label(key)) for label in said for key in (*typed.ROLES, "no-owner")}
    return flat(actions.head.sheet) in sheets


def _nothing(tables: dict[str, Found], path: str) -> tuple[None, tuple[Finding, ...]]:
    """Tell why there is nothing: nothing was typed in yet, or it is another workbook."""
    # The list of actions of a kit has that one table as well.
    own = tables.keys() & {"overview", "insights"}
    return None, (finding("FP883" if own else "FP862").at(path, ""),)


@define
class _Reader:
    """Reads the tables of one workbook.

    Attributes:
        path: Its file.
        tables: The tables that were found.
        book: The workbook.
        findings: What was found wrong so far.
    """

    path: str
    tables: dict[str, Found]
    book: Book
    findings: list[Finding] = field(factory=list)

    def session(self) -> WriteUp:
        """Give the session, table by table."""
        for table in self.tables.values():
            self._whole(table)
        known = self._known()
        # In the order of the form, as what is wrong is told.
        day, people = self._day(known, "date"), self._count(known)
        back = self._day(known, "return")
        return WriteUp(
            path=self.path,
            language=self._language(),
            group=self._said(known, "group"),
            pack=known["pack"].text if "pack" in known else "",
            day=day,
            horizon=self._said(known, "horizon"),
            people=people if people and people >= FEWEST else None,
            back=back,
            cards=tuple(self._cards()),
            remarks=tuple(self._remarks()),
            actions=tuple(self._actions()),
        )

    def _whole(self, table: Found) -> None:
        """Tell of columns that are missing, and of rows that were not read."""
        shown = labels(uitwerking.NAME, table.language)(table.name)
        where = str(table.head)
        for column in _NEEDED.get(table.name, ()):
            if column not in table.columns:
                word = head(table.name, column, table.language)
                self._tell(finding("FP863", where, table=f'"{shown}"', column=f'"{word}"'))
        if table.head.sheet in self.book.cut:
            self._tell(finding("FP864", where, table=f'"{shown}"', limit=ROWS))

    def _tell(self, found: Finding) -> None:
        self.findings.append(found.at(self.path, ""))

    def _known(self) -> dict[str, Cell]:
        """Give the answers about the session itself, by the words or the name of their row."""
        named = {
            (place.sheet, place.row): key
            for key in typed.SESSION
            if (place := self.book.names.get(f"session.{key}"))
        }
        words = {
            flat(labels(uitwerking.NAME, language)(f"session-{key}")): key
            for language in LANGUAGES
            for key in typed.SESSION
        }
        rows = [row for row in self._rows("session") if row.keys() >= {"what", "answer"}]
        known: dict[str, Cell] = {}
        for row in rows:
            place = row["what"].place
            key = words.get(flat(row["what"].text)) or named.get((place.sheet, place.row))
            if key:
                known.setdefault(key, row["answer"])
        return known

    def _day(self, known: dict[str, Cell], key: str) -> date | None:
        day = day_of(known[key].value) if key in known else None
        if day is None:
            self._left_out("FP884", known.get(key))
        return day

    def _count(self, known: dict[str, Cell]) -> int | None:
        people = values.count(known["people"].value) if "people" in known else None
        if people is None:
            self._left_out("FP885", known.get("people"))
        return people

    def _left_out(self, code: str, cell: Cell | None) -> None:
        """Tell of a cell that says nothing, unless it is empty."""
        if cell and cell.text:
            self._tell(finding(code, str(cell.place), value=cell.text))

    def _rows(self, name: str) -> tuple[Record, ...]:
        table = self.tables.get(name)
        return table.rows if table else ()

    def _said(self, row: "dict[str, Cell] | Record", key: str, **how: bool) -> str:
        """Give the text of a cell, without what is about one person."""
        if key not in row:
            return ""
        text, found = privacy.told(self._worded(row[key]), self.path, **how)
        self.findings += found
        return text

    def _worded(self, cell: Cell) -> Cell:
        """Give a cell in which Excel made a date of what was typed, with that date in words."""
        if not isinstance(cell.value, datetime):
            return cell
        label = labels(uitwerking.NAME, self._language())
        return evolve(cell, value=in_words(label, cell.value.date()))

    def _language(self) -> str:
        return next(iter(self.tables.values())).language

    def _choice(self, row: Record, column: str) -> tuple[str, ...]:
        """Give the closed values that stand in a cell; tell of a word that is none."""
        cell = row.get(column)
        if cell is None or not cell.text:
            return ()
        found = values.chosen(column, cell.text)
        if not found:
            words = values.allowed(column, "en"), values.allowed(column, "nl")
            near = suggestion(flat(cell.text), map(flat, (*words[1], *words[0])))
            self._tell(
                finding(
                    "FP865",
                    str(cell.place),
                    value=cell.text,
                    allowed=", ".join(words[0]),
                    allowed_nl=", ".join(words[1]),
                    **near,
                )
            )
        return found

    def _cards(self) -> Iterator[Card]:
        lies: dict[str, set[str]] = defaultdict(set)
        for row in self._rows("overview"):
            activity = self._said(row, "activity")
            found = self._choice(row, "value")
            typed_in = any(row[key].text for key in row if key != "activity")
            if activity:
                lies[flat(activity)].update(found)
                self._once(row, activity, found, lies[flat(activity)])
            cause = self._said(row, "cause", marks=True)
            different = self._said(row, "different", marks=True)
            if activity and typed_in:
                value = cast(Hint, found[0]) if len(found) == 1 else None
                yield Card(activity=activity, value=value, cause=cause, different=different)
            elif typed_in:
                self._nameless(row, "overview", "activity")

    def _nameless(self, row: Record, table: str, column: str) -> None:
        """Tell of a row that says all but what it is about; nothing can be made of it."""
        if column in row:
            words = {lang: head(table, column, lang) for lang in LANGUAGES}
            where = str(row[column].place)
            self._tell(finding("FP886", where, column=words["en"], column_nl=words["nl"]))

    def _once(self, row: Record, card: str, found: tuple[str, ...], all: set[str]) -> None:
        if found and len(all) > 1:
            self._tell(finding("FP866", str(row["value"].place), card=card))

    def _remarks(self) -> Iterator[Remark]:
        for row in self._rows("insights"):
            text = self._said(row, "text", marks=True)
            if text:
                found = self._choice(row, "kind")
                kind = cast(Kind, found[0]) if found else "insight"
                yield Remark(kind=kind, text=text)

    def _actions(self) -> Iterator[Agreed]:
        for row in self._rows("actions"):
            action = self._said(row, "action")
            if action:
                state = self._choice(row, "state")
                yield Agreed(
                    action=action,
                    owner=self._owner(row, action),
                    together=self._said(row, "together", role=True),
                    when=self._when(row, action),
                    done=self._said(row, "done"),
                    state=cast(State, state[0]) if state else "not-started",
                    because=self._said(row, "because"),
                )
            # The form itself says who may lead.
            elif any(row[key].text for key in row if key not in ("owner", "action")):
                self._nameless(row, "actions", "action")

    def _owner(self, row: Record, action: str) -> RoleId | None:
        cell = row.get("owner")
        if cell is None:
            return None
        text, found = privacy.told(cell, self.path, role=True)
        self.findings += found
        owners = () if found else self._choice(row, "owner")
        if len(owners) > 1:
            self._tell(finding("FP868", str(cell.place), action=action, value=text))
        if not text or found:
            self._tell(
                finding(
                    "FP867",
                    str(cell.place),
                    action=action,
                    allowed=", ".join(values.allowed("owner", "en")),
                    allowed_nl=", ".join(values.allowed("owner", "nl")),
                )
            )
        return cast(RoleId, owners[0]) if len(owners) == 1 else None

    def _when(self, row: Record, action: str) -> date | None:
        cell = row.get("when")
        if cell is None:
            return None
        day = day_of(cell.value)
        if day is None:
            told = f': "{cell.text}"' if cell.text else ""
            self._tell(finding("FP869", str(cell.place), action=action, value=told, value_nl=told))
        return day
