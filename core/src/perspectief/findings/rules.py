"""The rules that reading and composing a pack apply themselves: FP0 to FP4.

Checks that look at a whole pack bring their own rule (`perspectief.plugins.Check`).
"""

from attrs import frozen
from immutabledict import immutabledict

from .finding import Severity


@frozen
class Rule:
    """A rule that is applied while reading or composing.

    Attributes:
        code: Its immutable code.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        messages: What is wrong, by language.
        hints: What to do, by language.
    """

    code: str
    name: str
    severity: Severity
    messages: immutabledict[str, str]
    hints: immutabledict[str, str] = immutabledict()


def _rule(
    code: str, name: str, severity: Severity, en: str, nl: str, hint_en: str = "", hint_nl: str = ""
) -> Rule:
    hints = immutabledict({"en": hint_en, "nl": hint_nl})
    return Rule(code, name, severity, immutabledict({"en": en, "nl": nl}), hints)


RULES: dict[str, Rule] = {
    rule.code: rule
    for rule in (
        _rule(
            "FP001",
            "no-manifest",
            "error",
            "there is no pack.toml here",
            "hier staat geen pack.toml",
            "A pack is a folder with a file pack.toml in it. Is this the right folder?",
            "Een pakket is een map met een bestand pack.toml erin. Is dit de goede map?",
        ),
        _rule(
            "FP002",
            "not-utf-8",
            "error",
            "the file is not UTF-8 text: byte {offset} cannot be read",
            "het bestand is geen UTF-8-tekst: byte {offset} is niet te lezen",
            'Save it again as "UTF-8" in your editor.',
            'Sla het in je editor opnieuw op als "UTF-8".',
        ),
        _rule(
            "FP003",
            "too-large",
            "error",
            "the file holds {size} bytes; at most {limit} are read",
            "het bestand telt {size} bytes; er worden er hoogstens {limit} gelezen",
            "Is this the right file? Content of a pack is text.",
            "Is dit het goede bestand? Een pakket bestaat uit tekst.",
        ),
        _rule(
            "FP004",
            "unreadable",
            "error",
            "the file cannot be read: {reason}",
            "het bestand is niet te lezen: {reason}",
        ),
        _rule(
            "FP005",
            "too-deep",
            "error",
            "brackets or keys are nested more than {limit} deep",
            "haken of namen zijn meer dan {limit} diep genest",
            "Content of a pack is at most a few levels deep.",
            "Een pakket is hoogstens een paar niveaus diep.",
        ),
        _rule(
            "FP006",
            "control-character",
            "error",
            "the file holds a control character (U+{code}) at byte {offset}",
            "het bestand bevat een stuurteken (U+{code}) op byte {offset}",
            "Remove it; it is often pasted along from another program.",
            "Haal het weg; het komt vaak mee bij plakken uit een ander programma.",
        ),
        _rule(
            "FP007",
            "unknown-file",
            "warning",
            '"{file}" is no kind of content, so nobody reads it',
            '"{file}" is geen soort inhoud, dus niemand leest het',
            "{suggestion}",
            "{suggestion_nl}",
        ),
        _rule(
            "FP101",
            "toml-syntax",
            "error",
            "this is not TOML: {reason}",
            "dit is niet te lezen: {reason_nl}",
            "Look at this line and the one above it.",
            "Kijk naar deze regel en naar die erboven.",
        ),
        _rule(
            "FP201",
            "unknown-key",
            "error",
            'unknown key "{key}" in {what}',
            'onbekende sleutel "{key}" in {what}',
            "{suggestion}",
            "{suggestion_nl}",
        ),
        _rule(
            "FP202",
            "missing-key",
            "error",
            '{what} needs "{key}"',
            'in {what} ontbreekt "{key}"',
        ),
        _rule(
            "FP203",
            "wrong-type",
            "error",
            '"{key}" must be {expected}, and is {found}',
            '"{key}" moet {expected_nl} zijn, en is {found_nl}',
        ),
        _rule(
            "FP204",
            "unknown-value",
            "error",
            '"{value}" is no value of "{key}"; it can be {allowed}',
            '"{value}" is geen waarde van "{key}"; het kan zijn: {allowed_nl}',
            "{suggestion}",
            "{suggestion_nl}",
        ),
        _rule(
            "FP205",
            "not-a-table",
            "error",
            '"{key}" stands by itself; {file} holds one table an object',
            '"{key}" staat los; in {file} is elk object een tabel',
            "Put [id-of-the-object] on a line above it.",
            "Zet er een regel [id-van-het-object] boven.",
        ),
        _rule(
            "FP206",
            "empty-text",
            "error",
            '"{key}" is an empty text',
            '"{key}" is een lege tekst',
            'Write the text, or leave "{key}" out.',
            'Schrijf de tekst, of laat "{key}" weg.',
        ),
        _rule(
            "FP210",
            "format-too-new",
            "error",
            "the pack has format {format}; this version of perspectief reads format {known}",
            "het pakket heeft formaat {format}; deze versie van perspectief leest formaat {known}",
            "Upgrade perspectief.",
            "Werk perspectief bij.",
        ),
        _rule(
            "FP301",
            "bad-id",
            "error",
            '"{id}" cannot be an id',
            '"{id}" kan geen id zijn',
            "An id has a-z, 0-9 and single hyphens, at most 40 characters.",
            "Een id bestaat uit a-z, 0-9 en losse streepjes, hoogstens 40 tekens.",
        ),
        _rule(
            "FP302",
            "unknown-id",
            "error",
            '"{id}" does not exist in {kind} below this layer',
            '"{id}" bestaat niet in {kind} onder deze laag',
            '{suggestion} A new id begins with "{prefix}-".',
            '{suggestion_nl} Een nieuwe id begint met "{prefix}-".',
        ),
        _rule(
            "FP303",
            "missing-reference",
            "error",
            '"{key}" names {kind}/{id}, which does not exist',
            '"{key}" noemt {kind}/{id}, en dat bestaat niet',
            "{suggestion} Correct the id, leave it out, or write {kind}/{id} yourself.",
            "{suggestion_nl} Verbeter de id, haal die hier weg, of schrijf {kind}/{id} zelf.",
        ),
        _rule(
            "FP304",
            "unknown-parameter",
            "error",
            'there is no parameter "{key}"',
            'er is geen invulwoord "{key}"',
            "{suggestion} All of them: perspectief show pilot --parameters",
            "{suggestion_nl} Alle invulwoorden: perspectief show pilot --parameters",
        ),
        _rule(
            "FP305",
            "loose-brace",
            "error",
            "a brace in the text is no parameter",
            "een accolade in de tekst is geen invulwoord",
            'Write "{{" for a brace itself.',
            'Schrijf "{{" voor een accolade zelf.',
        ),
        _rule(
            "FP401",
            "removed-below",
            "error",
            '"{id}" was removed by {remover}, so there is nothing to change',
            '"{id}" is weggehaald door {remover}, dus er is niets te veranderen',
            "Leave this table out.",
            "Laat deze tabel weg.",
        ),
        _rule(
            "FP402",
            "remove-and-more",
            "error",
            '"{id}" is removed, so nothing else may stand in its table',
            '"{id}" wordt weggehaald, dus verder mag er niets in de tabel staan',
        ),
        _rule(
            "FP403",
            "already-exists",
            "error",
            '"{id}" already exists below this layer',
            '"{id}" bestaat al onder deze laag',
        ),
        _rule(
            "FP404",
            "fixed",
            "error",
            '"{id}" is fixed by {fixer}: {reason}',
            '"{id}" staat vast door {fixer}: {reason}',
            "Only {fixer} can change it. Leave it out here.",
            "Alleen {fixer} kan dit veranderen. Laat het hier weg.",
        ),
        _rule(
            "FP405",
            "set-twice",
            "error",
            '"{key}" is said twice in one layer; the value below stays',
            '"{key}" staat twee keer in één laag; de waarde eronder blijft',
        ),
        _rule(
            "FP406",
            "unset-required",
            "error",
            '"{key}" is required, so it cannot be unset',
            '"{key}" is verplicht, dus het kan niet leeg',
        ),
        _rule(
            "FP407",
            "unset-absent",
            "warning",
            '"{key}" is not there, so there is nothing to unset',
            '"{key}" is er niet, dus er valt niets leeg te maken',
        ),
        _rule(
            "FP408",
            "drop-absent",
            "warning",
            '"{value}" is not in "{key}", so it cannot be dropped',
            '"{value}" staat niet in "{key}", dus het kan er niet uit',
        ),
        _rule(
            "FP409",
            "add-present",
            "warning",
            '"{value}" is in "{key}" already',
            '"{value}" staat al in "{key}"',
        ),
        _rule(
            "FP410",
            "no-add-here",
            "error",
            '"{key}" is no list of ids, so it knows no add and drop',
            '"{key}" is geen lijst van ids, dus add en drop kunnen hier niet',
            "Give the whole value.",
            "Geef de hele waarde.",
        ),
        _rule(
            "FP411",
            "unknown-anchor",
            "error",
            '"{anchor}" does not exist, so "{id}" cannot stand {where} it',
            '"{anchor}" bestaat niet, dus "{id}" kan er niet {where_nl} staan',
            "{suggestion}",
            "{suggestion_nl}",
        ),
        _rule(
            "FP412",
            "anchor-removed",
            "error",
            '"{anchor}" was removed by {remover}, so "{id}" cannot stand {where} it',
            '"{anchor}" is weggehaald door {remover}, dus "{id}" kan er niet {where_nl} staan',
        ),
        _rule(
            "FP413",
            "anchor-circle",
            "error",
            '"{id}" hangs on itself, by way of {circle}',
            '"{id}" hangt aan zichzelf, via {circle}',
        ),
        _rule(
            "FP414",
            "two-places",
            "error",
            '"{id}" is given more than one place',
            '"{id}" krijgt meer dan één plaats',
            "Choose one of after, before and place.",
            "Kies één van after, before en place.",
        ),
        _rule(
            "FP415",
            "pruned-reference",
            "info",
            '"{key}" named {kind}/{id}, which {remover} removes; it is left out',
            '"{key}" noemde {kind}/{id}, dat {remover} weghaalt; het vervalt',
        ),
        _rule(
            "FP416",
            "bad-prefix",
            "error",
            'the prefix "{prefix}" cannot be used: {reason}',
            'het voorvoegsel "{prefix}" kan niet: {reason_nl}',
        ),
        _rule(
            "FP417",
            "renamed-below",
            "warning",
            '"{old}" is now called "{new}"',
            '"{old}" heet nu "{new}"',
            'Write "{new}".',
            'Schrijf "{new}".',
        ),
        _rule(
            "FP418",
            "bad-rename",
            "error",
            'the renaming of "{old}" to "{new}" does not hold: {reason}',
            'de hernoeming van "{old}" naar "{new}" klopt niet: {reason_nl}',
        ),
        _rule(
            "FP419",
            "no-parent",
            "error",
            'the pack extends "{parent}", which is not found',
            'het pakket bouwt op "{parent}", en dat is er niet',
            "Install it, or put its folder on PERSPECTIEF_PATH. {suggestion}",
            "Installeer het, of zet de map in PERSPECTIEF_PATH. {suggestion_nl}",
        ),
        _rule(
            "FP420",
            "parent-version",
            "error",
            'the pack extends "{parent}" {major}, and {version} is here',
            'het pakket bouwt op "{parent}" {major}, en {version} is hier',
        ),
        _rule(
            "FP421",
            "parent-circle",
            "error",
            "the pack extends itself, by way of {circle}",
            "het pakket bouwt op zichzelf, via {circle}",
        ),
        _rule(
            "FP422",
            "too-many-layers",
            "error",
            "there are more than {limit} layers",
            "er zijn meer dan {limit} lagen",
        ),
        _rule(
            "FP423",
            "unused-text",
            "error",
            "a layer sets parameters of the packs below it, and {key} is none of them",
            "een laag vult invulwoorden van lagen eronder in, en {key} is er geen",
            "{suggestion}",
            "{suggestion_nl}",
        ),
        _rule(
            "FP501",
            "translation-of-nothing",
            "error",
            '"{id}" does not exist in {kind}, so there is nothing to translate',
            '"{id}" bestaat niet in {kind}, dus er valt niets te vertalen',
            "{suggestion} Correct the id, or take this table out.",
            "{suggestion_nl} Verbeter de id, of haal deze tabel weg.",
        ),
        _rule(
            "FP502",
            "no-text-to-translate",
            "error",
            '"{key}" is no text of this object; a translation holds texts only',
            '"{key}" is geen tekst van dit object; een vertaling bevat alleen teksten',
            "Take it out here; it is the same in every language.",
            "Haal het hier weg; het is in elke taal hetzelfde.",
        ),
        _rule(
            "FP503",
            "untranslated",
            "info",
            'this text has no translation into "{language}"',
            'deze tekst is niet vertaald in het "{language}"',
            "Write it in {file}; until then the text itself is shown, marked.",
            "Schrijf de vertaling in {file}; tot dan staat de tekst zelf er, met een merkteken.",
        ),
        _rule(
            "FP504",
            "not-translated-at-all",
            "error",
            'the pack is not translated into "{language}"',
            'het pakket is niet vertaald in het "{language}"',
            "There are: {known}.",
            "Er zijn: {known}.",
        ),
        _rule(
            "FP901",
            "pack-not-in-wheel",
            "error",
            'the wheel announces the pack "{pack}", and {package}/pack.toml is not in it',
            'de wheel kondigt het pakket "{pack}" aan, en {package}/pack.toml zit er niet in',
            "The build left files out. hatchling takes TOML along; setuptools needs package-data.",
            "Bij het bouwen bleven bestanden achter. hatchling neemt TOML mee; setuptools heeft "
            "package-data nodig.",
        ),
        _rule(
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
}
