"""The content of the pack `secretaresse`; `perspectief.load("secretaresse")` reads it."""
