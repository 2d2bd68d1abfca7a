"""The rules that packs bring: their examples, and the packs they are for."""

from datetime import date
from pathlib import Path

import pytest

import perspectief
from helpers.written import manifest, write_pack
from perspectief.checking import run
from perspectief.hosting import host
from perspectief.layers import Chain
from perspectief.loading import read
from perspectief.model import FunctionGroup
from perspectief.model.record import changed
from perspectief.plugins import Check, PackView

TODAY = date(2026, 11, 26)
RULES = [each for each in host().checks() if each.plugin in ("ict", "bibliotheek", "secretaresse")]
EACH = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def found(files: dict[str, str], rules: list[Check], folder: Path) -> set[str]:
    composed = read(write_pack(folder, files))
    assert composed.sound, composed.findings
    view = PackView(pack=composed.pack, chain=composed.chain, today=TODAY)
    return {each.code for each in run(rules, view, host())}


def test_each_pack_brings_rules() -> None:
    """Each of the three packs has rules of its own."""
    assert {rule.plugin for rule in RULES} == {"ict", "bibliotheek", "secretaresse"}


@EACH
def test_the_bad_example_breaks_the_rule(rule: Check, tmp_path: Path) -> None:
    """The bad example of a rule breaks it, and no other rule of the same pack."""
    of_pack = [each for each in RULES if each.plugin == rule.plugin]
    assert found(dict(rule.bad), of_pack, tmp_path) == {rule.code}


@EACH
def test_the_good_example_keeps_the_rules(rule: Check, tmp_path: Path) -> None:
    """The good example of a rule breaks no rule of the same pack."""
    of_pack = [each for each in RULES if each.plugin == rule.plugin]
    assert found(dict(rule.good), of_pack, tmp_path) == set()


@EACH
def test_a_rule_speaks_both_languages(rule: Check, tmp_path: Path) -> None:
    """Message and hint of a rule exist in English and Dutch, and its reason is a sentence."""
    composed = read(write_pack(tmp_path, rule.bad))
    view = PackView(pack=composed.pack, chain=composed.chain, today=TODAY)
    for each in rule.run(view):
        assert each.message("en") != each.message("nl")
        assert each.hint("en") != each.hint("nl")
    assert rule.reason.endswith(".")


_LAW = '[vb-x]\ntitle = "{}"\nfact = "{}"\ntype = "{}"\nreview = {}\nsources = ["sofokles-pilot"]\n'
_ACTIVITY = '[vb-x]\ntitle = "Data bewaren"\nhint = "grows"\nwhy = "Meer."\ntasks.een = "Doen"\n'
_LIST = (
    '[vb-x]\ntitle = "{}"\nversion = "4.0"\npublisher = "CEN"\nlicence = "CEN"\n'
    'source = "sofokles-pilot"\nentries.een = {{ code = "{}", title = "Iets"{} }}\n'
)
_GROUP = '[function_group]\nname = "Iemand"\nsynonyms = [{}]\nufo.een = {{ code = "{}" }}\n'
_ARTICLE = "In 2025 geldt artikel 25fa van de Auteurswet."
_CONCERN = '[vb-x]\ntitle = "{}"\ntext = "{}"\n'
_MOVE = '[vb-x]\ntitle = "{}"\ntext = "Zie verder."\n'
_TIP = '[vb-x]\ntitle = "{}"\ntext = "{}"\ntype = "do"\naudience = ["iedereen"]\norigin = "own"\n'
_TWO = '"officemanager", "assistent"'


@pytest.mark.parametrize(
    ("code", "file", "text", "breaks"),
    [
        (
            "BIB101",
            "developments",
            _LAW.format("Nieuws", "Open Access.", "work", "2027-11-27"),
            False,
        ),
        (
            "BIB101",
            "developments",
            _LAW.format("Nieuws", "Open Access.", "work", "2027-11-28"),
            True,
        ),
        ("BIB101", "developments", _LAW.format("Nieuws", "Iets.", "work", "2999-01-01"), False),
        ("BIB102", "concerns", '[vb-x]\ntitle = "Mag het?"\ntext = "Vraag het na."\n', False),
        ("BIB103", "activities", _ACTIVITY, True),
        ("BIB103", "activities", _ACTIVITY + 'framework = "Het raamwerk X"\n', False),
        ("BIB103", "moves", '[vb-x]\ntitle = "Data steward"\ntext = "Zie FAIR."\n', False),
        ("BIB103", "moves", '[vb-x]\ntitle = "Adviseur"\ntext = "Zie verder."\n', False),
        ("ICT101", "catalogues", _LIST.format("e-CF", "F.1", ""), True),
        ("ICT101", "catalogues", _LIST.format("e-CF", "C.0", ""), True),
        ("ICT101", "catalogues", _LIST.format("Andere lijst", "F.1", ""), False),
        ("ICT102", "catalogues", _LIST.format("e-CF", "C.1", ', levels = "e-3/e-1"'), True),
        ("ICT102", "catalogues", _LIST.format("e-CF", "C.1", ', levels = "e-3/e-3"'), False),
        ("ICT102", "catalogues", _LIST.format("e-CF", "C.1", ""), False),
        ("ICT103", "developments", _LAW.format("Wet", "Iets.", "work", "2999-01-01"), False),
        ("ICT103", "developments", _LAW.format("Wet", "Iets.", "law", "2027-11-28"), True),
        ("SEC101", "pack", _GROUP.format(_TWO, "03-08 niveau 2"), False),
        ("SEC101", "pack", _GROUP.format(_TWO, "03-08 niveau 6"), True),
        ("SEC102", "pack", _GROUP.format('"assistent", "Topvrouw"', "03-08"), True),
        ("SEC102", "pack", "", False),
        ("BIB101", "developments", _LAW.format("Nieuws", _ARTICLE, "law", "2028-06-01"), True),
        ("BIB101", "developments", _LAW.format("CC BY", "Iets.", "work", "2028-06-01"), True),
        ("BIB102", "concerns", _CONCERN.format("Copyright", "Mag dit nog?"), True),
        ("BIB102", "concerns", _CONCERN.format("Delen", "Het staat onder CC BY."), True),
        ("BIB102", "concerns", _CONCERN.format("Is dit copyright?", "Vraag het na."), False),
        ("BIB102", "tips", _TIP.format("Delen", f"Deel veel. {_ARTICLE}"), True),
        ("BIB102", "tips", _TIP.format("Open access mag altijd", "Doe het."), True),
        (
            "BIB102",
            "tips",
            _TIP.format("Delen", _ARTICLE) + 'sources = ["sofokles-pilot"]\n',
            False,
        ),
        ("BIB102", "tips", _TIP.format("Vraag", "Mag open access dat?"), False),
        ("BIB102", "tips", _TIP.format("Print", "Print wat voor open access geldt."), False),
        ("BIB102", "tips", _TIP.format("Copyright", "Zoek de regels op. Je mag delen."), False),
        ("BIB103", "moves", _MOVE.format("Adviseur onderzoeksdata"), True),
        ("BIB103", "moves", _MOVE.format("Beheerder meetgegevens"), True),
        ("BIB103", "moves", _MOVE.format("Metadataspecialist"), False),
        ("BIB103", "moves", _MOVE.format("Beheerder van databanken"), False),
    ],
)
def test_where_a_rule_ends(code: str, file: str, text: str, breaks: bool, tmp_path: Path) -> None:
    """A rule tells of what is just wrong, and leaves what is just right or no matter of its."""
    (rule,) = (each for each in RULES if each.code == code)
    assert found({f"{file}.toml": text}, [rule], tmp_path) == ({code} if breaks else set())


NEUTRAL = """medewerker agendabeheer, medewerker relatiebeheer, officemanager, assistent,
managementassistent, managementondersteuner, directieassistent, bestuursassistent, secretaris,
ambtelijk secretaris, notulist, receptionist, telefonist, baliemedewerker, frontofficemedewerker,
medewerker planning en rooster, medewerker webbeheer, webmaster, functioneel beheerder,
medewerker documenten, medewerker processen, medewerker human resources, projectondersteuner,
stafmedewerker gemeente, gastheerschap en ontvangst, evenementencoördinator, stagiair"""
GENDERED = """secretaresse, Secretaresses, Directiesecretaresses, secretaresse van de directie,
secretaressen, directrice, coördinatrices, receptioniste, telefonistes, managementassistente,
medewerkster, baliemedewerksters, gastvrouw, gastvrouwen, gastheer, gastheren, stewardess,
topvrouw, vakman, vakmannen, typiste, stagiaire, kantoordame, Management assistente"""


@pytest.mark.parametrize(
    ("name", "neutral"),
    [
        (" ".join(name.split()), neutral)
        for names, neutral in ((NEUTRAL, True), (GENDERED, False))
        for name in names.split(",")
    ],
)
def test_names_of_functions_are_told_apart(name: str, neutral: bool) -> None:
    """A name for one person or more is neutral when no word in it is for a man or a woman."""
    group = FunctionGroup(name="Iemand", synonyms=(name, "assistent"))
    (rule,) = (each for each in RULES if each.code == "SEC102")
    pack = changed(perspectief.load("pilot"), function_group=group)
    view = PackView(pack=pack, chain=Chain(()), today=TODAY)
    assert bool(list(rule.run(view))) != neutral


@pytest.mark.parametrize("id", ["ict", "bibliotheek", "secretaresse"])
def test_our_own_packs_keep_their_rules(id: str) -> None:
    """No pack of ours breaks a rule of its own."""
    codes = {rule.code for rule in RULES}
    assert [each for each in perspectief.check(id, today=TODAY) if each.code in codes] == []


def test_rules_hold_for_what_extends_a_pack(tmp_path: Path) -> None:
    """A university's own version is judged by the rules of the pack that it extends."""
    (tmp_path / "pack.toml").write_text(manifest("uni", extends="ict", prefix="uni"))
    (tmp_path / "catalogues.toml").write_text('[ict-ecf.entries.c-1]\ncode = "C.9"\n')
    assert "ICT101" in {each.code for each in perspectief.check(tmp_path)}


def test_rules_are_not_for_other_packs(tmp_path: Path) -> None:
    """A pack that does not extend another is not judged by the rules of that other."""
    (rule,) = (each for each in RULES if each.code == "ICT101")
    assert "ICT101" not in {each.code for each in perspectief.check(write_pack(tmp_path, rule.bad))}
