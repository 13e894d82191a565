/** The one door that fits: whom to call or where to go, whom else, and the headline (twin: rendering/doors.py). */

/** @import { Engine } from "../engine/engine.js" */

/** Finds the door of a person, in one language and for one country. */
export class Doors {
  /**
   * @param {Engine} engine
   * @param {Words} words those of the country
   * @param {string} country
   */
  constructor(engine, words, country) {
    this.engine = engine;
    this.protocol = engine.protocol;
    this.words = words;
    this.country = country;
    this.contacts = engine.protocol.countries[country].routes;
  }

  /**
   * The first door of the level that surely fits; the last of each level fits everybody.
   *
   * @param {Assessment} assessment
   * @param {Answers} answers
   * @returns {ShownDoor}
   */
  door({ level }, answers) {
    const surely = this.engine.doors(answers);
    const [[id, door]] = Object.entries(this.protocol.doors).filter(
      ([name, { levels, always }]) => levels.includes(level) && (always || surely.includes(name)),
    );
    return this.#shown(id, door, level);
  }

  /** Every route of the country that has a number or a page that finds it. */
  listed() {
    const found = Object.keys(this.contacts).map((name) => this.#route(name, ""));
    return found.filter(({ number, link }) => number || link);
  }

  /** The lines of the country that listen or protect. */
  support() {
    return this.listed().filter(({ kind }) => this.protocol.routes[kind].support);
  }

  /**
   * @param {string} id
   * @param {Door} door
   * @param {string} level
   * @returns {ShownDoor}
   */
  #shown(id, { to, fallback, also }, level) {
    const first = this.#found(to, "");
    const second = this.#found(fallback, first);
    const shown = [this.#route(first, "do"), ...(second ? [this.#route(second, "else")] : [])];
    const own = `door-${id}`;
    const lines = this.words.has(`${own}.text`) ? `${own}.text` : `level-${level}.where`;
    return {
      id,
      headline: this.#headline(own, level, first),
      when: this.words(`level-${level}.when`),
      text: this.words.lines(lines, { emergency: this.#emergency }),
      first: shown[0],
      fallback: shown[1] ?? null,
      also: this.#also(also, shown),
    };
  }

  /**
   * The further routes that the country has itself, none that is shown already under the same number.
   *
   * @param {readonly string[]} names
   * @param {readonly ShownRoute[]} shown
   */
  #also(names, shown) {
    const all = [...shown];
    for (const name of names.filter((one) => this.#isThere(one))) {
      const route = this.#route(name, "else");
      if (!all.some(({ kind, dial }) => kind === route.kind || (dial && dial === route.dial))) all.push(route);
    }
    return all.slice(shown.length);
  }

  /**
   * The door's own headline; or "Go today to ..." where it is a place; or the level's.
   *
   * @param {string} own
   * @param {string} level
   * @param {string} first
   */
  #headline(own, level, first) {
    const emergency = this.#emergency;
    if (this.words.has(own)) return this.words(own, { emergency });
    if (this.protocol.routes[first].way === "go" && this.words.has(`level-${level}.go`)) {
      return this.words(`level-${level}.go`, { to: this.words(`route-${first}.to`) });
    }
    return this.words(`level-${level}`, { emergency });
  }

  /**
   * A route that the country has, or what it has instead, and that is not taken already; "" where there is none.
   *
   * @param {string} name
   * @param {string} taken
   */
  #found(name, taken) {
    let found = name;
    while (found && (!this.#isThere(found) || found === taken)) found = this.protocol.routes[found].instead;
    return found;
  }

  /** @param {string} name */
  #isThere(name) {
    return !this.protocol.routes[name].instead || Object.hasOwn(this.contacts, name);
  }

  /**
   * @param {string} kind
   * @param {"do" | "else" | ""} part
   * @returns {ShownRoute}
   */
  #route(kind, part) {
    const { way, emergency, hours } = this.protocol.routes[kind];
    const contact = Object.hasOwn(this.contacts, kind) ? this.contacts[kind] : null;
    const open = contact && contact.hours !== "unknown" ? contact.hours : hours;
    const country = this.protocol.countries[this.country];
    const number = emergency ? this.#emergency : (contact?.number ?? "");
    const message = `route-${kind}`;
    return {
      kind,
      way,
      name: this.words(message),
      text: part ? this.words.lines(`${message}.${part}`, { emergency: this.#emergency }) : [],
      number,
      dial: emergency ? country.emergency : number.replace(/[^0-9+*#]/g, ""),
      more: emergency ? country.also.filter((one) => number.includes(one)) : [],
      link: contact?.link ?? "",
      hours: open === "unknown" ? "" : this.words(`ui-hours-${open}`),
      confirmed: emergency ? country.confirmed : Boolean(contact?.checked),
    };
  }

  get #emergency() {
    return this.words(`place-${this.country}.emergency`);
  }
}
