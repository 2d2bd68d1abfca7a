"""`python -m perspectief` is the command."""

import os
import sys

# Python puts the current folder first. What is in a folder that is checked is not to be run.
if not sys.flags.safe_path and sys.path[:1] in ([""], [os.getcwd()]):
    del sys.path[0]

from .cli.process import run

if __name__ == "__main__":
    sys.exit(run())
