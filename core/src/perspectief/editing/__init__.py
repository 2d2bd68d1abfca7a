"""Changing files that people write: comments and layout stay as they are.

`edits` applies changes to texts, `toml_text` makes them for keys and tables, `repairs` makes
them for findings, and `journal` writes several files as if they were one.
"""
