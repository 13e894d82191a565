/** All days: charts with a table beside each, and the entries, a week at a time. */

import { care, has, heading, make, navigation, now, say, screens, state, way } from "./app.js";
import { inWords, value } from "./day.js";
import { label, marks, svg } from "./drawing.js";
import { series } from "./holding.js";
import { asDate, asTime } from "./inputs.js";

const DAYS = 7;
// Of a field the last so many are drawn: more cannot be told apart on a phone.
const DRAWN = 100;
// So many rows of a table stand open.
const FEW = 10;
const LOG_FROM = 100_000;

screens["diary-days"] = (/** @type {{back?: number}} */ { back = 0 }) => {
  if (!state.open) return screens.diary({});
  const last = Math.floor(now() / 1440) - back * DAYS;
  const shown = state.open.content.entries.filter(({ at }) => at < (last + 1) * 1440 && at >= (last + 1 - DAYS) * 1440);
  const charts = Object.values(care.diary.fields).filter(({ kind }) => kind === "ordered" || kind === "number").map((field) => chart(field, shown));
  const earlier = state.open.content.entries.some(({ at }) => at < (last + 1 - DAYS) * 1440);
  const node = make(
    "div",
    {},
    heading(say("care-timeline")),
    make("p", {}, `${asDate(last + 1 - DAYS)} – ${asDate(last)}`),
    ...charts,
    ...days(shown),
    make(
      "ul",
      { class: "nhsuk-list app-ways" },
      earlier && way("care-earlier", () => navigation.go("diary-days", { back: back + 1 })),
      way("care-print", () => window.print()),
      way("care-back", () => navigation.go("diary")),
    ),
  );
  return { node, title: "diary" };
};

/**
 * @param {DiaryField} field
 * @param {readonly Entry[]} entries
 */
function chart(field, entries) {
  // What nobody could tell is not in it: each value has its dot.
  const found = series(entries, field.id, now()).slice(-DRAWN);
  if (!found.length) return null;
  const title = say(has(`care-chart-${field.id}`) ? `care-chart-${field.id}` : `care-field-${field.id}`);
  const dots = marks(found, field, field.range[1] >= LOG_FROM);
  const ticks = new Map(dots.map(({ y }, at) => [y, label(value(field.id, found[at][1]))]));
  const rows = () => found.map(([at, given]) => make("tr", {}, make("td", {}, `${asDate(Math.floor(at / 1440))} ${asTime(at)}`), make("td", {}, value(field.id, given))));
  const head = make("tr", {}, make("th", { scope: "col" }, say("care-day-time")), make("th", { scope: "col" }, say("care-day-entry")));
  const few = found.length <= FEW;
  const body = make("tbody", {}, ...(few ? rows() : []));
  const table = make("table", { class: "care-table" }, make("caption", { class: "nhsuk-u-visually-hidden" }, title), make("thead", {}, head), body);
  const details = make("details", { open: few }, make("summary", {}, say("care-table")), table);
  // A long table is made when it is opened, or printed.
  details.addEventListener("toggle", () => body.children.length || body.append(...rows()));
  return make("section", { class: "care-drawing" }, make("h2", { class: "nhsuk-heading-m" }, title), svg(dots, title, [...ticks]), details);
}

/** @param {readonly (Entry & {id: string})[]} entries */
function days(entries) {
  /** @type {Map<number, Entry[]>} */
  const found = new Map();
  for (const entry of [...entries].sort((one, other) => other.at - one.at)) {
    const day = Math.floor(entry.at / 1440);
    found.set(day, [...(found.get(day) ?? []), entry]);
  }
  return [...found].flatMap(([day, rows]) => [
    make("h2", { class: "nhsuk-heading-s" }, asDate(day)),
    make("ul", { class: "nhsuk-list" }, ...rows.map((entry) => make("li", {}, `${asTime(entry.at)}  ${inWords(entry)}`))),
  ]);
}
