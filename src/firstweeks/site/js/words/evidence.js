/** How well a claim goes with all that a text says (twin: beliefs/evidence.py). */

/** @typedef {{texts: number, said: Map<string, number>}} Counts */

export class Evidence {
  /** @param {EvidenceTable} table */
  constructor({ doubt, least, texts, said, making, counts }) {
    this.doubt = doubt;
    this.least = least;
    this.texts = texts;
    this.said = said;
    /** @type {Map<string, Counts>} */
    this.making = new Map(Object.entries(making).map(([claim, count]) => [claim, { texts: count, said: new Map() }]));
    const [names, claims, lines] = [Object.keys(said), [...this.making.values()], counts.split("\n")];
    for (const [at, name] of names.entries()) {
      for (const [place, count] of lines[at].split(",").entries()) if (count) claims[place].said.set(name, Number(count));
    }
  }

  /**
   * Whether a text that says this may well make the claim, as any may of which nothing was counted.
   *
   * @param {string} claim
   * @param {Said} said
   */
  speaksFor(claim, said) {
    const making = this.making.get(claim);
    return !making || this.weight(making, said) >= this.least;
  }

  /**
   * The logarithm of the odds that a text makes a claim.
   *
   * @param {Counts} making
   * @param {Said} said
   */
  weight({ texts, said: counts }, said) {
    const others = this.texts - texts;
    const known = [...said].filter((name) => name in this.said).sort();
    const weights = known.map((name) => {
      const together = counts.get(name) ?? 0;
      const apart = this.said[name] - together;
      return Math.log((((together + this.doubt) / (texts + 2 * this.doubt)) * (others + 2 * this.doubt)) / (apart + this.doubt));
    });
    return Math.log(texts / others) + weights.reduce((sum, weight) => sum + weight, 0);
  }
}
