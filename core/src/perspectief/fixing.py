"""Mending a pack: repairs that are beyond doubt, applied to the files of its author."""

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from attrs import frozen
from immutabledict import immutabledict

from .catalogue import named, rules_of
from .checking import examine_place
from .editing.disk import Disk
from .editing.journal import Change, commit
from .editing.overlay import Overlay, shown, texts_of
from .editing.own_folder import own_folder
from .editing.passes import Mended, passes
from .errors import NotWritableError, UnknownChoiceError
from .findings import Finding, Repair
from .given import given_day, several
from .hosting import host
from .plugins import Host
from .source.places import Folder

_NO_END = "\\ No newline at end of file"
"""What a diff says of a last line without its end."""


@frozen(kw_only=True)
class Fixed:
    """What was mended in a pack, or would be.

    Attributes:
        folder: The folder that holds its `pack.toml`.
        before: The texts of the files that change, by path, as they were.
        after: The same files as they are now.
        mended: The findings that were mended, each with its repair.
        left: What is still wrong.
    """

    folder: str
    before: immutabledict[str, str]
    after: immutabledict[str, str]
    mended: tuple[Mended, ...]
    left: tuple[Finding, ...]

    def diff(self) -> str:
        """Give what changes as a unified diff; empty when nothing does."""
        # Imported here: most who mend something do not look at it first.
        from difflib import unified_diff

        lines: list[str] = []
        for path, old in self.before.items():
            new = self.after[path].splitlines(keepends=True)
            for line in unified_diff(old.splitlines(keepends=True), new, path, path):
                lines.append(line if line.endswith("\n") else f"{line}\n{_NO_END}\n")
        return "".join(lines)


def fix(
    pack: str | Path,
    *,
    unsafe: bool = False,
    select: Collection[str] = (),
    write: bool = True,
    today: date | None = None,
    plugins: bool = True,
) -> Fixed:
    """Mend what is wrong with a pack, where it is beyond doubt what its author means.

    Comments and layout stay as they are, and all files change as one, or none does. The pack is
    checked again after every pass; what would make it worse is not done.

    Args:
        pack: The path of the folder of the pack.
        unsafe: Whether likely guesses are applied too.
        select: The codes or names of the rules whose findings are mended; by default all.
        write: Whether the files are written; else it is only told what would change.
        today: The date against which review dates are held; by default the date of today.
        plugins: Whether the rules of other distributions are applied too.

    Returns:
        What was mended, and what is left.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        UnknownChoiceError: When there is no such rule.
        NotWritableError: When it is an installed pack or an archive, when somebody else is
            writing in it, or changed it meanwhile.
        OSError: When nothing can be written, for want of rights or of room.
        TypeError: When `today` is no date.
    """
    folder = own_folder(pack)
    hosted = host(plugins=plugins)
    grades = ("safe", "unsafe") if unsafe else ("safe",)
    fixed = mended(folder, hosted, given_day(today), grades, codes(select, hosted))
    if write:
        write_fixed(fixed, folder)
    return fixed


def codes(select: Collection[str], hosted: Host) -> tuple[str, ...]:
    """Give the codes of the rules that were named.

    Args:
        select: Codes or names of rules.
        hosted: Brings the rules.

    Raises:
        UnknownChoiceError: When there is no such rule.
    """
    if not select:
        return ()
    every = rules_of(hosted)
    found = []
    for name in several(select):
        rule = named(name, every)
        if rule is None:
            known = [word for each in every for word in (each.code, each.name)]
            raise UnknownChoiceError("rule", name, known)
        found.append(rule.code)
    return tuple(found)


def mended(
    folder: Folder, host: Host, today: date, grades: Collection[str], select: Collection[str]
) -> Fixed:
    """Work out what mending makes of a pack; nothing is written.

    Args:
        folder: The folder of the pack.
        host: Brings the rules.
        today: The date against which review dates are held.
        grades: The grades of repairs that are applied.
        select: The codes of the rules whose findings are mended; empty for all.
    """
    texts = texts_of(folder)
    names = {shown(folder, name): name for name in texts}

    def judge(changed: Mapping[str, str]) -> list[Finding]:
        new = {names[path]: text for path, text in changed.items()}
        return examine_place(Overlay(folder, new), host, today)

    def wanted(found: Finding) -> Repair | None:
        if select and found.code not in select:
            return None
        return next((each for each in found.repairs if each.grade in grades), None)

    before = {path: texts[name] for path, name in names.items()}
    state = passes(before, judge, wanted)
    changed = [path for path, text in state.texts.items() if text != before[path]]
    return Fixed(
        folder=folder.path,
        before=immutabledict({path: before[path] for path in changed}),
        after=immutabledict({path: state.texts[path] for path in changed}),
        mended=state.mended,
        left=state.findings,
    )


def write_fixed(fixed: Fixed, folder: Folder, disk: Disk | None = None) -> None:
    """Write what was mended, all files as one.

    Args:
        fixed: What was mended.
        folder: The folder of the pack.
        disk: What writes; the disk itself.

    Raises:
        NotWritableError: When somebody else is writing in the folder, or changed it meanwhile.
        OSError: When nothing can be written.
    """
    names = {shown(folder, name): name for name in texts_of(folder)}
    gone = next((path for path in fixed.before if path not in names), None)
    if gone is not None:
        raise NotWritableError(gone, "changed-since")
    changes = {
        names[path]: Change(before=text.encode(), text=fixed.after[path])
        for path, text in fixed.before.items()
    }
    if changes:
        commit(folder.path, changes, disk)
