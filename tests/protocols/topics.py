"""Protocols of other topics than the one shipped, and people for each: what the software must do for all of them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

from firstweeks.cli.new import STARTER

EXAMPLES = Path(__file__).parents[2] / "examples" / "protocols"
TOPICS = {
    "nosebleed": STARTER,
    "sick_child": EXAMPLES / "sick_child",
    "low_back_pain": EXAMPLES / "low_back_pain",
    "antenatal_danger_signs": EXAMPLES / "antenatal_danger_signs",
}
ABOUT_PREGNANCY = ("antenatal_danger_signs",)

# In the languages that there are words in; "Firstweeks" is a name.
PREGNANCY = re.compile(
    r"pregnan|womb|uter[ou]|ectopic|miscarr|trimest|gyn[ae]+col|obstet|midwi|maternity|antenatal|embryo|early.pregn"
    r"|embaraz|gestación|aborto|matrona|comadrona|ginec|孕|妊|子宫|流产|助产|产科",
    re.IGNORECASE,
)
HOLES = re.compile(r"\{ ?\$|\{\}|undefined|\bNone\b|\bnull\b")


def cases(folder: Path) -> list[dict[str, Any]]:
    """The vignettes of a protocol."""
    return [json.loads(line) for line in (folder / "vignettes.jsonl").read_text("utf-8").splitlines()]


def people(folder: Path) -> list[dict[str, Any]]:
    """The answers of the vignettes, and of someone who has answered nothing."""
    return [*(case["answers"] for case in cases(folder)), {}]


def two_levels(folder: Path) -> Path:
    """The starter with its middle level merged into the most urgent one, as an editor of it would do."""
    shutil.copytree(STARTER, folder, copy_function=shutil.copyfile)
    _rewrite(folder / "protocol.toml", r'\[\[level\]\]\nid = "see_a_doctor".*?\n\n', "")
    _rewrite(folder / "routes.toml", r"\[door\.soon\].*?\n\n", "")
    _rewrite(folder / "routes.toml", r'fallback = "emergency"', 'fallback = "advice_line"\nalso = ["emergency"]')
    for name in ("protocol.toml", "rules.toml", "routes.toml"):
        _rewrite(folder / name, '"see_a_doctor"', '"emergency"')
    _rewrite(folder / "wording/en/results.ftl", r"    \.do = Call a GP.*?\n", "")
    _rewrite(folder / "wording/en/protocol.ftl", r"level-see_a_doctor.*?(?=level-self_care)", "")
    _rewrite(
        folder / "vignettes.jsonl", r'"(routine_days|within_24_48h)"(, "(routine_days|within_24_48h)")?', '"self_care"'
    )
    _rewrite(folder / "vignettes.jsonl", r'"self_care", "self_care"', '"self_care"')
    # Someone who takes a blood thinner is now told to go at once.
    _rewrite(folder / "vignettes.jsonl", r'(?m)^\{"id": "on-warfarin".*\n', "")
    return folder


def _rewrite(file: Path, old: str, new: str) -> None:
    text, count = re.subn(old, new, file.read_text("utf-8"), flags=re.DOTALL)
    assert count, f"{file.name} has no {old}"
    file.write_text(text, encoding="utf-8")
