"""
Fetches what the thorough tests of the FHIR edge judge by: packages of npm that are data, or that npm cannot install.

    .venv/test/bin/python .ci/fhir_packages.py      into .venv/fhir/NAME/, as `python3 dev.py test` does

HL7's packages name dependencies that npm does not have, and `lforms` would bring a framework that only its build needs:
so each is packed alone, in an exact version, and compared with its hash before it is unpacked.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from firstweeks.site.parts import client

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".venv" / "fhir"
PACKAGES = {
    "hl7.fhir.uv.sdc@4.0.0-ballot": (
        "pgQtd+CtCpC4/exNcqYjEyobQu/xAFR8xuicGUxx4jMiZU4KUAf1n4lzOJOLn0eWw414uvUcwnDktUkGWytlMw=="
    ),
    "hl7.fhir.uv.extensions.r4@5.3.0-ballot-tc1": (
        "mhPmWj0dZvIC7JQLkqxT42/UpoIyYwFtSiIZbhX/ArfX96hR5oTqNvAUvMD+dMH45m4mGMQ19WyCZFpP1OLEbQ=="
    ),
    "hl7.fhir.uv.ips@2.0.0": "4PWToJ9b1FgXsm9DIvHiU6HO9Z5m75jxk0e0MXOmhFlf2m2slk/d6RoiSYIChKJlvmtJ7GbRftt7PphlwmZcbQ==",
    "hl7.fhir.r4.examples@4.0.1": (
        "DXBdIZOeQaSKIgCU7w6HOC7sw/6BzylmipLkBW4f//pT+Bc94x+8LImwTdvaNThPJoOzpBzvxAzNqjeu3X/zLw=="
    ),
    "lforms@40.1.3": "WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==",
}


def fetch(package: str, digest: str) -> None:
    """Pack one package and unpack it, if it is what it was when the tests were written."""
    folder = FOLDER / package.rpartition("@")[0]
    if folder.is_dir():
        return
    npm, environment = client(ROOT)
    with tempfile.TemporaryDirectory() as beside:
        pack = [*npm, "pack", "--silent", package]
        ran = subprocess.run(pack, cwd=beside, env=environment, capture_output=True, check=False)  # noqa: S603
        if ran.returncode:
            # The tests that judge by it say that they are left out.
            print(f"{package} cannot be had: {ran.stderr.decode(errors='replace').strip()}", file=sys.stderr)
            return
        [packed] = Path(beside).glob("*.tgz")
        found = base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode()
        if found != digest:
            sys.exit(f"{package} is not what it was: sha512-{found}")
        with tarfile.open(packed) as files:
            # The first releases of Python 3.11 know no filter; what is unpacked here is what its hash says.
            if hasattr(tarfile, "data_filter"):
                files.extraction_filter = tarfile.data_filter
            files.extractall(Path(beside) / "unpacked")  # noqa: S202
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(Path(beside) / "unpacked" / "package", folder)


if __name__ == "__main__":
    for one, sha512 in PACKAGES.items():
        fetch(one, sha512)
