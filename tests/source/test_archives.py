"""Packs in wheels and other zip files, damaged ones included."""

import io
import pickle
import zipfile
from collections.abc import Mapping
from copy import copy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.written import manifest
from perspectief import check
from perspectief.source.archives import ENTRIES, Archive
from perspectief.source.pack_files import read_pack
from perspectief.source.places import SIZE, pack_at

TIP = '[vb-tip]\ntitle = "Tip"\ntext = "Begin op tijd."\n'


def zipped(
    path: Path, entries: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED
) -> Path:
    """Write a zip file."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def listed_too(path: Path, name: str, entry: str | zipfile.ZipInfo) -> None:
    """List an entry of a zip file once more, under a name; what is in the file stays."""
    with zipfile.ZipFile(path, "a") as archive:
        again = copy(archive.getinfo(entry) if isinstance(entry, str) else entry)
        again.filename = name
        # Writing something has the list at its end written anew.
        archive.writestr("leeg.txt", "")
        archive.filelist.append(again)


class TestPlacesInside:
    def test_a_folder_in_which_nobody_looks_is_told(self, tmp_path: Path) -> None:
        """Content in a wrong folder of an archive is told as in a folder on disk."""
        entries = {"pack.toml": manifest(), "nl/tips.toml": TIP, "en/tips.toml": TIP}
        path = zipped(tmp_path / "x.zip", entries)
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP007", f"{path}!/nl/tips.toml")

    def test_a_pack_at_the_top_is_read(self, tmp_path: Path) -> None:
        """A zip file may hold the files of a pack at its top."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest(), "tips.toml": TIP})
        files, findings = read_pack(pack_at(str(path)))
        assert findings == []
        assert files.kinds["tips"]["vb-tip"]["title"] == "Tip"
        assert files.paths["tips"] == f"{path}!/tips.toml"

    def test_a_pack_in_a_folder_is_read(self, tmp_path: Path) -> None:
        """A zip file may hold the files of a pack in a folder, however deep."""
        entries = {"a/b/pack.toml": manifest(), "a/b/tips.toml": TIP, "tips.toml": "= 1"}
        path = zipped(tmp_path / "x.zip", entries)
        files, findings = read_pack(pack_at(str(path)))
        assert findings == []
        assert files.paths == {
            "pack": f"{path}!/a/b/pack.toml",
            "tips": f"{path}!/a/b/tips.toml",
        }

    def test_of_more_manifests_the_shallowest_counts(self, tmp_path: Path) -> None:
        """Of several packs in one archive the one nearest to its top is read."""
        entries = {"a/b/pack.toml": manifest("diep"), "z/pack.toml": manifest("ondiep")}
        files, _ = read_pack(pack_at(str(zipped(tmp_path / "x.zip", entries))))
        assert files.manifest["id"] == "ondiep"

    def test_packs_that_are_not_read_are_told(self, tmp_path: Path) -> None:
        """Of several packs in one archive those that are not read are named; translations no."""
        entries = {f"{id}/{part}pack.toml": manifest(id) for id in ("b", "a", "z") for part in
                   ("", "en/")}  # fmt: skip
        path = zipped(tmp_path / "x.zip", {**entries, "a/tips.toml": "= 1"})
        (found,) = (each for each in check(path) if each.code == "FP904")
        assert (found.path, found.params["folder"], found.params["others"]) == (
            str(path),
            "a",
            "b, z",
        )
        assert found.message("nl").endswith("a gelezen, en deze andere pakketten niet: b, z")

    def test_who_says_which_pack_is_meant_is_told_of_no_other(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Each of the packs in an archive that Python imports from is found by its own id."""
        names = ("een", "twee")
        entries: dict[str, str | bytes] = {f"p_{id}/pack.toml": manifest(id) for id in names}
        points = "".join(f"{id} = p_{id}\n" for id in names)
        entries["x-1.dist-info/entry_points.txt"] = f"[perspectief.packs]\n{points}"
        path = zipped(tmp_path / "x.zip", entries | {f"p_{id}/__init__.py": "" for id in names})
        monkeypatch.syspath_prepend(path)
        for id in names:
            assert "FP904" not in {each.code for each in check(id)}

    def test_a_place_in_an_archive_crosses_to_another_process(self, tmp_path: Path) -> None:
        """Pickled, a place is the same folder of the same archive, beside the same packs."""
        entries: dict[str, str | bytes] = {f"{id}/pack.toml": manifest(id) for id in "ab"}
        place = pack_at(str(zipped(tmp_path / "x.zip", entries)))
        again = pickle.loads(pickle.dumps(place))  # noqa: S301  # our own
        assert (again.show(), again.beside) == (place.show(), ("b",))

    def test_an_archive_without_manifest_is_no_pack(self, tmp_path: Path) -> None:
        """An archive without pack.toml is read as a folder without it."""
        path = zipped(tmp_path / "x.zip", {"a/tips.toml": TIP, "a/nopack.toml": ""})
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP001", str(path))

    @pytest.mark.parametrize(
        "name",
        ["../tips.toml", "/tips.toml", "a/../steps.toml", "..\\tips.toml", "C:/x", "a\\b", ".."],
    )
    def test_a_name_that_leads_out_of_the_archive_is_told(self, tmp_path: Path, name: str) -> None:
        """An entry whose name leads elsewhere on some system is a finding, and no file."""
        entries = {"pack.toml": manifest(), name: "= 1"}
        files, (found,) = read_pack(pack_at(str(zipped(tmp_path / "x.zip", entries))))
        assert (found.code, found.params["file"], files.kinds) == ("FP013", name, {})


class TestLimits:
    def test_too_many_entries_are_refused(self, tmp_path: Path) -> None:
        """An archive of more entries than the limit is not looked at."""
        path = zipped(tmp_path / "x.zip", {str(n): "" for n in range(ENTRIES + 1)})
        with pytest.raises(OSError, match=str(ENTRIES)):
            pack_at(str(path))

    def test_the_limit_of_entries_is_allowed(self, tmp_path: Path) -> None:
        """An archive of exactly the limit of entries is read."""
        names = dict.fromkeys(map(str, range(ENTRIES - 1)), "")
        path = zipped(tmp_path / "x.zip", {**names, "pack.toml": manifest()})
        assert read_pack(pack_at(str(path)))[1] == []

    def test_a_bomb_is_unpacked_no_further_than_the_limit(self, tmp_path: Path) -> None:
        """What unpacks to more than the limit is refused."""
        bomb = zipped(tmp_path / "x.zip", {"pack.toml": b"#" * (200 * SIZE)})
        place = pack_at(str(bomb))
        _, (found,) = read_pack(place)
        assert found.code == "FP014"


BAD = {
    "a name that leads out": ({"../x.toml": ""}, "FP013", "pack.toml", '"../x.toml"'),
    "a bomb": ({"tips.toml": "#" * SIZE}, "FP014", "tips.toml", "is packed in a way"),
    "an archive in it": ({"pakket.zip": b"PK\x05\x06" + b"\0" * 18}, "", "", ""),
}


class TestTold:
    @pytest.mark.parametrize("name", BAD)
    def test_it_is_told_at_a_place(self, tmp_path: Path, name: str) -> None:
        """What is wrong with an archive is told in words at a file in it; one within is let be."""
        entries, code, file, words = BAD[name]
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest(), **entries})
        told = [
            (each.code, each.path, each.line, each.column) for each in check(path, plugins=False)
        ]
        assert told == ([(code, f"{path}!/{file}", 1, 1)] if code else [])
        assert all(words in each.message("en") for each in check(path, plugins=False))


class TestDamage:
    @pytest.mark.parametrize("data", [b"", b"geen zip", b"PK\x03\x04" + b"\0" * 60])
    def test_what_is_no_zip_is_told(self, tmp_path: Path, data: bytes) -> None:
        """A file that is no zip file cannot hold a pack, and that is said in words."""
        (tmp_path / "x.whl").write_bytes(data)
        with pytest.raises(OSError, match="no zip file"):
            pack_at(str(tmp_path / "x.whl"))

    def test_no_archive_at_all_is_told(self, tmp_path: Path) -> None:
        """An archive that does not exist says so as a folder does."""
        with pytest.raises(FileNotFoundError):
            Archive(str(tmp_path / "nergens.zip"))

    @pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_other_ways_of_packing_are_not_read(self, tmp_path: Path, method: int) -> None:
        """What can unpack far more at once than is asked for is not unpacked at all."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest()}, method)
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP014", f"{path}!/pack.toml")

    def test_a_link_in_an_archive_is_not_read(self, tmp_path: Path) -> None:
        """An entry that is a link to elsewhere is a finding."""
        link = zipfile.ZipInfo("tips.toml")
        link.external_attr = 0o120777 << 16
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest()})
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(link, "/etc/hostname")
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP010", f"{path}!/tips.toml")

    def test_what_is_packed_far_too_small_is_not_read(self, tmp_path: Path) -> None:
        """A file that unpacks to more than a hundred times its size is no text of people."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest() + "#" * (SIZE // 2)})
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP014", f"{path}!/pack.toml")

    def test_what_is_listed_twice_is_not_read(self, tmp_path: Path) -> None:
        """What is packed once and listed under more names would be unpacked as many times."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest(), "tips.toml": TIP})
        listed_too(path, "steps.toml", "tips.toml")
        files, found = read_pack(pack_at(str(path)))
        assert files.manifest["id"] == "voorbeeld"
        assert [(each.code, each.path) for each in found] == [
            ("FP014", f"{path}!/steps.toml"),
            ("FP014", f"{path}!/tips.toml"),
        ]

    def test_a_file_within_the_bytes_of_another_is_not_read(self, tmp_path: Path) -> None:
        """A file that stands in the bytes of another is not read, nor is that other."""
        inner = zipped(tmp_path / "inner.zip", {"tips.toml": TIP}, zipfile.ZIP_STORED)
        entries = {"pack.toml": manifest(), "steps.toml": inner.read_bytes()}
        path = zipped(tmp_path / "x.zip", entries, zipfile.ZIP_STORED)
        with zipfile.ZipFile(inner) as archive:
            (entry,) = archive.infolist()
        entry.header_offset = path.read_bytes().index(inner.read_bytes())
        listed_too(path, "tips.toml", entry)
        files, found = read_pack(pack_at(str(path)))
        assert [(each.code, each.path) for each in found] == [
            ("FP014", f"{path}!/steps.toml"),
            ("FP014", f"{path}!/tips.toml"),
        ]
        assert files.kinds == {"steps": {}, "tips": {}}

    def test_a_file_that_runs_into_the_list_is_not_read(self, tmp_path: Path) -> None:
        """A file that ends behind where all files end has bytes that are none of it."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest()})
        with zipfile.ZipFile(path) as archive:
            entry = archive.getinfo("pack.toml")
        entry.compress_size += 200
        listed_too(path, "pack.toml", entry)
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP014", f"{path}!/pack.toml")

    def test_a_damaged_entry_is_a_finding(self, tmp_path: Path) -> None:
        """An entry that cannot be unpacked is a finding about that file."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest() * 20})
        data = bytearray(path.read_bytes())
        data[45:60] = b"\xff" * 15
        path.write_bytes(data)
        _, (found,) = read_pack(pack_at(str(path)))
        assert (found.code, found.path) == ("FP004", f"{path}!/pack.toml")
        assert "damaged" in found.message("en")
        assert "beschadigd" in found.message("nl")

    def test_an_entry_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        """Reading what an archive does not hold says so as a folder does."""
        path = zipped(tmp_path / "x.zip", {"pack.toml": manifest()})
        with pytest.raises(FileNotFoundError):
            pack_at(str(path)).read("tips.toml")

    @given(cut=st.integers(0, 400), at=st.integers(0, 400), change=st.binary(max_size=8))
    def test_damage_is_an_os_error_and_nothing_else(
        self, damaged: Path, cut: int, at: int, change: bytes
    ) -> None:
        """Wherever an archive is damaged, reading it works or raises OSError."""
        data = bytearray(_whole())
        data[at : at + len(change)] = change
        damaged.write_bytes(data[: len(data) - cut])
        try:
            place = Archive(str(damaged))
            for name in place.names():
                place.read(name)
        except OSError:
            return
        assert cut == 0 or place.names() != []


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples of a property."""
    return tmp_path_factory.mktemp("zip") / "x.zip"


def _whole() -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("pack.toml", "tïps.toml"):
            archive.writestr(zipfile.ZipInfo(name), manifest(), zipfile.ZIP_DEFLATED)
    return memory.getvalue()
