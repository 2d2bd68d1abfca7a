"""What is wrong with a single value, as the hooks of structuring raise it."""


class WrongTypeError(TypeError):
    """A value has another type than it must have.

    Attributes:
        expected: What it must be, as a word of the messages.
    """

    def __init__(self, expected: str) -> None:
        """Say what was expected."""
        super().__init__(expected)
        self.expected = expected


class UnknownValueError(ValueError):
    """A value is none of a closed list.

    Attributes:
        value: The value.
        allowed: The closed list.
    """

    def __init__(self, value: str, allowed: tuple[str, ...]) -> None:
        """Say what was found and what is allowed."""
        super().__init__(value)
        self.value = value
        self.allowed = allowed


class EmptyTextError(ValueError):
    """A text is empty, where it should be written or left out."""
