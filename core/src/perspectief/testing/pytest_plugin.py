"""Fixtures for pytest, which loads this module in every run by its entry point.

So it imports nothing but pytest; the fixtures import what they need when a test asks for one.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
# As in typing: whoever installed the library pays for this module in every run of pytest.
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ..findings import Finding


@pytest.fixture
def perspectief_pack(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Write the files of a layer into a folder of its own, and give that folder.

    Without an `id` in `pack.toml` they are the pack `voorbeeld` over the pilot, prefix `vb`.
    """
    from .memory import complete

    def write(files: Mapping[str, str]) -> Path:
        folder = tmp_path / f"pack-{sum(1 for _ in tmp_path.iterdir())}"
        for name, text in complete(files).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        return folder

    return write


@pytest.fixture
def perspectief_check() -> Callable[..., list[Finding]]:
    """Check a pack: an id, a path, or the files of a layer; gives what is found.

    It fails the test when a plugin goes wrong. Keyword arguments are those of `assert_valid`.
    """
    from .asserting import findings

    return findings
