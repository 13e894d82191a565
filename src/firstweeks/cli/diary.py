"""`firstweeks diary` and `diary-rules`: an exported diary in words, and the rules that read it, proved."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from firstweeks.care.checks import change as compare
from firstweeks.care.checks import kept
from firstweeks.care.content import load_care
from firstweeks.care.expected import expected
from firstweeks.care.export import read_diary_file
from firstweeks.care.history import Entry
from firstweeks.care.inputs import as_moment, moment, moment_of
from firstweeks.care.moments import sentence_of
from firstweeks.care.page import Reading
from firstweeks.care.plan import Part, fitting
from firstweeks.care.proving import LAWS, prove
from firstweeks.care.saying import care_words
from firstweeks.care.telling import changed, summary_of
from firstweeks.cli.extras import needs
from firstweeks.cli.interview import choose
from firstweeks.cli.options import SHIPPED, Content, Language, check_page
from firstweeks.files import write_whole
from firstweeks.model.problem import Problem, Rejected, visible
from firstweeks.protocol import Protocol, load
from firstweeks.rendering.phrases import Phrases
from firstweeks.rendering.region import guess_country, guess_language
from firstweeks.rendering.terminal import Terminal
from firstweeks.rendering.words import languages

_FILE = "A diary as the app exports it: JSON or CSV."
_AT = "The time to read it at, as 2026-11-29T18:30; without it, the time of the last entry."
_ANSWERS = "The last answers as JSON: the level is never below theirs."
_FORMAT = "How to write the result; fhir is a Bundle of Observations."
_ZONE = "For fhir: the time zone of the diary, such as Europe/London; without it days are written, and no times."
_PDF = "Also write a tagged PDF with the same; a name that ends in .pdf."
_PAGE = "Also write a page with charts and tables; a name that ends in .html."


def diary(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_FILE, exists=True, dir_okay=False)],
    content: Content = SHIPPED,
    form: Annotated[Literal["text", "json", "fhir"], typer.Option("--format", help=_FORMAT)] = "text",
    lang: Language = "",
    country: Annotated[str, typer.Option("--country", metavar="CODE", show_default=False)] = "",
    at: Annotated[str, typer.Option("--at", metavar="TIME", help=_AT)] = "",
    answers: Annotated[Path | None, typer.Option("--answers", metavar="FILE", help=_ANSWERS)] = None,
    report: Annotated[Path | None, typer.Option("--report", metavar="PAGE", help=_PAGE)] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="OUT", help=_PDF)] = None,
    zone: Annotated[str, typer.Option("--zone", metavar="ZONE", help=_ZONE)] = "",
) -> None:
    """Read an exported diary: what its entries ask for, why, and day by day."""
    if report is not None:
        check_page(report)
    if pdf is not None:
        check_page(pdf, ".pdf", "--pdf")
    hangs = _zone(zone) if zone else None
    protocol, care = load(content), load_care(content)
    entries, checks = read_diary_file(file.read_bytes(), care.diary, protocol)
    now = _time(at) if at else max((entry.at for entry in entries), default=moment_of(datetime.now()))
    rules = care.diary.holding(entries, now)
    level = rules[0].level if rules else None
    plan: list[Part] = []
    last, change = checks[-1] if checks else None, None
    if answers is not None:
        given = protocol.answers(_answers(answers))
        assessment = protocol.assess(given)
        level = care.diary.told(assessment.level, entries, now)
        plan = fitting(care.plan, care.diary, assessment.level, assessment.advice, entries, now)
        before, last = last, kept(protocol, care.diary, given, now)
        if before and last:
            change = compare(protocol, care.diary, before, last, assessment, entries)
    if form == "json":
        told = {"level": level.id if level else None, "rules": [rule.id for rule in rules], "at": as_moment(now)}
        found = {"fills": care.diary.fills(entries, now), "plan": [part.id for part in plan], "entries": len(entries)}
        print(json.dumps({**told, **found}))
    language = choose("language", lang, languages(content)) or guess_language(languages(content))
    place = choose("country", country.upper(), protocol.content.countries) or guess_country(protocol.content.countries)
    say = care_words(language, content).at(place)
    emergency = say(f"place-{place}.emergency")
    new = changed(change, Phrases(protocol.content, say), say, now) if change else None
    summary = summary_of(protocol, last, language, place) if last else None
    weights = [expected(band, protocol.checked, last, entries, now, place) for band in care.bands.values()]
    reading = Reading(
        care.diary, entries, now, level, rules, say, emergency, plan, new, summary, next(iter(weights), None)
    )
    if form == "text":
        terminal = Terminal()
        for section in (reading.told(), reading.changed, *reading.today(), *reading.days()):
            if section:
                terminal.section(section)
    if form == "fhir":
        _print_bundle(protocol, reading, hangs)
    if report is not None:
        write_whole(report, reading.html())
    if pdf is not None:
        with needs("paper"):
            from firstweeks.care import paper  # noqa: PLC0415
        write_whole(pdf, paper.pdf(reading))


def diary_rules(
    content: Content = SHIPPED,
    *,
    proof: Annotated[bool, typer.Option("--prove", help="Try every history of at most three entries.")] = False,
) -> None:
    """List the rules over days as sentences, with level and sources; with --prove, prove their laws."""
    found = load_care(content).diary
    if proof:
        print("\n".join(f"{name}: {law}" for name, law in LAWS.items()), end="\n\n")
    broken = False
    for rule in found.rules.values():
        unless = f", unless {sentence_of(rule.unless)}" if rule.unless else ""
        print(f"{rule.id}: {rule.level.id}\n  {sentence_of(rule.when)}{unless}\n  {', '.join(rule.sources)}")
        if proof:
            made = prove(found, rule)
            broken = broken or bool(made.broken)
            held = f'broken: "{made.broken}", by {_shown(made.by)}' if made.broken else "proved"
            print(f"  {held} ({made.histories:,} histories)", flush=True)
    if broken:
        raise typer.Exit(1)


def _print_bundle(protocol: Protocol, reading: Reading, zone: ZoneInfo | None) -> None:
    from firstweeks.services.fhir.diary import DiaryBundle  # noqa: PLC0415 -- other formats do not wait for it

    made = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    print(json.dumps(DiaryBundle(protocol, reading, made, zone).bundle(), ensure_ascii=False, indent=1))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        says = f'"{visible(name)}" is no time zone; write one as Europe/London'
        raise typer.BadParameter(says, param_hint="--zone") from None


def _shown(entries: Sequence[Entry]) -> str:
    return json.dumps([{"at": as_moment(entry.at), **entry.values} for entry in entries])


def _time(text: str) -> float:
    try:
        return moment(text)
    except ValueError as error:
        raise typer.BadParameter(f'"{visible(text)}", {error}', param_hint="--at") from None


def _answers(file: Path) -> dict[str, object]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Rejected([Problem("these are no answers", str(file), 'write {"finding": "answer", ...}')])
    return found
