"""The locks of our own packs and examples."""

from pathlib import Path

import pytest

import perspectief
from helpers.building import ROOT
from perspectief.chain import read_chain, translated_chain
from perspectief.memory import Memory
from perspectief.sealing import is_sealed
from perspectief.source.lock_file import LOCK
from perspectief.source.places import pack_at

LOCKED = sorted(each.parent for top in ("packs", "examples") for each in (ROOT / top).rglob(LOCK))


@pytest.mark.parametrize("folder", LOCKED, ids=lambda folder: folder.name)
def test_each_is_sealed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every lock is as `confirm --all` writes it for the content that is there now."""
    monkeypatch.setenv("PERSPECTIEF_PATH", str(ROOT / "examples/universiteit/src/voorbeeldstad"))
    chain, _ = read_chain(pack_at(str(folder)))
    languages = {each for layer in chain.layers for each in layer.languages}
    memory = Memory()
    translated = {each: translated_chain(chain, each, memory)[0] for each in sorted(languages)}
    assert is_sealed(chain, translated, memory)


@pytest.mark.parametrize("folder", LOCKED, ids=lambda folder: folder.name)
def test_nothing_is_left_to_take_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every lock knows the base as it is now, so that `upgrade` has nothing to tell of it."""
    monkeypatch.setenv("PERSPECTIEF_PATH", str(ROOT / "examples/universiteit/src/voorbeeldstad"))
    done = perspectief.upgrade(folder)
    assert [each.address for each in done.rows if each.row.result != "kept"] == []
    assert (dict(done.seen), dict(done.changes)) == (dict(done.now), {})


def test_there_are_six() -> None:
    """The three packs have a lock, and three examples."""
    assert len(LOCKED) == 6
