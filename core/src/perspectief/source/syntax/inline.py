"""Tables in braces over several lines, which only TOML 1.1 allows."""

from .look import Change, Look, mend


class Inline:
    """What only TOML 1.1 allows between braces: line ends, explanations, a comma at the end."""

    def __init__(self, look: Look, start: int) -> None:
        """Begin at an opening brace."""
        self._look = look
        self._start = start
        self._gaps: list[tuple[int, int]] = []

    def gap(self, start: int, end: int) -> bool:
        """Look at what stands between two parts; give whether a line ends there."""
        broken = "\n" in self._look.text[start:end]
        if broken:
            self._gaps.append((start, end))
        return broken

    def done(self, end: int, comma: int) -> None:
        """Note it, at the closing brace, with the place of a comma before that if there is one."""
        if not self._gaps and comma < 0:
            return
        changes = [Change(*gap, " ") for gap in self._gaps]
        if comma >= 0:
            changes.append(Change(comma, comma + 1, ""))
        said = [line for gap in self._gaps for line in self._explanations(*gap)]
        if said:
            # Between braces on one line there is no place for them: they go above it.
            at = self._look.statement
            changes.insert(0, Change(at, at, "".join(said)))
        one = mend("safe", "one-line", *sorted(changes))
        self._look.note("FP133", self._start, end, one)

    def _explanations(self, start: int, end: int) -> list[str]:
        lines = self._look.raw[start:end].splitlines(keepends=True)
        return [line.lstrip() for line in lines if line.lstrip().startswith("#")]
