/**
 * The screens by name: the files that make them put them here, and navigation shows them.
 *
 * @type {{[name: string]: (about: ScreenData) => Shown}}
 */
export const screens = {};
