"""Guides for authors, walked as a reader does: each command, each file, and what is shown."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from perspectief.cli import (
    check_words,
    customise_words,
    fix_words,
    kit_words,
    new_words,
    plugin_words,
    upgrade_words,
    usage_words,
    version_words,
)
from perspectief.cli.words import _WORDS
from perspectief.findings.rules import RULES

BLOCK = re.compile(r"^```(sh|bash|text|toml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(r"# (?P<file>[\w/]+\.toml)(?:, (?P<how>[\w ]+))?\n(?P<rest>.*)", re.DOTALL)
_LINE = re.compile(r"^(\w+) = .*$", re.MULTILINE)
_CELL = re.compile(r"^\| \*([^*]+)\* \|", re.MULTILINE)


class Walk:
    """Somebody who does what a guide says, in a folder of their own.

    Attributes:
        seen: What the last command showed.
        shown: How often the guide says what is shown.
    """

    def __init__(self, folder: Path, run: Callable[[str], str]) -> None:
        """Begin with a folder, in which the files that blocks name are.

        Args:
            folder: That folder.
            run: Runs a line of a block of commands, and gives what is shown; nothing for a line
                that needs the network.
        """
        self.folder = folder
        self.seen = ""
        self.shown = 0
        self._run = run
        self._mistake: tuple[Path, str] | None = None

    def follow(self, text: str) -> None:
        """Do what a text says, and hold what is shown against what it says is shown."""
        for language, block in BLOCK.findall(text):
            if language in ("sh", "bash"):
                for line in block.strip().split("\n"):
                    self._types(line)
            elif language == "toml":
                self._writes(block)
            else:
                self._compares(block)

    def _types(self, line: str) -> None:
        """Type a command, and take a mistake that was made on purpose away again."""
        said = self._run(line)
        if said:
            self.seen = narrow(said)
        if said and self._mistake is not None:
            path, text = self._mistake
            path.write_text(text, "utf-8")
            self._mistake = None

    def _writes(self, block: str) -> None:
        """Put a block in the file that it names: at the end, or in the place of what is there."""
        match = _NAMED.fullmatch(block)
        assert match, f"a block does not say which file it is: {block}"
        path = self.folder / match["file"]
        text = path.read_text("utf-8") if path.exists() else ""
        if match["how"] == "fout":
            self._mistake = path, text
        changed = match["how"] == "zo wordt het"
        path.write_text(
            _changed(text, match["rest"]) if changed else f"{text}\n{block}", encoding="utf-8"
        )

    def _compares(self, block: str) -> None:
        at = 0
        for piece in _pieces(block):
            assert piece in self.seen[at:], self.seen
            at = self.seen.index(piece, at) + len(piece)
        self.shown += 1


def _changed(text: str, block: str) -> str:
    """Give a text with each line of a table in a block in the place of the one that is there."""
    head, _, lines = block.partition("\n")
    before, mark, after = text.partition(f"{head}\n")
    assert mark, f"{head} is not in the file"
    for match in _LINE.finditer(lines):
        # What a comment teaches begins with a number sign, which the reader takes away.
        line = re.compile(rf"^(?:# )?{match[1]} = .*$", re.MULTILINE)
        after, count = line.subn(lambda _, new=match[0]: new, after, count=1)
        assert count, f"{match[1]} is not in {head}"
    return before + mark + after


def _pieces(text: str) -> Iterator[str]:
    """Give the pieces of an output between the lines that say that more is shown."""
    yield from (narrow(piece.strip("\n")) for piece in re.split(r"^…$", text, flags=re.MULTILINE))


def narrow(text: str) -> str:
    """Give a text without the room that makes columns: how wide they are depends on the packs."""
    return re.sub(r"(?<=\S) +", " ", text)


def explained(text: str) -> list[str]:
    """Give the messages that a guide explains: the first column of its tables, when in italics."""
    return _CELL.findall(text)


def messages() -> list[str]:
    """Give all that the command and its rules can say in Dutch, with `*` for what is filled in."""
    of_some = (
        *(check_words, customise_words, fix_words, kit_words, new_words, plugin_words),
        *(upgrade_words, usage_words, version_words),
    )
    words = (_WORDS, *(each.WORDS for each in of_some))
    said = [texts["nl"] for each in words for texts in each.values()]
    for rule in RULES.values():
        said += [rule.messages["nl"], rule.hints["nl"]]
    return [re.sub(r"\{\w+\}", "*", text) for text in said]
