"""Workbooks that were filled in, and reading them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from helpers.filled import BOOK, Fill, filled
from perspectief import Outcome, outcome


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Fill in a workbook, and read it without writing documents of it but as HTML."""

    def call(cells: Mapping[str, Mapping[str, object]]) -> Outcome:
        path = tmp_path / BOOK
        filled(cells).save(path)
        return outcome([path], formats=["html"], plugins=False)

    return call
