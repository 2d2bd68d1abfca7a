"""Rules of packs as software: FP9."""

from ..example import manifest
from .pieces import QUESTION
from .rule import rule

_WHEEL = "perspectief_voorbeeld-1.0.0-py3-none-any.whl!/"
_INFO = f"{_WHEEL}perspectief_voorbeeld-1.0.0.dist-info/"
_CODE = f"{_WHEEL}perspectief_voorbeeld/"
_METADATA = {
    f"{_INFO}METADATA": "Metadata-Version: 2.1\nName: perspectief-voorbeeld\nVersion: 1.0.0\n"
}
_ANNOUNCED = {
    f"{_INFO}entry_points.txt": "[perspectief.packs]\nvoorbeeld = perspectief_voorbeeld\n"
}
_MODULE = {f"{_CODE}__init__.py": '"""A pack."""\n'}
_PACK = {f"{_CODE}pack.toml": manifest(), f"{_CODE}questions.toml": QUESTION}
_GOOD = {**_METADATA, **_ANNOUNCED, **_MODULE, **_PACK}
_PLUGIN = {
    f"{_INFO}entry_points.txt": f"{_ANNOUNCED[f'{_INFO}entry_points.txt']}\n"
    "[perspectief.plugins]\nvoorbeeld = perspectief_voorbeeld.plugin\n"
}
_OTHER = {f"{_WHEEL}tweede/pack.toml": manifest("tweede", prefix="tw")}

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
        why_en="On your own computer all is well; whoever installs the wheel gets an empty pack.",
        why_nl="Op je eigen computer gaat alles goed. Wie de wheel installeert, krijgt een leeg "
        "pakket.",
        bad={**_METADATA, **_ANNOUNCED, **_MODULE},
        good=_GOOD,
        whole=True,
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
        why_en="Installed packs are found by what they announce, and in no other way.",
        why_nl="Een geïnstalleerd pakket wordt alleen gevonden als het zich aankondigt.",
        bad={**_METADATA, **_MODULE, **_PACK},
        good=_GOOD,
        whole=True,
        acceptable=False,
    ),
    rule(
        "FP903",
        "plugin-not-in-wheel",
        "warning",
        'the wheel announces the plugin "{plugin}", and the module {module} is not in it',
        'de wheel kondigt de plugin "{plugin}" aan, en de module {module} zit er niet in',
        "Is the name of the module right? Did the build take it along? Another distribution may "
        "bring it: then this can be accepted.",
        "Klopt de naam van de module? En nam het bouwen hem mee? Brengt een andere distributie "
        "hem? Dan kun je dit accepteren.",
        why_en="Whoever installs the wheel is told of a broken plugin with each command.",
        why_nl="Wie de wheel installeert, krijgt bij elke opdracht een melding over een kapotte "
        "plugin.",
        bad={**_GOOD, **_PLUGIN},
        good={**_GOOD, **_PLUGIN, f"{_CODE}plugin.py": '"""The rules of this pack."""\n'},
        whole=True,
    ),
    rule(
        "FP904",
        "more-packs",
        "warning",
        "of this archive {folder} is read, and these other packs are not: {others}",
        "uit dit archief wordt {folder} gelezen, en deze andere pakketten niet: {others}",
        "Unpack it, and name the folder of the pack that you mean. Or put each pack in an archive "
        "of its own.",
        "Pak het uit, en noem de map van het pakket dat je bedoelt. Of geef elk pakket een eigen "
        "archief.",
        why_en="Of a pack that nobody read nobody knows whether it is right.",
        why_nl="Van een pakket dat niet gelezen is, weet niemand of het klopt.",
        bad={**_GOOD, **_OTHER},
        good=_GOOD,
        whole=True,
    ),
)
