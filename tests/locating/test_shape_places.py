"""Where mistakes of shape and of references are: file, line, column and end, to the character."""

from pathlib import Path

import pytest

from helpers.marked import all_without_marks, told
from helpers.written import write_pack
from perspectief.loading import read
from perspectief.locating import locate

FILES = {
    "pack.toml": """\
# é 😀
format = 1
id = «FP301:"Basis"»
version = "1.0.0"
title = "é 😀 {vak} «FP304:{wat}»"
language = "nl"
status = "concept"
licence = «FP203:5»
«FP201:relased» = 2026-11-24
kit.«FP201:sessio» = "een"
[parameters.vak]
value = "werk"
«FP201:vorbeeld» = "x"
[parameters.«FP202:basis»]
[team]
«FP202:hr» = { «FP201:mim» = 2 }
medewerker = { min = «FP203:"2"», text = "é" }
[accept.eerst]
code = "FP602"
object = "questions/een"
reason = «FP220:" "»
[accept.«FP220:tweede»]
object = "questions/een"
reason = "Zo."
""",
    "roles.toml": """\
[medewerker]
title = "é 😀"
text = "T"
[hr]
title = "T"
text = "T"
""",
    "questions.toml": '''\
# é 😀
«FP205:los» = "é 😀"
[een]
theme = «FP303:"nergens"»
text = """Wat é 😀 doe
  «FP304:{wie}» nu \\
  en «FP304:{wie}» dan, \\u00e9 «FP305:{ zo»? «FP305:En }»"""
roles = ["medewerker", «FP303:"hrr"», "hr", «FP303:'hrr'»]
«FP201:rolls» = 3
moment = «FP204:"opning"»
probes."een" = «FP206:""»
[«FP202 FP202 FP202:twee»]
[drie]
theme = "goed"
text = «FP203:5»
roles = ["hr", «FP203:5», «FP203:true», «FP203:2026-11-24», «FP203:[ 1, 2 ]»]
[«FP301:"vier vijf"»]
[«FP301:'x/y#z'»]
''',
    "themes.toml": '[goed]\ntitle = "é 😀"\ntext = "T"\n',
    "sessions.toml": '''\
[middag]
title = "Middag"
people = { min = 8, «FP201:mex» = 12 }
setting = ["on-site", «FP204:"ergens"»]
follow_up = «FP303:"nergens"»
text = """
De kop «FP304:{deze}»."""
meetings.nu = { title = "é 😀", length = «FP203:"60"» }
meetings.later.title = "é 😀"
meetings.later.length = «FP203:"""\\
  zestig"""»
[middag.blocks."welkom"]
title = "é 😀 «FP304:{foo}»"
who = "hr"
meeting = "nu"
[middag.blocks.«FP202:slot»]
minutes = 5
who = "hr"
meeting = "nu"
themes = [
    "goed", # é 😀
    «FP303:"beter"»,
]
''',
}


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_every_mistake_has_its_place(newline: str, mark: str, tmp_path: Path) -> None:
    """Each finding is exactly where its mistake is, with either line end and behind a mark."""
    files, expected = all_without_marks(FILES, newline)
    folder = write_pack(tmp_path / "p", {n: mark + text for n, text in files.items()}, head="")
    made = read(folder)
    assert told(locate(made.findings, made.chain), str(folder)) == expected
