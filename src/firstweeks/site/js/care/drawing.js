/** The twin of firstweeks/care/drawing.py: where the dots of a chart are, in a drawing of 360 by 180. */

const [WIDTH, HEIGHT] = [360, 180];
const [LEFT, RIGHT, TOP, BOTTOM] = [110, 10, 10, 10];
const LONGEST = 16;
const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {readonly (readonly [number, string | number])[]} found
 * @param {DiaryField} field
 * @param {boolean} log
 * @returns {{x: number, y: number}[]}
 */
export function marks(found, field, log = false) {
  const known = found.filter(([, value]) => value !== "unsure");
  if (!known.length) return [];
  const heights = known.map(([, value]) => (typeof value === "string" ? field.options.indexOf(value) : log ? Math.log10(value) : value));
  const [low, high] = field.options.length ? [0, field.options.length - 1] : [Math.min(...heights), Math.max(...heights)];
  const [first, last] = [known[0][0], known[known.length - 1][0]];
  return known.map(([at], number) => ({
    x: between(at, first, last, LEFT, WIDTH - RIGHT),
    y: between(heights[number], low, high, HEIGHT - BOTTOM, TOP),
  }));
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
 * The drawing, with its title for those who hear it; `ticks` are heights with their text.
 *
 * @param {readonly {x: number, y: number}[]} found
 * @param {string} title
 * @param {readonly (readonly [number, string])[]} ticks
 */
export function svg(found, title, ticks) {
  const root = part("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": title, class: "care-chart" });
  for (const [y, text] of ticks) {
    const beside = part("text", { x: LEFT - 6, y: y + 4 });
    beside.textContent = text;
    root.append(part("path", { class: "care-grid", d: `M${LEFT} ${y}H${WIDTH - RIGHT}` }), beside);
  }
  root.append(part("path", { class: "care-line", d: found.map(({ x, y }, at) => `${at ? "L" : "M"}${x} ${y}`).join(" ") }));
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
