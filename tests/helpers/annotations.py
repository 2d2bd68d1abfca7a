"""What the annotations of the model say, read apart from the code that is tested."""

from perspectief.testing.annotations import KIND_OF, fields_of, kind_named, members, sort_of

__all__ = ["KIND_OF", "fields_of", "kind_named", "members", "sort_of"]
