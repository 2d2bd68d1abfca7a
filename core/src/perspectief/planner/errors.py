"""What the planner raises when nothing fits."""

from ..errors import PerspectiefError
from .notes import Note


class NoPlanError(PerspectiefError):
    """No plan fits what was asked.

    Attributes:
        reasons: Why not, the most telling first.
        fits: The nearest requests that do fit, each in words.
    """

    def __init__(self, reasons: tuple[Note, ...], fits: tuple[Note, ...] = ()) -> None:
        """Say why not, and what would fit."""
        self.reasons = reasons
        self.fits = fits
        super().__init__("\n".join(note.text() for note in (*reasons, *fits)))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.reasons, self.fits)
