"""Makes the parts of the app before a wheel or an sdist is packed; in a source tree they are made when first used."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PartsHook(BuildHookInterface[BuilderConfig]):
    """The hook that hatch runs before each build."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the parts, unless they are there."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from firstweeks.site.parts import make  # noqa: PLC0415 -- the package that is being built

        make(Path(self.root))
