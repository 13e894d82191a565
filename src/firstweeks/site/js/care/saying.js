/** The twin of firstweeks/care/saying.py: which messages say a figure, filled with what. */

/** @typedef {readonly [string, {readonly [name: string]: string}]} Saying */

/**
 * @param {string} figure
 * @param {{[name: string]: any}} result
 * @returns {Saying[]}
 */
export function sayings(figure, result) {
  const texts = Object.fromEntries(Object.entries(result).filter(([, value]) => ["number", "string"].includes(typeof value)).map(([name, value]) => [name, plain(value)]));
  const head = `care-figure-${figure}.says`;
  switch (figure) {
    case "dating": {
      const compared = result.difference !== null && result.stands !== "transfer";
      const both = { difference: plain(Math.abs(result.difference)), allowed: plain(result.allowed ?? 0) };
      return [[head, texts], [`care-by-${result.stands}`, {}], ...some(compared, result.redated ? "care-redated" : "care-kept", both)];
    }
    case "hcg": {
      const of100 = (/** @type {number} */ change) => plain(Math.max(0, 100 + change));
      const given = { after: of100(result.change), scaled: of100(result.scaled), hours: texts.hours };
      return [[head, given], [`care-plan-${result.plan}`, {}], ...some(result.sooner, "care-plan-sooner")];
    }
    case "weight": {
      const [low, high] = (result.total ?? ["?", "?"]).map(plain);
      const [least, most] = (result.band ?? [0, 0]).map(plain);
      return [
        ...some(result.total !== null, head, { ...texts, low, high }),
        ...some(result.total === null, "care-weight-none"),
        ...some(result.band !== null, "care-weight-band", { low: least, high: most }),
        ...some(result.loss, "care-weight-loss"),
      ];
    }
    case "puqe":
      return [[head, texts], [`care-puqe-${result.group}`, {}]];
    case "caffeine":
      return [[head, texts], ...some(result.over, "care-caffeine-over")];
    case "meals":
      return [[head, { times: result.times.join(" · ") }]];
    default:
      return [[head, texts], [`care-amount-${result.amount}`, {}]];
  }
}

/** @type {(wanted: boolean, message: string, given?: {[name: string]: string}) => Saying[]} */
function some(wanted, message, given = {}) {
  return wanted ? [[message, given]] : [];
}

/**
 * A number as people write it, without a fraction that says nothing.
 *
 * @param {number | string} value
 * @returns {string}
 */
export function plain(value) {
  if (typeof value === "string") return value;
  const text = (Math.round(value * 100) / 100).toFixed(2);
  return text.replace(/\.?0+$/, "");
}
