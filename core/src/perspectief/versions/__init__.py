"""A version of a pack that says only what differs: starting it, adding to it, keeping it current.

`reading` reads a version with its lock, `starting` and `adding` make its texts, `upgrading` and
`confirming` hold it against what is below, and `writing` writes what they decide, as one.
"""

from .adding import Added, add_overrides
from .confirming import Confirmed, confirm
from .starting import Customised, customise
from .upgrading import Upgraded, upgrade

__all__ = [
    "Added",
    "Confirmed",
    "Customised",
    "Upgraded",
    "add_overrides",
    "confirm",
    "customise",
    "upgrade",
]
