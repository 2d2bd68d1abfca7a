"""An appointment in words, for every format that is no calendar."""

from ..tree import Appointment, Box, Paragraph


def spelled(appointment: Appointment) -> Box:
    """Give an appointment as a frame: when it is, where, and what there is to say of it."""
    start, end = appointment.start, appointment.end
    until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"
    lines = (f"{start:%Y-%m-%d %H:%M} - {until}", appointment.place, *appointment.text.split("\n"))
    return Box(tuple(Paragraph((line,)) for line in lines if line), (appointment.title,), "frame")
