"""`perspectief kit --day`: one kit for function groups that meet on one day."""

from pathlib import Path

import pytest

from helpers.called import Command
from helpers.written import manifest, write_pack

ONE = ("--only", "acties", "--format", "html")


def files_in(folder: Path) -> list[str]:
    """Give the paths of all files in a folder, as seen from it."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def test_a_kit_for_a_day(command: Command, here: Path) -> None:
    """The kit is in a folder named after all groups; each group has files of its own in it."""
    code, out, err = command("kit", "--day", "ict, bibliotheek", *ONE)
    assert (code, err) == (0, "")
    assert files_in(here) == [
        "kit/dag-bibliotheek-ict/4-opvolgen/acties-bibliotheek.html",
        "kit/dag-bibliotheek-ict/4-opvolgen/acties-ict.html",
    ]
    assert "Made 2 files in kit/dag-bibliotheek-ict:" in out


def test_a_day_in_english(command: Command, here: Path) -> None:
    """With --lang the folder ends in the language, as that of any kit."""
    assert command("kit", "--day", "secretaresse,ict", *ONE, "--lang", "en").code == 0
    assert files_in(here)[0].startswith("kit/dag-ict-secretaresse-en/")


def test_a_folder_can_be_a_group(command: Command, here: Path, folder: Path) -> None:
    """A group is an id, or the place of a pack."""
    path = folder / "pack.toml"
    path.write_text(path.read_text() + '[function_group]\nname = "Iemand"\n')
    assert command("kit", "--day", f"ict,{folder}", *ONE, "-o", "dag").code == 0
    assert "dag/4-opvolgen/acties-voorbeeld.html" in files_in(here)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name a pack, or with --day the packs of the groups"),
        (("ict", "--day", "ict,bibliotheek"), "not for both"),
        (("bibliotheek", "--day", "ict,"), "commas without spaces: --day ict,bibliotheek"),
        (("--day", ""), "name two packs or more"),
        (("--day", "ict"), "name two packs or more"),
        (("--day", "ict,bibliotheek,ict"), '"ict" is named more than once'),
        (("--day", "ict,pilot"), '"pilot" is for no function group'),
        (("--day", "ict,biblioteek"), 'Did you mean "bibliotheek"?'),
        (("--day", "ict,bibliotheek", "--only", "actie"), 'Did you mean "acties"?'),
    ],
)
def test_what_cannot_be_is_told(
    command: Command, here: Path, arguments: tuple[str, ...], said: str
) -> None:
    """What no kit can be made of is told in a sentence that says what to do; nothing is written."""
    code, out, err = command("kit", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("error: ")
    assert said in err
    assert files_in(here) == []


def test_it_is_told_in_dutch(command: Command, here: Path) -> None:
    """The same is told in Dutch."""
    _, _, err = command("kit", "--day", "ict,ict", "--ui-lang", "nl")
    assert err == (
        'fout: het pakket "ict" is meer dan één keer genoemd: noem elke groep één keer\n'
    )


def test_a_group_with_mistakes_gives_no_kit(command: Command, here: Path, faulty: Path) -> None:
    """When the pack of one group has errors no kit is made, and the errors are told."""
    code, out, err = command("kit", "--day", f"ict,{faulty}")
    assert (code, out) == (1, "")
    assert "FP201" in err
    assert files_in(here) == []


class TestVersions:
    @pytest.fixture
    def versions(self, here: Path) -> str:
        """Versions of two groups, that say different things of the ground rules."""
        for group in ("ict", "bibliotheek"):
            text = f'[spelregels]\ntext = "Die van {group}."\n[bedankt]\nsubject = "Dank"\n'
            head = manifest(f"{group}-uni", extends=group, prefix="uni")
            write_pack(here / group, {"texts.toml": text}, head)
        return "./ict,./bibliotheek"

    @pytest.mark.parametrize(
        ("language", "said"),
        [
            ("en", "This from your versions did not take part: texts/spelregels. "),
            ("nl", "Dit uit jullie versies doet niet mee: texts/spelregels. "),
        ],
    )
    def test_what_does_not_take_part_is_told(
        self, command: Command, versions: str, language: str, said: str
    ) -> None:
        """What versions say differently is told in one line, and the kit is made all the same."""
        code, _, err = command("kit", "--day", versions, *ONE, "--ui-lang", language)
        assert (code, len(err.splitlines())) == (0, 1)
        assert err.startswith(said)

    def test_a_plan_tells_it_too(self, command: Command, versions: str) -> None:
        """What does not take part is told with the documents of a plan as well."""
        asked = ("--people", "20", "--only", "draaiboek", "--format", "html", "-o", "plan")
        code, _, err = command("plan", "--day", versions, *asked)
        assert code == 0
        assert err.startswith("This from your versions did not take part: texts/spelregels. ")

    def test_one_version_alone_says_nothing(self, command: Command, versions: str) -> None:
        """When all that versions say is taken over, there is nothing to tell."""
        group = versions.partition(",")[2]
        assert command("kit", "--day", f"ict,{group}", *ONE).err == ""
