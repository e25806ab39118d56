export { type Direction, direction, isLanguage, type Language, languageName, languages } from "./languages.js";
export { loadTexts } from "./load-texts.js";
export { negotiate } from "./negotiate.js";
export { type ProblemLike, problemSentence } from "./problem-sentence.js";
export type { MessageId, ParamsOf, PlainId, TaggedId, Texts } from "./texts.js";
export type { Messages, Tags } from "./gen/messages.js";
