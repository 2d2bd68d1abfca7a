"""Rules of packs as software: FP9."""

from .rule import rule

RULES = (
    rule(
        "FP901",
        "pack-not-in-wheel",
        "error",
        'the wheel announces the pack "{pack}", and {package}/pack.toml is not in it',
        'de wheel kondigt het pakket "{pack}" aan, en {package}/pack.toml zit er niet in',
        "The build left files out. hatchling takes TOML along; setuptools needs package-data.",
        "Bij het bouwen bleven bestanden achter. hatchling neemt TOML mee; setuptools heeft "
        "package-data nodig.",
    ),
    rule(
        "FP902",
        "pack-not-announced",
        "warning",
        'the wheel does not announce the pack "{pack}", so nobody finds it once installed',
        'de wheel kondigt het pakket "{pack}" niet aan, dus niemand vindt het na installeren',
        'Add to pyproject.toml, under [project.entry-points."perspectief.packs"]: '
        '{pack} = "{package}"',
        'Zet in pyproject.toml, onder [project.entry-points."perspectief.packs"]: '
        '{pack} = "{package}"',
    ),
)
