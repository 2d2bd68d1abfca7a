"""The content of the pack `ict`; `perspectief.load("ict")` reads it."""
