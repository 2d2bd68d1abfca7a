"""What is below a layer, known by short digests: enough to tell what is new, gone or changed."""

from .canonical import digest, joint_digest
from .leaves import all_objects, keyed, leaves
from .values import Objects, written

Digests = dict[str, dict[str, str]]
"""By kind and id, the digest of each object, in order."""


def object_digests(objects: Objects) -> Digests:
    """Give the digest of each object, by kind and id, in order.

    The order of fields makes no difference to a digest; that of keyed parts does.
    """
    result: Digests = {}
    for kind, id in all_objects(objects):
        result.setdefault(kind, {})[id] = object_digest(objects, kind, id)
    return result


def object_digest(objects: Objects, kind: str, id: str) -> str:
    """Give the digest of an object, or of a part of the manifest."""
    content = {written(at): value for at, value in leaves(objects, kind, id).items()}
    order = {written(at): keys for at, keys in keyed(objects, kind, id).items()}
    return digest([content, order])


def base_digest(objects: Digests) -> str:
    """Give the digest of all objects, by the digest of each."""
    return joint_digest(
        f"{kind}/{id} {each}" for kind, ids in objects.items() for id, each in ids.items()
    )
