/** The day's page: what the entries ask for, what can be entered in two taps, and today's entries. */

import { care, engine, has, heading, lines, make, navigation, now, paragraphs, picture, press, say, screens, session, state, status, typed, way } from "./app.js";
import { compared } from "./compared.js";
import { label } from "./drawing.js";
import { fills, holding } from "./holding.js";
import { asDate, asTime } from "./inputs.js";
import { understood } from "./portable.js";
import { Full } from "./vault.js";

const SHOWN = 40;

/** What is shown when the diary is open. */
export function day() {
  const entries = state.open?.content.entries ?? [];
  const today = entries.filter(({ at }) => Math.floor(at / 1440) === Math.floor(now() / 1440)).slice(-SHOWN);
  const kinds = Object.keys(care.diary.entries).map((kind) => make("button", { type: "button", class: "nhsuk-button nhsuk-button--secondary care-kind", "data-kind": kind, on: () => navigation.go("diary-add", { name: kind }) }, say(`care-entry-${kind}`)));
  const node = make(
    "div",
    {},
    heading(say("care-diary")),
    status(state.news),
    ...told(),
    compared(),
    make("h2", { class: "nhsuk-heading-m" }, say("care-enter")),
    make("div", { class: "care-kinds" }, ...kinds),
    make("h2", { class: "nhsuk-heading-m" }, say("care-today")),
    today.length ? listed(today) : make("p", {}, say("care-nothing-today")),
    make(
      "ul",
      { class: "nhsuk-list app-ways" },
      way("care-ask-again", () => navigation.go("diary-ask")),
      way("care-timeline", () => navigation.go("diary-days")),
      way("care-waiting", () => navigation.go("diary-waiting")),
      way("care-plan", () => navigation.go("gate", { name: "diary-plan" })),
      way("care-waiting-self-care", () => navigation.go("gate")),
      way("care-figures", () => navigation.go("diary-figures")),
      way("care-carry", () => navigation.go("diary-carry")),
      way("care-lock", () => ((state.open = null), navigation.go("diary"))),
      way("care-delete", () => navigation.go("diary-delete")),
    ),
  );
  return { node, title: "diary" };
}

/** The level that is told: the more urgent of the last answers and of what the entries ask for. */
export function told() {
  const found = holding(care.diary, state.open?.content.entries ?? [], now());
  const { levels, looks, countries } = engine.protocol;
  const answered = session.started ? levels.indexOf(session.assessment.level) : -1;
  const asked = found.length ? found[0].urgency : -1;
  const level = levels[Math.max(answered, asked)];
  if (!level) return [make("div", { class: "nhsuk-inset-text" }, ...paragraphs(lines("care-diary-quiet")), press("care-ask-again", () => navigation.go("diary-ask"), true))];
  const { emergency } = session;
  const { atOnce, tone } = looks[level];
  const hours = care.diary.look[level];
  const dialled = countries[session.country].emergency || "112";
  return [
    make(
      "section",
      { class: `care-told care-told--${tone}`, "data-level": level },
      make("h2", { class: "nhsuk-heading-m" }, session.words(`level-${level}`, { emergency })),
      !atOnce && make("p", { class: "care-when" }, session.words(`level-${level}.when`)),
      tone === "emergency" && make("a", { class: "nhsuk-button app-call", href: `tel:${dialled}` }, say("ui-call", { number: emergency })),
      tone !== "emergency" && make("p", {}, make("a", { href: "./", class: "app-press", on: () => navigation.go("numbers") }, say("care-waiting-numbers"))),
      make("ul", { class: "nhsuk-list nhsuk-list--bullet" }, ...found.map(({ id }) => make("li", {}, say(`care-rule-${id}`)))),
      answered > asked && make("p", {}, say("care-from-answers")),
      make("p", {}, say("care-diary-stands")),
      make("p", {}, say("care-look-again", { time: clock(now() + hours * 60) }), " ", calendar(hours)),
    ),
  ];
}

/** @param {number} at */
function clock(at) {
  return `${Math.floor(at / 1440) === Math.floor(now() / 1440) ? "" : `${asDate(Math.floor(at / 1440))} `}${asTime(at)}`;
}

/**
 * A reminder as a calendar file: a time and the neutral name of the app, no word of what it is about.
 *
 * @param {number} hours
 */
function calendar(hours) {
  const at = new Date(Date.now() + hours * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, "");
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:Weeks", "BEGIN:VEVENT", `UID:${crypto.randomUUID()}`, `DTSTAMP:${at}`, `DTSTART:${at}`, "SUMMARY:Weeks", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
  return make("a", { class: "app-press", download: "weeks.ics", href: `data:text/calendar,${encodeURIComponent(text)}` }, say("care-remind"));
}

/**
 * Entries, the last first, each with a way to take it out.
 *
 * @param {readonly (Entry & {id: string})[]} entries
 */
export function listed(entries) {
  const rows = [...entries].reverse().map((entry) =>
    make("li", {}, make("span", {}, `${asTime(entry.at)}  ${inWords(entry)} `), make("a", { href: "./", class: "app-press", on: () => remove(entry.id) }, say("care-take-out"), make("span", { class: "nhsuk-u-visually-hidden" }, ` ${asTime(entry.at)}`))),
  );
  return make("ul", { class: "nhsuk-list" }, ...rows);
}

/** @param {Entry} entry */
export function inWords({ values }) {
  const kinds = Object.entries(care.diary.entries).filter(([, names]) => names.some((name) => name in values));
  return kinds
    .map(([kind, names]) => {
      const there = names.filter((name) => name in values);
      const texts = there.map((name) => (care.diary.fields[name].options.length || names.length === 1 ? value(name, values[name]) : `${say(`care-field-${name}`)} ${value(name, values[name])}`));
      return say("care-line", { kind: say(`care-entry-${kind}`), said: texts.join(say("ui-comma")) });
    })
    .join(say("ui-semicolon"));
}

/**
 * What stands beside a chart: the short name of an answer, where it has one.
 *
 * @param {string} name
 * @param {string | number} given
 */
export function short(name, given) {
  const message = `option-${care.diary.fields[name].finding}-${given}.name`;
  return label(session.words.has(message) ? session.words(message) : value(name, given));
}

/**
 * @param {string} name
 * @param {string | number} given
 * @returns {string}
 */
export function value(name, given) {
  const { kind, finding } = care.diary.fields[name];
  if (given === "unsure") return say("care-unsure");
  if (kind === "date") return asDate(Number(given));
  if (typeof given === "number" || kind === "text") return String(given);
  return say(has(`care-option-${name}-${given}`) ? `care-option-${name}-${given}` : `option-${finding}-${given}`);
}

/**
 * Keep a change, and say what came of it.
 *
 * @param {(content: Content) => Content} change
 * @param {string} news
 */
export async function keep(change, news) {
  try {
    await state.open?.save((content) => ({ ...change(content), changed: Date.now() }));
    state.news = news;
  } catch (error) {
    state.news = say(error instanceof Full ? "care-full" : "care-not-saved");
  }
}

/** @param {string} id */
async function remove(id) {
  await keep((content) => ({ ...content, entries: content.entries.filter((one) => one.id !== id) }), say("care-taken-out"));
  navigation.again();
}

/** Enter one kind: a press on an option keeps it at once, and further presses add to the same entry. */
screens["diary-add"] = (/** @type {{name: string}} */ { name }) => {
  if (!state.open) return screens.diary({});
  const id = crypto.randomUUID();
  const said = status();
  /** @type {{[field: string]: string | number}} */
  const values = {};
  const put = async (/** @type {string} */ field, /** @type {string | number} */ given) => {
    values[field] = given;
    const entry = { id, at: now(), values: { ...values } };
    await keep((content) => ({ ...content, entries: [...content.entries.filter((one) => one.id !== id), entry] }), say("care-saved", { time: asTime(entry.at) }));
    said.textContent = state.news;
  };
  const groups = care.diary.entries[name].map((field) => asked(field, put));
  const node = make("div", {}, heading(say(`care-entry-${name}`)), ...groups, said, press("care-done", () => navigation.go("diary")));
  return { node, title: "diary" };
};

/**
 * One field: its options or usual numbers to press, each with its picture, or a box with a button.
 *
 * @param {string} name
 * @param {(field: string, given: string | number) => Promise<unknown>} put
 */
export function asked(name, put) {
  const field = care.diary.fields[name];
  const label = say(`care-field-${name}`);
  const options = field.options.length ? [...field.options, ...(field.finding ? ["unsure"] : [])] : field.taps;
  if (!options.length) return box(name, label, put);
  const buttons = options.map((option) => {
    const drawn = typeof option === "number" ? Array.from({ length: option }, () => picture(field.picture)) : [picture(`${field.finding}-${option}`)];
    const shown = drawn[0] ? make("span", { class: "care-drawn" }, ...drawn) : null;
    const button = make("button", { type: "button", class: "nhsuk-button nhsuk-button--secondary care-option", "data-option": option, "aria-pressed": "false", on: () => choose() }, shown, value(name, option));
    const choose = async () => {
      await put(name, option);
      for (const one of button.parentElement.children) one.setAttribute("aria-pressed", String(one === button));
    };
    return button;
  });
  const other = field.options.length ? null : box(name, say("care-other-number"), put);
  return make("fieldset", { class: "nhsuk-fieldset care-field", "data-field": name }, make("legend", { class: "nhsuk-heading-s" }, label), make("div", { class: "care-options" }, ...buttons), other);
}

/**
 * A box with a button.
 *
 * @param {string} name
 * @param {string} label
 * @param {(field: string, given: string | number) => Promise<unknown>} put
 */
function box(name, label, put) {
  const field = care.diary.fields[name];
  const { group, input } = typed(`care-${name}`, label, field.kind === "number" ? { inputmode: "decimal" } : field.kind === "date" ? { type: "date" } : {});
  const wrong = make("p", { class: "nhsuk-error-message", role: "alert" });
  const save = async () => {
    const given = understood(field, input.value.trim());
    const [low, high] = field.range.map(String);
    wrong.textContent = given === undefined || input.value.trim() === "" ? say(field.kind === "number" ? "care-number" : "care-missing", { low, high }) : "";
    if (!wrong.textContent && given !== undefined) await put(name, given);
  };
  group.append(wrong, press("care-save", save, true));
  return group;
}

/** What the entries of today answer, shown before it is used: each can be left out, and all can be changed later. */
screens["diary-ask"] = () => {
  if (!state.open) return screens.diary({});
  const found = fills(care.diary, state.open.content.entries, now());
  const names = Object.keys(found);
  const boxes = names.map((name) => {
    const box = make("input", { type: "checkbox", id: `care-use-${name}`, checked: true, value: name });
    box.checked = true;
    const text = found[name] !== "unsure" ? say(`option-${name}-${found[name]}`) : say("care-unsure");
    return { box, row: make("li", {}, box, " ", make("label", { for: box.id }, `${say(`finding-${name}`)} ${text}`)) };
  });
  const begin = () => {
    const used = Object.fromEntries(boxes.filter(({ box }) => box.checked).map(({ box }) => [box.value, found[box.value]]));
    session.wipe();
    state.asked = true;
    session.answers = used;
    globalThis.firstweeks.begin?.();
  };
  const node = make("div", {}, heading(say("care-ask-again")), make("p", {}, say(names.length ? "care-ask-found" : "care-ask-nothing")), make("ul", { class: "nhsuk-list" }, ...boxes.map(({ row }) => row)), make("p", {}, say("care-ask-kept")), press("care-ask-begin", begin));
  return { node, title: "diary" };
};


