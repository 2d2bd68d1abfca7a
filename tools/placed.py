"""Say `here` when the Python that runs this finds the library in the current folder, else nothing.

What is installed from a folder knows its path: after a move it is found no more, or elsewhere.
"""

import sys
from importlib.util import find_spec
from pathlib import Path


def main() -> int:
    """Say it; the exit code is always 0."""
    spec = find_spec("perspectief")
    if spec and spec.origin and Path(spec.origin).resolve().is_relative_to(Path.cwd().resolve()):
        print("here")
    return 0


if __name__ == "__main__":
    sys.exit(main())
