/** Pictures beside the words, where a content has drawn them: never instead, and hidden from whoever hears the words. */

/**
 * Put the pictures of a group to its words. In one of the whole question each part that names an option ticks it.
 *
 * @param {HTMLElement} element
 * @param {QuestionGroup} group
 */
export function join(element, { findings, options }) {
  const [finding] = findings;
  for (const { value } of options) {
    const drawn = picture(`${finding}-${value}`);
    const item = element.querySelector(`[data-option="${value}"]`);
    if (!item || !drawn) continue;
    item.classList.add("app-drawn-beside");
    item.append(drawn);
  }
  const whole = findings.length === 1 ? picture(finding) : null;
  if (whole) (element.querySelector("fieldset > .nhsuk-checkboxes, fieldset > .nhsuk-radios") ?? element).before(tapping(element, whole));
}

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} drawn
 */
function tapping(element, drawn) {
  const box = (/** @type {Element} */ part) => {
    const found = element.querySelector(`[data-option="${part.getAttribute("data-region")}"] input`);
    return found instanceof HTMLInputElement ? found : null;
  };
  const parts = [...drawn.querySelectorAll("[data-region]")];
  const show = () => parts.forEach((part) => part.classList.toggle("app-ticked", Boolean(box(part)?.checked)));
  for (const part of parts) part.addEventListener("click", () => (box(part)?.click(), show()));
  element.addEventListener("change", show);
  queueMicrotask(show);
  return drawn;
}

/** @param {string} name */
export function picture(name) {
  const template = document.getElementById(`picture-${name}`);
  const drawn = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : null;
  return drawn instanceof HTMLElement ? drawn : null;
}
