"""A content folder of the smallest size that has every kind of noun, with its words in two languages."""

from __future__ import annotations

from pathlib import Path

from firstweeks.checks.words import check_words
from firstweeks.reading.content import read_content

PROTOCOL = """
id = "small"
version = "1"
signed_by = []
unanswered = "soon"
raise_limit = "soon"
said = ["bleeding"]

[scope]
for_whom = "someone"
beyond = "others"

[[level]]
id = "soon"
means = "be seen soon"
within = "1 hour"
tone = "emergency"

[[level]]
id = "later"
means = "look after yourself"
within = "1 day"
tone = "plain"

[[page]]
id = "first"

[[page]]
id = "second"

[[finding]]
id = "signs"
kind = "many"
page = "first"
options = ["pale"]
watch = true

[[finding]]
id = "bleeding"
kind = "ordered"
page = "second"
options = ["none", "heavy"]
watch = true

[[finding]]
id = "fever"
kind = "yes_no"
page = "second"
watch = true

[[finding]]
id = "days"
kind = "number"
page = "second"
range = [0, 30]
from_date = "days"

[definition]
ill = "fever is yes or signs includes pale"

[rule.ill]
level = "soon"
when = "ill or days is at least 7"
sources = ["panel"]

[raise.ill-and-bleeding]
when = "ill and bleeding is heavy"
sources = ["panel"]

[contradiction.pale-without-bleeding]
when = "signs includes pale and bleeding is none"

[advice.rest]
kind = "self_care"
when = "level is later"
sources = ["panel"]

[saying.for-days]
when = "fever is yes"
fills = ["days"]

[belief.fever-is-good]
verdict = "unsafe"
sources = ["panel"]
says = ["heat + good"]

[source.panel]
citation = "the authors"
checked = "no"

[place.other]
emergency = "112"
language = "en"
checked = 2026-11-22
basis = "no"
source = "panel"

[place.XX]
emergency = "112"
language = "en"
checked = 2026-11-22
basis = "no"
source = "panel"

[route.doctor]
way = "call"
up_to = "soon"

[door.all]
levels = ["soon", "later"]
to = "doctor"

[route.listening]
way = "call"
up_to = "later"
support = true

[place.XX.route.listening]
number = "114"
source = "panel"
"""

WORDS = """
protocol = Small
    .limits = It cannot see you.
    .call = Call if you are very ill.
    .translation = These words are a translation.
page-first = First
page-second = Second
finding-signs = Any of these?
    .hint = Tick all that fit.
    .why = They are urgent.
    .name = Signs
    .none = No, none of these
option-signs-pale = Pale skin
    .name = pale
    .sign = pale skin
    .tell = Ask someone to look.
finding-bleeding = Are you bleeding?
    .why = It matters.
    .name = Bleeding
option-bleeding-none = No
    .name = none
option-bleeding-heavy = A lot
    .name = heavy
    .sign = heavy bleeding
finding-fever = Do you have a fever?
    .why = It matters.
    .name = Fever
    .sign = a fever
finding-days = For how many days?
    .why = It matters.
    .name = Days
    .date = When did it begin?
    .found = That is { $number } full days.
say-bleeding-heavy = heavy bleeding
saying-for-days = I have had a fever for { $days } days
level-soon = Call { $emergency }
    .where = From where you are.
    .when = now
    .name = Call
    .soon = call now
    .if = Call { $emergency } if you have:
level-later = Look after yourself
    .where = At home.
    .when = today
    .name = Self-care
    .soon = look after yourself
rule-ill = You are ill.
    .name = Illness
raise-ill-and-bleeding = You bleed too.
    .name = Illness with bleeding
contradiction-pale-without-bleeding = Please check.
    .stands = Both stand.
advice-rest = Rest
    .text = Lie down, and call { $emergency } if it gets worse.
    .steps = Lie down.
concept-heat = fever
concept-good = good
belief-fever-is-good = Fever is good
    .known = It is not.
    .do = Call.
    .phrasings = is fever good
verdict-unsafe = Unsafe
    .means = It can harm.
place-other = Elsewhere
    .emergency = 112
place-XX = Somewhere
    .emergency = 112
route-doctor = Doctor
    .do = Call there.
route-listening = Listening
"""

INTERFACE = "ui-call = Please call { $number }\n"

EN, ES = "wording/en/words.ftl", "wording/es/words.ftl"


def write_small_content(folder: Path) -> Path:
    """Write the content; each language has `words.ftl` and `interface.ftl`."""
    (folder / "protocol.toml").write_text(PROTOCOL, encoding="utf-8")
    for language in ("en", "es"):
        words = folder / "wording" / language
        words.mkdir(parents=True)
        (words / "words.ftl").write_text(WORDS, encoding="utf-8")
        (words / "interface.ftl").write_text(INTERFACE, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[tuple[str, str, str]]:
    """What `check_words` says, where, and what to write instead."""
    found = check_words(read_content(folder), folder)
    return [(problem.says, str(problem.place), problem.fix) for problem in found]


def replace(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def place(folder: Path, file: str, text: str) -> str:
    """Where a text that stands once in a file begins."""
    before, _, after = (folder / file).read_text(encoding="utf-8").partition(text)
    assert text not in after
    line = before.rpartition("\n")[2]
    return f"{file}:{before.count(chr(10)) + 1}:{len(line) + 1}"
