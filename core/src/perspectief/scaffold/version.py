"""The files of a new version of a pack, as values: nothing of the base is copied into them."""

from collections.abc import Iterator, Mapping

from attrs import frozen
from immutabledict import immutabledict

from ..discovery import PackInfo
from ..editing.toml_values import text as toml_text
from ..errors import UnusableNameError
from ..layers import Chain, Layer, Table, compose, is_prefix
from ..model.shape import MANIFEST
from .making import filled, keys_in
from .names import collision, in_words, refuse_id

ORGANISATION_LENGTH = 80
"""The most characters of the name of an organisation."""

_ARTICLES = ("de", "het")

_PARAMETER = "organisatie"
"""The parameter of the pilot that names the organisation."""

_ENGLISH_ROW = "| `en/` | de Engelse woorden van jullie versie, voor `--lang en` |\n"
"""What the page for the team says of the folder with English texts, when there is one."""

_OF_THE_GROUP = frozenset({_PARAMETER, "medewerker", "medewerkers", "vak"})
"""The parameters that a version has said already, or that the pack of its group says well."""


@frozen(kw_only=True)
class VersionNames:
    """What a new version is called.

    Attributes:
        id: Its id.
        prefix: What the ids it introduces begin with.
        organisation: The organisation it is for, as in a sentence: with its article.
    """

    id: str
    prefix: str
    organisation: str

    @property
    def bare(self) -> str:
        """The organisation as in a title, or in another language: without a Dutch article."""
        first, _, rest = self.organisation.partition(" ")
        return rest if rest and first.lower() in _ARTICLES else self.organisation


def version_names(
    base: Chain, organisation: str, prefix: str, id: str | None, there: Mapping[str, PackInfo]
) -> VersionNames:
    """Choose the names of a new version, or refuse them.

    Args:
        base: The layers that it extends.
        organisation: The organisation it is for.
        prefix: Its prefix.
        id: Its id; made of that of the base and the prefix when absent.
        there: The packs that there are, by id.

    Raises:
        UnusableNameError: When a name cannot be used.
    """
    called, right = in_words(organisation)
    if not (right and called[:1].isalnum() and len(called) <= ORGANISATION_LENGTH):
        raise UnusableNameError(organisation, "bad-organisation")
    if not is_prefix(prefix):
        raise UnusableNameError(prefix, "bad-prefix")
    if refusal := _collision(prefix, base):
        raise refusal
    id = id or f"{base.layers[-1].id}-{prefix}"
    refuse_id(id, there)
    return VersionNames(id=id, prefix=prefix, organisation=called)


def _collision(prefix: str, base: Chain) -> UnusableNameError | None:
    """Say why a prefix cannot stand beside those of a base, and what it introduced already."""
    taken = ((layer.id, other) for layer in base.layers for other in layer.prefixes)
    words = {word for layer in base.layers for word in keys_in(layer.objects)}
    return collision(prefix, taken, words, "prefix-of-base")


def version_files(
    names: VersionNames, base: Chain, english: Layer | None, distribution: str
) -> immutabledict[str, str]:
    """Make the files of a new version, but for its lock.

    Args:
        names: What it is called.
        base: The layers that it extends.
        english: The uppermost of these with its English texts; `None` when it has none.
        distribution: What pip installs to have the base.

    Returns:
        The text of each file by its path, with `/` between parts.
    """
    layer = base.layers[-1]
    parameters = compose(base.layers)[0].objects.get(MANIFEST, {}).get("parameters", {})
    words = {
        "id": names.id,
        "prefix": names.prefix,
        "organisation": names.organisation,
        "bare": names.bare,
        "parent": layer.id,
        "major": layer.version.partition(".")[0],
        "distribution": distribution,
        "language": toml_text(str(layer.manifest.get("language", "nl"))),
        "licence": toml_text(str(layer.manifest.get("licence", "CC-BY-4.0"))),
        "of_parent": _joined(layer.manifest),
        "title": _title(layer.manifest, names),
        "english_row": _ENGLISH_ROW if english else "",
        "english_of_parent": _joined(english.manifest if english else {}),
        "english_title": _title(english.manifest if english else {}, names),
        "parameters": "".join(_parameters(parameters, names)),
        "english_parameters": _english(parameters, names),
    }
    made = dict(filled("version", words))
    if english is None:
        del made["en/pack.toml"]
    return immutabledict(sorted(made.items()))


def _joined(manifest: Table) -> str:
    """Give the title of a base on one line of a comment, or of a text in Markdown."""
    title = " ".join(str(manifest.get("title", "")).split())
    return "".join(c for c in title if c.isprintable() and c not in '"\\')


def _title(manifest: Table, names: VersionNames) -> str:
    return toml_text(f"{_joined(manifest)}, {names.bare}".lstrip(", "))


def _parameters(parameters: Table, names: VersionNames) -> Iterator[str]:
    """Give the parameter of the organisation, and beside it what else can be set."""
    if _PARAMETER in parameters:
        yield f"{_PARAMETER} = {toml_text(names.organisation)}\n"
    for name, said in parameters.items():
        value = said.get("value") if isinstance(said, dict) else None
        if name not in _OF_THE_GROUP and isinstance(value, str) and "\n" not in value:
            yield f"# {name} = {toml_text(value)}\n"


def _english(parameters: Table, names: VersionNames) -> str:
    if _PARAMETER not in parameters:
        return ""
    return f"\n[parameters.{_PARAMETER}]\nvalue = {toml_text(names.bare)}\n"
