"""Make a virtual environment and install into it: with uv when it is there, else with pip.

Works with Debian's Python too, which has no ensurepip: pip installs from outside.
"""

import shutil
import subprocess
import sys
from pathlib import Path

LEAST = (3, 11)


def main(folder: str, *install: str) -> int:
    """Make the environment `folder` and install into it what pip is told to install."""
    if sys.version_info < LEAST:
        wanted = ".".join(map(str, LEAST))
        print(f"Python {wanted} or newer is needed, and this is {sys.version.split()[0]}.")
        print("Say which one to use, such as: make kit PYTHON=python3.12")
        return 1
    print(f"Setting up {folder} (once; this takes up to a minute)", flush=True)
    for command in _commands(folder, install):
        done = subprocess.run(command, check=False)  # noqa: S603  # our own commands, from make
        if done.returncode:
            print(f"This did not work: {' '.join(command)}")
            return done.returncode
    return 0


def _commands(folder: str, install: tuple[str, ...]) -> list[list[str]]:
    python = str(_python(folder))
    if uv := shutil.which("uv"):
        made = [uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, folder]
        return [made, [uv, "pip", "install", "--quiet", "--python", python, *install]]
    made = [sys.executable, "-m", "venv", "--without-pip", folder]
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    return [made, [*pip, "install", "--quiet", *install]]


def _python(folder: str) -> Path:
    windows = Path(folder, "Scripts", "python.exe")
    return windows if sys.platform == "win32" else Path(folder, "bin", "python")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
