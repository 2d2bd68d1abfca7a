"""Regular expressions that are compiled when something is first looked for with them.

Compiling one can take as long as looking through all texts of a pack; and of most rules the
letters without which they find nothing stand in no text at all (`Texts.holding`).
"""

import re
from typing import Any, cast


class _Lazy:
    """Has the methods of a compiled expression, as soon as somebody asks for one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._pattern, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            # From now on they are found before anybody gets here.
            vars(self)[method] = getattr(compiled, method)
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give a regular expression that is compiled when it is first used.

    Args:
        pattern: The expression.
        flags: Those of `re.compile`.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
