"""Objects of a base are made once for all layers over it, and never wrongly."""

from collections.abc import Mapping
from typing import Any

from perspectief.layers import Chain, Layer, Objects, Resolved, apply
from perspectief.loading import read
from perspectief.structure import Shared, structure

BASE = Layer(
    id="basis",
    manifest={"id": "basis"},
    objects={
        "themes": {
            "een": {"title": "Een", "text": "Wat doet {wie}?"},
            "twee": {"title": "Twee", "text": "Wat?"},
        },
        "pack": {"parameters": {"wie": {"value": "de groep"}}},
    },
)
BELOW: Resolved = apply(Resolved(), BASE)[0]


def over(objects: Objects, shared: Shared | None, below: Resolved = BELOW) -> Any:
    """Structure a layer over the base."""
    layer = Layer(id="uva", prefixes=("uva",), objects=objects, manifest={"id": "uva"})
    return structure(apply(below, layer)[0], Chain((BASE, layer)), shared=shared)


def parameter(value: str) -> Mapping[str, Any]:
    """Give the statement that a parameter has a value."""
    return {"parameters": {"wie": value}}


class TestShared:
    def test_what_no_layer_touches_is_the_same_object(self) -> None:
        """Two layers over one base share the objects of the base that neither changes."""
        shared = Shared()
        one, _ = over({"themes": {"een": {"title": "Eén"}}}, shared)
        other, _ = over({"themes": {"een": {"title": "1"}}}, shared)
        assert one.themes["twee"] is other.themes["twee"]
        assert (one.themes["een"].title, other.themes["een"].title) == ("Eén", "1")

    def test_other_words_make_another_object(self) -> None:
        """A text that leaves a word open is shared only while that word has the same value."""
        shared = Shared()
        said = [{"pack": parameter(value)} for value in ("de UvA", "de VU", "de UvA")]
        packs = [over(each, shared)[0] for each in said]
        assert [each.themes["een"].text for each in packs] == [
            "Wat doet de UvA?",
            "Wat doet de VU?",
            "Wat doet de UvA?",
        ]
        assert packs[0].themes["twee"] is packs[1].themes["twee"]

    def test_a_mistake_is_told_every_time(self) -> None:
        """What is wrong in the base is told for each pack over it."""
        wrong = {"themes": {**BASE.objects["themes"], "drie": {"title": 3, "text": "{wat}"}}}
        below, _ = apply(Resolved(), Layer(id="basis", objects=wrong))
        shared = Shared()
        found = [[each.code for each in over({}, shared, below)[1]] for _ in range(2)]
        assert found[0] == found[1]
        assert {"FP203", "FP304"} <= set(found[0])

    def test_sharing_changes_no_pack(self) -> None:
        """A real pack over what was shared is the pack that it is without."""
        chain = read("secretaresse").chain
        below, _ = apply(Resolved(), chain.layers[0])
        shared = Shared()
        structure(below, Chain(chain.layers[:1]), shared=shared)
        resolved, _ = apply(below, chain.layers[1])
        assert structure(resolved, chain, shared=shared) == structure(resolved, chain)
