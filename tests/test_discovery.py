"""Which packs there are: found without importing anything of them, and never silently lost."""

import json
import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

import perspectief
from helpers.written import manifest, write_pack
from perspectief import PackInfo, packs
from perspectief.discovery import find

EXIT = "raise SystemExit('nobody may import a pack')\n"


def install(
    site: Path,
    id: str = "voorbeeld",
    package: str = "voorbeeld_inhoud",
    head: str | None = None,
    info: str = "voorbeeld_pakket-2.1.dist-info",
) -> Path:
    """Put a pack in a folder as pip would: its package, and what tells of its entry points."""
    folder = write_pack(site / package, {"__init__.py": EXIT}, head)
    (site / info).mkdir()
    (site / info / "entry_points.txt").write_text(
        f"[console_scripts]\nx = y:z\n\n[perspectief.packs]\n{id} = {package}\n"
    )
    return folder


def infos(id: str) -> list[PackInfo]:
    """Give all packs of an id."""
    return [info for info in packs() if info.id == id]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that Python imports from."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    return folder


class TestInstalled:
    def test_the_pilot_and_the_installed_packs_are_found(self) -> None:
        """The pilot is always there, and so is what is installed, in the order of their ids."""
        ids = [info.id for info in packs()]
        assert {"pilot", "secretaresse"} <= set(ids)
        assert ids == sorted(ids)

    def test_a_pack_is_found_by_its_entry_point(self, site: Path) -> None:
        """What a manifest says of a pack is told, with where it is and what brought it."""
        folder = install(site)
        (info,) = infos("voorbeeld")
        assert info.as_dict() == {
            "distribution": "voorbeeld-pakket 2.1",
            "extends": "pilot",
            "id": "voorbeeld",
            "path": str(folder),
            "problem": "",
            "state": "active",
            "status": "concept",
            "summary": "",
            "title": "Voorbeeld",
            "version": "1.0.0",
        }

    def test_nothing_of_a_pack_is_imported(self, site: Path) -> None:
        """Finding and loading a pack never runs its code, not even when that would exit."""
        install(site)
        assert [info.problem for info in infos("voorbeeld")] == [""]
        assert perspectief.load("voorbeeld").id == "voorbeeld"
        assert "voorbeeld_inhoud" not in sys.modules

    def test_a_package_needs_no_code(self, site: Path) -> None:
        """A pack is content: its package may be without any module."""
        (install(site) / "__init__.py").unlink()
        assert perspectief.load("voorbeeld").title == "Voorbeeld"

    def test_an_old_sort_of_installation_is_found_too(self, site: Path) -> None:
        """Packs whose metadata is in a folder egg-info are found as well."""
        install(site, info="Voorbeeld.egg-info")
        assert [info.distribution for info in infos("voorbeeld")] == ["voorbeeld"]

    def test_a_zip_on_the_path_is_looked_into(
        self, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack in a zip file that Python imports from is found, and can be loaded."""
        install(site)
        path = tmp_path / "alles.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in site.rglob("*.*"):
                archive.write(file, file.relative_to(site))
        monkeypatch.setattr(sys, "path", [str(path), *sys.path[1:]])
        (info,) = infos("voorbeeld")
        assert (info.path, info.problem) == (str(path), "")
        assert perspectief.load("voorbeeld").id == "voorbeeld"
        assert "voorbeeld_inhoud" not in sys.modules

    def test_a_damaged_zip_on_the_path_hides_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What cannot be read on Python's path is passed over; the other packs are found."""
        path = tmp_path / "stuk.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("x-1.dist-info/entry_points.txt", "[perspectief.packs]\n" * 50)
        data = bytearray(path.read_bytes())
        data[65:80] = b"\xff" * 15
        path.write_bytes(data)
        (tmp_path / "geen.zip").write_text("geen zip")
        monkeypatch.setattr(sys, "path", [str(path), str(tmp_path / "geen.zip"), *sys.path])
        assert {"pilot", "secretaresse"} <= {info.id for info in packs()}

    def test_of_one_distribution_the_first_on_the_path_counts(
        self, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A distribution that is installed twice is in use once, as Python itself does it."""
        install(tmp_path / "oud", info="Voorbeeld_Pakket-1.0.dist-info")
        monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "oud")])
        install(site)
        (info,) = infos("voorbeeld")
        assert (info.distribution, info.problem) == ("voorbeeld-pakket 2.1", "")

    def test_what_is_not_there_is_told(self, site: Path) -> None:
        """An entry point to a package that is not installed is listed, with what is missing."""
        install(site).rename(site / "elders")
        (info,) = infos("voorbeeld")
        assert info.place is None
        assert "voorbeeld_inhoud" in info.problem
        assert "voorbeeld-pakket 2.1" in info.problem

    def test_two_names_for_one_pack_are_told(self, site: Path) -> None:
        """A pack is installed under its own id, so that what is listed can be loaded."""
        install(site, id="andere-naam")
        (info,) = infos("andere-naam")
        assert "voorbeeld" in info.problem
        assert infos("voorbeeld") == []
        with pytest.raises(perspectief.PackNotFoundError, match="andere-naam"):
            perspectief.load("andere-naam")


class TestVariable:
    def test_folders_projects_and_archives_are_found(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """PERSPECTIEF_PATH names folders, projects and archives, and may have empty parts."""
        folder = write_pack(tmp_path / "map", head=manifest("een"))
        write_pack(tmp_path / "project" / "src" / "p", head=manifest("twee"))
        with zipfile.ZipFile(tmp_path / "x.whl", "w") as archive:
            archive.writestr("p/pack.toml", manifest("drie"))
        parts = (folder, "", tmp_path / "project", tmp_path / "x.whl", "")
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, parts)))
        found = {info.id: info for info in packs()}
        assert {"een", "twee", "drie", "pilot"} <= set(found)
        assert [found[id].problem for id in ("een", "twee", "drie")] == ["", "", ""]
        assert perspectief.load("drie").id == "drie"

    def test_a_path_to_nothing_is_listed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A path that leads nowhere is listed with the variable that names it."""
        monkeypatch.setenv("PERSPECTIEF_PATH", "nergens/te/vinden")
        (info,) = infos("")
        assert info.path == "nergens/te/vinden"
        assert info.problem == (
            "PERSPECTIEF_PATH names nergens/te/vinden, and there is nothing at that place"
        )
        assert info.problem_nl == "PERSPECTIEF_PATH noemt nergens/te/vinden, maar daar staat niets"

    def test_a_file_that_is_no_archive_is_listed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A path to a file that holds no pack is listed with what is wrong with it."""
        (tmp_path / "x.zip").write_text("geen zip")
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "x.zip"))
        assert "it is no zip file" in infos("")[0].problem


REASONS = {
    "no manifest": (None, "there is no pack.toml"),
    "no toml": (b"id = ", "cannot be read"),
    "no utf-8": (b"id = \xff", "cannot be read"),
    "too deep": (b"id = " + b"[" * 100_000, "cannot be read"),
    "no id": (b"format = 1", "no id"),
    "id of another type": (b"id = 3", "no id"),
    "a newer format": (b'format = 2\nid = "voorbeeld"', "upgrade perspectief"),
    "an enormous format": (b"format = 0x" + b"f" * 6000, "upgrade perspectief"),
    "an enormous id": (b"id = 0x" + b"f" * 6000, "no id"),
}


class TestBroken:
    @pytest.mark.parametrize(("content", "reason"), REASONS.values(), ids=REASONS)
    def test_a_broken_pack_is_listed_with_the_reason(
        self, site: Path, content: bytes | None, reason: str
    ) -> None:
        """A pack that cannot be used is listed under its name, with why."""
        path = install(site) / "pack.toml"
        path.unlink() if content is None else path.write_bytes(content)
        (info,) = infos("voorbeeld")
        assert reason in info.problem
        assert info.state == ("incompatible" if "upgrade" in reason else "broken")

    def test_a_link_to_itself_is_a_reason(self, site: Path) -> None:
        """A manifest that is a link to itself cannot be read, and that is the reason."""
        path = install(site) / "pack.toml"
        path.unlink()
        path.symlink_to("pack.toml")
        assert "cannot be read" in infos("voorbeeld")[0].problem

    def test_each_broken_pack_keeps_its_own_reason(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Packs whose id nobody knows are not taken for two of one id."""
        one = write_pack(tmp_path / "een", head="id = ")
        two = write_pack(tmp_path / "twee", head="format = 1")
        monkeypatch.setenv("PERSPECTIEF_PATH", f"{one}{os.pathsep}{two}")
        assert [info.path for info in infos("")] == [str(one), str(two)]
        assert [info.problem.partition(":")[0] for info in infos("")] == [
            "its pack.toml cannot be read",
            "its pack.toml has no id",
        ]

    def test_a_byte_order_mark_is_not_wrong(self, site: Path) -> None:
        """A manifest that can be loaded is listed: a byte order mark matters to neither."""
        install(site, head="\ufeff" + manifest())
        assert infos("voorbeeld")[0].problem == ""
        assert perspectief.load("voorbeeld").id == "voorbeeld"


class TestDisabled:
    @pytest.mark.parametrize("name", ["voorbeeld", "voorbeeld-pakket", "x, voorbeeld ,y"])
    def test_a_pack_can_be_left_out(
        self, site: Path, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        """PERSPECTIEF_DISABLE leaves out a pack by its id or distribution, and it is said."""
        install(site)
        monkeypatch.setenv("PERSPECTIEF_DISABLE", name)
        (info,) = infos("voorbeeld")
        assert (info.state, "PERSPECTIEF_DISABLE" in info.problem) == ("disabled", True)
        with pytest.raises(perspectief.PackNotFoundError, match="PERSPECTIEF_DISABLE"):
            perspectief.load("voorbeeld")
        assert infos("secretaresse")[0].state == "active"

    def test_nothing_is_left_out_by_itself(
        self, site: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A variable that names no pack leaves out none."""
        install(site)
        monkeypatch.setenv("PERSPECTIEF_DISABLE", " , voor,VOORBEELD")
        assert infos("voorbeeld")[0].state == "active"


class TestTwoOfOneId:
    def test_both_are_listed_and_each_names_both(
        self, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Of two packs with one id neither wins, and each says which two they are."""
        install(site)
        folder = write_pack(tmp_path / "zelfde")
        monkeypatch.setenv("PERSPECTIEF_PATH", str(folder))
        found = infos("voorbeeld")
        assert len(found) == 2
        for info in found:
            assert "voorbeeld-pakket 2.1" in info.problem
            assert str(folder) in info.problem
        with pytest.raises(perspectief.PackNotFoundError, match="voorbeeld-pakket"):
            perspectief.load("voorbeeld")

    def test_two_distributions_are_named(self, site: Path) -> None:
        """Two distributions that bring one id are named with their versions."""
        install(site)
        install(site, package="andere_inhoud", info="ander_pakket-3.dist-info")
        for info in infos("voorbeeld"):
            assert "ander-pakket 3" in info.problem
            assert "voorbeeld-pakket 2.1" in info.problem


class TestPilot:
    @pytest.fixture(params=["installed", "on the path"])
    def impostor(
        self,
        site: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        request: pytest.FixtureRequest,
    ) -> PackInfo:
        """Another pack that calls itself pilot."""
        head = manifest("pilot", extends=None, prefix=None)
        if request.param == "installed":
            install(site, id="pilot", head=head)
        else:
            monkeypatch.setenv("PERSPECTIEF_PATH", str(write_pack(tmp_path / "nep", head=head)))
        (other,) = (info for info in infos("pilot") if info.distribution != "perspectief")
        return other

    def test_another_pilot_takes_no_pack_down(self, impostor: PackInfo) -> None:
        """The id of the pilot is ours: who else takes it is refused, and all packs go on."""
        assert (impostor.state, "as the pack of perspectief itself" in impostor.problem) == (
            "broken",
            True,
        )
        found = find("pilot")
        assert found is not None
        assert (found.distribution, found.problem) == ("perspectief", "")
        assert [info.state for info in infos("secretaresse")] == ["active"]
        assert perspectief.load("pilot").title != "Voorbeeld"

    def test_another_pilot_never_takes_its_place(
        self, impostor: PackInfo, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """With our own pilot left out there is none: no other becomes the base of all packs."""
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "perspectief")
        assert {info.state for info in infos("pilot")} == {"broken", "disabled"}
        assert impostor.state == "broken"
        with pytest.raises(perspectief.PackNotFoundError, match="disabled by PERSPECTIEF_DISABLE"):
            perspectief.load("pilot")


class TestOrphans:
    def test_what_builds_on_nothing_is_listed_so(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack on a pack that is not there cannot be used, nor can what builds on it."""
        one = write_pack(tmp_path / "een", head=manifest("een", extends="twee", prefix="aa"))
        two = write_pack(tmp_path / "twee", head=manifest("twee", extends="nergens", prefix="bb"))
        monkeypatch.setenv("PERSPECTIEF_PATH", f"{one}{os.pathsep}{two}")
        (upper,), (lower,) = infos("een"), infos("twee")
        assert (upper.state, lower.state) == ("broken", "broken")
        assert lower.problem == 'it extends "nergens", which is not found'
        assert upper.problem_nl == (
            'het bouwt op "twee", en dat is niet te gebruiken: '
            'het bouwt op "nergens", en dat is er niet'
        )
        assert infos("secretaresse")[0].state == "active"

    def test_what_builds_on_what_is_left_out_is_left_out(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whoever leaves out a pack leaves out what builds on it: that is no mistake."""
        monkeypatch.setenv("PERSPECTIEF_DISABLE", "pilot")
        assert {info.state for info in packs()} == {"disabled"}
        (info,) = infos("secretaresse")
        assert info.problem == (
            'it extends "pilot", which cannot be used: disabled by PERSPECTIEF_DISABLE'
        )

    def test_what_builds_on_one_of_two_cannot_be_used(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack on an id that two packs have is told as broken, and which two they are."""
        paths = [write_pack(tmp_path / name, head=manifest("onder")) for name in "ab"]
        paths.append(write_pack(tmp_path / "c", head=manifest("boven", extends="onder")))
        monkeypatch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, paths)))
        (info,) = infos("boven")
        assert (info.state, str(paths[1]) in info.problem) == ("broken", True)

    def test_a_circle_is_left_to_who_reads_it(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Packs that build on each other are both there; `check` tells of the circle."""
        one = write_pack(tmp_path / "een", head=manifest("een", extends="twee"))
        two = write_pack(tmp_path / "twee", head=manifest("twee", extends="een"))
        monkeypatch.setenv("PERSPECTIEF_PATH", f"{one}{os.pathsep}{two}")
        assert [info.state for info in (*infos("een"), *infos("twee"))] == ["active", "active"]


class TestFind:
    def test_every_pack_that_is_listed_is_found(self, site: Path) -> None:
        """Asking for an id gives what the list tells of it."""
        install(site)
        for info in packs():
            found = find(info.id)
            assert found is not None
            assert found.as_dict() == info.as_dict()

    def test_an_unknown_id_is_none(self) -> None:
        """There is nothing to give for an id that no pack has."""
        assert find("bestaat-niet") is None

    def test_other_packs_may_be_broken(
        self, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A pack is found whatever is wrong with other packs."""
        install(site, id="stuk", head="id = ")
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "nergens"))
        found = find("secretaresse")
        assert found is not None
        assert found.problem == ""

    def test_two_of_one_id_are_told(
        self, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Asking for an id that two packs have gives the problem."""
        install(site)
        monkeypatch.setenv("PERSPECTIEF_PATH", str(write_pack(tmp_path / "zelfde")))
        found = find("voorbeeld")
        assert found is not None
        assert "more than one pack" in found.problem


VALUES = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_characters="\x7f"), max_size=8)
    | st.integers(-(2**63), 2**63 - 1)
    | st.booleans()
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3)
    ),
    max_leaves=5,
)
NAMES = st.sampled_from(["id", "version", "title", "status", "summary", "extends", "prefix"])


@pytest.fixture(scope="module")
def shared_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One folder that Python imports from, for all examples of a property."""
    folder = tmp_path_factory.mktemp("site")
    install(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield folder


class TestAnything:
    @given(table=st.dictionaries(NAMES, VALUES))
    def test_no_manifest_stops_the_list(self, shared_site: Path, table: dict[str, object]) -> None:
        """Whatever a manifest says, its pack is listed, with texts that JSON can hold."""
        path = shared_site / "voorbeeld_inhoud" / "pack.toml"
        path.write_text(tomli_w.dumps(table), encoding="utf-8")
        (info,) = infos("voorbeeld")
        assert json.loads(json.dumps(info.as_dict())) == info.as_dict()
        assert all(isinstance(value, str) for value in info.as_dict().values())

    @given(text=st.text("[]=.: #;\nabpersctif", max_size=60))
    def test_no_entry_points_stop_the_list(self, shared_site: Path, text: str) -> None:
        """Whatever stands in the entry points of a distribution, the other packs are listed."""
        folder = shared_site / "vreemd-1.dist-info"
        folder.mkdir(exist_ok=True)
        (folder / "entry_points.txt").write_text(f"[perspectief.packs]\n{text}")
        assert {"pilot", "secretaresse"} <= {info.id for info in packs()}
        (folder / "entry_points.txt").unlink()
