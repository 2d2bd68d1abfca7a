"""Texts without a translation, in documents in another language."""

import pytest
from document_trees import CHOSEN, EVERYTHING, found

import perspectief
from helpers.written import write_pack
from perspectief import Pack, make_kit
from perspectief.documents import draaiboek, vragenkaarten
from perspectief.documents.common import cite, source_list
from perspectief.documents.foreign import language_of, told_apart
from perspectief.documents.labels import labels
from perspectief.documents.markdown import blocks
from perspectief.model import Ref, Source
from perspectief.tree import Foreign

QUESTIONS = """
[vb-vraag]
theme = "actions"
roles = ["hr"]
text = "Wat neem je mee?"
"""


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """A pack in English, with a question that nobody translated."""
    folder = write_pack(tmp_path_factory.mktemp("half") / "vb", {"questions.toml": QUESTIONS})
    return perspectief.load(folder, language="en")


def test_a_text_without_translation_is_known_as_foreign(half: Pack) -> None:
    """What is shown in the language it was written in carries that language, and only that."""
    tree = told_apart(vragenkaarten.build(half, EVERYTHING), half)
    assert {(one, one.language) for one in found(tree, Foreign)} == {
        ("Wat neem je mee? [nl]", "nl")
    }


@pytest.mark.parametrize(("language", "foreign"), [("nl", "Walk and Talk"), ("en", "Vissenkom")])
def test_titles_of_sources_are_in_their_own_language(language: str, foreign: str) -> None:
    """A title in another language than the document carries its language; others do not."""
    pack = perspectief.load("pilot", language=language)
    label = labels("common", language)
    listed = found(source_list(label, pack.sources.values()), Foreign)
    assert foreign in listed
    assert {one.language for one in listed} == {"nl", "en"} - {language}


def test_sources_are_named_one_after_the_other() -> None:
    """Of each source there is what it is cited as alone, with a comma between; of none nothing."""
    pack, label = perspectief.load("pilot"), labels("common", "nl")
    refs: list[Ref[Source]] = [Ref(id, "sources") for id in list(pack.sources)[:2]]
    one, other = (cite(pack, label, (ref,)) for ref in refs)
    assert cite(pack, label, refs) == (*one, ", ", *other)
    assert cite(pack, label, ()) == ()


def test_nothing_else_changes(half: Pack) -> None:
    """A document is the same but for the language of its words."""
    tree = vragenkaarten.build(half, EVERYTHING)
    assert told_apart(tree, half) == tree


def test_a_whole_translation_costs_nothing() -> None:
    """A document of a pack without foreign texts is given back as it is."""
    pack = perspectief.load("pilot", language="en")
    tree = draaiboek.build(pack, CHOSEN)
    assert told_apart(tree, pack) is tree


def test_each_paragraph_of_a_long_text() -> None:
    """The mark behind a long text is about all its paragraphs, lists and stressed words."""
    shown = blocks("Eerst *dit*.\n\n- dan dat\n\nEn dan meer. [nl]")
    assert {str(one) for one in found(shown, Foreign)} == {
        "Eerst ",
        "dit",
        ".",
        "dan dat",
        "En dan meer. [nl]",
    }


@pytest.mark.parametrize("words", ["Wat [nl] nu", "Zie [NL]", "Zie [a1]", "[nl]", ""])
def test_other_brackets_are_no_mark(words: str) -> None:
    """Only the code of a language in brackets behind a text is a mark."""
    assert language_of(words) is None


def test_the_kit_says_it_too(half: Pack) -> None:
    """In the pages of the kit such a text has its own language."""
    (file,) = make_kit(half, formats=("html",), only=("vragenkaarten",), everything=True)
    assert '<span lang="nl">Wat neem je mee? [nl]</span>' in file.data.decode()
