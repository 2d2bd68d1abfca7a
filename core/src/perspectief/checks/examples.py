"""Examples for rules about texts: a tip, which holds any text and says nothing else."""


def tip(text: str, title: str = "Vraag het") -> dict[str, str]:
    """Give the file of a tip with a text, which is put into it as TOML."""
    return {"tips.toml": f'[vb-tip]\ntitle = "{title}"\ntext = "{text}"\n'
            'type = "do"\naudience = ["iedereen"]\norigin = "own"\n'}  # fmt: skip


def english_tip(text: str, title: str = "Ask it") -> dict[str, str]:
    """Give the file of its translation."""
    return {"en/tips.toml": f'[vb-tip]\ntitle = "{title}"\ntext = "{text}"\n'}
