/** All days: charts with a table beside each, and the entries, a week at a time. */

import { care, engine, has, heading, lines, make, navigation, now, paragraphs, press, say, screens, session, state, summary, way } from "./app.js";
import { assess } from "./checks.js";
import { inWords, short, value } from "./day.js";
import { apart, area, marks, svg } from "./drawing.js";
import { expected } from "./expected.js";
import { entered } from "./holding.js";
import { asDate, asTime } from "./inputs.js";
import { plain } from "./saying.js";

const DAYS = 7;
// Of a field the last so many are drawn: more cannot be told apart on a phone.
const DRAWN = 100;
// So many rows of a table stand open, and so many entries of the days.
const [FEW, FEW_ENTRIES] = [10, 40];
const LOG_FROM = 100_000;

/** What is closed, and made when it is opened or printed. @type {(() => void)[]} */
let closed = [];
window.addEventListener("beforeprint", () => {
  // What is filled may hold what is closed itself.
  for (const fill of closed) fill();
});

screens["diary-days"] = (/** @type {{back?: number}} */ { back = 0 }) => {
  if (!state.open) return screens.diary({});
  const { entries } = state.open.content;
  const last = Math.floor(now() / 1440) - back * DAYS;
  const [from, to] = [(last + 1 - DAYS) * 1440, (last + 1) * 1440];
  const shown = entries.filter(({ at }) => at >= from && at < to);
  closed = [];
  const node = make(
    "div",
    {},
    heading(say("care-timeline")),
    make("p", {}, `${asDate(last + 1 - DAYS)} – ${asDate(last)}`),
    ...drawnOf(shown),
    ...days(shown),
    make(
      "ul",
      { class: "nhsuk-list app-ways" },
      entries.some(({ at }) => at < from) && way("care-earlier", () => navigation.go("diary-days", { back: back + 1 })),
      way("care-print", () => window.print()),
      way("care-back", () => navigation.go("diary")),
    ),
  );
  return { node, title: "diary", leave: () => (closed = []) };
};

/** One page for a clinician: the summary of the last interview, and below it all days; made to be printed. */
screens["diary-page"] = () => {
  if (!state.open) return screens.diary({});
  const { entries, checks = [] } = state.open.content;
  closed = [];
  const sheets = summaries(checks.at(-1));
  const below = make("div");
  const fill = () => below.children.length || below.append(...[...drawnOf(entries), ...days(entries)].filter(Boolean));
  closed.push(fill);
  // What stands below the summary is made once that is to be seen.
  requestAnimationFrame(() => window.setTimeout(fill));
  const node = make(
    "div",
    {},
    make("div", { class: "app-no-print" }, heading(say("care-page")), ...paragraphs(lines("care-page-means")), press("care-print", () => window.print()), press("care-back", () => navigation.go("diary"), true)),
    ...(sheets.length ? sheets : [make("p", {}, say("care-page-none"))]),
    below,
  );
  summary.inCare(node);
  return { node, title: "diary", leave: () => (closed = []) };
};

/**
 * The summary of an interview, in the person's language and in that of care; none where there is none that can be read.
 *
 * @param {Check | undefined} check
 * @returns {HTMLElement[]}
 */
function summaries(check) {
  if (!check || check.content !== engine.protocol.content) return [];
  const [day, time] = [asDate(Math.floor(check.at / 1440)), asTime(check.at)];
  const sheets = summary.sheetsOf(assess(engine, care.diary, check), check.answers, new Date(`${day}T${time}`));
  // Printed with the days, nothing of it is left out.
  for (const part of sheets.flatMap((/** @type {HTMLElement} */ sheet) => [...sheet.querySelectorAll(".app-whole")])) part.classList.remove("app-whole");
  return sheets;
}

/** @param {readonly Entry[]} entries */
function drawnOf(entries) {
  return Object.values(care.diary.fields).filter(({ kind, once }) => !once && (kind === "ordered" || kind === "number")).map((field) => chart(field, entries));
}

/**
 * @param {DiaryField} field
 * @param {readonly Entry[]} entries
 */
function chart(field, entries) {
  // What nobody could tell is not in it: each value has its dot.
  const found = entered(entries, now()).get(field.id)?.slice(-DRAWN);
  if (!found) return null;
  const title = say(has(`care-chart-${field.id}`) ? `care-chart-${field.id}` : `care-field-${field.id}`);
  const guide = guideOf(field.id);
  const points = guide?.points(found[0][0], found[found.length - 1][0]) ?? [];
  const dots = marks(found, field, field.range[1] >= LOG_FROM, points);
  const heights = new Map(dots.map(({ y }, at) => [y, found[at][1]]));
  const ticks = apart(heights).map(([y, given]) => /** @type {[number, string]} */ ([y, short(field.id, given)]));
  const rows = () => found.map(([at, given]) => make("tr", {}, make("td", {}, `${asDate(Math.floor(at / 1440))} ${asTime(at)}`), make("td", {}, value(field.id, given)), points.length ? make("td", {}, range(guide?.at(at))) : null));
  const columns = ["care-day-time", "care-day-entry", ...(points.length ? ["care-expected"] : [])];
  const head = make("tr", {}, ...columns.map((name) => make("th", { scope: "col" }, say(name))));
  const body = make("tbody");
  const table = make("table", { class: "care-table" }, make("caption", { class: "nhsuk-u-visually-hidden" }, title), make("thead", {}, head), body);
  return make("section", { class: "care-drawing" }, make("h2", { class: "nhsuk-heading-m" }, title), svg(dots, title, ticks, area(found, field, points)), ...notes(guide, found[0][0], points.length > 0), folded(say("care-table"), table, body, rows, found.length <= FEW));
}

/**
 * What a guide expects of a field, as far as the diary knows.
 *
 * @param {string} name
 */
function guideOf(name) {
  const band = care.bands[name];
  const { entries = [], checks = [] } = state.open?.content ?? {};
  return band ? expected({ band, figures: care.figures, protocol: engine.protocol }, checks.at(-1), entries, now(), session.country) : null;
}

/** @param {readonly number[] | null | undefined} found */
function range(found) {
  return found ? say("care-expected-range", { low: plain(found[0]), high: plain(found[1]) }) : say("care-expected-not");
}

/**
 * What a band means, or why there is none.
 *
 * @param {ReturnType<typeof expected>} guide
 * @param {number} first
 * @param {boolean} shown
 */
function notes(guide, first, shown) {
  if (!guide) return [];
  const { several, missing, guideline } = guide;
  const names = missing.map((one) => say(one === "check" ? "care-expected-check" : `care-field-${one}`));
  return paragraphs([
    ...(several ? [say("care-weight-none")] : missing.length ? [say("care-expected-unknown", { missing: names.join(say("ui-semicolon")) })] : []),
    ...(shown ? lines("care-expected-band", { guide: say(`care-choice-${guideline}`) }) : []),
    ...(!several && !missing.length && !guide.at(first) ? [say("care-expected-early")] : []),
  ]);
}

/**
 * A part that stands open, or is closed and made when someone wants it.
 *
 * @param {Node | string} summary
 * @param {HTMLElement} whole
 * @param {HTMLElement} body
 * @param {() => Node[]} rows
 * @param {boolean} open
 */
function folded(summary, whole, body, rows, open) {
  const fill = () => body.children.length || body.append(...rows());
  const details = make("details", { open }, make("summary", {}, summary), whole);
  if (open) fill();
  else closed.push(fill);
  details.addEventListener("toggle", fill);
  return details;
}

/**
 * The entries, a part for each day, the last first; where there are many only the last days stand open.
 *
 * @param {readonly Entry[]} entries
 */
function days(entries) {
  /** @type {Map<number, Entry[]>} */
  const found = new Map();
  for (const entry of [...entries].sort((one, other) => other.at - one.at)) {
    const day = Math.floor(entry.at / 1440);
    const there = found.get(day);
    if (there) there.push(entry);
    else found.set(day, [entry]);
  }
  let before = 0;
  return [...found].map(([day, there]) => {
    const list = make("ul", { class: "nhsuk-list" });
    const rows = () => there.map((entry) => make("li", {}, `${asTime(entry.at)}  ${inWords(entry)}`));
    before += there.length;
    return folded(make("h2", { class: "nhsuk-heading-s care-day" }, asDate(day)), list, list, rows, before <= FEW_ENTRIES);
  });
}
