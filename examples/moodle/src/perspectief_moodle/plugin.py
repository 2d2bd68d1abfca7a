"""What this plugin brings: a document, and a way to write any document as Moodle XML."""

from perspectief.plugins import Document, Writer, hookimpl

from .question_bank import build
from .xml import write


@hookimpl
def perspectief_documents() -> list[Document]:
    """Give the question bank."""
    return [
        Document(
            name="vragenbank",
            title="Vragenbank",
            purpose="Voor wie de leeromgeving beheert: alle vragen, om te importeren.",
            build=build,
            formats=("moodle",),
            per_group=True,
        )
    ]


@hookimpl
def perspectief_writers() -> list[Writer]:
    """Give the writer of Moodle XML."""
    return [Writer(format="moodle", suffix=".xml", write=write)]
