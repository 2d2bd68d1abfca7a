"""What is wrong with a wheel that holds a pack, told before anybody installs it."""

from pathlib import Path

import pytest

from helpers.trial import pack
from helpers.wheel_files import write_wheel
from perspectief import Finding, PackError, check, load


def found(wheel: Path) -> list[Finding]:
    """Give what is found of a wheel as software."""
    return [each for each in check(wheel) if each.code.startswith("FP9")]


class TestWheel:
    def test_a_sound_wheel_has_nothing_wrong(self, tmp_path: Path) -> None:
        """A wheel with each pack that it announces has nothing wrong."""
        wheel = write_wheel(tmp_path, "een", pack("p_een", "een", "ee"), packs={"een": "p_een"})
        assert (found(wheel), load(wheel).id) == ([], "een")

    def test_a_pack_that_was_left_out_is_an_error(self, tmp_path: Path) -> None:
        """An announced pack without pack.toml in the wheel is one error, at the wheel itself."""
        wheel = write_wheel(tmp_path, "een", {"p_een/__init__.py": ""}, packs={"een": "p_een"})
        with pytest.raises(PackError) as caught:
            load(wheel)
        (one,) = caught.value.findings
        assert (one.code, one.path, one.params["package"]) == ("FP901", str(wheel), "p_een")

    def test_one_of_two_that_was_left_out_is_told(self, tmp_path: Path) -> None:
        """Of two announced packs the one that is missing is told, whatever the other is."""
        points = {"een": "p_een", "twee": "p_twee"}
        wheel = write_wheel(tmp_path, "een", pack("p_een", "een", "ee"), packs=points)
        assert [(each.code, each.params["pack"]) for each in found(wheel)] == [("FP901", "twee")]

    def test_a_pack_that_is_not_announced_is_a_warning(self, tmp_path: Path) -> None:
        """A pack that nobody would find once installed loads, with what to add where."""
        wheel = write_wheel(tmp_path, "een", pack("p_een", "een", "ee"))
        (one,) = found(wheel)
        assert (one.code, one.severity, load(wheel).id) == ("FP902", "warning", "een")
        assert 'een = "p_een"' in one.hint("nl")

    def test_a_pack_under_another_id_is_told(self, tmp_path: Path) -> None:
        """A pack that is announced under another id than its own is not found under that."""
        wheel = write_wheel(tmp_path, "een", pack("p_een", "een", "ee"), packs={"een-": "p_een"})
        assert [each.code for each in found(wheel)] == ["FP902"]

    def test_the_pilot_is_found_without(self, tmp_path: Path) -> None:
        """The pilot is in the library itself, so a wheel with both need not announce it."""
        wheel = write_wheel(tmp_path, "een", pack("p_pilot", "pilot", "ee"))
        assert "FP902" not in {each.code for each in found(wheel)}

    @pytest.mark.parametrize("file", ["plugin.py", "plugin/__init__.py", "plugin.abi3.so"])
    def test_a_plugin_that_is_there_is_right(self, tmp_path: Path, file: str) -> None:
        """A plugin may be a module, a package, or a module in another language."""
        files = {**pack("p_een", "een", "ee"), f"p_een/{file}": ""}
        points = {"een": "p_een"}
        plugins = {"een": "p_een.plugin:Regels"}
        assert found(write_wheel(tmp_path, "een", files, packs=points, plugins=plugins)) == []

    def test_a_plugin_that_was_left_out_is_a_warning(self, tmp_path: Path) -> None:
        """An announced plugin whose module is not in the wheel is told; its pack loads."""
        files, plugins = pack("p_een", "een", "ee"), {"regels": "p_een.plugin"}
        wheel = write_wheel(tmp_path, "een", files, packs={"een": "p_een"}, plugins=plugins)
        (one,) = found(wheel)
        assert (one.code, one.severity, load(wheel).id) == ("FP903", "warning", "een")
        assert 'de plugin "regels" aan, en de module p_een.plugin zit' in one.message("nl")

    def test_a_second_pack_is_told(self, tmp_path: Path) -> None:
        """Of a wheel with two packs one is read, and the other is named."""
        files = {**pack("p_een", "een", "ee"), **pack("p_twee", "twee", "tw")}
        points = {"een": "p_een", "twee": "p_twee"}
        (one,) = found(write_wheel(tmp_path, "een", files, packs=points))
        assert (one.code, one.params["others"]) == ("FP904", "p_twee")

    def test_a_bare_zip_announces_nothing(self, tmp_path: Path) -> None:
        """A zip file that nobody installs need not announce its pack."""
        import zipfile

        path = tmp_path / "een.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in pack("p_een", "een", "ee").items():
                archive.writestr(name, text)
        assert found(path) == []
