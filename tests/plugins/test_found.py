"""Which plugins are there, and whether this version suits them; nothing is imported for that."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.distributions import PACKS, PLUGINS, entry_points, entry_points_in
from perspectief.plugins import Fault, found
from perspectief.plugins.faults import Phase
from perspectief.plugins.found import installed, unsuited
from perspectief.plugins.project import of_project


def install(
    site: Path, name: str, points: str, metadata: str | bytes | None = "", version: str = "1.0"
) -> None:
    """Put the metadata of a distribution in a folder, as pip leaves it."""
    folder = site / f"{name}-{version}.dist-info"
    folder.mkdir(parents=True)
    (folder / "entry_points.txt").write_text(points, "utf-8")
    if metadata is not None:
        data = metadata.encode() if isinstance(metadata, str) else metadata
        (folder / "METADATA").write_bytes(b"Metadata-Version: 2.1\n" + data)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder that Python imports from."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [str(folder)])
    return folder


class TestEntryPoints:
    def test_only_the_group_that_is_asked_for_is_given(self, site: Path) -> None:
        """Entry points of other groups are passed over, comments and empty lines too."""
        text = f"# een\n[{PLUGINS}]\n\na = b.c:d\n[console_scripts]\nx = y:z\n[{PACKS}]\np = q\n"
        install(site, "Een_Ding", text)
        (one,) = entry_points(PLUGINS)
        assert (one.name, one.value, one.distribution) == ("a", "b.c:d", "een-ding 1.0")
        assert [each.name for each in entry_points(PACKS)] == ["p"]

    def test_order_is_the_same_every_time(self, site: Path) -> None:
        """Distributions are given by name, whatever order the file system has."""
        for name in ("c", "a", "b"):
            install(site, name, f"[{PLUGINS}]\n{name} = {name}\n")
        assert [each.name for each in entry_points(PLUGINS)] == ["a", "b", "c"]

    def test_of_a_wheel_they_are_known_without_installing(self, tmp_path: Path) -> None:
        """The entry points of a wheel can be read from the wheel itself."""
        from helpers.wheel_files import write_wheel

        wheel = write_wheel(tmp_path, "een", {}, packs={"p": "q"}, plugins={"a": "b"})
        (one,) = entry_points_in(str(wheel), PACKS)
        assert (one.name, one.value, one.distribution) == ("p", "q", "een 1.0")

    def test_of_what_is_no_archive_there_are_none(self, tmp_path: Path) -> None:
        """A file that is no wheel has no entry points, and raises nothing."""
        (tmp_path / "x.whl").write_text("geen wheel")
        assert list(entry_points_in(str(tmp_path / "x.whl"), PACKS)) == []


class TestInstalled:
    def test_a_plugin_knows_the_packs_of_its_distribution(self, site: Path) -> None:
        """The rules of a plugin are for the packs that came with it; without any for all."""
        install(site, "met", f"[{PACKS}]\nict = x\n[{PLUGINS}]\na = b\n")
        install(site, "zonder", f"[{PLUGINS}]\nc = d\n")
        assert {each.name: each.packs for each in installed("1.0.0")} == {
            "a": frozenset({"ict"}),
            "c": frozenset(),
        }

    def test_what_it_needs_is_read_from_its_metadata(self, site: Path) -> None:
        """A distribution for a later version of the library is known to be so."""
        install(site, "later", f"[{PLUGINS}]\na = b\n", "Requires-Dist: perspectief>=99\n")
        (one,) = installed("1.0.0")
        assert one.unsuited is not None
        assert one.unsuited.reason == "it needs perspectief >=99, and this is 1.0.0"

    def test_one_without_a_name_goes_by_that_of_its_distribution(self, site: Path) -> None:
        """A plugin always has a name of its own, by which it can be left out."""
        install(site, "Een_Ding", f"[{PLUGINS}]\n = een_ding.plugin\n")
        assert [each.name for each in installed("1.0.0")] == ["een-ding"]

    @pytest.mark.parametrize("metadata", [None, b"Name: \xff\n", b"\x00\x01", b"Requires-Dist:\n"])
    def test_metadata_that_cannot_be_read_stops_nobody(
        self, site: Path, metadata: bytes | None
    ) -> None:
        """Without metadata a plugin is taken to suit: importing it will tell."""
        install(site, "vaag", f"[{PLUGINS}]\na = b\n", metadata)
        assert [each.unsuited for each in installed("1.0.0")] == [None]


class TestUnsuited:
    @pytest.mark.parametrize(
        ("need", "suits"),
        [
            ("perspectief>=1,<2", True),
            ("Perspectief (>=1)", True),
            ("perspectief", True),
            ("perspectief>=1.1", False),
            ("perspectief<1", False),
            ("PERSPECTIEF==2.*", False),
            ("perspectief>=99; extra == 'later'", True),
            ("perspectief>=99; python_version < '3'", True),
            ("perspectief>=99; python_version > '3'", False),
            ("perspectief-ict>=99", True),
            ("een ding van niets >>> 3", True),
        ],
    )
    def test_only_what_applies_here_counts(self, need: str, suits: bool) -> None:
        """A need counts when it is of this library and its marker is true here."""
        assert (unsuited([need], "1.0.0") is None) == suits

    def test_a_version_on_its_way_suits(self) -> None:
        """A version that is not yet released counts as the version it will be."""
        assert unsuited(["perspectief>=1"], "1.1.0rc1") is None

    @given(st.lists(st.text()))
    def test_no_need_is_too_strange(self, needs: list[str]) -> None:
        """Whatever a distribution says to need, nothing is raised."""
        unsuited(needs, "1.0.0")


PROJECT = """
[project]
name = "Mijn_Pakket"
version = "2.1"
dependencies = ["perspectief>=1"]

[project.entry-points."perspectief.packs"]
mijn = "mijn_pakket"

[project.entry-points."perspectief.plugins"]
mijn = "mijn_pakket_code.plugin:Plugin"
"""


class TestProject:
    def test_what_a_project_announces(self, tmp_path: Path) -> None:
        """The plugins of a project are those that it would announce when it is installed."""
        (tmp_path / "pyproject.toml").write_text(PROJECT)
        (one,) = of_project(tmp_path, "1.0.0")
        assert (one.name, one.module) == ("mijn", "mijn_pakket_code.plugin:Plugin")
        assert (one.distribution, one.packs) == ("mijn-pakket 2.1", frozenset({"mijn"}))
        assert one.unsuited is None

    def test_one_without_a_name_goes_by_that_of_its_project(self, tmp_path: Path) -> None:
        """A plugin of a project always has a name of its own too."""
        text = '[project]\nname = "Een.Ding"\n[project.entry-points."perspectief.plugins"]\n'
        (tmp_path / "pyproject.toml").write_text(f'{text}"" = "een_ding"\n')
        assert [each.name for each in of_project(tmp_path, "1.0.0")] == ["een-ding"]

    def test_it_may_not_suit(self, tmp_path: Path) -> None:
        """A project for a later version of the library is known to be so."""
        (tmp_path / "pyproject.toml").write_text(PROJECT.replace(">=1", ">=99"))
        (one,) = of_project(tmp_path, "1.0.0")
        assert one.unsuited is not None

    @pytest.mark.parametrize(
        "text",
        [
            None,
            "",
            "[project",
            "project = 3",
            "[project]\nname = 'x'",
            "[project]\nentry-points = 3",
            "[project.entry-points]\n'perspectief.plugins' = 3",
            "\ufffe",
            "[tool.poetry]\nname = 'x'",
        ],
    )
    def test_a_folder_that_announces_nothing(self, tmp_path: Path, text: str | None) -> None:
        """Without a project that announces plugins there are none, whatever else is there."""
        if text is not None:
            (tmp_path / "pyproject.toml").write_text(text, "utf-8")
        assert of_project(tmp_path, "1.0.0") == ()


PHASES: tuple[Phase, ...] = (
    "discover",
    "manifest",
    "extends",
    "compatible",
    "blocked",
    "import",
    "register",
    "call",
)


class TestFault:
    @pytest.mark.parametrize("phase", PHASES)
    @pytest.mark.parametrize("distribution", ["een-ding 1.0", ""])
    def test_every_phase_has_a_remedy_in_both_languages(
        self, phase: Phase, distribution: str
    ) -> None:
        """For each phase there is something to do, in English and in Dutch, all filled in."""
        fault = Fault(plugin="een", distribution=distribution, phase=phase, reason="Mis.")
        english, dutch = fault.remedy("en"), fault.remedy("nl")
        assert english != dutch
        for text in (english, dutch):
            assert text
            assert "{" not in text

    def test_a_pack_on_the_path_is_taken_from_the_path(self) -> None:
        """Of a pack that no distribution brings, the remedy is about PERSPECTIEF_PATH."""
        fault = Fault(plugin="een", distribution="", phase="manifest", reason="Mis.")
        assert "PERSPECTIEF_PATH" in fault.remedy()

    def test_a_language_that_nobody_wrote_is_english(self) -> None:
        """Who asks for another language reads English; so does who reads an exception."""
        fault = Fault(plugin="een", distribution="", phase="call", reason="en", reason_nl="nl")
        assert (fault.why("nl"), fault.why("fr"), fault.remedy("fr")) == (
            "nl",
            "en",
            fault.remedy("en"),
        )
        bare = Fault(plugin="een", distribution="", phase="call", reason="ValueError")
        assert bare.why("nl") == "ValueError"


NAMES = st.sampled_from(["perspectief", "Perspectief", "perspectief-ict", "perspectief_x", "attrs"])
NUMBERS = st.lists(st.integers(0, 3), min_size=1, max_size=3).map(
    lambda each: ".".join(map(str, each))
)
CLAUSES = st.lists(
    st.tuples(st.sampled_from([">=", "<", ">", "<=", "==", "~=", "!="]), NUMBERS).map("".join),
    max_size=3,
).map(",".join)
ENDS = st.sampled_from(["", "", "", " ; python_version < '3'", " ; extra == 'pdf'", "[pdf]", "rc1"])


class TestPlainNeeds:
    @given(name=NAMES, clauses=CLAUSES, end=ENDS, version=NUMBERS)
    def test_what_plainly_fits_fits(self, name: str, clauses: str, end: str, version: str) -> None:
        """A need that is told to fit without packaging is one that packaging says fits."""
        need = f"{name}{clauses}{end}"
        if found._plainly_fits(need, version):
            assert found._unsuited(need, version) is None or name.lower() != "perspectief"

    @pytest.mark.parametrize("need", ["perspectief<2,>=1.0", "perspectief", "attrs>=99", "x @ y"])
    def test_usual_needs_are_plain(self, need: str) -> None:
        """What packs of ours need is told without packaging, which takes long to import."""
        assert found._plainly_fits(need, "1.0.0")
