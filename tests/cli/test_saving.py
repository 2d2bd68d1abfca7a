"""Files that the command writes: when one cannot be written, it is told which."""

import errno
from pathlib import Path

import pytest

from helpers.called import Command
from perspectief.cli.saving import put

FULL = Path("/dev/full")

full = pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")


@full
def test_a_full_disk_has_a_path() -> None:
    """What a disk without room says of no file is told with the path of that file."""
    with pytest.raises(OSError, match=str(FULL)) as raised:
        put(str(FULL), b"x")
    assert (raised.value.errno, raised.value.filename) == (errno.ENOSPC, str(FULL))


@full
def test_a_report_for_which_there_is_no_room(command: Command) -> None:
    """A report that does not fit is told with where it was to go, and why it is not there."""
    code, _, err = command("check", "pilot", "--format", "json", "-o", str(FULL), "--force")
    assert code == 2
    assert f"error: {FULL} cannot be written: the disk is full" in err


def test_what_is_new_overwrites_nothing(tmp_path: Path) -> None:
    """A file that is to be new is refused when it is there, and stays as it is."""
    path = tmp_path / "a.txt"
    put(str(path), b"eerst", "xb")
    with pytest.raises(FileExistsError, match=r"a\.txt"):
        put(str(path), b"later", "xb")
    assert path.read_bytes() == b"eerst"
