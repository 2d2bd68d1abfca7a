"""What is handed to participants of a session."""

import pytest
from document_trees import EVERYTHING, found, pack, said

from perspectief.documents import activiteitenkaarten, vragenkaarten, werkbladen
from perspectief.documents.phrases import VALUES
from perspectief.plugins import Document
from perspectief.tree import Card, Mark

HANDED_OUT = [vragenkaarten.DOCUMENT, activiteitenkaarten.DOCUMENT, werkbladen.DOCUMENT]


@pytest.mark.parametrize("document", HANDED_OUT, ids=lambda document: document.name)
def test_no_hint(document: Document) -> None:
    """The authors' guess about an activity never reaches participants, nor its reason."""
    tree = document.build(pack("secretaresse"), EVERYTHING)
    text = " ".join(said(tree).split())
    for activity in pack("secretaresse").activities.values():
        assert " ".join(activity.why.split()) not in text
    about_work = [card for card in found(tree, Card) if card.style == "plain"]
    assert not {mark.shape for mark in found(about_work, Mark)} & set(VALUES)


@pytest.mark.parametrize("document", HANDED_OUT, ids=lambda document: document.name)
def test_voluntary(document: Document) -> None:
    """On every sheet for participants stands that taking part is voluntary."""
    assert document.participants
    assert document.folder == "3-uitvoeren"
    notice = document.build(pack("pilot"), EVERYTHING).notice
    assert notice == "Meedoen is vrijwillig. Wat je zegt, telt niet mee in je beoordeling."
