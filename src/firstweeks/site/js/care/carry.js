/** Out and in: a table, a list, or a locked copy to take away; a file to take in, whole or not at all. */

import { care, engine, heading, lines, make, navigation, paragraphs, press, say, screens, state, status, typed } from "./app.js";
import { keep } from "./day.js";
import { asMoment, ExportRejected, fromFile, toCsv, toJson } from "./portable.js";
import { Vault, WrongPhrase } from "./vault.js";

const MOST_SHOWN = 20;

screens["diary-carry"] = () => {
  if (!state.open) return screens.diary({});
  const { entries, checks } = state.open.content;
  const file = make("input", { type: "file", id: "care-file", accept: ".json,.csv", class: "nhsuk-input" });
  const { group, input } = typed("care-copy-phrase", say("care-copy-phrase"), { class: "nhsuk-input care-covered" });
  const said = status();
  const faults = make("ul", { class: "nhsuk-list nhsuk-list--bullet" });
  const take = async () => {
    faults.replaceChildren();
    try {
      const text = await file.files[0]?.text();
      if (text === undefined) {
        said.textContent = say("care-no-file");
        return;
      }
      const { entries: added, checks: taken } = await contentOf(text, input.value);
      const before = new Set((state.open?.content.entries ?? []).map(key));
      const fresh = added.filter((entry) => !before.has(key(entry)));
      const kept = [...(checks ?? []), ...taken].sort((one, other) => one.at - other.at);
      const last = kept.filter(({ at }, place) => at !== kept[place + 1]?.at).slice(-2);
      await keep((content) => ({ ...content, checks: last, entries: [...content.entries, ...fresh.map((entry) => ({ ...entry, id: crypto.randomUUID() }))].sort((one, other) => one.at - other.at) }), say("care-taken-in", { count: String(fresh.length) }));
      said.textContent = state.news;
    } catch (error) {
      if (error instanceof ExportRejected) {
        said.textContent = say("care-file-wrong", { count: String(error.faults.length) });
        faults.append(...error.faults.slice(0, MOST_SHOWN).map(({ where, field }) => make("li", {}, [where, field].filter(Boolean).join(": "))));
      } else if (error instanceof WrongPhrase) said.textContent = say("care-wrong-phrase");
      else said.textContent = say("care-file-wrong", { count: "1" });
    }
  };
  const node = make(
    "div",
    {},
    heading(say("care-carry")),
    make("h2", { class: "nhsuk-heading-m" }, say("care-out")),
    press("care-copy", () => save("weeks-copy.json", state.open?.copy() ?? "")),
    make("div", { class: "nhsuk-inset-text" }, ...paragraphs(lines("care-plain-warning"))),
    press("care-page", () => navigation.go("diary-page"), true),
    press("care-csv", () => save("weeks.csv", toCsv(entries, care.diary)), true),
    press("care-json", () => save("weeks.json", toJson(entries, care.diary, checks)), true),
    make("h2", { class: "nhsuk-heading-m" }, say("care-in")),
    ...paragraphs(lines("care-in-means")),
    make("div", { class: "nhsuk-form-group" }, make("label", { class: "nhsuk-label", for: "care-file" }, say("care-file")), file),
    group,
    said,
    faults,
    press("care-take-in", take),
    press("care-back", () => navigation.go("diary"), true),
  );
  return { node, title: "diary" };
};

/**
 * What a file holds: a locked copy with its phrase, a list, or a table.
 *
 * @param {string} text
 * @param {string} phrase
 */
async function contentOf(text, phrase) {
  if (!/"firstweeks_vault"/.test(text.slice(0, 100))) return fromFile(text, engine, care.diary);
  const { entries, checks } = await Vault.fromCopy(text, phrase);
  // A copy of another version may hold what this one cannot read: it is checked as any file is.
  const known = entries.filter(({ values }) => Object.keys(values).every((name) => name in care.diary.fields));
  return fromFile(toJson(known, care.diary, checks), engine, care.diary);
}

/** @param {Entry} entry */
function key({ at, values }) {
  return JSON.stringify([asMoment(at), Object.entries(values).sort()]);
}

/** @type {(name: string, text: string) => void} */
function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  make("a", { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
