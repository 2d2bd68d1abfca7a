"""What the root of the workspace says of itself when it is installed: the same as the core."""

import tomllib
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_SAME = ("dependencies", "entry-points", "requires-python", "scripts")


class RootMetadata(MetadataHookInterface):
    """Takes over what `core/pyproject.toml` says."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Fill in what the root leaves open."""
        text = (Path(self.root) / "core" / "pyproject.toml").read_text("utf-8")
        project = tomllib.loads(text)["project"]
        metadata.update({key: project[key] for key in _SAME})
