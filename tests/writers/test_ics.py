"""The calendar, read back with icalendar."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

import perspectief
from helpers.trees import a_tree
from perspectief.documents.files import files
from perspectief.documents.opbrengst import DOCUMENT as REPORT
from perspectief.plugins import Options
from perspectief.plugins.records import Occasion
from perspectief.tree import Appointment, Box, Facts, Grid, List, Paragraph, Table, Together, Tree
from perspectief.writers.ics import WRITER

START, END = datetime(2027, 3, 2, 9, 30), datetime(2027, 3, 2, 12, 0)
MEETING = Appointment(START, END, "Sessie", "09:30 Welkom\n\nMeedoen is vrijwillig.", "Zaal 2")


def read(tree: Tree, timestamp: int = 0) -> Calendar:
    return Calendar.from_ical(WRITER.write(tree, Options(timestamp=timestamp)))


def events(calendar: Calendar) -> list[Event]:
    return list(calendar.events)


def test_an_appointment_is_an_entry() -> None:
    """An entry has the times by the clock of Amsterdam, in summer and in winter."""
    summer = Appointment(datetime(2027, 7, 1, 9), datetime(2027, 7, 1, 10), "Terug", "")
    first, second = events(read(a_tree(MEETING, summer), timestamp=86_400))
    zone = ZoneInfo("Europe/Amsterdam")
    assert first["dtstart"].dt == START.replace(tzinfo=zone)
    assert first["dtend"].dt == END.replace(tzinfo=zone)
    assert str(first["summary"]) == "Sessie"
    assert str(first["description"]) == MEETING.text
    assert str(first["location"]) == "Zaal 2"
    assert first["dtstamp"].dt.date() == date(1970, 1, 2)
    assert second["dtstart"].dt.utcoffset().total_seconds() == 7200
    assert "location" not in second


def test_the_time_zone_comes_along() -> None:
    """The zone of the entries is in the file, and its rule gives the same times as ours."""
    data = WRITER.write(a_tree(MEETING), Options()).decode()
    assert data.index("BEGIN:VTIMEZONE") < data.index("BEGIN:VEVENT")
    assert "DTSTART;TZID=Europe/Amsterdam:20270302T093000" in data
    (zone,) = read(a_tree(MEETING)).timezones
    own = zone.to_tz(lookup_tzid=False)
    for month in range(1, 13):
        for day in (1, 15, 28):
            when = datetime(2027, month, day, 12)
            assert own.utcoffset(when) == ZoneInfo("Europe/Amsterdam").utcoffset(when)


def test_the_same_entry_keeps_its_name() -> None:
    """An entry whose text changed has the same UID, so that a calendar changes it."""
    changed = Appointment(START, END, "Sessie", "Anders")
    moved = Appointment(END, END, "Sessie", MEETING.text)
    uids = [events(read(a_tree(each)))[0]["uid"] for each in (MEETING, changed, moved)]
    assert uids[0] == uids[1] != uids[2]


@pytest.mark.parametrize(
    "hostile",
    [
        "BEGIN:VEVENT\r\nSUMMARY:x",
        "a;b,c\\n:d",
        "\x00\x07\ud800",
        "\u202e" + "e" * 300,
        "END:VCALENDAR",
    ],
)
def test_hostile_words_stay_words(hostile: str) -> None:
    """Whatever words an appointment has, they are words of one entry."""
    calendar = read(a_tree(Appointment(START, END, hostile, hostile, hostile)))
    (entry,) = events(calendar)
    shown = hostile.replace("\r\n", "\n").replace("\x00", "\ufffd").replace("\x07", "\ufffd")
    assert str(entry["description"]) == shown.replace("\ud800", "\ufffd")
    assert set(entry) == {
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
    }


def test_appointments_are_found_wherever_they_stand() -> None:
    """Appointments in boxes, lists and tables are entries too; without any there is no zone."""
    parts = (Together((MEETING,)), Box((MEETING,)), Grid(1, ((MEETING,),)))
    listed = (List(((MEETING,),)), Facts(((("Wanneer",), (MEETING,)),)))
    inside = (*parts, *listed, Table((("Wanneer",),), (((MEETING,),),)))
    assert len(events(read(a_tree(*inside)))) == len(inside)
    empty = read(a_tree(Paragraph(("niets",))))
    assert not empty.subcomponents


def test_the_same_bytes() -> None:
    """The same document gives the same bytes."""
    tree = a_tree(MEETING)
    assert WRITER.write(tree, Options()) == WRITER.write(tree, Options())


class TestInTheKit:
    def test_only_what_holds_dates_comes_in_it(self) -> None:
        """A calendar of a handbook would be empty: no document but the agenda comes as one."""
        options = Options(formats=("ics",), available=("html", "ics"), apart=("ics",))
        assert files(REPORT, options, "nl") == ()
        both = Options(formats=("ics", "html"), available=("html", "ics"), apart=("ics",))
        assert [file.format for file in files(REPORT, both, "nl")] == ["html"]

    def test_without_dates_there_is_none(self) -> None:
        """A kit without dates has no calendar, whatever is asked for."""
        pack = perspectief.load("pilot")
        made = [file.path for file in perspectief.make_kit(pack, formats=["ics"])]
        assert made == ["0-lees-mij-eerst.html"]

    def test_with_dates_there_is_one(self) -> None:
        """With dates and times the kit has an entry for each meeting and one for coming back."""
        occasion = Occasion(
            starts=(time(9, 30),), dates=(date(2027, 3, 2),), follow_up=date(2027, 6, 1)
        )
        pack = perspectief.load("secretaresse")
        (made,) = perspectief.make_kit(pack, only=["agenda"], occasion=occasion)
        assert made.path.endswith("agenda.ics")
        days = {entry["dtstart"].dt.date() for entry in events(Calendar.from_ical(made.data))}
        assert date(2027, 6, 1) in days
        assert date(2027, 3, 2) in days
