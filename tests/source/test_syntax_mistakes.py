"""The mistakes that people make in TOML: each told as what it is, at its place, with a repair."""

from pathlib import Path

import pytest
import tomli

from helpers.mended import found_in, pieces, repaired
from perspectief.findings.repairable import REPAIRABLE, Repairable

Case = tuple[str, str, str, str]
"""A text, the code of its one mistake, the piece that is wrong, and the repair with its grade:
`safe: …`, `unsafe: …`, `shown: …`, or nothing when there is none."""

TEXTS: list[Case] = [
    ("x = “Wat?”", "FP102", "“Wat?”", 'safe: x = "Wat?"'),
    ("x = „Wat?”", "FP102", "„Wat?”", 'safe: x = "Wat?"'),
    ("x = ‘Wat?’", "FP102", "‘Wat?’", 'safe: x = "Wat?"'),
    ("x = «Wat?»", "FP102", "«Wat?»", 'safe: x = "Wat?"'),
    ("x = ´Wat?´", "FP102", "´Wat?´", 'safe: x = "Wat?"'),
    ('x = “Wat?"', "FP102", '“Wat?"', 'safe: x = "Wat?"'),
    ('x = "Wat?”', "FP102", "”", 'safe: x = "Wat?"'),
    ("x = 'Wat?’", "FP102", "’", "safe: x = 'Wat?'"),
    ("x = “Wat?", "FP102", "“", ""),
    ('x = “Zeg "ja" \\ of nee”', "FP102", '“Zeg "ja" \\ of nee”',
     'safe: x = "Zeg \\"ja\\" \\\\ of nee"'),
    ('x = ["hr”, "medewerker"]', "FP102", "”", 'safe: x = ["hr", "medewerker"]'),
    ("x = [“hr”]", "FP102", "“hr”", 'safe: x = ["hr"]'),
    ("x = { a = “hr”, b = 1 }", "FP102", "“hr”", 'safe: x = { a = "hr", b = 1 }'),
    ("“x” = 1", "FP102", "“x”", "safe: x = 1"),
    ("[“x”]", "FP102", "“x”", "safe: [x]"),
    ('x = “““\nWat?\n”””', "FP102", "“““", 'safe: x = """\nWat?\n"""'),
    ('x = “““\nWat?\n"""', "FP102", "“““", 'safe: x = """\nWat?\n"""'),
    ('x = """\nWat?\n”””\ny = 1', "FP102", "”””", 'safe: x = """\nWat?\n"""\ny = 1'),
    ('x = "Wat?', "FP103", '"Wat?', 'unsafe: x = "Wat?"'),
    ("x = 'Wat?", "FP103", "'Wat?", "unsafe: x = 'Wat?'"),
    ('x = ["hr", "medewerker]', "FP103", '"medewerker]', 'unsafe: x = ["hr", "medewerker"]'),
    ('x = ["hr, "medewerker"]', "FP103", '"hr', 'unsafe: x = ["hr", "medewerker"]'),
    ('x = "Een\ntekst: en meer."\ny = 1', "FP103", '"Een',
     'unsafe: x = """\nEen\ntekst: en meer.\n"""\ny = 1'),
    ('"x = 1', "FP103", '"x = 1', ""),
    ('x = """\nWat?', "FP104", '"""', 'unsafe: x = """\nWat?\n"""'),
    ("x = '''\nWat?\n", "FP104", "'''", "unsafe: x = '''\nWat?\n'''\n"),
    ('x = """Wat?\n\n[b]\ny = 1', "FP104", '"""', 'unsafe: x = """Wat?"""\n\n[b]\ny = 1'),
    ('x = """\nWat?\n[b]\ny = """\nHoe?\n"""', "FP104", '"""',
     'unsafe: x = """\nWat?\n"""\n[b]\ny = """\nHoe?\n"""'),
    ('x = """\nWat?\ny = """Hoe?"""', "FP104", '"""', 'unsafe: x = """\nWat?\n"""\ny = """Hoe?"""'),
    ('x = “““\nWat?', "FP104", "“““", 'unsafe: x = “““\nWat?\n“““'),
    ('x = "Vraag: "wat?""', "FP105", '"wat?"', 'unsafe: x = "Vraag: \\"wat?\\""'),
    ('x = "Zeg "ja" of "nee" nu"', "FP105", '"ja" of "nee"',
     'unsafe: x = "Zeg \\"ja\\" of \\"nee\\" nu"'),
    ('x = ["Zeg "ja" nu", "b"]', "FP105", '"ja"', 'unsafe: x = ["Zeg \\"ja\\" nu", "b"]'),
    ("x = Gesprek", "FP106", "Gesprek", 'safe: x = "Gesprek"'),
    ("x = 's Morgens vroeg", "FP103", "'s Morgens vroeg", "unsafe: x = 's Morgens vroeg'"),
    ("x = ’s Morgens", "FP106", "’s Morgens", 'safe: x = "’s Morgens"'),
    ("x = C# leren # uitleg", "FP106", "C# leren", 'safe: x = "C# leren" # uitleg'),
    ("x = een, twee", "FP106", "een, twee", 'unsafe: x = "een, twee"'),
    ("x = [hr]", "FP106", "hr", 'safe: x = ["hr"]'),
    ("x = { a = online, b = 1 }", "FP106", "online", 'safe: x = { a = "online", b = 1 }'),
    ("x = Een tekst\ndie doorloopt.\ny = 1", "FP106", "Een tekst",
     'unsafe: x = """\nEen tekst\ndie doorloopt.\n"""\ny = 1'),
    (r'x = "C:\Uren\new"', "FP113", r"\U", r"safe: x = 'C:\Uren\new'"),
    (r'x = "C:\map\"', "FP113", r"\"", "safe: x = 'C:\\map\\'"),
    (r'x = "Een \d"', "FP113", r"\d", r'safe: x = "Een \\d"'),
    (r'x = "Een\n \d"', "FP113", r"\d", r'unsafe: x = "Een\n \\d"'),
    (r'''x = "C:\Uren\Thea's"''', "FP113", r"\U", r'''safe: x = "C:\\Uren\\Thea's"'''),
    ('x = """\nC:\\Uren\n"""', "FP113", "\\U", 'safe: x = """\nC:\\\\Uren\n"""'),
    (r"""x = "Thea's map\"""", "FP113", r'\"', ""),
    (r'x = "\uD800"', "FP113", r"\u", r'safe: x = "\\uD800"'),
    (r'"C:\q" = 1', "FP113", r"\q", r"safe: 'C:\q' = 1"),
    (r'x = "\e[0m"', "FP134", r"\e", r'safe: x = "\u001B[0m"'),
    (r'x = "caf\xe9"', "FP134", r"\xe9", r'safe: x = "caf\u00e9"'),
]  # fmt: skip

VALUES: list[Case] = [
    ("x = ja", "FP107", "ja", "safe: x = true"),
    ("x = Nee", "FP107", "Nee", "safe: x = false"),
    ("x = True", "FP107", "True", "safe: x = true"),
    ("x = [yes]", "FP107", "yes", "safe: x = [true]"),
    ("x = null", "FP108", "null", "unsafe: "),
    ("x = [None]", "FP108", "None", ""),
    ("x = 1,5", "FP109", "1,5", "safe: x = 1.5"),
    ("x = { a = 1,5, b = 2 }", "FP109", "1,5", "safe: x = { a = 1.5, b = 2 }"),
    ("x = 010", "FP110", "010", "shown: x = 10"),
    ("x = [-007]", "FP110", "-007", "shown: x = [-7]"),
    ("x = 23-11-2026", "FP111", "23-11-2026", "unsafe: x = 2026-11-23"),
    ("x = 23/11/2026", "FP111", "23/11/2026", "unsafe: x = 2026-11-23"),
    ("x = 23.11.2026", "FP111", "23.11.2026", "unsafe: x = 2026-11-23"),
    ("x = 3-4-2026", "FP111", "3-4-2026", "shown: x = 2026-04-03"),
    ("x = 4-4-2026", "FP111", "4-4-2026", "unsafe: x = 2026-04-04"),
    ("x = 23 november 2026", "FP111", "23 november 2026", "safe: x = 2026-11-23"),
    ("x = 1 Mrt 2026 # lente", "FP111", "1 Mrt 2026", "safe: x = 2026-03-01 # lente"),
    ("x = 2026/1/5", "FP111", "2026/1/5", "safe: x = 2026-01-05"),
    ("x = [3-12-2026]", "FP111", "3-12-2026", "shown: x = [2026-12-03]"),
    ("x = 2026-02-30", "FP112", "2026-02-30", ""),
    ("x = 31-02-2026", "FP112", "31-02-2026", ""),
    ("x = 2026-01-01T25:00:00", "FP112", "2026-01-01T25:00:00", ""),
    ("x = 10:61:00", "FP112", "10:61:00", ""),
    ("x = 10:00:00Z", "FP112", "10:00:00Z", ""),
    ("x = 99999999999999999999", "FP131", "99999999999999999999", ""),
    ("x = 9223372036854775808", "FP131", "9223372036854775808", ""),
    ("x = 0x8000000000000000", "FP131", "0x8000000000000000", ""),
    ("x = " + "9" * 5000, "FP131", "9" * 5000, ""),
    ("x = .5", "FP132", ".5", "safe: x = 0.5"),
    ("x = 5.", "FP132", "5.", "safe: x = 5.0"),
    ("x = 1__0", "FP132", "1__0", ""),
    ("x = 30 minuten", "FP132", "30 minuten", ""),
    ("x = 06-12345678", "FP132", "06-12345678", ""),
    ("x = 1.000.000", "FP132", "1.000.000", ""),
    ("x =", "FP124", "=", ""),
    ("x = # nog invullen", "FP124", "=", ""),
    ("x = { a = , b = 2 }", "FP124", "=", ""),
    ("x = 10:00", "FP135", "10:00", "safe: x = 10:00:00"),
    ("x = 2026-01-01 10:00Z", "FP135", "2026-01-01 10:00Z", "safe: x = 2026-01-01 10:00:00Z"),
]

LISTS: list[Case] = [
    ('x = ["a" "b"]', "FP114", '"a"', 'safe: x = ["a", "b"]'),
    ('x = [\n"a"\n"b"\n]', "FP114", '"a"', 'safe: x = [\n"a",\n"b"\n]'),
    ('x = ["a"; "b"]', "FP114", '"a"', 'safe: x = ["a", "b"]'),
    ('x = ["a""b"]', "FP114", '"a"', 'safe: x = ["a","b"]'),
    ("x = [[1] [2]]", "FP114", "[1]", "safe: x = [[1], [2]]"),
    ("x = { a = 1 b = 2 }", "FP114", "a = 1", "safe: x = { a = 1, b = 2 }"),
    ('x = { a = "1" b = 2 }', "FP114", 'a = "1"', 'safe: x = { a = "1", b = 2 }'),
    ("x = [1, 2", "FP115", "[", "unsafe: x = [1, 2]"),
    ('x = [\n"a",\n"b"\ny = 1', "FP115", "[", 'unsafe: x = [\n"a",\n"b"]\ny = 1'),
    ("x = [1,\n[b]\ny = 1", "FP115", "[", "unsafe: x = [1,]\n[b]\ny = 1"),
    ("x = [[1, 2\n[b]", "FP115", "[", "unsafe: x = [[1, 2]\n[b]"),
    ("x = { a = 1", "FP116", "{", "unsafe: x = { a = 1}"),
    ("x = { a = 1\ny = 2", "FP116", "{", "unsafe: x = { a = 1}\ny = 2"),
    ("x = { a = 1,\n[b]\ny = 1", "FP116", "{", "unsafe: x = { a = 1,}\n[b]\ny = 1"),
    ("x = { a = 1, }", "FP133", "{ a = 1, }", "safe: x = { a = 1 }"),
    ("x = {\na = 1,\nb = 2\n}", "FP133", "{\na = 1,\nb = 2\n}", "safe: x = { a = 1, b = 2 }"),
    ("x = {\na = 1, # een\n}", "FP133", "{\na = 1, # een\n}", "safe: # een\nx = { a = 1 }"),
    ("x = [1,,2]", "FP136", ",", "safe: x = [1,2]"),
    ("x = [,1]", "FP136", ",", "safe: x = [1]"),
    ("x = { a = 1,, b = 2 }", "FP136", ",", "safe: x = { a = 1, b = 2 }"),
    ('x = "a",', "FP136", ",", 'safe: x = "a"'),
    ("x = 5,", "FP136", ",", "safe: x = 5"),
    ('x = "a", "b"', "FP138", ', "b"', ""),
]

NAMES: list[Case] = [
    ("x = 1\nx = 2", "FP117", "x", ""),
    ("x = 1\nx = 1\ny = 2", "FP117", "x", "safe: x = 1\ny = 2"),
    ("x = { a = 1, a = 1 }", "FP117", "a", ""),
    ("[x]\na = 1\n[y]\n[x]\na = 2", "FP118", "x", ""),
    ("[[x]]\n[x]", "FP118", "x", ""),
    ("[x]\n[[x]]", "FP118", "x", ""),
    ("[x.y]\n[[x]]", "FP118", "x", ""),
    ("[s]\nlijst.a = 1\n[s.lijst]", "FP119", "lijst", ""),
    ("[s.lijst]\n[s]\nlijst.a = 1", "FP119", "lijst", ""),
    ("x = 1\nx.y = 2", "FP120", "x", ""),
    ("x = 1\n[x]", "FP120", "x", ""),
    ("x = 1\n[x.y]", "FP120", "x", ""),
    ("x = []\n[[x]]", "FP120", "x", ""),
    ("x = { a = 1 }\nx.b = 2", "FP120", "x", ""),
    ("x.a = 1\nx = 2", "FP120", "x", ""),
    ("reünie = 1", "FP125", "reünie", "unsafe: reunie = 1"),
    ("wat is = 1", "FP125", "wat is", "unsafe: wat-is = 1"),
    ("[Financiële zaken]", "FP125", "Financiële zaken", "unsafe: [financiele-zaken]"),
    ("[vraag!.x]", "FP125", "vraag!.x", "unsafe: [vraag.x]"),
    ("[日本]", "FP125", "日本", ""),
    ("[vraag", "FP126", "[vraag", "safe: [vraag]"),
    ("[[vraag]", "FP126", "[[vraag]", "safe: [[vraag]]"),
    ("[vraag]]", "FP126", "[vraag]]", "safe: [vraag]"),
    ("vraag]", "FP126", "vraag]", "safe: [vraag]"),
    ("sec-vraag\nx = 1", "FP126", "sec-vraag", "safe: [sec-vraag]\nx = 1"),
    (
        "(sec-vraag) # é\n\n# é\nx = 1",
        "FP126",
        "(sec-vraag)",
        "safe: [sec-vraag] # é\n\n# é\nx = 1",
    ),
    ("sec-vraag", "FP123", "sec-vraag", "unsafe: # sec-vraag"),
    ("[sec–vraag]", "FP125", "sec–vraag", "unsafe: [sec-vraag]"),
    ("[sec-vr\u0430\u0430g]", "FP125", "sec-vr\u0430\u0430g", "unsafe: [sec-vraag]"),
    ("x == 1", "FP121", "==", "safe: x = 1"),
    ("= 1", "FP137", "=", ""),
    ("[]", "FP137", "]", ""),
    ("a..b = 1", "FP137", "a..b", ""),
    ("[a.]", "FP137", "a.", ""),
]

LINES: list[Case] = [
    ('x: "a"', "FP121", ":", 'safe: x = "a"'),
    ("x :5", "FP121", ":", "safe: x = 5"),
    ("x = { a: 1 }", "FP121", ":", "safe: x = { a = 1 }"),
    ('x "a"', "FP122", "x", 'unsafe: x = "a"'),
    ("x 5", "FP122", "x", "unsafe: x = 5"),
    ("x = { a }", "FP122", "a", ""),
    ("Dit is uitleg.", "FP123", "Dit is uitleg.", "unsafe: # Dit is uitleg."),
    ("Een verhaal\nmet meer: zo\n\nEn dan.", "FP123", "Een verhaal\nmet meer: zo",
     "unsafe: # Een verhaal\n# met meer: zo\n\nEn dan."),
    ("https://voorbeeld.nl/x", "FP123", "https://voorbeeld.nl/x",
     "unsafe: # https://voorbeeld.nl/x"),
    ('["a", "b"]', "FP123", '["a", "b"]', 'unsafe: # ["a", "b"]'),
    ('x = "a" nu', "FP127", "nu", 'unsafe: x = "a" # nu'),
    ("[x] nu", "FP127", "nu", "unsafe: [x] # nu"),
    ("x = 1 y = 2", "FP127", "y = 2", "unsafe: x = 1 \ny = 2"),
    ("x = [1]]", "FP127", "]", "unsafe: x = [1]"),
    ("x = 1]", "FP127", "]", "unsafe: x = 1"),
    ("x = 1] # uitleg", "FP127", "]", "unsafe: x = 1 # uitleg"),
    ("<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> b", "FP128",
     "<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> b", ""),
    ("x = [\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> b\n]", "FP128",
     "<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> b", ""),
    ("=======", "FP128", "=======", ""),
    ("x\u00a0= 1", "FP129", "\u00a0", "safe: x = 1"),
    ("vra\u200bag = 1", "FP129", "\u200b", "safe: vraag = 1"),
    ("\ufeffx = 1", "FP129", "\ufeff", "safe: x = 1"),
    ("x = 1\u2003\u200b", "FP129", "\u2003\u200b", "safe: x = 1 "),
    ("x = 1\ry = 2", "FP130", "\r", "safe: x = 1\ny = 2"),
    ('x = "a\rb"', "FP130", "\r", 'safe: x = "a b"'),
]  # fmt: skip

ALL = [*TEXTS, *VALUES, *LISTS, *NAMES, *LINES]
ENDS = {"lf": "\n", "crlf": "\r\n"}


class TestEachMistake:
    @pytest.mark.parametrize("end", ENDS)
    @pytest.mark.parametrize("case", ALL, ids=[case[0][:30] for case in ALL])
    def test_it_is_told_as_what_it_is_and_where(self, tmp_path: Path, case: Case, end: str) -> None:
        """One mistake is one finding, with its rule, its exact place and its repair.

        So it is behind other lines, accents and an emoji, with either line end.
        """
        text, code, piece, repair = (each.replace("\n", ENDS[end]) for each in case)
        text = f'# één 🎈{ENDS[end]}ok = "é"{ENDS[end]}{text}{ENDS[end]}'
        (found,) = found_in(tmp_path, text)
        assert (found.code, found.severity) == (code, "error")
        assert list(pieces(text, [found])) == [piece]
        made = [f"{one.grade}: {_last(repaired(text, one), end)}" for one in found.repairs]
        assert made == ([repair.rstrip("\r\n")] if repair else [])

    @pytest.mark.parametrize("case", ALL, ids=[case[0][:30] for case in ALL])
    def test_what_is_repaired_surely_is_right(self, tmp_path: Path, case: Case) -> None:
        """After a safe repair nothing is wrong, and the parser reads the text."""
        text = case[0] + "\n"
        (found,) = found_in(tmp_path, text) if not text.startswith("\ufeff") else (None,)
        for repair in found.repairs if found else ():
            if repair.grade == "safe":
                assert found_in(tmp_path, repaired(text, repair)) == []

    @pytest.mark.parametrize("code", sorted({case[1] for case in ALL}))
    def test_the_rule_says_what_repairs_there_are(self, code: str) -> None:
        """A rule names each grade that its repairs have, and says whether there always is one."""
        made = {case[3].partition(":")[0] for case in ALL if case[1] == code}
        grades, always = REPAIRABLE.get(code, Repairable())
        assert {*grades} == made - {""}
        assert always == ("" not in made)

    def test_every_rule_of_syntax_is_among_them(self) -> None:
        """The list has each rule of syntax but those of no mistake that is known."""
        from perspectief.findings.rules import RULES

        known = {code for code in RULES if code.startswith("FP1")} - {"FP101", "FP139"}
        assert {case[1] for case in ALL} == known


def _last(text: str, end: str) -> str:
    """Give what stands behind the two lines that are right."""
    return text.split(ENDS[end], 2)[2].rstrip("\r\n")


RIGHT = [
    'x = "Het ‘woord’ en “dat”, en \'s morgens"',
    "x = '''a''b'''",
    'x = """a""b"""',
    'x = """"a""""',
    'x = """\na = \\\n   b"""',
    'x = """\nEen regel\ny = """\nz = 1',
    "x = [1, # een ]\n2,\n]",
    "x = [[1,2],\n[3]]\ny = [\n[true],\n[nan]\n]",
    'x = { a = "}", b = { c = [1,\n2] } }',
    "x.y.z = 1\nx.y.a = 2\nx.b = 3",
    "[a.b.c]\n[a]\nx = 1\n[a.b]\ny = 1",
    "[[a]]\n[a.b]\n[[a]]\n[a.b]",
    '"“” é" = 1\n\'x y\' = 2\n"" = 3',
    "1.2 = 3\n3-4-2026 = 1\ntrue = false",
    "x = 1979-05-27 07:32:00Z\ny = 07:32:00.5\nz = 1979-05-27",
    "x = [+1, -0, 1_000, 0xDEAD_beef, 0o7, 0b1, 1e6, -1.5E-3, inf, -nan]",
    "x = 1#uitleg\n\t y = 2 \t",
    'x = "a\u00a0\u200bb" # een\u00a0spatie\ny = """\u00a0\n"""',
    "x = -9223372036854775808",
    "",
    "\r\n# niets\r\n",
]


class TestWhatIsRight:
    @pytest.mark.parametrize("text", RIGHT)
    def test_it_is_never_blamed(self, tmp_path: Path, text: str) -> None:
        """What TOML 1.0 allows is no mistake, not beside a real one either."""
        assert found_in(tmp_path, text) == []
        (found,) = found_in(tmp_path, f"{text}\n[los-blok]\nzz = ja\n")
        assert found.code == "FP107"
        assert "zz" in tomli.loads(f"{text}\n[los-blok]\nzz = true\n")["los-blok"]
