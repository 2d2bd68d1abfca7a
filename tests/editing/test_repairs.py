"""How the mistakes of each rule are mended: that one place, and no other."""

import re
from datetime import date
from pathlib import Path

import pytest
from immutabledict import immutabledict

import perspectief
from helpers.building import ROOT
from helpers.repairable import fits
from helpers.written import manifest, write_pack
from perspectief import Finding
from perspectief.editing.edits import applied
from perspectief.editing.mending import MENDING
from perspectief.editing.repairs import MENDED, with_repairs
from perspectief.editing.retyping import retyped
from perspectief.findings.repairable import REPAIRABLE
from perspectief.fixing import fix
from perspectief.loading import read

TODAY = date(2026, 11, 26)
QUESTION = """\
# Van ons.
[vb-vraag]  # é
theme = "actions"
text = "Wat doet een {medewerker}?"
roles = ["hr"]

# Nog een.
[vb-tweede]
theme = "actions"
text = '''
Wat neem je mee?'''
roles = ["hr"]
"""
ANCHOR = 'after = "vb-vraag"\n'
EXISTING = "[ontwikkelgesprek]\n"
REST = 'theme = "actions"\ntext = "Wat?"\nroles = ["hr"]\n'
PROBES = '[vb-vraag.probes]\nvb-door = "En dan?"\n'
PART = "[vissenkom.run.opstellen]\n"
TEXTS = '[vb-tekst]\ntitle = "Bericht"\ntext = "Dag."\naudience = ["hr"]\n'


def asked(old: str, new: str) -> str:
    """Give a file of questions with a mistake in it."""
    assert old in QUESTION
    return QUESTION.replace(old, new, 1)


CASES = [
    ("FP201", "safe", "questions", asked("roles", "rolls"), "rolls", "roles"),
    ("FP201", "safe", "questions", asked("theme =", '"theem" ='), '"theem"', "theme"),
    ("FP201", "safe", "questions", asked("roles", "probse.x = 'W?'\nroles"), "probse", "probes"),
    ("FP201", "unsafe", "questions", asked("text =", "tekst ="), "tekst", "text"),
    ("FP201", "safe", "questions", QUESTION + "[vb-tweede.probse.x]\n", "probse", "probes"),
    ("FP201", "safe", "actions", EXISTING + 'together = { ad = ["hr"] }', "ad =", "add ="),
    ("FP203", "safe", "questions", asked('["hr"]', '"hr"'), '"hr"', '["hr"]'),
    ("FP203", "unsafe", "questions", asked('["hr"]', '"hr, leidinggevende"'),
     '"hr, leidinggevende"', '["hr", "leidinggevende"]'),
    ("FP203", "safe", "questions", asked("roles", 'sensitive = 12\nroles'), "12", '"12"'),
    ("FP203", "safe", "actions", EXISTING + 'unset = "together"\n', '"together"', '["together"]'),
    ("FP204", "unsafe", "questions", asked("roles", "moment = 'openig'\nroles"),
     "'openig'", "'opening'"),
    ("FP204", "unsafe", "texts", TEXTS.replace("hr", "projecteam"), "projecteam", "projectteam"),
    ("FP204", "unsafe", "questions", asked("roles", 'place = "firts"\nroles'), "firts", "first"),
    ("FP206", "unsafe", "questions", asked("roles", 'purpose = ""\nroles'), 'purpose = ""\n', ""),
    ("FP206", "unsafe", "questions", asked('["hr"]', '["hr", " "]'), ', " "', ""),
    ("FP206", "unsafe", "questions", asked("roles", 'competences = [""]\nroles'),
     'competences = [""]\n', ""),
    ("FP207", "safe", "questions", asked("roles", 'moment = "afronding"\nroles'),
     "afronding", "closing"),
    ("FP207", "safe", "sessions", '[een-sessie.blocks.welkom]\nif_late = "nooit"\n',
     '"nooit"', '"never"'),
    ("FP208", "unsafe", "actions", EXISTING + 'together = ["medewerker"]\nwhen = "Morgen"\n',
     'together = ["medewerker"]\n', ""),
    ("FP208", "unsafe", "actions", "# Ons.\n" + EXISTING + 'together = ["medewerker"]  # Ans\n',
     EXISTING + 'together = ["medewerker"]  # Ans\n', "# Ans\n"),
    ("FP208", "unsafe", "sessions", '[een-sessie.blocks.welkom]\ntitle = "Welkom"\n',
     '[een-sessie.blocks.welkom]\ntitle = "Welkom"\n', ""),
    ("FP209", "safe", "actions", "# Later.\n[ontwikkelgesprek]\n", "[ontwikkelgesprek]\n", ""),
    ("FP211", "unsafe", "questions", asked("[vb-vraag]", "[vb-vraag.1]"),
     "vb-vraag.1", "vb-vraag-1"),
    ("FP211", "unsafe", "questions", asked("[vb-vraag]", '[vb-vraag."één b_c"]'),
     'vb-vraag."één b_c"', "vb-vraag-een-b-c"),
    ("FP211", "unsafe", "questions", f"{QUESTION}[Een.Twee]\n{REST}", "Een.Twee", "een-twee"),
    ("FP212", "unsafe", "approaches", f"{PART}  good_for = \"Wie?\"  # nu\nminutes = 6\n",
     PART + '  good_for = "Wie?"  # nu\n', '[vissenkom]\ngood_for = "Wie?"  # nu\n\n' + PART),
    ("FP212", "unsafe", "approaches", f"[vissenkom]\n  not_for = \"A.\"\n{PART}good_for = \"B.\"",
     f'{PART}good_for = "B."', f'good_for = "B."\n{PART}'),
    ("FP213", "safe", "questions", asked("[vb-vraag]", "[[ vb-vraag ]]"),
     "[[ vb-vraag ]]", "[ vb-vraag ]"),
    ("FP214", "safe", "questions", f"{PROBES}\n# Van ons.\n[vb-vraag]\n{REST}\n# Los.\n",
     f"{PROBES}\n# Van ons.\n[vb-vraag]\n{REST}\n", f"# Van ons.\n[vb-vraag]\n{REST}\n{PROBES}\n"),
    ("FP214", "safe", "questions", f"#:schema x.json\n{PROBES}[vb-vraag]\n{REST}",
     f"{PROBES}[vb-vraag]\n{REST}", f"[vb-vraag]\n{REST}\n{PROBES}"),
    ("FP211", "unsafe", "questions", asked("[vb-vraag]", "[questions.vb-vraag]"),
     "questions.vb-vraag", "vb-vraag"),
    ("FP301", "unsafe", "questions", asked("[vb-vraag]", "[VB_Vraag]"), "VB_Vraag", "vb-vraag"),
    ("FP301", "unsafe", "questions", asked("[vb-vraag]", '["vb vraag één"]'),
     '"vb vraag één"', "vb-vraag-een"),
    ("FP301", "unsafe", "questions", asked("[vb-vraag]", "[Vraag_1]"), "Vraag_1", "vb-vraag-1"),
    ("FP301", "unsafe", "actions", '[Ontwikkelgesprek]\nwhen = "Morgen"\n',
     "Ontwikkelgesprek", "ontwikkelgesprek"),
    ("FP301", "unsafe", "questions", f'{QUESTION}probes.Toen = "Hoe ging het toen?"\n',
     "Toen", "toen"),
    ("FP302", "unsafe", "actions", '[ontwikelgesprek]\nwhen = "Morgen"\n',
     "ontwikelgesprek", "ontwikkelgesprek"),
    ("FP303", "unsafe", "questions", asked('["hr"]', '["hr", "leidingevende"]'),
     "leidingevende", "leidinggevende"),
    ("FP303", "unsafe", "questions", asked('"actions"', '"acties"'), '"acties"', '"actions"'),
    ("FP304", "unsafe", "questions", asked("{medewerker}", "{medwerker}"),
     "medwerker", "medewerker"),
    ("FP304", "unsafe", "questions", asked("Wat doet een {medewerker}", "{Medewerkrs} {{x}}"),
     "Medewerkrs", "Medewerkers"),
    ("FP407", "safe", "actions", EXISTING + 'when = "Nu"\nunset = ["text", "activities"]\n',
     ', "activities"', ""),
    ("FP407", "safe", "actions", EXISTING + 'when = "Nu"\nunset = ["activities"] # leeg\n',
     'unset = ["activities"] # leeg', "# leeg"),
    ("FP408", "safe", "actions", EXISTING + 'together = { add = ["hr"], drop = ["hr"] }\n',
     ', drop = ["hr"]', ""),
    ("FP408", "safe", "actions", EXISTING + 'when = "Nu"\ntogether.drop = ["leidinggevende"]\n',
     'together.drop = ["leidinggevende"]\n', ""),
    ("FP409", "safe", "actions", EXISTING + 'together = { add = ["hr", "medewerker"] }\n',
     ', "medewerker"', ""),
    ("FP409", "safe", "actions", EXISTING + 'together = { add = ["hr", "hr"] }\n', ', "hr"]', "]"),
    ("FP411", "unsafe", "questions", QUESTION + ANCHOR.replace("vraag", "vrag"), "vrag", "vraag"),
    ("FP604", "safe", "questions", asked("een {", "een cafe\u0301 of {"), "cafe\u0301", "café"),
    ("FP605", "safe", "questions", asked("neem je", "neem  je"), "neem  je", "neem je"),
    ("FP704", "safe", "questions", asked("neem je", "ne\u200bem je"), "\u200b", ""),
    ("FP704", "safe", "questions", asked("doet", "do\\u200bet"), "\\u200b", ""),
]  # fmt: skip


def checked(folder: Path) -> tuple[Finding, ...]:
    """Check a folder as `check` does; what lies below it is read once for all tests."""
    (made,) = perspectief.check_many([folder], jobs=1, today=TODAY, plugins=False)
    return made.findings


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(("code", "grade", "kind", "text", "old", "new"), CASES)
def test_a_mistake_is_mended_in_its_place(
    tmp_path: Path, code: str, grade: str, kind: str, text: str, old: str, new: str,
    newline: str,
) -> None:  # fmt: skip
    """A repair changes what is wrong and nothing else, in a file with any line ends."""
    text = text.replace("\n", newline)
    folder = write_pack(tmp_path, {f"{kind}.toml": text})
    found = checked(folder)
    told = {each.repairs for each in found if each.code == code}
    ((repair,),) = told
    assert all(map(fits, found))
    assert repair.grade == grade
    assert {edit.path for edit in repair.edits} == {str(folder / f"{kind}.toml")}
    expected = text.replace(old.replace("\n", newline), new.replace("\n", newline), 1)
    assert applied(text, repair.edits) == expected


def repairs_of(folder: Path, code: str) -> list[tuple[Finding, str]]:
    """Give the findings of a rule with the grade of their first repair, empty for none."""
    return [
        (each, each.repairs[0].grade if each.repairs else "")
        for each in checked(folder)
        if each.code == code
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("FP201", asked("roles", "xyzzy = 1\nroles")),
        ("FP201", asked("roles", 'rolls = ["hr"]\nroles')),
        ("FP203", asked('["hr"]', "[1]")),
        ("FP203", asked('["hr"]', "true")),
        ("FP203", asked('["hr"]', '" "')),
        ("FP203", asked("roles", "sensitive = true\nroles")),
        ("FP203", asked("roles", "sensitive = [1]\nroles")),
        ("FP211", asked("[vb-vraag]", f"[vb-vraag.{'x' * 40}]")),
        ("FP211", asked("[vb-vraag]", "[vb.tweede]")),
        ("FP211", "vb-vraag.1.theme = 'actions'\nvb-vraag.1.text = 'Wat?'\n"),
        ("FP213", "[[vb-vraag]]\n[[vb-vraag]]\n"),
        ("FP213", "[[questions]]\n"),
        ("FP213", "[[probes]]\n"),
        ("FP213", "vb-vraag = [{ theme = 'actions' }]\n"),
        ("FP213", "[vb-vraag]\n[[vb-vraag.probes]]\n"),
        ("FP303", asked('["hr"]', '["volstrekt-iemand-anders"]')),
        ("FP304", asked("{medewerker}", "{volstrekt_iets_anders}")),
    ],
)
def test_what_nobody_can_guess_is_not_mended(tmp_path: Path, code: str, text: str) -> None:
    """Where it is not clear what is meant, or that is there already, there is no repair."""
    folder = write_pack(tmp_path, {"questions.toml": text})
    found = repairs_of(folder, code)
    assert found
    assert all(grade == "" for _, grade in found)
    assert not REPAIRABLE[code].always


@pytest.mark.parametrize(
    "text",
    [
        f"[vissenkom]\ngood_for = 'A.'\n{PART}good_for = 'B.'\n",
        "[vissenkom]\nrun.opstellen = { good_for = 'B.' }\n",
        f"{PART}[vissenkom.run.opstellen.good_for]\n",
    ],
)
def test_a_field_that_is_there_or_has_no_line_stays(tmp_path: Path, text: str) -> None:
    """A field of an object that has it already, or that stands between braces, is not moved."""
    folder = write_pack(tmp_path, {"approaches.toml": text})
    assert [grade for _, grade in repairs_of(folder, "FP212")] == [""]


APPROACH = """\
[vb-vorm]
title = "Vorm"
purpose = "Praten."
outcome = "Een lijst."
setting = "on-site"
origin = "own"
group = { min = 4, max = "12", table = 4 }
run.start = { minutes = "10", text = "Begin." }
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [('max = "12"', "max = 12"), ('minutes = "10"', "minutes = 10")],
)
def test_a_number_between_quotes_is_a_number(tmp_path: Path, old: str, new: str) -> None:
    """A number that stands between quotes loses them, also in a table between braces."""
    folder = write_pack(tmp_path, {"approaches.toml": APPROACH})
    fix(folder, select=["FP203"], today=TODAY, plugins=False)
    after = (folder / "approaches.toml").read_text("utf-8")
    assert new in after
    assert old not in after


def test_yes_between_quotes_is_true(tmp_path: Path) -> None:
    """What says true or false between quotes, in English or Dutch, becomes that."""
    text = (
        '[vb-blad]\ntitle = "Blad"\nsize = "A4"\nper = "person"\nlines.a = "Wat?"\nprivate = "Ja"\n'
    )
    folder = write_pack(tmp_path, {"worksheets.toml": text})
    fix(folder, select=["FP203"], today=TODAY, plugins=False)
    assert (folder / "worksheets.toml").read_text("utf-8") == text.replace('"Ja"', "true")


class TestManifest:
    def test_an_unused_acceptance_goes(self, tmp_path: Path) -> None:
        """An acceptance that accepts nothing is taken out, and the comment above it stays."""
        table = '\n# Mag.\n[accept.{}]\ncode = "FP841"\nobject = "steps/x"\nreason = "Zo."\n'
        folder = write_pack(tmp_path, {"pack.toml": table.format("een") + "\n[words.avoid]\n"})
        found = fix(folder, select=["acceptance-unused"], today=TODAY, plugins=False)
        assert [each.finding.code for each in found.mended] == ["FP221"]
        after = (folder / "pack.toml").read_text("utf-8")
        assert after == f"{manifest()}\n# Mag.\n[words.avoid]\n"

    def test_a_misspelt_parameter_is_set(self, tmp_path: Path) -> None:
        """A parameter that a layer sets gets the name that the pack below gives it."""
        folder = write_pack(tmp_path, {"pack.toml": '\n[parameters]\norganisatei = "de UvA"\n'})
        fix(folder, unsafe=True, select=["FP423"], today=TODAY, plugins=False)
        assert '\n[parameters]\norganisatie = "de UvA"\n' in (folder / "pack.toml").read_text()

    @pytest.mark.parametrize(
        ("written", "left"), [('["Archivaris", " "]', '["Archivaris"]'), ('[""]', None)]
    )
    def test_an_empty_text_in_a_list_goes(
        self, tmp_path: Path, written: str, left: str | None
    ) -> None:
        """Of a list only the item that is empty is taken out; the whole when it has no other."""
        group = '\n[function_group]\nname = "Archivaris"\n'
        files = {"pack.toml": f"{group}synonyms = {written}\n"}
        folder = write_pack(tmp_path, files)
        fix(folder, unsafe=True, select=["FP206"], today=TODAY, plugins=False)
        synonyms = f"synonyms = {left}\n" if left else ""
        assert (folder / "pack.toml").read_text("utf-8") == f"{manifest()}{group}{synonyms}"

    def test_a_key_of_the_manifest_is_mended(self, tmp_path: Path) -> None:
        """A misspelt key of `pack.toml` gets its name."""
        folder = write_pack(tmp_path, {"pack.toml": 'sumary = "Kort."\n'})
        fix(folder, select=["FP201"], today=TODAY, plugins=False)
        assert 'summary = "Kort."' in (folder / "pack.toml").read_text()


class TestTranslations:
    @pytest.mark.parametrize(
        ("code", "text", "old", "new"),
        [
            ("FP501", '[vb-vrag]\ntext = "What?"\n', "vb-vrag", "vb-vraag"),
            ("FP502", '[vb-vraag]\ntext = "What?"\ntheme = "actions"\n', 'theme = "actions"\n', ""),
        ],
    )
    def test_a_translation_is_mended(
        self, tmp_path: Path, code: str, text: str, old: str, new: str
    ) -> None:
        """What is wrong in the folder of a language is mended there."""
        (tmp_path / "en").mkdir()
        folder = write_pack(tmp_path, {"questions.toml": QUESTION, "en/questions.toml": text})
        fix(folder, unsafe=True, select=[code], today=TODAY, plugins=False)
        assert (folder / "en/questions.toml").read_text() == text.replace(old, new)
        assert (folder / "questions.toml").read_text() == QUESTION


LEDGER = """
[renamed.questions]
bs-oud = "bs-nieuw"

[renamed.texts]
bs-brief = "bs-post"

[renamed.parameters]
bs_team = "bs_groep"

[parameters.bs_groep]
value = "groep"
article = "de"
about = "De groep."
example = "De {bs_groep} praat."
"""


class TestRenamed:
    @pytest.fixture(autouse=True)
    def base(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A pack that renamed an id and a parameter."""
        head = manifest("basis", prefix="bs")
        question = QUESTION.replace("vb-vraag", "bs-nieuw").replace("vb-", "bs-")
        text = TEXTS.replace("vb-tekst", "bs-post")
        files = {"questions.toml": question, "texts.toml": text, "pack.toml": LEDGER}
        write_pack(tmp_path / "basis", files, head)
        monkeypatch.setenv("PERSPECTIEF_PATH", str(tmp_path / "basis"))

    @pytest.mark.parametrize(
        ("file", "text", "old", "new"),
        [
            ("questions", '[bs-oud]\npurpose = "Praten."\n[bs-oud.probes]\n', "bs-oud", "bs-nieuw"),
            ("questions", QUESTION.replace("[vb-tweede]", "[vb-tweede]\nafter = 'bs-oud'"),
             "bs-oud", "bs-nieuw"),
            ("questions",
             QUESTION.replace("Wat neem je mee?", "{bs_team} of {Bs_team}, {{bs_team}}?"),
             None, "{bs_groep} of {Bs_groep}, {{bs_team}}?"),
            ("developments", '[vb-x]\ntitle = "X"\nfact = "Y."\nsources = ["sofokles-pilot"]\n'
             'review = 2999-01-01\ntype = "law"\nquestion = "bs-oud"\n', "bs-oud", "bs-nieuw"),
            ("steps", '[uitnodigen]\nuses = { add = ["texts/bs-brief"] }\n', "bs-brief", "bs-post"),
        ],
    )  # fmt: skip
    def test_what_was_renamed_is_called_so(
        self, tmp_path: Path, file: str, text: str, old: str | None, new: str
    ) -> None:
        """An old name becomes the new one: of a table, an anchor, a reference, a parameter."""
        folder = write_pack(tmp_path / "laag", {f"{file}.toml": text}, manifest(extends="basis"))
        found = fix(folder, select=["FP417"], today=TODAY, plugins=False)
        assert {each.finding.code for each in found.mended} == {"FP417"}
        after = (folder / f"{file}.toml").read_text("utf-8")
        if old is None:
            assert new in after
        else:
            assert after == text.replace(old, new)
        assert not [each for each in found.left if each.code == "FP417"]


@pytest.mark.parametrize(
    ("given", "want", "expected"),
    [
        (" 1,5 ", "number", ("safe", "1.5")),
        ("2", "finite", ("safe", "2")),
        ("010", "int", None),
        ("1.5", "int", None),
        ("veel", "number", None),
        ("misschien", "bool", None),
        ("x", "table", None),
        (True, "int", None),
    ],
)
def test_only_what_a_value_says_already_is_taken(
    given: object, want: str, expected: object
) -> None:
    """A value gets another type only when it plainly says a value of that type."""
    assert retyped(given, f'"{given}"', want) == expected


@pytest.mark.parametrize(
    ("given", "told"),
    [("text = 3", 'change 3 to "3"'), ("roles = 'hr'", "change 'hr' to ['hr']")],
)
def test_a_value_is_told_as_it_stands_there(given: str, told: str, tmp_path: Path) -> None:
    """A repair of a value shows it as it stands in the file: a number has no quotes around it."""
    key = given.partition(" ")[0]
    lines = [given if line.startswith(f"{key} = ") else line for line in REST.splitlines()]
    text = "\n".join(["[vb-vraag]", *lines, ""])
    folder = write_pack(tmp_path, {"questions.toml": text})
    found = fix(folder, select=["FP203"], write=False, today=TODAY, plugins=False)
    assert [each.repair.titles["en"] for each in found.mended] == [told]


def test_what_is_not_in_the_file_is_not_mended(tmp_path: Path) -> None:
    """A finding about what is not in a file, or in no file of the pack, has no repair."""
    folder = write_pack(tmp_path, {"questions.toml": QUESTION})
    chain = read(folder).chain
    params = immutabledict({"key": "weg", "near": "roles"})
    for path in (str(folder / "questions.toml"), "elders.toml"):
        wrong = Finding(code="FP201", address="questions/vb-weg#weg", path=path, params=params)
        assert with_repairs([wrong], chain) == [wrong]


def test_the_codes_are_those_that_can_be_mended() -> None:
    """Which findings can be mended is known without importing how, and stands in the manual.

    Of each of these rules every grade that it names is among the cases.
    """
    assert set(MENDING) == MENDED
    made: dict[str, set[str]] = {}
    for code, grade, *_ in CASES:
        made.setdefault(code, set()).add(grade)
    assert {code: {*REPAIRABLE[code].grades} for code in made} == made
    # The others need other files too; they are further on, or an example of their rule.
    others = {"FP221", "FP417", "FP423", "FP501", "FP502", "FP605", "FP721"}
    assert MENDED - made.keys() <= others
    page = (ROOT / "docs" / "fix.md").read_text("utf-8")
    rows = re.findall(r"^\| (FP\d{3}.*?) \| .* \| (.*?) \|$", page, re.MULTILINE)
    told = {code: grades for codes, grades in rows for code in codes.split(", ")}
    assert told.keys() == MENDED
    for code, grades in told.items():
        assert {*re.findall(r"\b(?:un)?safe\b", grades)} == {*REPAIRABLE[code].grades}, code


def test_a_pack_without_mistakes_pays_nothing(tmp_path: Path) -> None:
    """Of a sound pack no file is looked over, and an archive has repairs too, to be shown."""
    import subprocess
    import sys

    folder = write_pack(tmp_path, {"questions.toml": QUESTION})
    program = (
        "import sys, perspectief\n"
        f"perspectief.check({str(folder) + '/'!r})\n"
        "assert 'perspectief.checking' in sys.modules\n"
        "assert 'perspectief.editing.mending' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
