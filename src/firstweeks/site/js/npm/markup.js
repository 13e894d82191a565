/** Elements, made without markup in texts. */

/**
 * An element with attributes and what stands in it; texts stay texts.
 *
 * @param {string} name
 * @param {{readonly [attribute: string]: string}} attributes
 * @param {...(Node | string)} inside
 */
export function made(name, attributes, ...inside) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);
  return element;
}

/**
 * @param {string} name
 * @param {readonly string[]} texts
 */
export function each(name, texts) {
  return texts.map((text) => made(name, {}, text));
}
