"""A table of questions by guiding question and role, from the JSON of a pack.

Works without the library in Python: any language reads the JSON.

    perspectief show secretaresse --json > secretaresse.json
    python questions.py secretaresse.json
"""

# %% Read
import json
import sys
from pathlib import Path

import polars as pl

pack = json.loads(Path(sys.argv[1]).read_text("utf-8"))

# %% One row for each question and each role that answers it
questions = pl.DataFrame(
    [
        {"theme": each["theme"], "role": role, "question": each["text"]}
        for each in pack["questions"].values()
        for role in each["roles"]
    ]
)

# %% Count
table = (
    questions.pivot(on="role", index="theme", values="question", aggregate_function="len")
    .fill_null(0)
    .sort("theme")
)
print(table.write_csv(), end="")
