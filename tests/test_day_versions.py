"""Versions on a day of several groups: what they say of what all groups have is taken over."""

from collections.abc import Mapping
from pathlib import Path

import pytest

import perspectief
from helpers.building import ROOT
from helpers.pack_texts import load
from helpers.written import manifest, write_pack
from perspectief import Pack, from_json, make_day_kit, to_json
from perspectief.day import SET_UP, day, left_out

RULES = '[spelregels]\ntext = "ONZE EIGEN SPELREGELS gelden."\n'
UNIVERSITY = ROOT / "examples" / "universiteit" / "src" / "voorbeeldstad"


def version(
    folder: Path, group: str, files: Mapping[str, str], prefix: str = "uni", language: str = ""
) -> Pack:
    """Give a version of an installed pack."""
    head = manifest(f"{group}-uni", extends=group, prefix=prefix)
    return perspectief.load(write_pack(folder / group, files, head), language=language)


def both(folder: Path, files: Mapping[str, str], others: Mapping[str, str]) -> list[Pack]:
    """Give a version of each of two packs."""
    return [version(folder, "ict", files), version(folder, "bibliotheek", others)]


class TestTakenOver:
    def test_what_all_versions_say(self, tmp_path: Path) -> None:
        """A text that all versions have changed in the same way is that of the day."""
        wrapped = RULES.replace("EIGEN ", "EIGEN\n").replace('"', '"""')
        packs = both(tmp_path, {"texts.toml": RULES}, {"texts.toml": wrapped})
        assert day(packs)[0].texts["spelregels"].text == "ONZE EIGEN SPELREGELS gelden."
        assert left_out(packs) == ()
        (handbook,) = make_day_kit(packs, only=["handreiking"], formats=["md"])
        assert "ONZE EIGEN SPELREGELS gelden." in handbook.data.decode()

    def test_what_one_says_and_no_other(self, tmp_path: Path) -> None:
        """What one version says is taken over when the others say nothing of it."""
        own = version(tmp_path, "ict", {"texts.toml": RULES})
        assert day([own, load("bibliotheek", "nl")])[0].texts["spelregels"].text.startswith("ONZE")

    @pytest.mark.parametrize(
        ("language", "said"), [("nl", "De ondernemingsraad van"), ("en", "The works council of")]
    )
    def test_what_a_university_puts_in(self, language: str, said: str) -> None:
        """A sentence that a university adds to the invitation is in that of a day, translated."""
        packs = [
            perspectief.load(UNIVERSITY, language=language),
            perspectief.load("ict", language=language),
        ]
        (texts,) = make_day_kit(packs, only=["teksten"], formats=["md"])
        assert said in texts.data.decode()
        together = day(packs)[0]
        assert together.untranslated == ()
        assert "uvs-vervoer" in together.steps["maak-klaar"].checklist

    def test_a_faculty_over_a_university(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What a version of a version says comes over what the one below it says."""
        version(
            tmp_path, "ict", {"texts.toml": RULES + '[herinnering]\nsubject = "Weet je nog?"\n'}
        )
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "ict"))
        head = manifest("ict-fac", extends="ict-uni", prefix="fac")
        files = {"texts.toml": '[spelregels]\ntext = "Van de faculteit."\n'}
        faculty = perspectief.load(write_pack(tmp_path / "fac", files, head))
        texts = day([faculty, load("bibliotheek", "nl")])[0].texts
        assert (texts["spelregels"].text, texts["herinnering"].subject) == (
            "Van de faculteit.",
            "Weet je nog?",
        )

    def test_words_that_are_explained(self, tmp_path: Path) -> None:
        """A word that a version explains is explained on the day; those to avoid are no matter."""
        words = '[words.explain]\ncampus = "Een plek met gebouwen."\n'
        avoid = '[words.avoid]\nfiliaal = "campus"\n'
        packs = both(tmp_path, {"pack.toml": words + avoid}, {"pack.toml": words})
        together = day(packs)[0]
        assert together.words.explain["campus"] == "Een plek met gebouwen."
        assert left_out(packs) == ()

    def test_the_pack_is_still_that_of_the_day(self, tmp_path: Path) -> None:
        """Whatever versions say, the pack about all is that of the day, with its own layers."""
        pack = day(both(tmp_path, {"texts.toml": RULES}, {"texts.toml": RULES}))[0]
        assert [layer.id for layer in pack.layers] == ["pilot", pack.id]
        assert pack.title.startswith("Functieperspectief in één dag")

    def test_what_was_sent_as_json_takes_part(self, tmp_path: Path) -> None:
        """A pack that was JSON for a while says what its versions say, as before."""
        packs = both(tmp_path, {"texts.toml": RULES}, {"texts.toml": RULES})
        assert day([from_json(to_json(each)) for each in packs])[0] == day(packs)[0]


class TestLeftOut:
    def test_what_versions_say_differently(self, tmp_path: Path) -> None:
        """Of an object of which versions say different things the general text stays."""
        other = RULES.replace("ONZE", "HUN")
        packs = both(
            tmp_path,
            {"texts.toml": RULES + '[bedankt]\nsubject = "Dank"\n'},
            {"texts.toml": other + '[bedankt]\nsubject = "Dank"\n'},
        )
        together = day(packs)[0]
        assert together.texts["spelregels"] == load("pilot", "nl").texts["spelregels"]
        assert together.texts["bedankt"].subject == "Dank"
        assert left_out(packs) == ("texts/spelregels",)

    def test_what_needs_one_group(self, tmp_path: Path) -> None:
        """What cannot be without something that only one group has does not take part."""
        action = next(id for id in load("ict", "nl").actions if id.startswith("ict-"))
        files = {
            "steps.toml": f'[kies-opzet]\nuses = {{ add = ["actions/{action}"] }}\n',
            "texts.toml": RULES,
        }
        packs = [version(tmp_path, "ict", files), load("bibliotheek", "nl")]
        assert left_out(packs) == ("steps/kies-opzet",)
        assert day(packs)[0].texts["spelregels"].text.startswith("ONZE")

    def test_what_takes_away_what_the_day_needs(self, tmp_path: Path) -> None:
        """A step that a version removes, and the day refers to, stays in the day."""
        ends = "".join(f'[{id}]\nfollow_up = "koppel-terug"\n' for id in load("ict", "nl").sessions)
        files = {"steps.toml": "[kom-terug]\nremove = true\n", "sessions.toml": ends}
        packs = [version(tmp_path, "ict", files), load("bibliotheek", "nl")]
        together = day(packs)[0]
        assert "kom-terug" not in packs[0].steps
        session = together.sessions[SET_UP]
        assert together.resolve(session.follow_up)
        assert left_out(packs) == ("steps/kom-terug",)

    def test_set_ups_of_a_version(self, tmp_path: Path) -> None:
        """The day has a set-up of its own: what a version does with others is no matter."""
        shorter = "[een-sessie]\npeople = { min = 9, max = 12 }\n"
        packs = both(
            tmp_path,
            {"sessions.toml": f"{shorter}[{SET_UP}]\nremove = true\n"},
            {"sessions.toml": shorter.replace("9", "10")},
        )
        plain = [load("ict", "nl"), load("bibliotheek", "nl")]
        assert day(packs)[0].sessions == day(plain)[0].sessions
        assert left_out(packs) == ()

    def test_what_a_group_says_itself(self, tmp_path: Path) -> None:
        """What the pack of a group changes is about that group, and not about all of them."""
        files = {"pack.toml": '[function_group]\nname = "Iemand"\n', "texts.toml": RULES}
        packs = [perspectief.load(write_pack(tmp_path / "groep", files)), load("ict", "nl")]
        assert day(packs)[0].texts["spelregels"] == load("pilot", "nl").texts["spelregels"]
        assert left_out(packs) == ()

    def test_what_another_group_says_itself(self, tmp_path: Path) -> None:
        """A pack that makes another group of that below it is no version, but one above it is."""
        files = {"pack.toml": '[function_group]\nname = "Iemand"\n', "texts.toml": RULES}
        packs = [version(tmp_path, "secretaresse", files), load("ict", "nl")]
        assert day(packs)[0].texts["spelregels"] == load("pilot", "nl").texts["spelregels"]
        assert left_out(packs) == ()

    def test_a_version_of_another_group(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What a version of that other group says is taken over."""
        version(tmp_path, "ict", {"pack.toml": '[function_group]\nname = "Iemand"\n'})
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "ict"))
        head = manifest("ict-fac", extends="ict-uni", prefix="fac")
        over = perspectief.load(write_pack(tmp_path / "fac", {"texts.toml": RULES}, head))
        texts = day([over, load("bibliotheek", "nl")])[0].texts
        assert texts["spelregels"].text.startswith("ONZE")
