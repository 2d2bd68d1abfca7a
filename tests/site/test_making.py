"""Making a site: of which packs, which files, and always the same ones."""

from pathlib import Path

import pytest
from site_pages import at, files, pack, read, site

import perspectief
from helpers.written import write_pack
from perspectief import make_site

HOSTILE = "</h3><script>alert(1)</script>\"'&amp; {{x}} <!-- \\u003c ${y} `z`"
HOSTILE_TOML = HOSTILE.replace("{{", "{{{{").replace("}}", "}}}}").replace("${y}", "${{y}}")


def test_the_same_packs_give_the_same_bytes() -> None:
    """Making a site again gives the same files, byte for byte."""
    again = files(make_site([pack("pilot"), pack("pilot", "en")]))
    assert again == site("pilot")


def test_the_first_file_is_where_to_start() -> None:
    """A site starts with the first page, at the top of its folder; others are in folders."""
    first, *_ = make_site([pack("pilot")])
    assert first.path == "site/index.html"
    at_top = [path for path in site("pilot") if "/" not in path]
    assert at_top == ["index.html"]


def test_in_one_language_there_is_no_choice() -> None:
    """A site in one language stands at the top, and offers no other."""
    made = files(make_site([pack("pilot", "en")]))
    assert {path.partition("/")[0] for path in made} == {"index.html", "pages", "look"}
    page = read("index.html", made["index.html"])
    assert page.tags[0] == ("html", {"lang": "en"})
    assert not [one for _, one in page.tags if "hreflang" in one]


@pytest.mark.parametrize(
    "packs",
    [
        (),
        (("pilot", "nl"), ("ict", "nl")),
        (("pilot", "nl"), ("pilot", "nl")),
    ],
)
def test_a_site_is_about_one_pack(packs: tuple[tuple[str, str], ...]) -> None:
    """Nothing, two packs, or a language twice make no site, and it says so at once."""
    with pytest.raises(ValueError, match="a site"):
        list(make_site([pack(*each) for each in packs]))


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    """Markup in content is shown as it was written, on every page and in the index."""
    layer = {
        "questions.toml": f"""
[vb-vraag]
theme = "actions"
roles = ["hr"]
text = '''{HOSTILE_TOML}'''
purpose = '''{HOSTILE_TOML}'''
""",
        "tips.toml": f"""
[vb-tip]
title = '''{HOSTILE_TOML}'''
text = '''{HOSTILE_TOML}'''
type = "do"
audience = ["iedereen"]
origin = "own"
""",
        "approaches.toml": f"""
[wandelgesprek]
title = '''{HOSTILE_TOML}'''
purpose = '''{HOSTILE_TOML}'''
""",
    }
    made = files(make_site([perspectief.load(write_pack(tmp_path / "voorbeeld", layer))]))
    shown = 0
    for path, data in made.items():
        if path.endswith(".html"):
            page = read(path, data)
            assert [one for tag, one in page.tags if tag == "script" and not one.get("src")] == []
            shown += "".join(page.words).count(HOSTILE)
    assert shown >= 8
    assert b"</h3><script>" in made["opmaak/zoeken-nl.js"]


def test_a_layer_may_take_things_away(tmp_path: Path) -> None:
    """A pack without texts, approaches or questions of its own still gives a whole site."""
    one = pack("pilot")
    gone = {
        kind: "".join(f"[{id}]\nremove = true\n" for id in getattr(one, kind))
        for kind in ("tips", "experiences", "actions")
    }
    folder = write_pack(
        tmp_path / "voorbeeld", {f"{kind}.toml": text for kind, text in gone.items() if text}
    )
    made = files(make_site([perspectief.load(folder)]))
    assert set(made) == {
        path for path in site("pilot") if not path.startswith("en/") and "search-en" not in path
    }


def test_a_text_without_translation_says_its_language(tmp_path: Path) -> None:
    """On an English page a text that nobody translated carries the language it is in."""
    text = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
    folder = write_pack(tmp_path / "voorbeeld", {"questions.toml": text})
    made = files(make_site([perspectief.load(folder, language=one) for one in ("nl", "en")]))
    marked = '<span lang="nl">Wat neem je mee? [nl]</span>'
    for page in ("vragen", "gespreksleider", "zoeken"):
        assert marked in made[at("en", page)].decode()
        assert "<span lang" not in made[at("nl", page)].decode()


def test_in_the_colours_of_a_university(tmp_path: Path) -> None:
    """The name of a brand stands on each page, and its colours in the style sheet, dark too."""
    brand = 'name = "Universiteit Voorbeeldstad"\n[colours]\naccent = "#770011"\n'
    folder = write_pack(tmp_path / "voorbeeld", {"brand.toml": brand})
    made = files(make_site([perspectief.load(folder)]))
    assert all(
        b"Universiteit Voorbeeldstad" in data for path, data in made.items() if ".html" in path
    )
    rules = made["opmaak/style.css"].decode()
    assert ":root { --accent: #770011;" in rules
    assert rules.count(":root[data-colours='dark'] { --accent:") == 1
    assert rules.count(":root:not([data-colours='light']) { --accent:") == 1
