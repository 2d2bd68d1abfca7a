"""What the tests of comparing and translating share."""

from pathlib import Path

import pytest

from helpers.called import command
from helpers.three_layers import Layers

__all__ = ["command", "layers"]


@pytest.fixture
def layers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Layers:
    """Three packs, one over the other."""
    return Layers(tmp_path, monkeypatch)
