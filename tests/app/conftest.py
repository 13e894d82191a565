"""The app built once, on a host and as a folder, and a browser for all its tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from app.driver import Visitor, visiting
from app.hosting import Host, hosted
from firstweeks.site.building import files_of
from firstweeks.site.folder import Files, write_folder
from javascript.runners import chromium
from laws.strategies import shipped

Visit = Callable[..., Visitor]


@pytest.fixture(scope="session")
def files() -> Files:
    """Every file of the app."""
    return files_of(shipped())


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    """A real browser."""
    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def host(files: Files) -> Iterator[Host]:
    """The app on a host that stays."""
    with hosted(files) as found:
        yield found


@pytest.fixture(scope="session")
def folder(files: Files, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The app as a folder on the disk."""
    out = tmp_path_factory.mktemp("folder") / "app"
    write_folder(files, out)
    return out


@pytest.fixture
def visit(chrome: Browser, host: Host) -> Iterator[Visit]:
    """Comes to the app in a language, as someone new; nothing may be complained of in the console."""
    visitors: list[Visitor] = []
    with ExitStack() as stack:

        def come(language: str = "en", address: str = host.address, **context: Any) -> Visitor:
            visitors.append(stack.enter_context(visiting(chrome, language, address, **context)))
            return visitors[-1]

        yield come
        complaints = [complaint for visitor in visitors for complaint in visitor.complaints]
    assert complaints == []
