"""The content of the pack `bibliotheek`; `perspectief.load("bibliotheek")` reads it."""
