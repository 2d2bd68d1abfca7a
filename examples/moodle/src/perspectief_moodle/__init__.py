"""The questions of a pack as a question bank for Moodle."""
