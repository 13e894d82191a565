"""The service worker: `worker.js` with the list of files and hashes that it keeps."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from firstweeks.site.folder import Files
from firstweeks.site.headers import HEADERS, media_type

SOURCE = Path(__file__).parent / "worker.js"


def worker(app: Files) -> str:
    """The text of sw.js: it installs these files or none, and answers with these and no others."""
    source = SOURCE.read_text(encoding="utf-8")
    files = {
        name: {"sha256": base64.b64encode(hashlib.sha256(app[name]).digest()).decode(), "type": media_type(name)}
        for name in sorted(app)
    }
    build = {"headers": dict(HEADERS), "files": files}
    listed = json.dumps(build, indent=1, ensure_ascii=False)
    # Named by all that it is made of: two versions never share a store.
    version = hashlib.sha256((listed + source).encode()).hexdigest()
    return f'"use strict";\nconst VERSION = "{version}";\nconst BUILD = {listed};\n{source}'
