"""A sealed lock is not read: so a seal must never hide what reading it would tell."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import perspectief
from helpers.written import manifest, write_pack
from perspectief import Finding
from perspectief.chain import read_chain, translated_chain
from perspectief.layers import Chain
from perspectief.memory import Memory
from perspectief.sealing import is_sealed, seal_of
from perspectief.source.lock_file import LOCK
from perspectief.source.places import pack_at
from perspectief.source.seal import parted, with_seal

QUESTION = '[{id}]\ntheme = "insights"\ntext = "{text}"\nroles = ["hr"]\n\n'
FILES = {
    "basis/questions.toml": QUESTION.format(id="bas-een", text="Wat zie je?")
    + QUESTION.format(id="bas-twee", text="Wat hoor je?"),
    "basis/en/questions.toml": '[bas-een]\ntext = "What do you see?"\n',
    "boven/questions.toml": '[bas-een]\ntext = "Wat zien wij?"\n\n'
    '[bas-twee]\nunset = ["purpose"]\nroles = { add = ["medewerker"] }\n\n'
    + QUESTION.format(id="bov-drie", text="Wat zie je?"),
    "boven/en/questions.toml": '[bas-een]\ntext = "What do we see?"\n\n'
    '[bov-drie]\ntext = "What do you see?"\n',
}
TOUCHED = (*FILES, "basis/pack.toml", "boven/pack.toml", f"boven/{LOCK}")
EDITS = (
    ("zie", "hoor"),
    ("see", "hear"),
    ("Wat zie je?", "Wat zien wij?"),
    ("bas-twee", "bas-drie"),
    ("[bas-twee]", '[bas-twee]\npurpose = "Luisteren."'),
    ('version = "1.0.0"', 'version = "1.1.0"'),
    ('prefix = "bas"', 'prefix = "bas"\n\n[renamed.questions]\nbas-een = "bas-twee"'),
    ('"insights"', '"actions"'),
    ("\n", "\r\n"),
    ("seen", "gezien"),
    ("digest =", "digest = 3 #"),
    ("from", "over"),
    ("}", ""),
)


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version over a pack, both with translations, of which somebody looked at everything."""
    for id, below, prefix in (("basis", "pilot", "bas"), ("boven", "basis", "bov")):
        (tmp_path / id / "en").mkdir(parents=True)
        inside = f"{id}/"
        own = {name.removeprefix(inside): t for name, t in FILES.items() if inside in name}
        write_pack(tmp_path / id, own, manifest(id, extends=below, prefix=prefix))
    monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "basis"))
    perspectief.confirm(tmp_path / "boven", None)
    return tmp_path / "boven"


def chains(version: Path) -> tuple[Chain, dict[str, Chain]]:
    """Give the layers of a version, and the same with their translations."""
    chain, _ = read_chain(pack_at(str(version)))
    return chain, {"en": translated_chain(chain, "en", Memory())[0]}


def has_seal(version: Path) -> bool:
    """Tell whether there is a seal in the lock of a version, and it holds."""
    return is_sealed(*chains(version), Memory())


def broken(version: Path) -> bool:
    """Put another seal in the place of the one there is; tell whether there was one."""
    lock = version / LOCK
    found, _ = parted(lock.read_bytes())
    lock.write_bytes(lock.read_bytes().replace(found.encode(), b"0" * len(found)))
    return bool(found)


def found(version: Path) -> list[Finding]:
    """Give what checking finds."""
    return perspectief.check(version, plugins=False)


@pytest.fixture
def restored(sealed: Path) -> dict[Path, bytes]:
    """The files of both packs, to be put back before each example."""
    return {sealed.parent / name: (sealed.parent / name).read_bytes() for name in TOUCHED}


class TestSound:
    @settings(
        max_examples=12,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(st.lists(st.tuples(st.sampled_from(TOUCHED), st.sampled_from(EDITS)), max_size=3))
    def test_it_hides_nothing(
        self,
        sealed: Path,
        restored: dict[Path, bytes],
        edits: list[tuple[str, tuple[str, str]]],
    ) -> None:
        """For any edit of any layer or lock, what is found with its seal is found without."""
        for path, data in restored.items():
            path.write_bytes(data)
        for name, (old, new) in edits:
            path = sealed.parent / name
            path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
        told = found(sealed)
        broken(sealed)
        assert found(sealed) == told

    def test_it_holds_until_something_changes(
        self, sealed: Path, restored: dict[Path, bytes]
    ) -> None:
        """One more byte in any file, of any layer, and the rows are read again."""
        assert has_seal(sealed)
        for path, data in restored.items():
            path.write_bytes(data + b"\n")
            assert not has_seal(sealed)
            path.write_bytes(data)
        assert has_seal(sealed)

    def test_a_seal_that_holds_is_believed(self, sealed: Path) -> None:
        """What stands in a sealed lock is not read again: that is what a seal is for."""
        lock = sealed / LOCK
        text = parted(lock.read_bytes())[1].decode().replace("Wat zie je?", "Wat zag je?")
        lock.write_text(text, "utf-8", newline="\n")
        assert "FP440" in {each.code for each in found(sealed)}
        made = seal_of(*chains(sealed), text.encode(), Memory())
        lock.write_text(with_seal(text, made), "utf-8", newline="\n")
        assert "FP440" not in {each.code for each in found(sealed)}

    def test_a_new_file_counts(self, sealed: Path) -> None:
        """A file that comes beside the others, or goes, changes what the lock is about."""
        file = sealed / "tips.toml"
        file.write_text("", "utf-8")
        assert not has_seal(sealed)
        file.unlink()
        (sealed / "en" / "questions.toml").unlink()
        assert not has_seal(sealed)


class TestWriting:
    def test_what_is_open_gets_none(self, sealed: Path) -> None:
        """Who confirms one thing of two leaves a lock that is read."""
        base = sealed.parent / "basis" / "questions.toml"
        base.write_text(base.read_text("utf-8").replace("Wat", "En wat"), "utf-8")
        (sealed / "questions.toml").write_text(
            FILES["boven/questions.toml"].replace('unset = ["purpose"]', 'text = "Wat nu?"'),
            "utf-8",
        )
        perspectief.confirm(sealed, ["questions/bas-een"])
        assert not broken(sealed)
        perspectief.confirm(sealed, None)
        assert has_seal(sealed)

    def test_looking_leaves_it(self, sealed: Path) -> None:
        """Asking what is open writes nothing, and so the seal stays."""
        before = (sealed / LOCK).read_bytes()
        done = perspectief.confirm(sealed)
        assert (done.written, (sealed / LOCK).read_bytes()) == (False, before)

    def test_one_change_takes_it_away(self, sealed: Path) -> None:
        """Two people who each add something never change one line, so git joins their locks."""
        perspectief.add_overrides(sealed, ["questions/bas-twee"])
        assert not broken(sealed)

    def test_a_new_version_has_one(self, sealed: Path) -> None:
        """Who starts a version has seen what is there."""
        folder = sealed.parent / "nieuw"
        perspectief.customise("basis", folder, organisation="de UvA", prefix="uva")
        assert has_seal(folder)

    def test_taking_over_a_release_seals(self, sealed: Path) -> None:
        """When nothing is open after an upgrade, the lock that it writes is sealed."""
        base = sealed.parent / "basis" / "questions.toml"
        text = QUESTION.format(id="bas-vier", text="Wat nog?")
        base.write_text(base.read_text("utf-8") + text, "utf-8")
        assert not has_seal(sealed)
        perspectief.upgrade(sealed, write=True)
        assert has_seal(sealed)
