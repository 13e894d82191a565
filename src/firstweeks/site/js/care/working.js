/** The figures, each as a form: what it takes, what it gives, and what it cannot say. */

import { care, heading, lines, make, navigation, paragraphs, press, say, screens, status, typed, way } from "./app.js";
import { workOut } from "./figures.js";
import { asDate, FigureRejected } from "./inputs.js";
import { sayings } from "./saying.js";
import { now } from "./app.js";

screens["diary-figures"] = () => {
  const ways = Object.keys(care.figures).map((name) => make("li", {}, make("a", { href: "./", class: "app-press", "data-figure": name, on: () => navigation.go("diary-figure", { name }) }, say(`care-figure-${name}`))));
  return { node: make("div", {}, heading(say("care-figures")), make("ul", { class: "nhsuk-list app-ways" }, ...ways, way("care-back", () => navigation.go("diary")))), title: "diary" };
};

screens["diary-figure"] = (/** @type {{name: string}} */ { name }) => {
  const figure = care.figures[name];
  /** @type {{[input: string]: HTMLInputElement | HTMLSelectElement}} */
  const fields = {};
  const groups = Object.entries(figure.inputs).map(([id, one]) => field(id, one, fields));
  const out = status();
  const work = () => {
    const given = Object.fromEntries(Object.entries(fields).map(([id, { value }]) => [id, value.trim()]));
    for (const input of Object.values(fields)) input.removeAttribute("aria-invalid");
    try {
      const result = workOut(figure, given);
      out.replaceChildren(...paragraphs(sayings(name, result).flatMap(([message, filled]) => lines(message, filled))));
    } catch (error) {
      if (!(error instanceof FigureRejected)) throw error;
      for (const where of error.where) fields[where]?.setAttribute("aria-invalid", "true");
      const named = error.where.map((where) => say(`care-input-${where}`)).join(", ");
      out.replaceChildren(...paragraphs([say("care-input-wrong", { inputs: named })]));
    }
  };
  const node = make("div", {}, heading(say(`care-figure-${name}`)), ...groups, press("care-work-out", work), out, make("h2", { class: "nhsuk-heading-s" }, say("care-limits")), ...paragraphs(lines(`care-figure-${name}.cannot`)), press("care-back", () => navigation.go("diary-figures"), true));
  return { node, title: "diary" };
};

/**
 * One input: a choice, a date of the device, or a box that takes a number in any of its units.
 *
 * @param {string} id
 * @param {FigureInput} one
 * @param {{[input: string]: HTMLInputElement | HTMLSelectElement}} fields
 */
function field(id, one, fields) {
  const label = say(`care-input-${id}`);
  if (one.kind === "choice") {
    const select = make("select", { id: `care-${id}`, class: "nhsuk-select" });
    if (one.optional) select.add(new Option("", ""));
    for (const option of one.options) select.add(new Option(say(`care-choice-${option}`), option));
    fields[id] = select;
    return make("div", { class: "nhsuk-form-group" }, make("label", { class: "nhsuk-label", for: select.id }, label), select);
  }
  const units = Object.keys(one.units).filter((unit) => one.kind === "number" && unit);
  const type = { date: "date", moment: "datetime-local", time: "time" }[/** @type {"date"} */ (one.kind)] ?? "text";
  const { group, input } = typed(`care-${id}`, units.length > 1 ? `${label} (${units.join(", ")})` : label, { type });
  if (id === "today") input.value = asDate(Math.floor(now() / 1440));
  fields[id] = input;
  return group;
}
