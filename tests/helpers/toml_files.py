"""TOML files as people write them, drawn: every form of text, table, list and comment."""

from datetime import date
from typing import Any

from attrs import field, mutable
from hypothesis import strategies as st

from perspectief.editing import toml_values

KEYS = st.sampled_from(["a", "b", "uit-voeren", "c_1", "é", "met spatie", 'met "haak"', "d.e", ""])
TEXTS = st.one_of(
    st.sampled_from(["", "x", "é # geen", '"', "'", 'a "b"', "C:\\x", "een\ntwee", "[a]\n# nee\n"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
SCALARS = st.one_of(
    TEXTS, st.integers(-9, 99), st.booleans(), st.just(date(2027, 1, 31)), st.just(1.5)
)
LISTS = st.lists(st.one_of(SCALARS, st.lists(SCALARS, max_size=2)), max_size=4)
PLAIN = st.one_of(SCALARS, LISTS)
INNER = st.dictionaries(
    KEYS, st.one_of(PLAIN, st.dictionaries(KEYS, SCALARS, max_size=2)), max_size=3
)
DATA = st.dictionaries(KEYS, st.one_of(PLAIN, INNER), max_size=4)
_PART = st.dictionaries(KEYS, PLAIN, min_size=1, max_size=3)
_PARTS = st.fixed_dictionaries({"deel": st.fixed_dictionaries({"a": _PART}, optional={"b": PLAIN})})
DEEP = st.builds(
    lambda own, parts: {"object": {**own, **parts}},
    st.dictionaries(KEYS, PLAIN, max_size=2),
    _PARTS,
)
"""Objects with parts that have parts."""


@mutable
class Pen:
    """Writes a table, choosing among the forms that TOML has for it; if `headed`, with a header."""

    draw: Any
    headed: bool = False
    out: list[str] = field(factory=list)
    count: int = 0

    def chance(self) -> bool:
        """Choose."""
        return bool(self.draw(st.booleans()))

    def comment(self) -> str:
        """Give a comment that no other is like, and that no text holds."""
        self.count += 1
        trap = self.draw(st.sampled_from(["", '"', "'''", " [a]", ' a = "', ", ]"]))
        return f"# opm-{self.count}-{trap}"

    def maybe(self) -> str:
        """Give a comment behind something, or nothing."""
        return f"  {self.comment()}" if self.chance() else ""

    def text(self, value: str) -> str:
        """Write a text in one of its four ways."""
        printable = all(c.isprintable() or c == "\n" for c in value)
        forms = [f'"{_escaped(value)}"']
        if printable and "'" not in value and "\n" not in value:
            forms.append(f"'{value}'")
        if printable and "'''" not in value and not value.endswith("'"):
            forms.append(f"'''\n{value}'''")
        if printable and "\\" not in value and '"' not in value:
            forms += [f'"""\n{value}"""', f'"""\\\n  {value}"""' if value[:1].strip() else '"x"']
        return str(self.draw(st.sampled_from([each for each in forms if each != '"x"'])))

    def value(self, value: Any, *, flat: bool = False) -> str:
        """Write a value; `flat` without line ends outside a text."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            pairs = (f"{toml_values.key(key)} = {self.value(each, flat=True)}"
                     for key, each in value.items())  # fmt: skip
            return "{" + ", ".join(pairs) + "}"
        if isinstance(value, list):
            return self.list(value, flat=flat)
        return toml_values.value(value)

    def list(self, value: list[Any], *, flat: bool) -> str:
        """Write a list: on one line, or on several with comments between them."""
        items = [self.value(each, flat=flat) for each in value]
        if flat or self.chance():
            comma = "," if items and self.chance() else ""
            return f"[{', '.join(items)}{comma}]"
        ends = [f",{self.maybe()}"] * len(items)
        if ends:
            ends[-1] = self.draw(st.sampled_from(["", ends[-1], f"{self.maybe()}\n ,"]))
        lines = (f"\n    {item}{end}" for item, end in zip(items, ends, strict=True))
        return f"[{self.maybe()}{''.join(lines)}{self.maybe()}\n]"

    def table(self, path: tuple[str, ...], data: dict[str, Any], *, header: bool = True) -> None:
        """Write a table under its header."""
        later = []
        if header and path:
            self.out += [self.comment()] if self.chance() else []
            self.out.append(f"[{toml_values.dotted(path)}]{self.maybe()}")
        for key, value in data.items():
            if isinstance(value, dict) and (not value or self.headed or self.chance()):
                later.append(key)
            else:
                self.pairs(toml_values.key(key), value)
        for key in later:
            self.out += ["", ""] if self.chance() else [self.comment()]
            self.table((*path, key), data[key])

    def pairs(self, name: str, value: Any) -> None:
        """Write a key with its value: of a table between braces, or as dotted keys."""
        if isinstance(value, dict) and value and self.chance():
            for key, each in value.items():
                self.pairs(f"{name}.{toml_values.key(key)}", each)
        else:
            self.out += [self.comment()] if self.chance() else []
            self.out.append(f"{name} = {self.value(value)}{self.maybe()}")


def _escaped(value: str) -> str:
    return "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in value)


@st.composite
def toml_files(draw: Any, *, deep: bool = False) -> str:
    """Draw the text of a TOML file; every comment in it has a number, as in `opm-3-`.

    One that is `deep` has an object with parts in parts, each below a header of its own.
    """
    pen = Pen(draw, headed=deep)
    pen.table((), draw(DEEP if deep else DATA))
    text = "\n".join(pen.out) + ("\n" if draw(st.booleans()) else "")
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return ("\ufeff" if draw(st.booleans()) else "") + text
