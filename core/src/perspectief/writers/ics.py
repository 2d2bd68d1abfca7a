"""The calendar: the appointments of a document, made with icalendar."""

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from .._version import __version__
from ..plugins.records import Options, Writer
from ..tree import Appointment, Tree
from ..tree.walking import walk
from .html_inlines import writable

if TYPE_CHECKING:
    from icalendar import Event

ZONE = "Europe/Amsterdam"
"""The clock that appointments are written by: the pilot's universities are Dutch."""
_ZONE = f"""\
BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""
"""Its rule since 1996, in full: what icalendar makes of the data of a machine is long, and other
on another machine."""


def write(tree: Tree, options: Options) -> bytes:
    """Make a calendar of the appointments in a document.

    Args:
        tree: The document.
        options: Its `timestamp` is the time that the entries say they were made.

    Returns:
        An entry for each appointment, with its time zone. The same appointment keeps its UID,
        so that a calendar that has it already changes it instead of adding another.

    Raises:
        ImportError: The extra `office` is not installed.
    """
    # Imported here: it is an extra, and few commands make a calendar.
    from icalendar import Calendar, Timezone

    calendar = Calendar()
    calendar.add("prodid", f"-//Perspectief//perspectief {__version__}//{tree.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for part in walk(block for one in tree.sections for block in one.blocks):
        if isinstance(part, Appointment):
            calendar.add_component(_event(part, tree, options))
    if calendar.subcomponents:
        calendar.subcomponents.insert(0, Timezone.from_ical(_ZONE))
    data: bytes = calendar.to_ical()
    return data


def _event(appointment: Appointment, tree: Tree, options: Options) -> "Event":
    from icalendar import Event

    zone = ZoneInfo(ZONE)
    event = Event()
    event.add("uid", _uid(appointment, tree))
    event.add("dtstamp", datetime.fromtimestamp(options.timestamp, UTC))
    event.add("dtstart", appointment.start.replace(tzinfo=zone))
    event.add("dtend", appointment.end.replace(tzinfo=zone))
    event.add("summary", writable(appointment.title))
    event.add("description", writable(appointment.text))
    if appointment.place:
        event.add("location", writable(appointment.place))
    return event


def _uid(appointment: Appointment, tree: Tree) -> str:
    known = (tree.name, tree.subtitle, appointment.title, appointment.start.isoformat())
    return f"{sha256(chr(0).join(known).encode('utf-8', 'replace')).hexdigest()[:32]}@perspectief"


WRITER = Writer(
    format="ics",
    suffix=".ics",
    write=write,
    extra="office",
    module="icalendar",
    any_document=False,
)
