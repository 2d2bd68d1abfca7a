"""Starting a version: right at once, and nothing is copied, overwritten or lost."""

import pickle
from pathlib import Path

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

import perspectief
from helpers.releases import University, as_wheel, files_of
from perspectief import Customised, NotWritableError, PackError, UnusableNameError
from perspectief.editing.disk import Disk
from perspectief.errors import PackNotFoundError
from perspectief.layers import Chain
from perspectief.loading import read
from perspectief.scaffold.version import version_files, version_names
from perspectief.versions.starting import write_new

NAME = "Universiteit Voorbeeldstad"
BASE = Chain(())


def start(pack: str | Path, folder: Path, **more: str | bool) -> Customised:
    """Start a version with the usual names."""
    said = {"organisation": NAME, "prefix": "uvs", **more}
    return perspectief.customise(pack, folder, **said)  # type: ignore[arg-type]  # of each its own


class TestStarting:
    @pytest.mark.parametrize("pack", ["pilot", "secretaresse", "ict", "bibliotheek"])
    def test_it_is_right_at_once(self, tmp_path: Path, pack: str) -> None:
        """A version of any pack has nothing wrong as it stands, and loads."""
        made = start(pack, tmp_path / "uvs")
        assert perspectief.check(tmp_path / "uvs", plugins=False) == []
        loaded = perspectief.load(tmp_path / "uvs")
        assert (loaded.id, made.id, made.found) == (f"{pack}-uvs", f"{pack}-uvs", True)
        assert loaded.parameters["organisatie"].value == NAME
        english = perspectief.load(tmp_path / "uvs", language="en")
        assert english.untranslated == ()
        assert english.parameters["organisatie"].value == NAME

    def test_nothing_is_copied(self, tmp_path: Path) -> None:
        """No file holds content of the base, and no object is in it."""
        made = start("secretaresse", tmp_path / "uvs")
        assert sorted(files_of(tmp_path / "uvs")) == sorted(made.files)
        tables = {name: tomli.loads(text) for name, text in made.files.items() if ".toml" in name}
        assert set(tables) == {"pack.toml", "brand.toml", "en/pack.toml"}
        assert tables["pack.toml"]["parameters"] == {"organisatie": NAME}
        assert "agenda" not in "".join(map(str, tables.values()))

    def test_what_is_commented_is_right_too(self, tmp_path: Path) -> None:
        """What comments teach works when the number sign in front of it is taken away."""
        start("secretaresse", tmp_path / "uvs")
        path = tmp_path / "uvs" / "pack.toml"
        head, mark, taught = path.read_text("utf-8").partition("# onze_organisatie")
        lines = [line.removeprefix("# ") if " = " in line or "[" in line else line
                 for line in (mark + taught).split("\n")]  # fmt: skip
        path.write_text(head + "\n".join(lines), "utf-8")
        found = perspectief.check(tmp_path / "uvs", plugins=False)
        assert {each.severity for each in found} <= {"info", "warning"}
        assert "session" in tomli.loads(path.read_text("utf-8"))["kit"]

    def test_the_lock_knows_the_base(self, tmp_path: Path) -> None:
        """The lock keeps what stood in the place of the name, and all that is below."""
        start("ict", tmp_path / "uvs")
        lock = tomli.loads((tmp_path / "uvs" / "perspectief.lock").read_text("utf-8"))
        assert [each.partition(" ")[0] for each in lock["parents"]] == ["pilot", "ict"]
        assert lock["seen"]["pack"]["parameters"] == {"organisatie#value": "de universiteit"}
        assert len(lock["objects"]["questions"]) == len(perspectief.load("ict").questions)

    def test_a_version_of_a_version(self, university: University, tmp_path: Path) -> None:
        """A faculty starts from its university as that did from its base."""
        made = start(university.folder, tmp_path / "fgw", prefix="fgw", organisation="Faculteit G")
        assert (made.parent, made.id, made.found) == ("basis-uvs", "basis-uvs-fgw", False)
        university.install(university.first, university.folder)
        assert perspectief.check(tmp_path / "fgw", plugins=False) == []

    @pytest.mark.parametrize("wheel", [False, True])
    def test_a_base_that_is_not_installed(
        self, university: University, tmp_path: Path, wheel: bool
    ) -> None:
        """A folder or a wheel will do as the base; the version then names it by its id."""
        source = university.second
        place = as_wheel(tmp_path, source, "1.1.0") if wheel else source
        made = start(place, tmp_path / "nieuw", prefix="nw")
        assert (made.parent, made.version, made.found) == ("basis", "1.1.0", False)
        university.install(source)
        assert perspectief.check(tmp_path / "nieuw", plugins=False) == []
        assert start(place, tmp_path / "ook", prefix="ook").found

    def test_without_writing(self, tmp_path: Path) -> None:
        """Without writing the same files are given, and no folder is made."""
        made = start("ict", tmp_path / "uvs", write=False)
        assert not (tmp_path / "uvs").exists()
        assert made.files == start("ict", tmp_path / "uvs").files

    def test_an_article_is_for_sentences(self, tmp_path: Path) -> None:
        """A name keeps its article in Dutch sentences, and has none in titles and in English."""
        files = start("ict", tmp_path / "uvs", organisation=f"de {NAME}", write=False).files
        said, english = tomli.loads(files["pack.toml"]), tomli.loads(files["en/pack.toml"])
        assert said["parameters"] == {"organisatie": f"de {NAME}"}
        assert said["title"] == f"Functieperspectief ICT, {NAME}"
        assert english["parameters"]["organisatie"]["value"] == NAME
        assert files["README.md"].startswith(f"# Functieperspectief ICT, {NAME}\n")
        alone = start("ict", tmp_path / "uvs", organisation="De", write=False).files["README.md"]
        assert alone.startswith("# Functieperspectief ICT, De\n")

    def test_its_pages_name_it(self, tmp_path: Path) -> None:
        """The page for the team and the pages for services name the base and what to install."""
        files = start("bibliotheek", tmp_path / "uvs").files
        assert NAME in files["README.md"]
        for name in (".github/workflows/check.yml", ".gitlab-ci.yml"):
            assert "pip install perspectief-bibliotheek" in files[name]
            assert "perspectief check ./" in files[name]
        assert "$" not in "".join(files.values())

    def test_its_page_names_all_that_is_there(self, tmp_path: Path) -> None:
        """The page for the team names each file and folder, and how the command is found."""
        files = start("bibliotheek", tmp_path / "uvs").files
        page = files["README.md"]
        told = {path.partition("/")[0] for path in files} - {"README.md", ".gitignore"}
        assert "en" in told
        assert [name for name in told if f"`{name}" not in page] == []
        assert ".venv/bin/activate" in page

    def test_its_page_is_silent_on_english_that_is_not_there(self) -> None:
        """Over a base without English texts there is no such folder, and none is named."""
        base = read("pilot").chain
        files = version_files(version_names(base, NAME, "uvs", None, {}), base, None, "perspectief")
        assert "en/pack.toml" not in files
        assert "`en/`" not in files["README.md"]


class TestRefusing:
    @pytest.mark.parametrize(
        ("said", "reason"),
        [
            ({"organisation": "*Vet*"}, "bad-organisation"),
            ({"organisation": 'U"; x = 1'}, "bad-organisation"),
            ({"organisation": "U\x1b[1m"}, "bad-organisation"),
            ({"organisation": " "}, "bad-organisation"),
            ({"organisation": "a" * 81}, "bad-organisation"),
            ({"prefix": "UVS"}, "bad-prefix"),
            ({"prefix": ""}, "bad-prefix"),
            ({"prefix": "uvs-"}, "bad-prefix"),
            ({"prefix": "se"}, "prefix-taken"),
            ({"prefix": "secr"}, "prefix-taken"),
            ({"prefix": "wat"}, "prefix-of-base"),
            ({"id": "Uvs"}, "bad-id"),
            ({"id": "ict"}, "id-taken"),
        ],
    )
    def test_a_name_that_cannot_be(self, tmp_path: Path, said: dict[str, str], reason: str) -> None:
        """A name that cannot be used is refused with the reason, and nothing is written."""
        with pytest.raises(UnusableNameError) as raised:
            start("secretaresse", tmp_path / "uvs", **said)
        assert raised.value.reason == reason
        assert raised.value.name == next(iter(said.values()))
        assert not (tmp_path / "uvs").exists()
        again = pickle.loads(pickle.dumps(raised.value))  # noqa: S301  # made a line above
        assert (str(again), again.told) == (str(raised.value), raised.value.told)

    @given(name=st.text(max_size=30))
    def test_no_name_breaks_a_file(self, name: str) -> None:
        """Whatever somebody calls an organisation, it is refused, or can stand in any text."""
        try:
            made = version_names(BASE, name, "uvs", "x", {})
        except UnusableNameError:
            return
        assert made.organisation == " ".join(made.organisation.split())
        assert not {*'"\\{}*_[]<>#`|\n'} & {*made.organisation}

    def test_a_folder_that_is_not_empty(self, tmp_path: Path) -> None:
        """What is in a folder is only touched when that is asked for; git's own does not count."""
        folder = tmp_path / "uvs"
        (folder / ".git").mkdir(parents=True)
        (folder / "README.md").write_text("van ons")
        with pytest.raises(NotWritableError) as raised:
            start("ict", folder)
        assert raised.value.reason == "not-empty"
        assert list(files_of(folder)) == ["README.md"]
        start("ict", folder, force=True)
        assert NAME.encode() in files_of(folder)["README.md"]
        (tmp_path / "leeg" / ".git").mkdir(parents=True)
        assert start("ict", tmp_path / "leeg").files

    def test_a_pack_is_never_written_over(self, tmp_path: Path) -> None:
        """A folder with a pack in it stays as it is, whatever is asked for."""
        start("ict", tmp_path / "uvs")
        before = files_of(tmp_path / "uvs")
        for force in (False, True):
            with pytest.raises(NotWritableError) as raised:
                start("ict", tmp_path / "uvs", prefix="uva", force=force)
            assert raised.value.reason == "has-pack"
        assert files_of(tmp_path / "uvs") == before

    def test_a_file_where_the_folder_should_be(self, tmp_path: Path) -> None:
        """A file is no folder, and stays."""
        (tmp_path / "uvs").write_text("van ons")
        with pytest.raises(NotWritableError) as raised:
            start("ict", tmp_path / "uvs", force=True)
        assert raised.value.reason == "no-folder"

    def test_a_base_that_is_wrong_or_not_there(self, tmp_path: Path) -> None:
        """Of a base with an error, or of none, no version is started."""
        (tmp_path / "fout").mkdir()
        (tmp_path / "fout" / "pack.toml").write_text('format = 1\nid = "fout"\n')
        with pytest.raises(PackError):
            start(tmp_path / "fout", tmp_path / "uvs")
        with pytest.raises(PackNotFoundError):
            start("secretares", tmp_path / "uvs")
        assert not (tmp_path / "uvs").exists()


class TestStopped:
    def test_it_is_a_pack_at_the_end(self, tmp_path: Path) -> None:
        """Who is stopped halfway has no pack yet, and can start once more with --force."""

        class Full(Disk):
            def write(self, path: str, data: bytes) -> None:
                if path.endswith("README.md"):
                    raise OSError(28, "No space left on device", path)
                super().write(path, data)

        made = start("ict", tmp_path / "uvs", write=False)
        with pytest.raises(OSError, match="No space"):
            write_new(made, Full())
        assert "pack.toml" not in files_of(tmp_path / "uvs")
        start("ict", tmp_path / "uvs", force=True)
        assert perspectief.check(tmp_path / "uvs", plugins=False) == []
