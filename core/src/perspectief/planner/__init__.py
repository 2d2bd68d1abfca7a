"""The planner: from people, time and place to a session that fits.

Pure: a pack and a request give a plan, which is the same pack with one more set-up in it.
"""

from .errors import NoPlanError
from .explaining import Choice
from .notes import Note
from .planned import Plan, pack_of, plan, plan_again
from .request import LONGEST, SETTINGS, Request
from .several import day_occasion

__all__ = [
    "LONGEST",
    "SETTINGS",
    "Choice",
    "NoPlanError",
    "Note",
    "Plan",
    "Request",
    "day_occasion",
    "pack_of",
    "plan",
    "plan_again",
]
