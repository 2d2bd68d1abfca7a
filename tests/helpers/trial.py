"""Distributions for the trial of the plugin host: some sound, most broken, each in its own way."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from helpers.wheel_files import write_wheel
from helpers.written import manifest

_QUESTION = """\
[{prefix}-vraag]
theme = "actions"
roles = ["hr"]
text = "Wat neem je mee?"
"""

_HOOKS = "from perspectief.plugins import Check, Document, Writer, hookimpl, rule\n"

_RULE = """
@rule(
    "{code}",
    "{name}",
    "info",
    reason="Made up.",
    messages={{"en": "the rule {code} was applied", "nl": "de regel {code} is toegepast"}},
    bad={{}},
    good={{}},
)
def check(view):
    {body}


@hookimpl
def perspectief_checks():
    return [check]
"""

APPLIED = 'return [("pack", {})]'


def rules(code: str, body: str = APPLIED) -> str:
    """Give a plugin with one rule."""
    return _HOOKS + _RULE.format(code=code, name=f"regel-{code.lower()}", body=body)


def hook(body: str, name: str = "perspectief_checks", arguments: str = "") -> str:
    """Give a plugin with one hook."""
    return f"{_HOOKS}\n\n@hookimpl\ndef {name}({arguments}):\n    {body}\n"


def pack(package: str, id: str, prefix: str, head: str | None = None) -> dict[str, str]:
    """Give the files of a small pack."""
    return {
        f"{package}/__init__.py": "raise RuntimeError('nobody imports a pack')\n",
        f"{package}/pack.toml": manifest(id, prefix=prefix) if head is None else head,
        f"{package}/questions.toml": _QUESTION.format(prefix=prefix),
    }


_TABLE = (
    _HOOKS
    + """
from perspectief.tree import Heading, Section, Tree


def build(pack, options):
    blocks = tuple(Heading(1, (each.text,)) for each in pack.questions.values())
    return Tree("overzicht", "Overzicht", pack.language, (Section(blocks),))


def write(tree, options):
    words = [block.content[0] for section in tree.sections for block in section.blocks
             if isinstance(block, Heading)]
    return "\\n".join(map(str, words)).encode()


@hookimpl
def perspectief_documents():
    return (
        Document(name="overzicht", title="Alle vragen", purpose="Voor wie telt.", build=build,
                 folder="5-extra", formats=("lijst", "html")),
    )


@hookimpl
def perspectief_writers():
    return [Writer(format="lijst", suffix=".txt", write=write)]
"""
)

_DOCUMENT = (
    _HOOKS
    + """
from perspectief.tree import Section, Tree


def build(pack, options):
    {body}


@hookimpl
def perspectief_documents():
    return [Document(name="{name}", title="Iets", build=build, formats=("html",))]
"""
)


def document(name: str, body: str) -> str:
    """Give a plugin with one document."""
    return _DOCUMENT.format(name=name, body=body)


_PACK = """
from perspectief.plugins import Writer, hookimpl


def write(tree, options):
    return "no bytes"


@hookimpl
def perspectief_writers():
    return [Writer(format="tekst", suffix=".txt", write=write)]
"""


class Broken(NamedTuple):
    """A distribution whose plugin does one thing wrong.

    Attributes:
        code: The module of the plugin.
        phase: The phase in which it goes wrong.
        reason: What the reason says in English, in part.
        reason_nl: What it says in Dutch, in part; the same for an exception.
        state: The state of the plugin.
        needs: What the distribution says to need.
        stage: The subcommand that shows it.
    """

    code: str
    phase: str
    reason: str
    reason_nl: str = ""
    state: str = "broken"
    needs: tuple[str, ...] = ()
    stage: str = "plugins"


BROKEN: dict[str, Broken] = {
    "importfout": Broken(
        "raise ImportError('geen licentie\\ngevonden')",
        "import",
        "ImportError: geen licentie gevonden",
    ),
    "mist-module": Broken(
        "import nergens_te_vinden", "import", "No module named 'nergens_te_vinden'"
    ),
    "stopt-bij-import": Broken(
        "import sys\nsys.exit(3)", "import", "sys.exit(3)", "het probeerde het programma"
    ),
    "stopt-in-hook": Broken(
        hook("raise SystemExit(3)"), "call", "sys.exit(3)", "het probeerde", state="active"
    ),
    "stopt-in-regel": Broken(
        rules("SR001", "raise SystemExit(3)"),
        "call",
        "SR001: it tried to end the program",
        "SR001: het probeerde",
        state="active",
        stage="check",
    ),
    "verkeerd-type": Broken(
        hook("return 'regels'"),
        "call",
        "it gave str where a list or tuple of Check belongs",
        "het gaf str waar",
        state="active",
    ),
    "verkeerd-record": Broken(
        hook("return [{'code': 'VR001'}]"),
        "call",
        "it gave dict where Check belongs",
        "het gaf dict waar Check hoort",
        state="active",
    ),
    "verkeerd-veld": Broken(
        hook(
            "return [Check(code=3, name='x', severity='info', reason='', bad={}, good={}, run=id)]"
        ),
        "call",
        "TypeError: 'code' must be str, and is 3, of int",
        state="active",
    ),
    "verkeerde-vondst": Broken(
        _HOOKS
        + "from perspectief import Finding\n"
        + _RULE.format(code="VV001", name="vondst", body="pass")
        + "from attrs import evolve\ncheck = evolve(check, run=lambda view: ['mis'])\n",
        "call",
        "VV001: it gave str where Finding belongs",
        "VV001: het gaf str waar Finding",
        state="active",
        stage="check",
    ),
    "generator": Broken(
        hook("yield from ()"),
        "call",
        "it gave generator where",
        "het gaf generator waar",
        state="active",
    ),
    "coroutine": Broken(
        hook("return []").replace("def persp", "async def persp"),
        "call",
        "it gave coroutine where",
        "het gaf coroutine waar",
        state="active",
    ),
    "spelfout": Broken(
        hook("return []", "perspectief_check"),
        "register",
        'there is no hook perspectief_check. Did you mean "perspectief_checks"?',
        'Bedoel je "perspectief_checks"?',
    ),
    "argument": Broken(hook("return []", arguments="pack"), "register", "perspectief_checks(pack)"),
    "geen-hook": Broken(
        "x = 1\n", "register", "it implements no hook. The hooks are", "er staat geen hook in"
    ),
    "zonder-merk": Broken(
        "def perspectief_writers():\n    return []\n",
        "register",
        "perspectief_writers has no @hookimpl above it",
        "boven perspectief_writers staat geen @hookimpl",
    ),
    "taalfout": Broken("def perspectief_checks(:\n", "import", "SyntaxError: invalid syntax"),
    "metaklasse": Broken(
        "class Basis:\n    def __init_subclass__(cls):\n        raise ValueError('geen kind')\n"
        "class Kind(Basis):\n    pass\n",
        "import",
        "ValueError: geen kind",
    ),
    "oerfout": Broken(
        "class Oer(BaseException):\n    pass\nraise Oer('geen Exception')",
        "import",
        "Oer: geen Exception",
    ),
    "sprakeloos": Broken(
        "class Stil(Exception):\n    def __str__(self):\n        raise self\nraise Stil",
        "import",
        "Stil",
    ),
    "toekomst": Broken(
        rules("TK001"),
        "compatible",
        "it needs perspectief >=99, and this is",
        "het heeft perspectief >=99 nodig",
        state="incompatible",
        needs=("perspectief>=99",),
    ),
    "code-van-kern": Broken(
        rules("FP801"),
        "call",
        "the rule FP801 has a code that begins with FP",
        "de regel FP801 heeft een code die met FP begint",
        state="active",
    ),
    "stuk-document": Broken(
        document("stuk-document", "return pack.bestaat_niet"),
        "call",
        "stuk-document: AttributeError",
        state="active",
        stage="kit",
    ),
    "scheef-document": Broken(
        document("scheef-document", "return Tree('x', 'X', 'nl', (Section(('geen blok',)),))"),
        "call",
        "scheef-document.html:",
        state="active",
        stage="kit",
    ),
    "leeg-document": Broken(
        document("leeg-document", "return None"),
        "call",
        "leeg-document: it gave NoneType where Tree belongs",
        "leeg-document: het gaf NoneType waar Tree",
        state="active",
        stage="kit",
    ),
    "stuk-schrijver": Broken(
        _PACK,
        "call",
        "tekst: it gave str where bytes belongs",
        "tekst: het gaf str waar bytes",
        state="active",
        stage="kit-tekst",
    ),
}
"""Each broken plugin by name; its distribution is called `proef-` and that name."""

TWICE = {
    "dubbel": ("proef-dubbel-een", "proef-dubbel-twee"),
    "code": ("proef-code-een", "proef-code-twee"),
}
"""Pairs of distributions: with a plugin of one name, and with a rule of one code."""

INTERRUPTS = "onderbreekt"
"""The plugin that raises KeyboardInterrupt, as Ctrl-C does."""


def sound(folder: Path) -> list[Path]:
    """Write the wheels that have nothing wrong."""
    inhoud = pack("proef_inhoud", "inhoud", "in")
    regels = pack("proef_regels", "regels", "re")
    regels["proef_regels_code/__init__.py"] = ""
    regels["proef_regels_code/plugin.py"] = rules("RG001")
    talk = "print('ik praat op stdout')\n" + rules("PR001", "print('en ik ook'); " + APPLIED)
    return [
        write_wheel(
            folder, "proef-inhoud", inhoud, version="1.2", packs={"inhoud": "proef_inhoud"}
        ),
        write_wheel(
            folder,
            "proef-regels",
            regels,
            version="2.0",
            packs={"regels": "proef_regels"},
            plugins={"regels": "proef_regels_code.plugin"},
            needs=["perspectief>=1,<2", "perspectief>=99; extra == 'later'"],
        ),
        write_wheel(
            folder, "proef-tabel", {"proef_tabel.py": _TABLE}, plugins={"tabel": "proef_tabel"}
        ),
        write_wheel(
            folder, "proef-praat", {"proef_praat.py": talk}, plugins={"praat": "proef_praat"}
        ),
    ]


def broken(folder: Path) -> list[Path]:
    """Write the wheels that have something wrong."""
    wheels = [
        _plugin(folder, f"proef-{name}", name, each.code, each.needs)
        for name, each in BROKEN.items()
    ]
    for name in TWICE["dubbel"]:
        wheels.append(_plugin(folder, name, "dubbel", rules("DU001")))
    for name in TWICE["code"]:
        wheels.append(_plugin(folder, name, name.removeprefix("proef-"), rules("TW001")))
    wheels.append(_plugin(folder, "proef-onderbreekt", INTERRUPTS, "raise KeyboardInterrupt"))
    return [*wheels, *broken_packs(folder)]


def broken_packs(folder: Path) -> list[Path]:
    """Write the wheels whose packs cannot be used."""
    new = manifest("nieuw", prefix="nw").replace("format = 1", "format = 99")
    packs: Mapping[str, dict[str, str]] = {
        "zelfde-een": pack("proef_zelfde_een", "zelfde", "ze"),
        "zelfde-twee": pack("proef_zelfde_twee", "zelfde", "zt"),
        "schrijffout": pack("proef_schrijffout", "schrijffout", "sf", 'id = "schrijffout\n'),
        "nieuw": pack("proef_nieuw", "nieuw", "nw", new),
        "leeg": {"proef_leeg/__init__.py": ""},
    }
    return [
        write_wheel(
            folder,
            f"proef-{name}",
            files,
            packs={name.partition("-")[0]: f"proef_{name.replace('-', '_')}"},
        )
        for name, files in packs.items()
    ]


def _plugin(
    folder: Path, distribution: str, name: str, code: str, needs: tuple[str, ...] = ()
) -> Path:
    module = distribution.replace("-", "_")
    files = {f"{module}.py": code}
    return write_wheel(folder, distribution, files, plugins={name: module}, needs=needs)
