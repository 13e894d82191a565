/** Pages for days of waiting and for the days after, on the answers of this visit; none of it is kept. */

import { care, engine, heading, lines, make, navigation, now, say, screens, session, state, way } from "./app.js";
import { fitting } from "./conditions.js";
import { holding } from "./holding.js";

/** The pages that fit what was answered, and that nothing more urgent stands above. */
export function pages() {
  if (!session.started) return [];
  const { protocol } = engine;
  const [asked] = holding(care.diary, state.open?.content.entries ?? [], now());
  const told = Math.max(protocol.levels.indexOf(session.assessment.level), asked?.urgency ?? 0);
  return fitting(care.waiting, engine.answers(session.answers), protocol.findings, told);
}

screens["diary-waiting"] = () => {
  const found = pages().map(({ id }) => {
    const title = `care-waiting-${id}`;
    return make("section", { "data-waiting": id }, make("h2", { class: "nhsuk-heading-l" }, say(title)), ...part("care-waiting-usual", `${title}.usual`), ...part("care-waiting-not", `${title}.not`), ...part("care-waiting-next", `${title}.next`));
  });
  const node = make(
    "div",
    {},
    heading(say("care-waiting")),
    ...(found.length ? found : [make("p", {}, say("care-waiting-none"))]),
    ...warnings(),
    make(
      "ul",
      { class: "nhsuk-list app-ways" },
      way("care-waiting-numbers", () => navigation.go("numbers")),
      way("care-waiting-support", () => navigation.go("support")),
      way("care-back", () => navigation.go("diary")),
    ),
  );
  return { node, title: "diary" };
};

/** @type {(name: string, message: string) => HTMLElement[]} */
function part(name, message) {
  return [make("h3", { class: "nhsuk-heading-s" }, say(name)), make("ul", { class: "nhsuk-list nhsuk-list--bullet" }, ...lines(message).map((line) => make("li", {}, line)))];
}

/** The signs that would change the level that is told, as the protocol works them out of the answers. */
function warnings() {
  if (!session.started) return [];
  const { sections } = session.presenter.result(session.assessment, engine.answers(session.answers));
  return sections
    .filter((/** @type {Section} */ { id, items }) => /^(all_)?changes/.test(id) && items.length)
    .map((/** @type {Section} */ { heading: over, items }) => make("section", {}, make("h2", { class: "nhsuk-heading-m" }, over), make("ul", { class: "nhsuk-list nhsuk-list--bullet" }, ...items.map((/** @type {string} */ item) => make("li", {}, item)))));
}
