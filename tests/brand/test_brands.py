"""The brand of a pack: from `brand.toml` of its layers to what a document looks like."""

from base64 import b64decode
from datetime import date
from pathlib import Path

import pytest

import perspectief
from helpers.pictures import adobe, jpeg
from helpers.written import manifest, write_pack
from perspectief.chain import read_chain
from perspectief.documents.brand import brand
from perspectief.findings import Finding
from perspectief.loading import composed
from perspectief.model import Brand, Colours, Logo
from perspectief.source.logos import picture_kind
from perspectief.source.places import pack_at
from perspectief.tree import Brand as Look

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'
LOGO = '[logo]\nfile = "logo.svg"\nalt = "Een vierkant"\n'
WHOLE = f'name = "Onze universiteit"\n{LOGO}[colours]\naccent = "#7A5C00"\n'


def found(pack: Path) -> list[Finding]:
    return perspectief.check(pack, today=date(2026, 11, 1), plugins=False)


def over(folder: Path, files: dict[str, str | bytes], below: dict[str, str | bytes]) -> object:
    """Give what is read of a pack over another, each with the files given."""
    write_pack(folder / "onder", below, manifest("onder", prefix="ond"))
    write_pack(folder / "boven", files, manifest("boven", extends="onder", prefix="bov"))
    from perspectief.discovery import find, pack_info

    lower = pack_at(str(folder / "onder"))

    def finder(id: str) -> object:
        return pack_info(lower, lower.show()) if id == "onder" else find(id)

    chain, problems = read_chain(pack_at(str(folder / "boven")), finder)  # type: ignore[arg-type]  # as find
    return composed(chain, problems)


class TestRead:
    def test_a_brand_comes_with_the_pack(self, tmp_path: Path) -> None:
        """Name, logo and colours are in the pack; the logo as it lies beside them."""
        pack = perspectief.load(write_pack(tmp_path, {"brand.toml": WHOLE, "logo.svg": SVG}))
        assert pack.brand == Brand(
            name="Onze universiteit",
            logo=Logo(file="logo.svg", alt="Een vierkant"),
            colours=Colours(accent="#7a5c00"),
        )
        assert b64decode(pack.logo or "") == SVG.encode()
        assert perspectief.from_json(perspectief.to_json(pack)) == pack

    def test_without_a_brand_all_is_usual(self) -> None:
        """A pack without brand looks as usual."""
        assert brand(perspectief.load("secretaresse")) == Look()

    def test_the_nearest_layer_says_each_field(self, tmp_path: Path) -> None:
        """Of name and colours the uppermost layer counts that says one; a logo has its words."""
        made = over(
            tmp_path,
            {"brand.toml": 'name = "Faculteit"\n[colours]\nsoft = "#eeeeee"\n'},
            {"brand.toml": WHOLE, "logo.svg": SVG},
        )
        pack = made.pack  # type: ignore[attr-defined]  # as composed gives it
        assert (pack.brand.name, pack.brand.logo.alt) == ("Faculteit", "Een vierkant")
        assert pack.brand.colours == Colours(accent="#7a5c00", soft="#eeeeee")
        assert pack.logo

    def test_words_can_be_in_english(self, tmp_path: Path) -> None:
        """The English documents have the name and the words of the logo in English, if given."""
        write_pack(tmp_path, {"brand.toml": WHOLE, "logo.svg": SVG})
        english = 'name = "Our university"\n[logo]\nalt = "A square"\n'
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "brand.toml").write_text(english, "utf-8")
        pack = perspectief.load(tmp_path, language="en")
        assert pack.brand.logo == Logo(file="logo.svg", alt="A square")
        assert pack.brand.name == "Our university"

    @pytest.mark.parametrize(
        ("english", "code", "line"),
        [
            ('nam = "Us"\n', "FP201", 1),
            ("name = 3\n", "FP203", 1),
            ('name = " "\n', "FP206", 1),
            ('[logo]\nfile = "other.svg"\n', "FP201", 2),
            ("[logo]\nalt = 3\n", "FP203", 2),
        ],
    )
    def test_what_is_wrong_in_english_is_told_there(
        self, tmp_path: Path, english: str, code: str, line: int
    ) -> None:
        """A mistake in the English words is one finding, in its line; the Dutch words stay."""
        pack = write_pack(tmp_path, {"brand.toml": WHOLE, "logo.svg": SVG})
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "brand.toml").write_text(english, "utf-8")
        (only,) = found(pack)
        assert (only.code, only.line, Path(only.path).parent.name) == (code, line, "en")
        assert perspectief.load(pack).brand.name == "Onze universiteit"

    def test_a_day_of_one_organisation_has_its_brand(self, tmp_path: Path) -> None:
        """A day of several groups has the brand that their packs share, and else none."""
        packs = []
        for group in ("ict", "bibliotheek"):
            files: dict[str, str | bytes] = {"brand.toml": 'name = "Wij"\n'}
            head = manifest(f"{group}-uvs", extends=group, prefix="uvs")
            packs.append(perspectief.load(write_pack(tmp_path / group, files, head)))
        from perspectief.day import day

        assert day(packs)[0].brand.name == "Wij"
        assert day([packs[0], perspectief.load("bibliotheek")])[0].brand is None


class TestWrong:
    @pytest.mark.parametrize(
        ("toml", "code", "line"),
        [
            ('nam = "Wij"\n', "FP201", 1),
            ("name = 3\n", "FP203", 1),
            ('[logo]\nfile = "logo.svg"\n', "FP202", 1),
            ('[colours]\naccent = "rood"\n', "FP203", 2),
            ('[colours]\naccent = "#12345g"\n', "FP203", 2),
            ('[logo]\nfile = "../logo.svg"\nalt = "x"\n', "FP015", 2),
            ('[logo]\nfile = "LOGO.svg"\nalt = "x"\n', "FP015", 2),
            ('[logo]\nfile = 3\nalt = "x"\n', "FP203", 2),
            ('logo = "logo.svg"\n', "FP203", 1),
            ("[colours\n", "FP126", 1),
            ('[colours]\naccent = "#ffcc00"\n', "FP721", 2),
            ('[colours]\nsoft = "#444444"\n', "FP721", 2),
        ],
    )
    def test_what_is_wrong_is_told_in_its_line(
        self, tmp_path: Path, toml: str, code: str, line: int
    ) -> None:
        """Each mistake in `brand.toml` is one finding, in its line of that file."""
        pack = write_pack(tmp_path, {"brand.toml": toml, "logo.svg": SVG})
        told = [(each.code, Path(each.path).name, each.line) for each in found(pack)]
        assert told == [(code, "brand.toml", line)]

    def test_a_logo_may_not_lie_elsewhere(self, tmp_path: Path) -> None:
        """A link to a picture outside the folder is not followed."""
        (tmp_path / "logo.svg").write_text(SVG, "utf-8")
        pack = write_pack(tmp_path / "pack", {"brand.toml": LOGO})
        (pack / "logo.svg").symlink_to(tmp_path / "logo.svg")
        assert [each.code for each in found(pack)] == ["FP010"]

    def test_fill_before_a_mark_is_passed_over(self) -> None:
        """A JPEG may have bytes of fill before each of its marks."""
        data = jpeg(colours=3)
        at = data.index(b"\xff\xc0")
        assert picture_kind(data[:at] + b"\xff\xff" + data[at:]) == "jpeg"

    def test_a_logo_for_a_press_is_refused_for_what_it_is(self, tmp_path: Path) -> None:
        """A JPEG in the colours of a press is told as such, and not as no picture."""
        files = {"brand.toml": LOGO, "logo.svg": jpeg(colours=4, before=adobe(2))}
        (only,) = found(write_pack(tmp_path, files))
        assert (only.code, "CMYK" in only.message()) == ("FP017", True)

    def test_a_colour_below_is_told_where_it_stands(self, tmp_path: Path) -> None:
        """The mistake of a brand below is told in the file of that layer."""
        made = over(tmp_path, {"brand.toml": 'name = "x"\n'}, {"brand.toml": "name = 3\n"})
        (only,) = made.findings  # type: ignore[attr-defined]  # as composed gives it
        assert (only.code, only.layer, Path(only.path).parent.name) == ("FP203", "onder", "onder")

    def test_the_finding_names_what_is_used_instead(self, tmp_path: Path) -> None:
        """Of a pale colour is told which one documents use instead, and fix writes that one."""
        pack = write_pack(tmp_path, {"brand.toml": '[colours]\naccent = "#FFCC00"\n'})
        (only,) = found(pack)
        assert only.params["near"] == brand(perspectief.load(pack)).accent
        perspectief.fix(pack, unsafe=True)
        assert found(pack) == []
