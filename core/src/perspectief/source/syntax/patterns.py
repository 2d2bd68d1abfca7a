"""What the statements of TOML look like, and what is nearly one."""

import re

_PART = r"""(?:[A-Za-z0-9_-]++|"(?:[^"\\\r\n]++|\\[^\r\n])*+"|'[^'\r\n]*+')"""
_KEY = rf"{_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+"
_END = r"[ \t\r]*+(?:\#[^\n]*+)?$"

PART = re.compile(_PART)
KEY = re.compile(_KEY)
"""A key as TOML wants it: names without spaces and accents, or between quotes."""

HEADER = re.compile(rf"(\[\[?)[ \t]*+({_KEY})[ \t]*+(\]{{0,2}})")
"""A name between brackets, of which the closing ones may be too few."""

HALF_HEADER = re.compile(rf"({_KEY})[ \t]*+(\]\]?)(?={_END})", re.M)
"""A header without its opening brackets."""

BARE_HEADER = re.compile(
    rf"(?:\([ \t]*+)?([a-z0-9]++(?:-[a-z0-9]++)++)(?:[ \t]*+\))?"
    rf"(?=[ \t\r]*+(?:\#[^\n]*+)?\n(?:[ \t\r\n]++|\#[^\n]*+)*+{_KEY}[ \t]*+=)"
)
"""An id on a line of its own above a statement: a header without any brackets."""

STATEMENT = re.compile(rf"[ \t]*+(?:{_KEY}[ \t]*+=|\[\[?[ \t]*+{_KEY}[ \t]*+\]\]?{_END})", re.M)
"""The beginning of a line that is a statement, and nothing else."""

IN_LIST = re.compile(
    r"[ \t]*+(?:[A-Za-z_][\w.-]*+[ \t]*+=|\[\[?[ \t]*+(?!true\b|false\b|inf\b|nan\b)"
    rf"[A-Za-z_][A-Za-z0-9_.-]*+[ \t]*+\]\]?{_END})",
    re.M | re.A,
)
"""The beginning of a line that can be no item of a list: the list above it was never closed."""

NEARLY = re.compile(
    rf"""{STATEMENT.pattern}
    | [ \t]*+ (?: ["'“”„]?[\w.-]{{1,40}}["'“”]?[ \t]*+=
    | [\w.-]++[ \t]*+:[ \t]*+["'“\[{{\d]
    | [A-Za-z0-9_.-]++\]\]?{_END}
    | [\w-]++[ \t]++(?:"[^"\n]*+"|\[[^\n]*\]|\d++){_END}
    | \[ | \# | [<=>]{{7}}(?:[ ]|$) )""",
    re.M | re.X,
)
"""The beginning of a line that somebody meant as a statement, and not as a part of a text."""

CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: [^\n]*)?\r?$", re.M)
"""A line that git puts in a file when it cannot merge two versions."""

CONFLICT_BLOCK = re.compile(r"<{7}(?: [^\n]*+)?\n(?:(?!>{7})[^\n]*+\n)*+>{7}[^\r\n]*+")

CURLY = "“”„‟‘’‚‛«»‹›"
"""Quotes that are no quotes for TOML."""

_COMMENT = re.compile(r"""\#.*|"(?:[^"\\]++|\\.)*+"|'[^']*+'""")
SPACES = re.compile(r"[ \t]*+")
GAP = re.compile(r"(?:[ \t\r\n]++|#[^\n]*+)*+")
"""What may stand between the parts of a list: line ends and explanations too."""


def blank(text: str, at: int) -> int:
    """Skip spaces and tabs."""
    match = SPACES.match(text, at)
    return match.end() if match else at


def code_of(line: str) -> str:
    """Give a line without the explanation behind it, quotes looked at."""
    for match in _COMMENT.finditer(line):
        if match[0].startswith("#"):
            return line[: match.start()].rstrip()
    return line.rstrip()
