/** The twin of firstweeks/care/drawing.py: where the dots of a chart are, in a drawing of 360 by 180. */

const [WIDTH, HEIGHT] = [360, 180];
const [LEFT, RIGHT, TOP, BOTTOM] = [110, 10, 10, 10];
const LONGEST = 16;
// The least distance between two texts beside a chart.
const APART = 14;
const SVG = "http://www.w3.org/2000/svg";

/** Entries of a field with their times; and the least and the most that is expected, at some times. */
/** @typedef {readonly (readonly [number, string | number])[]} Entered */
/** @typedef {readonly (readonly [number, number, number])[]} Points */

/**
 * @param {Entered} found
 * @param {DiaryField} field
 * @param {boolean} log
 * @param {Points} band
 * @returns {{x: number, y: number}[]}
 */
export function marks(found, field, log = false, band = []) {
  const known = found.filter(([, value]) => value !== "unsure");
  if (!known.length) return [];
  const place = placing(known, field, band, log);
  return known.map(([at, value]) => place(at, height(value, field, log)));
}

/**
 * What is expected beside these entries, as the path of a closed shape; "" where nothing is.
 *
 * @param {Entered} found
 * @param {DiaryField} field
 * @param {Points} band
 */
export function area(found, field, band) {
  if (!band.length || !found.length) return "";
  const place = placing(found, field, band, false);
  return `${path([...band.map(([at, low]) => place(at, low)), ...[...band].reverse().map(([at, , high]) => place(at, high))])}Z`;
}

/**
 * Where a time and a height are in a drawing in which all of these have room.
 *
 * @param {Entered} known
 * @param {DiaryField} field
 * @param {Points} band
 * @param {boolean} log
 */
function placing(known, field, band, log) {
  const heights = [...known.map(([, value]) => height(value, field, log)), ...band.flatMap(([, low, high]) => [low, high])];
  const [low, high] = field.options.length ? [0, field.options.length - 1] : [Math.min(...heights), Math.max(...heights)];
  const [first, last] = [known[0][0], known[known.length - 1][0]];
  return (/** @type {number} */ at, /** @type {number} */ value) => ({
    x: between(at, first, last, LEFT, WIDTH - RIGHT),
    y: between(value, low, high, HEIGHT - BOTTOM, TOP),
  });
}

/** @type {(value: string | number, field: DiaryField, log: boolean) => number} */
function height(value, field, log) {
  if (typeof value === "string") return field.options.indexOf(value);
  return log ? Math.log10(value) : value;
}

/**
 * The heights whose texts have room beside the chart, the lowest and the highest first of all.
 *
 * @template T
 * @param {ReadonlyMap<number, T>} ticks
 * @returns {[number, T][]}
 */
export function apart(ticks) {
  const lowest = Math.max(...ticks.keys());
  let last = -APART;
  return [...ticks].sort(([one], [other]) => one - other).filter(([y]) => {
    const kept = y === lowest || (lowest - y >= APART && y - last >= APART);
    if (kept) last = y;
    return kept;
  });
}

/** @param {readonly {x: number, y: number}[]} found */
function path(found) {
  return found.map(({ x, y }, at) => `${at ? "L" : "M"}${x} ${y}`).join(" ");
}

/** @type {(value: number, low: number, high: number, start: number, end: number) => number} */
function between(value, low, high, start, end) {
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return Math.floor((start + share * (end - start)) * 10 + 0.5) / 10;
}

/**
 * The beginning of a value in words, as it fits beside the chart.
 *
 * @param {string} text
 */
export function label(text) {
  const letters = [...text.split(/[:：;；(（]/)[0]];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
}

/**
 * The drawing, with its title for those who hear it; `ticks` are heights with their text, `expected` a shape.
 *
 * @param {readonly {x: number, y: number}[]} found
 * @param {string} title
 * @param {readonly (readonly [number, string])[]} ticks
 * @param {string} expected
 */
export function svg(found, title, ticks, expected = "") {
  const root = part("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": title, class: "care-chart" });
  if (expected) root.append(part("path", { class: "care-band", d: expected }));
  for (const [y, text] of ticks) {
    const beside = part("text", { x: LEFT - 6, y: y + 4 });
    beside.textContent = text;
    root.append(part("path", { class: "care-grid", d: `M${LEFT} ${y}H${WIDTH - RIGHT}` }), beside);
  }
  root.append(part("path", { class: "care-line", d: path(found) }));
  // All dots are one part: a hundred would be a hundred parts to lay out.
  root.append(part("path", { class: "care-dots", d: found.map(({ x, y }) => `M${x} ${y}h0`).join("") }));
  return root;
}

/**
 * @param {string} name
 * @param {{[name: string]: string | number}} attributes
 */
function part(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
