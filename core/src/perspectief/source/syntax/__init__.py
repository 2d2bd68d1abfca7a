"""A second look at a file that the parser refuses: all its mistakes, each with its place.

The parser stops at the first thing it does not understand. This goes on: it knows what people
who write content by hand do wrong, says so in a finding of its own, and resumes where the next
statement most likely begins. What only follows from a mistake that was told is not told.
Of a valid file of TOML 1.0 it says nothing. It takes several times as long as parsing does, so
nothing here is imported for a file with nothing wrong.
"""

from .second_look import newer_syntax, second_look

__all__ = ["newer_syntax", "second_look"]
