"""Appointments: one for each meeting with date and time, one for the follow-up."""

from datetime import date, datetime, time

from documents.document_trees import found, pack, said
from perspectief.documents import agenda
from perspectief.documents.files import files
from perspectief.plugins.records import Occasion, Options
from perspectief.tree import Appointment
from perspectief.writers import perspectief_writers

WHEN = Occasion(
    people=12,
    starts=(time(9, 30), time(13)),
    dates=(date(2127, 3, 3), date(2127, 3, 24)),
    follow_up=date(2127, 6, 16),
)
KNOWN = Options(occasion=WHEN)


def test_one_for_each_meeting_and_one_for_the_follow_up() -> None:
    """Each meeting begins when it does, takes what was promised, and names its blocks."""
    first, second, back = found(agenda.build(pack("ict"), KNOWN), Appointment)
    assert (first.start, first.end) == (
        datetime(2127, 3, 3, 9, 30),
        datetime(2127, 3, 3, 12),
    )
    assert second.start == datetime(2127, 3, 24, 13)
    assert "09:30 Welkom\n09:34 Spelregels" in first.text
    assert "vrijwillig" in first.text
    assert (back.start, back.end) == (datetime(2127, 6, 16, 9, 30), datetime(2127, 6, 16, 10, 30))
    assert back.title.startswith("ICT'er: ")


def test_no_dates_no_file() -> None:
    """Without dates or times there is no file and no appointment; with them one file."""
    assert files(agenda.DOCUMENT, Options(formats=("html",)), "nl") == ()
    tree = agenda.build(pack("ict"), Options())
    assert found(tree, Appointment) == []
    assert "nog niet bekend" in said(tree)
    options = Options(occasion=WHEN, available=("ics",), formats=("pdf",))
    (made,) = files(agenda.DOCUMENT, options, "nl")
    assert made.format == "ics"


def test_every_format_shows_it() -> None:
    """Whatever is no calendar shows an appointment in words."""
    tree = agenda.build(pack("ict"), KNOWN)
    writers = {writer.format: writer for writer in perspectief_writers()}
    page = writers["html"].write(tree, KNOWN).decode()
    assert "2127-03-03 09:30 - 12:00" in page
    assert writers["pdf"].write(tree, KNOWN).startswith(b"%PDF")
