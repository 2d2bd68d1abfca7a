"""Wat python -m pytest van het pakket nakijkt."""

from pathlib import Path

from perspectief.testing import assert_valid


def test_pack() -> None:
    """Het pakket heeft geen fouten."""
    assert_valid(Path(__file__).parents[1])
