"""A record as plain values, to be printed as JSON."""

from datetime import date

from attrs import AttrsInstance, asdict


def as_plain(record: AttrsInstance) -> dict[str, object]:
    """Give what a record holds, and each date in it as text."""
    return asdict(record, value_serializer=_value)


def _value(_: object, __: object, value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
