"""Giving findings, and the other places they are about, a line and a column."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from ..findings import Finding, Related, Span
from ..findings.finding import Aim
from ..layers import Chain, Layer, steps, value_at
from ..model.record import changed
from ..model.shape import MANIFEST
from ..source.positions import Path, Range
from .addresses import path_of, place, quoted
from .files import Files


def locate(findings: Iterable[Finding], chain: Chain, files: Files | None = None) -> list[Finding]:
    """Give each finding the place in its file, from its address.

    Args:
        findings: The findings; those that have a line keep it.
        chain: The layers that they are about. Of these only files are read that something is
            found in, each once.
        files: Those files, when somebody else looks at them too.

    Returns:
        The same findings, in the same order. What is not in a file of the layers, such as a
        folder without any, keeps no line.
    """
    places = _Places(chain, files or Files(chain))
    return [each.having(**values) if (values := places.of(each)) else each for each in findings]


class _Places:
    """The places of findings in the files of one chain."""

    def __init__(self, chain: Chain, files: Files) -> None:
        self.chain = chain
        self.files = files
        self.renamed = _renamed(chain)
        self.told: Counter[tuple[str, ...]] = Counter()
        self._known: dict[tuple[str, Path, str], list[Range]] = {}

    def of(self, found: Finding) -> dict[str, Any]:
        """Give what of a finding is to change."""
        if found.line is None and found.path in self.files:
            span = self._span(found)
        elif found.line is None and found.address.endswith(".toml"):
            # It is about a file as a whole, of which the layers know nothing.
            span = _at_start(found.path)
        else:
            span = None
        values: dict[str, Any] = {}
        if span is not None:
            values = {"line": span.line, "column": span.column}
            values |= {"end_line": span.end_line, "end_column": span.end_column}
        if found.related:
            values["related"] = tuple(map(self._related, found.related))
        return values

    def _span(self, found: Finding) -> Span:
        # When it points at its object, the name of what is missing in it is no part of the way.
        address = found.address.partition("#")[0] if found.aim == "object" else found.address
        if found.related and not self._is_there(found.path, address, found.quote):
            # What a layer does to what it does not name stands where it does so.
            for other in found.related:
                if self._is_in(found.path, other):
                    return self._of(found.path, other.address, other.aim)
        # The same thing twice about one text is about two places in it.
        same = (found.code, found.path, found.address, found.quote)
        self.told[same] += 1
        return self._of(found.path, address, found.aim, found.quote, self.told[same] - 1)

    def _is_there(self, path: str, address: str, quote: str = "") -> bool:
        positions = self.files.positions(path)
        if positions is None:
            return False
        where, complete = path_of(address, positions.entries, self.renamed)
        return complete and (not quote or bool(self._quoted(path, where, quote)))

    def _is_in(self, path: str, other: Related) -> bool:
        layer = self._layer(other)
        here = layer is not None and layer.file_of(other.address.partition("/")[0]) == path
        return here and self._is_there(path, other.address)

    def _of(self, path: str, address: str, aim: Aim, quote: str = "", nth: int = 0) -> Span:
        positions = self.files.positions(path)
        if positions is None or address.endswith(".toml"):
            return _at_start(path)
        where, complete = path_of(address, positions.entries, self.renamed)
        found = self._quoted(path, where, quote) if quote and aim == "value" else []
        start, end = place(positions, where, complete, aim, found, nth)
        line, column = positions.lines.place(start)
        end_line, end_column = positions.lines.place(end)
        return Span(path=path, line=line, column=column, end_line=end_line, end_column=end_column)

    def _quoted(self, path: str, where: Path, quote: str) -> list[Range]:
        """Give the places of a piece, looked for once: it may be told of a thousand times."""
        positions, known = self.files.positions(path), self._known
        if positions is None:
            return []
        if (path, where, quote) not in known:
            known[path, where, quote] = quoted(positions, where, quote)
        return known[path, where, quote]

    def _related(self, other: Related) -> Related:
        layer = self._layer(other) if other.span is None else None
        if layer is None:
            return other
        path, address = _file(layer, other.address)
        if path not in self.files or self.files.positions(path) is None:
            return changed(other, layer=layer.id)
        return changed(other, layer=layer.id, span=self._of(path, address, other.aim))

    def _layer(self, other: Related) -> Layer | None:
        """Give the layer that it names, or else the lowest that says it."""
        if other.layer:
            return next((each for each in self.chain.layers if each.id == other.layer), None)
        at = steps(other.address)
        return next((each for each in self.chain.layers if _says(each, at)), None)


def _file(layer: Layer, address: str) -> tuple[str, str]:
    """Give the path of the file of a layer that an address is in, and the address in it.

    That of a translation begins with its language, as its file does: `en/questions/x#text`.
    """
    language, _, rest = address.partition("/")
    if language in layer.languages and layer.place is not None:
        return layer.place.within(language).show(f"{steps(rest)[0]}.toml"), rest
    return layer.file_of(steps(address)[0]), address


def _says(layer: Layer, at: tuple[str, ...]) -> bool:
    return value_at({**layer.objects, MANIFEST: layer.manifest}, at) is not None


def _at_start(path: str) -> Span:
    return Span(path=path, line=1, column=1, end_line=1, end_column=1)


def _renamed(chain: Chain) -> dict[str, dict[str, str]]:
    renamed: dict[str, dict[str, str]] = {}
    for layer in chain.layers:
        for kind, names in layer.renamed.items():
            renamed[kind] = {**renamed.get(kind, {}), **names}
    return renamed
