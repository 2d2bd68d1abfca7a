"""What checking tells of locks: places in both layers, a way out, and never a refusal."""

import os
from pathlib import Path

import pytest

import perspectief
from helpers.upkeep import shown, stale
from helpers.written import manifest, write_pack
from perspectief import Finding
from perspectief.chain import read_chain
from perspectief.layers import Layer
from perspectief.layers.lock import Lock, fresh, record
from perspectief.layers.lock_table import as_table
from perspectief.layers.standing import Standing, standing
from perspectief.layers.upgrade import upgrade
from perspectief.layers.upkeep import confirm
from perspectief.source.lock_file import LOCK, lock_text
from perspectief.source.places import pack_at
from perspectief.upkeep import lock_of

BASE = """
[bas-een]
theme = "insights"
text = "Wat zie je?"
roles = ["hr"]

[bas-twee]
theme = "insights"
text = "Wat nog meer?"
roles = ["hr"]
"""
OURS = '[bas-een]\ntext = "Wat zien wij?"\n\n[bas-twee]\nroles = { add = ["medewerker"] }\n'


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A pack, and a version of it that changes two questions."""
    head = manifest("basis", prefix="bas")
    base = write_pack(tmp_path / "basis", {"questions.toml": BASE}, head)
    head = manifest("boven", extends="basis", prefix="bov")
    over = write_pack(tmp_path / "boven", {"questions.toml": OURS}, head)
    monkeypatch.setenv("PERSPECTIEF_PATH", str(base))
    return base, over


def stand_of(folder: Path, *languages: str) -> Standing:
    """Give the version in a folder on its base."""
    chains = {each: read_chain(pack_at(str(folder)), language=each)[0] for each in languages}
    return standing(read_chain(pack_at(str(folder)))[0], chains)


def lock(folder: Path, said: Lock | None = None, *languages: str) -> None:
    """Write the lock of a version whose author saw the base as it is, or the given one."""
    stand = stand_of(folder, *languages)
    made = record(stand, fresh(stand)) if said is None else said
    (folder / LOCK).write_text(lock_text(as_table(made)), encoding="utf-8")


def found(folder: Path) -> list[Finding]:
    """Give what checking tells of upkeep."""
    codes = ("FP43", "FP44", "FP505", "FP507", "FP508", "FP302", "FP401", "FP404")
    return [each for each in perspectief.check(folder) if each.code.startswith(codes)]


def said(folder: Path) -> list[tuple[str, str]]:
    """Give the code and the address of each."""
    return [(each.code, each.address) for each in found(folder)]


def rewrite(file: Path, old: str, new: str) -> None:
    """Change a file, as a new release or an author does."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def english(over: Path) -> None:
    """Translate what the version says of a question."""
    text = '[bas-een]\ntext = "What do we see?"\n'
    (over / "en").mkdir()
    (over / "en" / "questions.toml").write_text(text, encoding="utf-8")


class TestTold:
    def test_up_to_date_is_silent(self, folders: tuple[Path, Path]) -> None:
        """A version whose author saw all that is below is told nothing."""
        _, over = folders
        lock(over)
        assert said(over) == []

    def test_a_stale_text_names_both_places(self, folders: tuple[Path, Path]) -> None:
        """A changed text below is told at ours, with the place below and both values."""
        base, over = folders
        lock(over)
        rewrite(base / "questions.toml", "Wat zie je?", "Wat valt je op?")
        (each,) = found(over)
        (there,) = each.related
        assert (each.code, each.severity) == ("FP440", "warning")
        assert (Path(each.path), each.line, each.column) == (over / "questions.toml", 2, 8)
        assert there.span is not None
        assert (Path(there.span.path), there.span.line) == (base / "questions.toml", 4)
        assert each.message("nl") == (
            'wat "questions/bas-een#text" vervangt, is veranderd: eerst "Wat zie je?", '
            'nu "Wat valt je op?"'
        )
        assert f"perspectief confirm {over} questions/bas-een#text" in each.hint("nl")

    def test_an_object_is_told_by_what_it_says(self, folders: tuple[Path, Path]) -> None:
        """Of something taken away by hand its text is told, and not the names of its fields."""
        _, over = folders
        lock(over)
        (over / "questions.toml").write_text("[bas-twee]\nremove = true\n", encoding="utf-8")
        (each,) = [each for each in found(over) if each.code == "FP432"]
        assert each.message("nl").endswith('daar staat "Wat nog meer?"')

    def test_a_misspelt_name_is_told_alone(self, folders: tuple[Path, Path]) -> None:
        """Who misspells a field seems not to change it any more: neither lock nor English say so.

        Without that mistake, what the lock keeps and nobody changes is told.
        """
        _, over = folders
        english(over)
        lock(over, None, "en")
        rewrite(over / "questions.toml", "text =", "tekst =")
        assert [each.code for each in perspectief.check(over, plugins=False)] == ["FP201"]
        rewrite(over / "questions.toml", 'tekst = "Wat zien wij?"', "")
        assert "FP436" in {code for code, _ in said(over)}

    def test_loading_does_not_ask(self, folders: tuple[Path, Path]) -> None:
        """A pack is the same with a lock, without one, and with one that is no TOML."""
        _, over = folders
        without = perspectief.load(over)
        lock(over)
        assert perspectief.load(over) == without
        (over / LOCK).write_bytes(b"\xff")
        assert perspectief.load(over) == without

    def test_without_lock_one_thing_is_told(self, folders: tuple[Path, Path]) -> None:
        """A folder without lock is told once, with the number of its changes and what to do."""
        _, over = folders
        (each,) = found(over)
        assert (each.code, each.params["count"]) == ("FP430", "1")
        assert each.hint("en").endswith(f"perspectief confirm {over} --all")

    def test_a_lock_that_cannot_be_read_is_not_missing(self, folders: tuple[Path, Path]) -> None:
        """Of a lock that cannot be read only that is told, and not that there is none."""
        _, over = folders
        (over / LOCK).write_text("<<<<<<< onze\n", encoding="utf-8")
        assert [each.code for each in found(over)] == ["FP431"]

    def test_a_path_with_a_space_is_quoted(self, folders: tuple[Path, Path]) -> None:
        """The command in a hint can be copied, also when the folder has a space in its name."""
        _, over = folders
        spaced = over.rename(over.parent / "onze versie")
        (each,) = found(spaced)
        assert each.hint("nl").endswith(f'perspectief confirm "{spaced}" --all')

    def test_only_who_replaces_something_needs_one(self, folders: tuple[Path, Path]) -> None:
        """A pack that only adds is told nothing of a lock."""
        base, _ = folders
        assert said(base) == []

    def test_a_text_that_is_gone_is_told_with_the_lock(self, folders: tuple[Path, Path]) -> None:
        """Of what is gone the lock knows that it was there; without it, only that it is not."""
        base, over = folders
        lock(over)
        text = (base / "questions.toml").read_text(encoding="utf-8")
        (base / "questions.toml").write_text(text.partition("[bas-twee]")[0], encoding="utf-8")
        assert said(over) == [("FP433", "questions/bas-twee")]
        (over / LOCK).unlink()
        assert said(over) == [("FP430", "pack#extends"), ("FP302", "questions/bas-twee")]

    def test_what_the_lock_never_knew_is_not_gone(self, folders: tuple[Path, Path]) -> None:
        """An id that was never below is a slip of the pen, also when there is a lock."""
        _, over = folders
        lock(over)
        rewrite(over / "questions.toml", "[bas-twee]", "[bas-drie]")
        assert [code for code, at in said(over) if at == "questions/bas-drie"] == ["FP302"]

    def test_a_layer_between_is_held_against_its_own_base(
        self, folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is stale in a layer between is told to who checks the one above it."""
        base, over = folders
        lock(over)
        top = write_pack(tmp_path / "top", {}, manifest("top", extends="boven", prefix="top"))
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, (base, over))))
        rewrite(base / "questions.toml", "Wat zie je?", "Wat valt je op?")
        (each,) = found(top)
        assert (each.code, each.layer) == ("FP440", "boven")

    def test_a_base_that_cannot_be_read_makes_nothing_stale(
        self, folders: tuple[Path, Path]
    ) -> None:
        """When a file of the base cannot be read, nothing of it is told to be gone."""
        base, over = folders
        lock(over)
        (base / "questions.toml").write_text("[", encoding="utf-8")
        assert not [code for code, _ in said(over) if code.startswith("FP4")]

    def test_a_new_version_of_the_base_is_told(self, folders: tuple[Path, Path]) -> None:
        """When the base has another version, and changed, upgrading is advised."""
        base, over = folders
        lock(over)
        rewrite(base / "pack.toml", 'version = "1.0.0"', 'version = "1.1.0"')
        assert said(over) == []
        rewrite(base / "questions.toml", "Wat nog meer?", "Wat verder?")
        (each,) = found(over)
        assert each.code == "FP434"
        assert each.message("en") == (
            "basis is now version 1.1.0, and this version was made on 1.0.0"
        )

    def test_a_layer_without_files(self) -> None:
        """A layer that was read from nowhere has no lock."""
        assert lock_of(Layer(id="los")) == (None, [])


class TestUpgrade:
    def test_open_rows_are_what_checking_tells_afterwards(self, folders: tuple[Path, Path]) -> None:
        """After taking over a base, checking tells of the open rows and of nothing else."""
        base, over = folders
        lock(over)
        rewrite(base / "questions.toml", "Wat zie je?", "Wat valt je op?")
        text = (base / "questions.toml").read_text(encoding="utf-8")
        (base / "questions.toml").write_text(text.partition("[bas-twee]")[0], encoding="utf-8")
        known, _ = lock_of(stand_of(over).layer)
        assert known is not None
        rows, _, after = upgrade(stand_of(over), known)
        lock(over, after)
        assert {each.address.replace("#", "/") for each in found(over)} == {
            shown(row.at) for row in rows if row.open
        }

    def test_confirming_ends_it(self, folders: tuple[Path, Path]) -> None:
        """What is confirmed is told no more, and the file is the same on every machine."""
        base, over = folders
        lock(over)
        rewrite(base / "questions.toml", "Wat zie je?", "Wat valt je op?")
        known, _ = lock_of(stand_of(over).layer)
        assert known is not None
        lock(over, confirm(stand_of(over), known))
        assert said(over) == []
        assert stale(stand_of(over), known)


class TestTranslations:
    def test_a_stale_translation_is_told_in_its_file(self, folders: tuple[Path, Path]) -> None:
        """A translation of a text that changed is told in `en/`, with the place of the text."""
        _, over = folders
        english(over)
        lock(over, None, "en")
        assert said(over) == []
        rewrite(over / "questions.toml", "Wat zien wij?", "Wat horen wij?")
        (each,) = (one for one in found(over) if one.code == "FP505")
        assert (Path(each.path), each.line) == (over / "en" / "questions.toml", 2)
        (there,) = each.related
        assert there.span is not None
        assert Path(there.span.path) == over / "questions.toml"
