"""Rules 7, 8 and 9: there is always a result, no lock decides it, and chains have an end."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import perspectief
from perspectief.chain import read_chain
from perspectief.discovery import PackInfo
from perspectief.layers import LIMIT, Chain, compose
from perspectief.loading import read
from perspectief.source.places import Folder, pack_at

MANIFEST = """
format = 1
id = "{id}"
version = "1.2.0"
title = "Voorbeeld"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a pack: its id, what it extends, and its files."""

    def write(id: str, extends: str = "", pack: str = "", **kinds: str) -> Path:
        folder = tmp_path / id
        folder.mkdir()
        head = MANIFEST.format(id=id)
        if extends:
            head += f'extends = {{ pack = "{extends}" }}\n'
        (folder / "pack.toml").write_text(head + pack, encoding="utf-8")
        for kind, text in kinds.items():
            (folder / f"{kind}.toml").write_text(text, encoding="utf-8")
        return folder

    return write


def beside(folder: Path) -> Callable[[str], PackInfo | None]:
    """Find packs by their id among the folders beside one."""

    def find(id: str) -> PackInfo | None:
        place = folder.parent / id
        if not place.is_dir():
            return None
        info = PackInfo(id, "", Folder(str(place)), str(place))
        info.version = "1.2.0"
        return info

    return find


def chain_of(folder: Path) -> tuple[Chain, list[tuple[str, str, str]]]:
    """Give the chain of a folder, and what is wrong with it: code, address and layer."""
    chain, findings = read_chain(pack_at(str(folder)), beside(folder))
    return chain, [(each.code, each.address, each.layer) for each in findings]


class TestAlwaysAResult:
    """Rule 7."""

    QUESTIONS = """
    [eerste-indruk]
    text = "Anders gevraagd?"
    [goed-werk-doen]
    remove = true
    text = "Toch niet?"
    [een-tikfout]
    text = "Wat?"
    [uva-eigen]
    theme = "what-changes"
    text = "Van ons?"
    roles = ["medewerker"]
    after = "nergens"
    """

    @pytest.fixture
    def folder(self, write: Write) -> Path:
        """A pack over the pilot with three mistakes."""
        first, second, *_ = perspectief.load("pilot").questions
        text = self.QUESTIONS.replace("eerste-indruk", first).replace("goed-werk-doen", second)
        return write("uva", "pilot", 'prefix = "uva"', questions=text)

    def test_a_bad_statement_is_skipped_with_a_finding(self, folder: Path) -> None:
        """The right statements are done, the wrong ones are told, and there is a pack."""
        composed = read(folder)
        first, second, *_ = perspectief.load("pilot").questions
        assert [(each.code, each.address) for each in composed.findings] == [
            ("FP402", f"questions/{second}#remove"),
            ("FP302", "questions/een-tikfout"),
            ("FP411", "questions/uva-eigen#after"),
        ]
        questions = composed.pack.questions
        assert questions[first].text == "Anders gevraagd?"
        assert questions[second] == perspectief.load("pilot").questions[second]
        assert list(questions)[-1] == "uva-eigen"

    def test_load_raises(self, folder: Path) -> None:
        """`load` raises when a finding is an error, with all findings."""
        with pytest.raises(perspectief.PackError) as caught:
            perspectief.load(folder)
        assert [each.code for each in caught.value.findings] == ["FP402", "FP302", "FP411"]

    def test_check_gives_them(self, folder: Path) -> None:
        """`check` gives them, each with the layer and the file."""
        found = {each.fingerprint for each in perspectief.check(folder)}
        for each in read(folder).findings:
            assert each.fingerprint in found
            assert (each.layer, each.path) == ("uva", str(folder / "questions.toml"))

    def test_warnings_do_not_raise(self, write: Write) -> None:
        """A pack with nothing worse than a warning loads."""
        first = next(iter(perspectief.load("pilot").questions))
        said = f'[{first}]\nroles = {{ drop = ["nobody"] }}'
        folder = write("uva", "pilot", 'prefix = "uva"', questions=said)
        assert [each.code for each in read(folder).findings] == ["FP408"]
        assert perspectief.load(folder).id == "uva"


class TestLocks:
    """Rule 8."""

    LOCKS = (
        "",
        "this is no TOML {",
        '[questions.weg]\ndigest = "000000000000"',
        'parent = "pilot"\n[[broken]]\nx = 1',
    )

    @pytest.mark.parametrize("lock", LOCKS)
    def test_the_result_never_depends_on_a_lock(self, write: Write, lock: str) -> None:
        """A pack is the same with any lock, and without one."""
        first = next(iter(perspectief.load("pilot").questions))
        said = f'[{first}]\ntext = "Anders gevraagd?"'
        folder = write("uva", "pilot", 'prefix = "uva"', questions=said)
        without = perspectief.load(folder)
        (folder / "perspectief.lock").write_text(lock, encoding="utf-8")
        assert perspectief.load(folder) == without

    def test_a_folder_mailed_without_its_lock_loads(self, write: Write, tmp_path: Path) -> None:
        """A copy of only the files of content loads as the folder did."""
        folder = write("uva", "pilot", 'prefix = "uva"')
        (folder / "perspectief.lock").write_text("x = 1", encoding="utf-8")
        copy = tmp_path / "kopie"
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*.lock"))
        assert perspectief.load(copy) == perspectief.load(folder)


class TestChains:
    """Rule 9."""

    def tower(self, write: Write, height: int) -> Path:
        """Write packs over each other, each with a theme of its own; give the uppermost."""
        below = ""
        for number in range(height):
            letter = "abcdefghijkl"[number]
            said = f'[{letter}-een]\ntitle = "T"\ntext = "T"'
            prefix = f'prefix = "{letter}"' if below else ""
            folder = write(f"laag-{letter}", below, prefix, themes=said)
            below = folder.name
        return folder

    def test_eight_layers_are_fine(self, write: Write) -> None:
        """A chain may have eight layers, and is in order from the lowest."""
        chain, findings = chain_of(self.tower(write, 8))
        assert findings == []
        assert [layer.id for layer in chain.layers] == [f"laag-{each}" for each in "abcdefgh"]
        assert LIMIT == 8
        resolved, found = compose(chain.layers)
        assert found == []
        assert list(resolved.objects["themes"]) == [f"{each}-een" for each in "abcdefgh"]

    def test_nine_are_not(self, write: Write) -> None:
        """The ninth layer is an error, and the others still compose."""
        chain, findings = chain_of(self.tower(write, 9))
        assert ("FP422", "pack/extends#pack", "laag-b") in findings
        assert len(chain.layers) == 8

    def test_a_pack_that_extends_itself(self, write: Write) -> None:
        """A circle of one is an error."""
        _, findings = chain_of(write("laag", "laag", 'prefix = "x"'))
        assert findings[0] == ("FP421", "pack/extends#pack", "laag")

    def test_packs_that_extend_each_other(self, write: Write) -> None:
        """A longer circle is an error that tells the circle."""
        write("een", "drie", 'prefix = "a"')
        write("twee", "een", 'prefix = "b"')
        folder = write("drie", "twee", 'prefix = "c"')
        chain, found = read_chain(pack_at(str(folder)), beside(folder))
        (circle,) = [each for each in found if each.code == "FP421"]
        assert "drie → twee → een → drie" in circle.message("en")
        assert [layer.id for layer in chain.layers] == ["een", "twee", "drie"]

    def test_one_parent(self, write: Write) -> None:
        """A pack extends one pack: a list of them is an error."""
        write("een")
        folder = write("twee", "", 'extends = ["een", "pilot"]\nprefix = "x"')
        chain, findings = chain_of(folder)
        assert ("FP203", "pack#extends", "twee") in findings
        assert len(chain.layers) == 1

    @pytest.mark.parametrize(
        ("below", "above"), [("sec", "sec"), ("sec", "secr"), ("secr", "sec"), ("sec", "")]
    )
    def test_no_prefix_begins_another(self, write: Write, below: str, above: str) -> None:
        """Prefixes that begin alike, or a missing one, are an error at the upper pack."""
        write("een")
        write("twee", "een", f'prefix = "{below}"')
        folder = write("drie", "twee", f'prefix = "{above}"' if above else "")
        assert chain_of(folder)[1] == [("FP416", "pack#prefix", "drie")]

    @pytest.mark.parametrize("prefix", ["Uva", "u-va", "u_va", "é", "abcdefghijklm", "u va"])
    def test_a_prefix_is_a_short_word(self, write: Write, prefix: str) -> None:
        """A prefix has small letters and digits only, at most twelve."""
        write("een")
        folder = write("twee", "een", f'prefix = "{prefix}"')
        assert chain_of(folder)[1] == [("FP416", "pack#prefix", "twee")]
