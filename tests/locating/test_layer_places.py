"""Where mistakes of statements of layers are, and the other places that they are about."""

import os
from pathlib import Path

import pytest

from helpers.marked import all_without_marks, told
from helpers.written import manifest, write_pack
from perspectief.findings import Related
from perspectief.loading import Composed, read
from perspectief.locating import locate

HEAD = manifest("top", extends="midden", prefix="vb")
BASE = {
    "pack.toml": """\
[parameters.vak]
value = "werk"
fixed.value = "Zo."
[parameters.oud_woord]
value = "x"
[renamed.questions]
oud = "nieuw"
[renamed.parameters]
ouder_woord = "oud_woord"
[function_group]
name = "x"
includes = "T"
fixed.includes = "Zo."
""",
    "roles.toml": """\
[medewerker]
title = "é 😀"
text = "T"
[hr]
title = "T"
text = "T"
""",
    "themes.toml": """\
[goed]
title = "é 😀"
text = "T"
fixed = "Zo."
[slecht]
title = "T"
text = "T"
""",
    "activities.toml": "".join(
        f'[{id}]\ntitle = "T"\ntasks.een = "T"\nhint = "stays"\nwhy = "T"\n'
        for id in ("typen", "bellen")
    ),
    "questions.toml": """\
[een]
theme = "goed"
text = "é 😀"
roles = ["medewerker"]
fixed.text = "Zo."
activities = ["typen", "bellen"]
[nieuw]
theme = "goed"
text = "T"
roles = ["hr"]
[drie]
theme = "goed"
text = "T"
roles = ["hr"]
""",
}
MIDDLE = {
    "themes.toml": "# é 😀\n[slecht]\nremove = true\n",
    "questions.toml": "[drie]\nremove = true\n[mid-een]\ntheme = 'goed'\ntext = 'T'\nroles = []\n",
}
TOP = {
    "pack.toml": """\
# é 😀
[parameters]
«FP423:nergens» = "é"
[parameters.vak]
«FP404:value» = "é"
[function_group]
unset = [«FP404:"includes"»]
«FP201:after» = "é"
""",
    "themes.toml": """\
[«FP404:goed»]
remove = true
[«FP401:slecht»]
title = "é 😀"
""",
    "activities.toml": """\
# é 😀
[bellen]
«FP415:remove» = true
""",
    "questions.toml": '''\
# é 😀
[een]
«FP404:text» = "é 😀"
roles = { add = [«FP409:"medewerker"», "hr"], drop = [«FP408:'leiding'»], «FP201:dorp» = [] }
«FP405:purpose» = "é 😀"
unset = ["purpose", «FP406:"theme"», «FP407:"sensitive"»]
activities = { drop = «FP203:"typen"» }
[«FP417:oud»]
text = """é 😀 {vak}
  «FP417:{ouder_woord}»."""
purpose = «FP410:{ add = ["é"] }»
[«FP302:nergens»]
text = "é"
[«FP302:mid-twee»]
text = "é"
[«FP401:drie»]
text = "é"
[vb-nul]
theme = "goed"
text = "T"
roles = ["hr"]
activities = ["typen", «FP303:"nergens"»]
after = «FP411:"nergens"»
[vb-een]
theme = «FP303:"slecht"»
text = "T"
roles = ["hr"]
after = «FP412:"drie"»
[vb-twee]
theme = "goed"
text = "T"
roles = ["hr"]
before = «FP413:"vb-drie"»
[vb-drie]
theme = "goed"
text = "T"
roles = ["hr"]
before = «FP413:"vb-twee"»
[vb-vier]
theme = "goed"
text = "T"
roles = ["hr"]
after = "een"
«FP414:before» = "een"
[vb-vijf]
theme = "goed"
text = "T"
roles = ["hr"]
fixed.«FP201:tekst» = "é"
place = «FP204:"begin"»
''',
}


def composed(folder: Path, top: dict[str, str], patch: pytest.MonkeyPatch) -> Composed:
    """Write a pack on a pack on a pack, and read the uppermost."""
    below = [
        write_pack(folder / "basis", BASE, manifest("basis", extends=None, prefix=None)),
        write_pack(folder / "midden", MIDDLE, manifest("midden", extends="basis", prefix="mid")),
    ]
    patch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, below)))
    return read(write_pack(folder / "top", top, ""))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_every_statement_has_its_place(
    newline: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each finding about a statement is exactly where that statement is."""
    files, expected = all_without_marks({**TOP, "pack.toml": HEAD + TOP["pack.toml"]}, newline)
    made = composed(tmp_path, files, monkeypatch)
    assert told(locate(made.findings, made.chain), str(tmp_path / "top")) == expected


def test_the_other_places_are_found_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a finding is due to is told with its place: fixed, removed, renamed, said twice."""
    files, _ = all_without_marks({**TOP, "pack.toml": HEAD + TOP["pack.toml"]})
    made = composed(tmp_path, files, monkeypatch)
    others = {
        (each.code, each.address): (other.messages["en"], other.layer, _shown(other, tmp_path))
        for each in locate(made.findings, made.chain)
        for other in each.related
    }
    assert others["FP404", "questions/een#text"] == (
        "fixed here", "basis", "basis/questions.toml:5:7",
    )  # fmt: skip
    assert others["FP404", "themes/goed"] == ("fixed here", "basis", "basis/themes.toml:4:1")
    assert others["FP404", "pack/parameters/vak#value"][2] == "basis/pack.toml:10:7"
    assert others["FP401", "themes/slecht"] == (
        "removed here", "midden", "midden/themes.toml:3:1",
    )  # fmt: skip
    assert others["FP412", "questions/vb-een#after"][2] == "midden/questions.toml:2:1"
    assert others["FP303", "questions/vb-een#theme"][2] == "midden/themes.toml:3:1"
    assert others["FP417", "questions/oud"] == ("renamed here", "basis", "basis/pack.toml:14:1")
    assert others["FP405", "questions/een#purpose"][2] == "top/questions.toml:6:1"
    assert others["FP414", "questions/vb-vier#before"][2] == "top/questions.toml:43:1"
    assert others["FP413", "questions/vb-twee#before"][2] == "top/questions.toml:34:2"


def _shown(other: Related, folder: Path) -> str:
    assert other.span is not None
    path = other.span.path.removeprefix(f"{folder}/")
    return f"{path}:{other.span.line}:{other.span.column}"


def test_under_an_old_id_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a layer says under an id of before is found there, and said twice at both places."""
    text = '# é 😀\n[oud]\ntext = 5\npurpose = "é"\n[nieuw]\npurpose = "e"\n'
    made = composed(tmp_path, {"pack.toml": HEAD, "questions.toml": text}, monkeypatch)
    found = {each.code: each for each in locate(made.findings, made.chain)}
    assert [(found[code].line, found[code].column) for code in ("FP203", "FP405", "FP417")] == [
        (3, 8),
        (6, 1),
        (2, 2),
    ]
    (other,) = found["FP405"].related
    assert _shown(other, tmp_path) == "top/questions.toml:4:1"


def test_what_a_pack_says_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong prefix and a wrong version of what it extends are found in `pack.toml`."""
    marked = HEAD.replace("major = 1", "major = «FP420:7»")
    marked = marked.replace('prefix = "vb"', 'prefix = «FP416:"midd"»')
    files, expected = all_without_marks({"pack.toml": marked})
    made = composed(tmp_path, files, monkeypatch)
    found = locate(made.findings, made.chain)
    assert told(found, str(tmp_path / "top")) == expected
    (other,) = next(each.related for each in found if each.code == "FP416")
    assert _shown(other, tmp_path) == "midden/pack.toml:9:10"


@pytest.mark.parametrize(
    ("ledger", "code_places"),
    [
        ('«FP418:weg» = "een"', ""),
        ('een = «FP418:"nergens"»', ""),
        ('«FP418:een» = "twee"', "questions.toml:1:2"),
    ],
)
def test_a_renaming_that_does_not_hold(ledger: str, code_places: str, tmp_path: Path) -> None:
    """It is told where the ledger says it, and where the old id is still in use."""
    pack = f"{manifest('basis', extends=None, prefix=None)}[renamed.themes]\n{ledger}\n"
    theme = 'title = "T"\ntext = "T"\n'
    files, expected = all_without_marks({"pack.toml": pack})
    files["themes.toml"] = f"[een]\n{theme}[twee]\n{theme}" if "nergens" not in ledger else ""
    folder = write_pack(tmp_path / "basis", files, "")
    made = read(folder)
    found = locate(made.findings, made.chain)
    if "weg" not in ledger:
        assert told(found, str(folder)) == expected
    assert [_shown(each, folder) for one in found for each in one.related] == (
        [f"themes.toml:{code_places.partition(':')[2]}"] if code_places else []
    )


def test_an_item_is_in_the_layer_that_adds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong item of a list is where a layer wrote it, and not in the layer that added others."""
    monkeypatch.setitem(
        MIDDLE, "questions.toml", '[een]\nactivities = { add = ["nergens"], drop = ["bellen"] }\n'
    )
    text = '# é 😀\n[een]\nactivities = { add = [«FP303:"ook-niet"»], drop = ["typen"] }\n'
    files, expected = all_without_marks({"pack.toml": HEAD, "questions.toml": text})
    made = composed(tmp_path, files, monkeypatch)
    found = told(locate(made.findings, made.chain), str(tmp_path / "top"))
    assert [each for each in found if each[1] == "questions.toml"] == expected
    assert ("FP303", str(tmp_path / "midden/questions.toml"), "2:23-2:32") in found


def test_a_parameter_under_its_old_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong value of a renamed parameter is where a layer gives it, under the name of before."""
    pack = HEAD + "[parameters.«FP417:ouder_woord»]\nvalue = «FP203:5»\n"
    files, expected = all_without_marks({"pack.toml": pack})
    made = composed(tmp_path, files, monkeypatch)
    assert [
        each
        for each in told(locate(made.findings, made.chain), str(tmp_path / "top"))
        if each[1] == "pack.toml"
    ] == expected


def test_what_is_pruned_is_where_it_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reference that a layer below names, and this one prunes, is where this one removes it."""
    text = '[nieuw]\npurpose = "é"\n[een]\nactivities = { drop = ["typen"] }\n'
    files = {"pack.toml": HEAD, "questions.toml": text, "activities.toml": ""}
    files["activities.toml"] = "# é 😀\n[bellen]\nremove = true\n"
    made = composed(tmp_path, files, monkeypatch)
    (found,) = [each for each in locate(made.findings, made.chain) if each.code == "FP415"]
    assert (found.path, found.line) == (str(tmp_path / "top/activities.toml"), 3)
