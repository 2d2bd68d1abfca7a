"""What a session gave, as it was typed in: without names, marks and counts of a few people."""

from datetime import date

from attrs import frozen

from ..documents.typed import Kind, RoleId, State
from ..model.values import Hint

FEWEST = 5
"""Of fewer people a number is never told: it would show who was there."""


@frozen(kw_only=True)
class Card:
    """A card of the overview.

    Attributes:
        activity: The core activity.
        value: The column it lies in; `None` when the group did not know.
        cause: How that comes about.
        different: What others saw.
    """

    activity: str
    value: Hint | None = None
    cause: str = ""
    different: str = ""


@frozen(kw_only=True)
class Remark:
    """Something else that was written down.

    Attributes:
        kind: An insight, more or less emphasis, a message, or what is not possible.
        text: What it says.
    """

    kind: Kind
    text: str


@frozen(kw_only=True)
class Agreed:
    """An action that was agreed on.

    Attributes:
        action: What will be done.
        owner: The one role that leads it; `None` when no one role was written down.
        together: With whom.
        when: The day on which it is done; `None` when no day was written down.
        done: How that shows.
        state: How it fares.
        because: How that comes about.
    """

    action: str
    owner: RoleId | None = None
    together: str = ""
    when: date | None = None
    done: str = ""
    state: State = "not-started"
    because: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state in ("not-started", "running")


@frozen(kw_only=True)
class WriteUp:
    """What one session gave.

    Attributes:
        path: The file it was read from, as given by who asked.
        language: The language of that file.
        group: The function group.
        pack: The pack and its version.
        day: The date of the session.
        horizon: How far the group looked ahead.
        people: How many people there were; `None` when not known, or fewer than `FEWEST`.
        back: The day on which the group comes back to it.
        cards: The overview.
        remarks: Insights, emphasis, messages, and what is not possible.
        actions: The actions.
    """

    path: str
    language: str = "nl"
    group: str = ""
    pack: str = ""
    day: date | None = None
    horizon: str = ""
    people: int | None = None
    back: date | None = None
    cards: tuple[Card, ...] = ()
    remarks: tuple[Remark, ...] = ()
    actions: tuple[Agreed, ...] = ()
