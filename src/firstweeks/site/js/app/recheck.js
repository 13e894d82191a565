/** A check again: two taps where nothing changed; otherwise what may have changed is asked anew, and nothing else. */

import * as asking from "./asking.js";
import { protocol } from "./loaded.js";
import * as navigation from "./navigation.js";
import { screens } from "./screens.js";
import { session } from "./session.js";
import { view } from "./view.js";

screens.recheck = () => ({
  node: view("screen-recheck", {
    same: () => navigation.go("result"),
    better: () => again(present),
    worse: () => anew((finding) => present(finding)),
    sign: () => anew(() => true),
  }),
  title: "check",
});

/** @param {(finding: Finding) => boolean} changed */
function anew(changed) {
  forget((finding) => finding.page === protocol.pages[0] || changed(finding));
  asking.begin();
}

/** @param {(finding: Finding) => boolean} changed */
function again(changed) {
  forget((finding) => finding.page !== protocol.pages[0] && changed(finding));
  asking.next({});
}

/**
 * Whether a sign is there: what can get better, or worse.
 *
 * @param {Finding} finding
 */
function present({ id, options }) {
  const value = session.answers[id];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== options[0];
}

/**
 * Take back the answers on what may come and go, where they may have changed.
 *
 * @param {(finding: Finding) => boolean} changed
 */
function forget(changed) {
  const { findings } = protocol;
  const left = Object.entries(session.answers).filter(([name]) => !(findings[name].watch && changed(findings[name])));
  session.answers = Object.fromEntries(left);
  session.keep();
}
