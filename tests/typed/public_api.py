"""What a type checker knows of the public names; checked against the installed wheel, not run."""

from collections.abc import Iterator
from pathlib import Path
from typing import assert_type

from immutabledict import immutabledict

import perspectief
from perspectief import Fault, Finding, KitFile, Outcome, Pack, PackInfo
from perspectief.model import Question, Role
from perspectief.plugins import Check, Document, Options, Writer, hookimpl
from perspectief.tree import Section, Tree


def packs_are_typed() -> None:
    """Every field of a pack has a type, and so has what a reference leads to."""
    pack = perspectief.load("secretaresse")
    assert_type(pack, Pack)
    assert_type(perspectief.load(Path("folder")), Pack)
    assert_type(pack.questions, immutabledict[str, Question])
    question = pack.questions["x"]
    text: str = question.text
    assert_type(pack.resolve(question.roles), tuple[Role, ...])
    probes: list[str] = [str(each) for each in question.probes.values()]
    print(text, probes)


def functions_are_typed() -> None:
    """What goes into the functions and comes out has a type."""
    assert_type(perspectief.check("ict", plugins=False), list[Finding])
    assert_type(perspectief.packs(), list[PackInfo])
    assert_type(perspectief.faults(), tuple[Fault, ...])
    pack = perspectief.from_json(perspectief.to_json(perspectief.load("ict")))
    assert_type(perspectief.make_kit(pack, formats=["html"]), Iterator[KitFile])
    assert_type(perspectief.outcome(["uitwerking.xlsx"]), Outcome)
    assert_type(perspectief.__version__, str)


def modules_are_typed(role: perspectief.model.Role) -> perspectief.tree.Paragraph:
    """The public modules can be named as parts of the library."""
    return perspectief.tree.Paragraph((role.title,))


def errors_are_typed() -> None:
    """An error has what it carries, typed."""
    try:
        perspectief.load("ict")
    except perspectief.PackNotFoundError as error:
        assert_type(error.known, tuple[str, ...])
    except perspectief.PackError as error:
        assert_type(error.findings, tuple[Finding, ...])


def build(pack: Pack, options: Options) -> Tree:
    """Make a document."""
    return Tree("x", pack.title, pack.language, (Section(()),))


def write(tree: Tree, options: Options) -> bytes:
    """Write a document."""
    return tree.title.encode()


@hookimpl
def perspectief_documents() -> list[Document]:
    """Give documents."""
    return [Document(name="x", title="X", build=build, formats=("x",))]


@hookimpl
def perspectief_writers() -> list[Writer]:
    """Give writers."""
    return [Writer(format="x", suffix=".x", write=write)]


@hookimpl
def perspectief_checks() -> list[Check]:
    """Give checks."""
    return []
