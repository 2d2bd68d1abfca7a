"""PO files: the texts of a pack for translation tools, each with its address as context.

Babel reads them, and says how a text is quoted. It writes lines about former texts that other
tools cannot read, and the time of writing; so the file is put together here.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from ..errors import UnusableNameError
from ..extras import needing
from ..given import given_epoch
from ..layers.canonical import canonical
from .worklist import Text, Worklist

LARGEST = 16 * 1024 * 1024
"""The most bytes of a PO file that is read."""

_WIDTH = 100


class Entry(NamedTuple):
    """One row of a PO file.

    Attributes:
        address: The address of the text.
        source: The text that was translated.
        target: Its translation; empty when there is none yet.
        fuzzy: Whether the translation is still to be looked at.
        line: The line in the file.
    """

    address: str
    source: str
    target: str
    fuzzy: bool
    line: int


def to_po(worklist: Worklist) -> bytes:
    """Write a work list as a PO file. The same list gives the same bytes.

    What was made from another text is marked as fuzzy, with the former text, and so is what
    somebody has to look at for another reason.

    Args:
        worklist: The texts, as `translate` gives them.

    Returns:
        The file, in UTF-8.
    """
    blocks = ["\n".join(_head(worklist)), *("\n".join(_entry(each)) for each in worklist.texts)]
    return ("\n\n".join(blocks) + "\n").encode()


def _head(worklist: Worklist) -> Iterator[str]:
    fields = {
        "Project-Id-Version": f"{worklist.id} {worklist.version}",
        **_date(),
        "Language": worklist.language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Source-Language": worklist.source,
    }
    yield 'msgid ""'
    yield 'msgstr ""'
    for name, value in fields.items():
        yield _quoted(f"{name}: {value}\n")


def _date() -> dict[str, str]:
    """Give the date that is asked for; without one there is none, so that bytes stay the same."""
    asked = given_epoch()
    if asked is None:
        return {}
    moment = datetime.fromtimestamp(asked, UTC)
    return {"POT-Creation-Date": f"{moment:%Y-%m-%d %H:%M}+0000"}


def _entry(text: Text) -> Iterator[str]:
    source, target = canonical(text.source), canonical(text.target)
    yield f"#. {text.layer}"
    if text.open and target:
        yield "#, fuzzy"
    if text.before:
        yield f"#| msgid {_quoted(canonical(text.before), '#| ')}"
    yield f"msgctxt {_quoted(text.address)}"
    yield f"msgid {_quoted(source)}"
    yield f"msgstr {_quoted(target)}"


def _quoted(text: str, prefix: str = "") -> str:
    # Imported here, as below: only who makes PO files needs the extra.
    with needing("translate"):
        from babel.messages.pofile import normalize

    return normalize(text, prefix=prefix, width=_WIDTH)


def from_po(data: bytes, language: str) -> list[Entry]:
    """Read a PO file.

    Args:
        data: Its bytes.
        language: The language that it should be in.

    Returns:
        Its rows, those without translation too.

    Raises:
        UnusableNameError: When it is no PO file, or one in another language.
    """
    from io import BytesIO

    with needing("translate"):
        from babel.messages.pofile import PoFileError, read_po

    if len(data) > LARGEST:
        raise UnusableNameError(language, "po-too-large")
    try:
        catalog = read_po(BytesIO(data.removeprefix(b"\xef\xbb\xbf")), abort_invalid=True)
    except PoFileError as error:
        raise UnusableNameError(str(error.lineno + 1), "po-line") from error
    except (ValueError, LookupError) as error:
        raise UnusableNameError(language, "no-po") from error
    said = str(catalog.locale_identifier or language)
    if said.replace("_", "-").partition("-")[0] != language:
        raise UnusableNameError(said, "po-language", language=language)
    return [
        Entry(
            address=each.context or "",
            source=_one(each.id),
            target=_one(each.string),
            fuzzy=each.fuzzy,
            line=each.lineno or 0,
        )
        for each in catalog
        if each.id
    ]


def _one(text: object) -> str:
    """Give a text; of one that a tool made a plural, the first form."""
    if isinstance(text, (list, tuple)):
        text = text[0] if text else ""
    return str(text or "")
