"""Makes what a wheel and an sdist carry beside their sources: the compiled content, and the parts of the app."""

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
        """Make both, unless they are there; a source tree that is installed makes them itself when it needs them."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from firstweeks.compiled import keep  # noqa: PLC0415 -- the package that is being built
        from firstweeks.site.parts import make  # noqa: PLC0415

        keep()
        make(Path(self.root))
