import pytest
from document_trees import EVERYTHING, said

from perspectief import Pack
from perspectief.documents import acties, boekje, draaiboek, opbrengst, schermbladen
from perspectief.plugins.records import Document

DOCUMENTS = [module.DOCUMENT for module in (draaiboek, schermbladen, opbrengst, acties, boekje)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_no_starting_hint(document: Document, secretaresse: Pack) -> None:
    """What lies on the table or is read afterwards holds no forecast of the authors."""
    text = " ".join(said(document.build(secretaresse, EVERYTHING)).split())
    for activity in secretaresse.activities.values():
        assert " ".join(activity.why.split()) not in text


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_same_pack_same_tree(document: Document, pack: Pack) -> None:
    """The same pack gives the same document."""
    assert document.build(pack, EVERYTHING) == document.build(pack, EVERYTHING)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_nothing_of_another_group(document: Document, pilot: Pack) -> None:
    """A document of the bare pilot says nothing of secretaresses but where that is the origin."""
    assert "managementondersteun" not in said(document.build(pilot, EVERYTHING)).lower()
