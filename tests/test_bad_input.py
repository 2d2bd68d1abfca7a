"""The catalogue of bad input, as far as one pack holds it: file in, code and place and words out.

Each row has the number that it has in the catalogue. What is not here is elsewhere, or is no
input of this format:

- 31 (ten mistakes in one file) `source/test_syntax_together.py`; 47 is 24 and 25, as a kind has one
  file;
- what takes other packs or a lock, `test_bad_layers.py`: 49, 58 and 66 (of what a layer removed),
  53 to 55 (chains), 57, 59, 63 and 64 (what changed below), 62 (what is fixed), 70 (what is
  removed), 73 and 74 (translations that lack or are old);
- 84 (Typst) `writers/test_pdf.py` and 85 (cells) `writers/test_xlsx.py`, as content is data there;
- 89 to 91 (links, pipes, folders, files that cannot be read) `source/test_prescan.py`; 92 to 94
  (archives) `source/test_archives.py`;
- 98 (code of a pack that raises, or prints) `plugins/test_isolation.py` and `test_trial.py` beside
  it: nothing in Python stops code that never ends; 99 is 39; 100 (very many findings)
  `reports/test_report_text.py`; 101 and 102 (disk full, two at once) `editing/test_journal.py`;
  104 (a mistake of ours) `cli/test_own_mistake.py`.
- 75 is an id here, as any folder named by two letters is a language; 86 to 88 are the logo, the
  one file that content names (a Word file goes the same way: `brand/test_word_files.py`).
- No pack holds an Office file with content; the workbook that `outcome` reads is 95 (entities) in
  `outcomes/test_outcome_workbook.py` and 96 (formulas) in `test_outcome_reading.py` beside it.
- No input of this format: 51 and 52 (steps name no next step), 72 (there are no decisions), 103
  (there is no dictionary).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from helpers.written import manifest
from perspectief import Finding
from perspectief.checking import examine_place
from perspectief.hosting import host
from perspectief.loading import place_of
from perspectief.memory import Memory

TODAY = date(2026, 11, 26)

HEAD = manifest("laag", prefix="la")
Q = '[la-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'
TIP = '[la-tip]\ntitle = "Tip"\ntext = "Vraag het bij {organisatie}."\ntype = "do"\n'
TIP += 'audience = ["iedereen"]\norigin = "own"\n'
ACCEPT = '[accept.x]\ncode = "FP602"\nobject = "questions/kleine-stap"\n'
ALWAYS = ("FP430", "FP503", "FP506")
"""What is told of each layer without a lock or a translation, whatever is in it."""

Files = Mapping[str, str | bytes]


class Row(NamedTuple):
    """A row of the catalogue: its number, files, and what is told of them: code, place, words."""

    number: int
    files: Files
    told: tuple[tuple[str, str, str], ...] = ()


def row(number: int, files: str | bytes | Files, *told: tuple[str, str, str]) -> Row:
    """Make a row; a text is that of `questions.toml`."""
    given = {"questions.toml": files} if isinstance(files, (str, bytes)) else files
    return Row(number, given, told)


def q(more: str) -> str:
    """Give a question with one more line, its fifth."""
    return f"{Q}{more}\n"


def changed(old: str, new: str) -> str:
    """Give a question in which something is written otherwise."""
    assert old in Q
    return Q.replace(old, new)


def head(old: str, new: str, more: str = "") -> Files:
    """Give a manifest in which something is written otherwise, with lines after it."""
    assert old in HEAD
    return {"pack.toml": HEAD.replace(old, new) + more}


def more(text: str) -> Files:
    """Give a manifest with more behind it; the first line of that is the tenth."""
    return {"pack.toml": HEAD + text}


def logo(path: str) -> Files:
    """Give a brand with its logo in a place."""
    return {"brand.toml": f"[logo]\nfile = '{path}'\nalt = \"Een vierkant\"\n"}


ELSEWHERE = ("..\\x.svg", "C:x.svg", "//srv/x.svg", "sub/../x.svg", "/dev/zero", "~/x.svg",
             "%TEMP%/x.svg", "$HOME/x.svg")  # fmt: skip
"""Ways to lead out of the folder of a pack, on one system or another."""

STEP, BLOCK = "[vorm-projectteam]\n", "[een-sessie.blocks.welkom]\n"

ROWS = (
    # Bytes and characters
    row(1, Q.encode() + b'purpose = "caf\xe9"\n', ("FP002", "5:15", "byte 85 cannot be read")),
    row(2, Q.encode("utf-16"), ("FP008", "1:1", "UTF-16")),
    row(3, b"\xef\xbb\xbf" + q('rolls = ["hr"]').encode(), ("FP201", "5:1", '"rolls"')),
    row(4, q('purpose = "a\0b"'), ("FP006", "5:13", "U+0000")),
    row(5, q('rolls = ["hr"]').replace("\n", "\r\n"), ("FP201", "5:1", '"rolls"')),
    row(6, Q.replace("\n", "\r"), ("FP130", "1:11", "(CR)")),
    row(7, Q + "#" * (20 << 20), ("FP003", "5:1048507", "1048576 bytes")),
    row(8, q("x = " + "[" * 100_000), ("FP005", "5:37", "more than 32 deep")),
    row(9, ".".join(["a"] * 20_000) + " = 1\n", ("FP005", "1:66", "more than 32 deep")),
    row(10, f"[[{'.'.join(['a'] * 3000)}]]\n", ("FP005", "1:64", "more than 32 deep")),
    row(11, "".join(f"[a{n}]\n" for n in range(25_000)), ("FP009", "20002:1", "20000")),
    row(12, q("sensitive = " + "9" * 5000), ("FP131", "5:13", "too large")),
    row(13, {"pack.toml": ""}, ("FP202", "1:1", 'needs "id"')),
    row(13, {"pack.toml": "# niets\n"}, ("FP202", "1:1", 'needs "id"')),
    row(13, ""),
    # Syntax
    row(14, changed('mee?"', "mee?"), ("FP103", "4:8", "not closed on its own line")),
    row(15, q('purpose = """\nEen.\n\n[la-x]'), ("FP104", "5:11", "nowhere closed")),
    row(16, changed('"Wat neem je mee?"', "“Wat neem je mee?”"), ("FP102", "4:8", "“")),
    row(17, changed('"Wat neem je mee?"', "Wat neem je mee?"), ("FP106", "4:8", "no quotes")),
    row(18, changed("text =", "text:"), ("FP121", "4:5", "not :")),
    row(19, q("sensitive = ja"), ("FP107", "5:13", "here it is true")),
    row(19, q("sensitive = True"), ("FP107", "5:13", "here it is true")),
    row(19, q("sensitive = null"), ("FP108", "5:13", "left out")),
    row(20, {"steps.toml": STEP + "week = 1,5\n"}, ("FP109", "2:8", "1,5")),
    row(21, {"steps.toml": STEP + "week = 010\n"}, ("FP110", "2:8", "010")),
    row(22, {"developments.toml": "[la-x]\nreview = 12-03-2027\n"}, ("FP111", "2:10", "12-03")),
    row(23, q(r'purpose = "C:\Uren\new"'), ("FP113", "5:14", r"\U")),
    row(24, q('theme = "insights"'), ("FP117", "5:1", "stands twice")),
    row(25, Q + Q, ("FP118", "5:2", "[la-vraag] stands twice")),
    row(25, changed("[la-vraag]", "[[la-vraag]]") + Q, ("FP118", "5:2", "stands twice")),
    row(26, changed("[la-vraag]", "[[la-vraag]]"), ("FP213", "1:3", "double brackets")),
    row(27, changed('["hr"]', '{ add = ["hr"],\n }'), ("FP133", "3:9", "on one line")),
    row(28, changed("theme", "\u00a0theme"), ("FP129", "2:1", "U+00A0")),
    row(28, changed("theme", "the\u200bme"), ("FP129", "2:4", "U+200B")),
    row(29, q('reünie = "x"'), ("FP125", "5:1", "reünie")),
    row(30, q("<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> x"), ("FP128", "5:1", "two versions")),
    # Shape
    row(32, changed("theme", "thme"), ("FP201", "2:1", '"thme"')),
    row(33, q('zwaarte = "x"'), ("FP201", "5:1", '"zwaarte"')),
    row(34, {"sessions.toml": BLOCK + 'minutes = "60"\n'}, ("FP203", "2:11", "and is text")),
    row(35, {"worksheets.toml": '[inzicht-en-stap]\nprivate = "false"\n'},
        ("FP203", "2:11", "must be true or false")),
    row(36, changed('["hr"]', '"hr"'), ("FP203", "3:9", "must be a list")),
    row(37, {"sessions.toml": BLOCK + "minutes = 1.9\n"}, ("FP203", "2:11", "a whole number")),
    row(37, {"steps.toml": STEP + "hours = { hr = nan }\n"}, ("FP203", "2:16", "to count with")),
    row(38, q('moment = "openng"'), ("FP204", "5:10", "opening")),
    row(39, head("format = 1", "format = 2", "onzin = 3\n"), ("FP210", "1:10", "format 2")),
    row(40, head("format = 1", 'format = "1"'), ("FP203", "1:10", "and is text")),
    row(40, head("format = 1", "format = 0"), ("FP204", "1:10", '"0"')),
    row(41, q(f'purpose = "{"a" * 2_000_000}"'), ("FP003", "5:1048507", "1048576 bytes")),
    row(42, q('purpose = "   "'), ("FP206", "5:11", "empty text")),
    row(42, q('activities = [""]'), ("FP206", "5:15", "empty text")),
    row(42, changed('["hr"]', '["hr", " "]'), ("FP206", "3:16", "empty text")),
    # Ids and references
    row(43, changed("la-vraag", "la-vra\u0435g"), ("FP125", "1:2", "la-vra")),
    row(43, changed("la-vraag", '"la-vra\u0435g"'), ("FP301", "1:2", "cannot be an id")),
    row(44, changed("la-vraag", f"la-{'a' * 62}"), ("FP301", "1:2", "cannot be an id")),
    row(44, changed("la-vraag", f"la-{'a' * 10_000}"), ("FP301", "1:2", "cannot be an id")),
    row(45, changed("la-vraag", "con"), ("FP302", "1:2", '"con" does not exist')),
    row(46, {"questions.toml": "", "Questions.toml": Q}, ("FP012", "1:1", "Questions.toml")),
    row(48, changed("la-vraag", "la-rol-1") + changed("la-vraag", "la-rol-01"),
        ("FP308", "5:2", "almost the same")),
    row(49, q('activities = ["la-weg"]'), ("FP303", "5:15", "activities/la-weg")),
    row(50, changed('"hr"', '"vissenkom"'), ("FP303", "3:10", "roles/vissenkom")),
    # Layers
    row(53, head('"pilot"', '"laag"'), ("FP421", "8:20", "laag → laag")),
    row(56, head('"pilot"', '"nergens"'), ("FP419", "8:20", '"nergens", which is not found')),
    row(58, '[bestond-ooit]\ntext = "Wat nu?"\n', ("FP302", "1:2", "does not exist")),
    row(60, {"actions.toml": '[ontwikkelgesprek]\ntogether = ["medewerker"]\n'},
        ("FP208", "2:12", "the same as the pack below")),
    row(61, {"questions.toml": Q.replace("\n", '\n"text" = "Wat nu?"\n', 1)},
        ("FP117", "5:1", "text stands twice")),
    row(65, changed("la-vraag", "xx-vraag"), ("FP302", "1:2", "does not exist")),
    row(66, q('after = "weg"'), ("FP411", "5:9", '"weg" does not exist')),
    row(67, '[kleine-stap]\nafter = "kleine-stap"\n', ("FP413", "2:9", "hangs on itself")),
    row(68, more('[parameters]\niets = "x"\n'), ("FP423", "11:1", "iets is none of them")),
    row(68, changed("je mee", "{jou} mee"), ("FP304", "4:18", '"jou"')),
    row(69, {**more('[parameters]\norganisatie = "{vak}"\n'),
             "questions.toml": changed("je mee", "je bij {organisatie} mee")}),
    row(71, more('[renamed.questions]\nla-a = "la-a"\n'), ("FP418", "11:1", "leads back")),
    row(71, more('[renamed.questions]\nla-a = "la-b"\n'), ("FP418", "11:8", "does not introduce")),
    # Translations
    row(75, {"en/questions.toml": '[kleine-stapp]\ntext = "What?"\n'},
        ("FP501", "1:2", "nothing to translate")),
    row(76, {"tips.toml": TIP,
             "en/tips.toml": '[la-tip]\ntitle = "Ask"\ntext = "Ask at the university."\n'},
        ("FP511", "3:8", "{organisatie}")),
    row(77, {"questions.toml": Q, "en/questions.toml": '[la-vraag]\ntext = "Wat neem je mee?"\n'},
        ("FP512", "2:8", "the text itself")),
    # Texts
    row(78, changed("mee?", "me\u0065\u0301?"), ("FP604", "4:21", "accent")),
    row(79, changed("mee?", "\u202emee?"), ("FP704", "4:21", "U+202E")),
    row(80, changed("mee?", "\\u001b[31mmee?"), ("FP704", "4:21", "U+001B")),
    row(81, q('purpose = "<script>alert(1)</script>"'), ("FP701", "5:12", "is HTML")),
    row(82, {"steps.toml": STEP + 'text = "Lees [dit](javascript:alert)."\n'},
        ("FP703", "2:20", "javascript:alert")),
    row(83, changed("neem", "{{ 7*7 }}")),
    # Files that a pack names
    row(86, logo("../../geheim.svg"), ("FP015", "2:8", '"../../geheim.svg" beside brand.toml')),
    *(row(87, logo(path), ("FP015", "2:8", "there is no file")) for path in ELSEWHERE),
    row(88, logo("https://example.org/x.svg"), ("FP015", "2:8", "there is no file")),
    # Acceptances
    row(97, more(ACCEPT), ("FP220", "10:9", '"reason"')),
    row(97, more(ACCEPT + 'reason = "Zo."\n'), ("FP221", "10:9", "FP602")),
    row(97, more(ACCEPT + 'reason = "Zo."\nuntil = 2020-01-01\n'), ("FP222", "14:9", "2020")),
)  # fmt: skip


@pytest.fixture(scope="module")
def memory() -> Memory:
    """What is known of the pilot, which all rows are layers over."""
    return Memory(many=True)


@pytest.mark.parametrize("given", ROWS, ids=lambda row: str(row.number))
def test_bad_input(given: Row, tmp_path: Path, memory: Memory) -> None:
    """Each row gives exactly these findings, at these places."""
    for name, text in {"pack.toml": HEAD, **given.files}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    found = examine_place(place_of(tmp_path), host(plugins=False), TODAY, memory)
    told = list(_told(found))
    assert [each[:2] for each in told] == [each[:2] for each in given.told]
    for (_, _, said), (_, _, words) in zip(told, given.told, strict=True):
        assert words in said


def _told(found: list[Finding]) -> Iterator[tuple[str, str, str]]:
    for each in found:
        if each.code not in ALWAYS:
            for language in ("en", "nl"):
                assert each.message(language)
            yield each.code, f"{each.line}:{each.column}", each.message("en")
