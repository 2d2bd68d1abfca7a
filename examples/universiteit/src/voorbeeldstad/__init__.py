"""The version of a made-up university: content, and one rule of its own (`plugin`)."""
