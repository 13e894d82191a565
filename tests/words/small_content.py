"""A content folder of the smallest size that has every kind of noun, with its words in two languages."""

from __future__ import annotations

from pathlib import Path

PROTOCOL = """
id = "small"
version = "1"
signed_by = []
unanswered = "soon"
raise_limit = "soon"
pages = ["first", "second"]

[scope]
for_whom = "someone"
beyond = "others"

[[level]]
id = "soon"
means = "be seen soon"
within = "1 hour"

[[level]]
id = "later"
means = "look after yourself"
within = "1 day"

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

[definition]
ill = "fever is yes or signs includes pale"

[rule.ill]
level = "soon"
when = "ill"
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

[belief.fever-is-good]
verdict = "unsafe"
sources = ["panel"]

[source.panel]
citation = "the authors"
checked = "no"

[place.XX]
emergency = "112"
advice_line = "113"
language = "en"
checked = 2026-11-22
basis = "no"
source = "panel"

[place.XX.support]
listening = "114"
checked = "no"
source = "panel"
"""

WORDS = """
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
level-soon = Call { $emergency }
    .where = From where you are.
    .when = now
    .name = Call
    .soon = call now
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
belief-fever-is-good = Fever is good
    .known = It is not.
    .do = Call.
    .phrasings = is fever good
verdict-unsafe = Unsafe
    .means = It can harm.
place-XX = Somewhere
    .emergency = 112
    .route = Go there.
    .out_of_hours = Go there too.
    .advice_line = A line
support-XX = Support
    .text = Call 114.
"""

INTERFACE = "ui-back = Back to { $page }\n"


def write_small_content(folder: Path) -> Path:
    """Write the content; each language has `words.ftl` and `interface.ftl`."""
    (folder / "protocol.toml").write_text(PROTOCOL, encoding="utf-8")
    for language in ("en", "es"):
        words = folder / "wording" / language
        words.mkdir(parents=True)
        (words / "words.ftl").write_text(WORDS, encoding="utf-8")
        (words / "interface.ftl").write_text(INTERFACE, encoding="utf-8")
    return folder
