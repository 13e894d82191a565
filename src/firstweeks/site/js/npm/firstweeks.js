/** What other people's programs import: the engine and the words, without anything of a page. */

export { AnswersRejected } from "../engine/answers.js";
export { Engine } from "../engine/engine.js";
export { MissingMessage, wordsOf } from "../words/fluent.js";
export { Presenter } from "../words/presenter.js";
export { guessCountry } from "../words/region.js";
export { summarise, summaryText } from "../words/summary.js";
