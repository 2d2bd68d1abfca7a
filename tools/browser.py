"""Run the tests in a browser; where there is none, say in one line what was not run."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
"""What the browser is called on different systems."""
MODULES = ("playwright", "axe_playwright_python")


def missing() -> str:
    """Say what is not there, and how to get it; nothing when all is."""
    if not any(map(shutil.which, CHROMIUM)):
        return "there is no Chromium (on Debian: apt install chromium)"
    if not all(map(find_spec, MODULES)):
        return "Playwright is not installed (requirements-browser.txt)"
    return ""


def main() -> int:
    """Run the tests, and give their exit code; 0 when they cannot be run here."""
    if reason := missing():
        print(f"Not run: the tests in a browser, because {reason}.")
        return 0
    command = [sys.executable, "-m", "pytest", "-n", "2", "tests/browser"]
    return subprocess.run(command, check=False, cwd=ROOT).returncode  # noqa: S603  # our own


if __name__ == "__main__":
    sys.exit(main())
