"""Whether a pilot was held: that is about the function group, and not about a version."""

from pathlib import Path

import pytest

import perspectief
from helpers.building import ROOT
from helpers.pack_texts import load
from helpers.written import manifest, write_pack
from perspectief import Pack, make_day_kit, make_kit

NONE = "Voor deze functiegroep is nog geen pilot gehouden."
ELSEWHERE = "niet uit een pilot met deze groep"
UNIVERSITY = ROOT / "examples" / "universiteit"


def version(folder: Path, group: str) -> Pack:
    """Give a version of an installed pack, in which no pilot was held yet."""
    head = manifest(f"{group}-uni", extends=group, prefix="uni")
    return perspectief.load(write_pack(folder / group, {}, head))


def told(pack: Pack) -> str:
    """Give the handbook and the booklet of a pack."""
    kit = make_kit(pack, only=["handreiking", "boekje"], formats=["md"])
    return "".join(file.data.decode() for file in kit)


def test_a_version_of_a_group_with_a_pilot(tmp_path: Path) -> None:
    """A version of a pack for which a pilot was held says that of no group it was not."""
    pack = version(tmp_path, "secretaresse")
    assert (pack.status, pack.piloted) == ("concept", True)
    assert NONE not in told(pack)
    assert ELSEWHERE not in told(pack)


def test_a_faculty_of_a_university(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many versions lie between, the pilot with the group counts."""
    monkeypatch.setenv("PERSPECTIEF_PATH", str(UNIVERSITY / "src" / "voorbeeldstad"))
    pack = perspectief.load(UNIVERSITY / "faculteit")
    assert pack.piloted
    assert NONE not in told(pack)


def test_a_version_of_a_group_without_a_pilot(tmp_path: Path) -> None:
    """That the general approach was tried with another group is no pilot with this one."""
    pack = version(tmp_path, "ict")
    assert not pack.piloted
    assert NONE in told(pack)
    assert ELSEWHERE in told(pack)


ARCHIVE = manifest("archief", extends="secretaresse", prefix="arch")


def test_a_pack_for_another_group(tmp_path: Path) -> None:
    """A pack that gives the group of the one below another name is for a group of its own."""
    files = {"pack.toml": '[function_group]\nname = "Archiefmedewerker"\n'}
    pack = perspectief.load(write_pack(tmp_path / "archief", files, ARCHIVE))
    assert not pack.piloted
    assert NONE in told(pack)
    assert ELSEWHERE in told(pack)


@pytest.mark.parametrize("said", ['name = "Secretaresse "', 'synonyms = ["officemanager"]'])
def test_a_version_that_describes_the_group(tmp_path: Path, said: str) -> None:
    """A version that says more of the group, or its name once more, is about that group."""
    files = {"pack.toml": f"[function_group]\n{said}\n"}
    pack = perspectief.load(write_pack(tmp_path / "archief", files, ARCHIVE))
    assert pack.piloted


def test_a_pilot_with_another_group(tmp_path: Path) -> None:
    """A pilot with the other group counts for that one, and for a version of it."""
    files = {"pack.toml": '[function_group]\nname = "Archiefmedewerker"\n'}
    head = ARCHIVE.replace("concept", "piloted")
    write_pack(tmp_path / "archief", files, head)
    over = manifest("archief-uni", extends="archief", prefix="uni")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PERSPECTIEF_PATH", str(tmp_path / "archief"))
        pack = perspectief.load(write_pack(tmp_path / "uni", {}, over))
    assert [layer.piloted for layer in pack.layers] == [False, False, True, False]


def test_a_version_that_was_tried(tmp_path: Path) -> None:
    """A university that held a pilot of its own says so in its version, and then it was held."""
    head = manifest("ict-uni", extends="ict", prefix="uni").replace("concept", "piloted")
    pack = perspectief.load(write_pack(tmp_path / "ict", {}, head))
    assert pack.piloted
    assert NONE not in told(pack)


def test_a_day_names_only_groups_without_a_pilot(tmp_path: Path) -> None:
    """On a day the line names the groups for which no pilot was held, also with versions."""
    packs = [version(tmp_path, "secretaresse"), version(tmp_path, "ict")]
    (handbook,) = make_day_kit(packs, only=["handreiking"], formats=["md"])
    assert "Voor ICT'ers is nog geen pilot gehouden." in handbook.data.decode()


def test_a_day_of_groups_with_a_pilot(tmp_path: Path) -> None:
    """When a pilot was held with all groups of a day, no line says otherwise."""
    packs = [version(tmp_path, "secretaresse"), load("secretaresse", "nl")]
    (handbook,) = make_day_kit(packs, only=["handreiking"], formats=["md"])
    assert "nog geen pilot gehouden" not in handbook.data.decode()
