export { alternateLanguageLinks, type LanguageLink } from "./alternate-language-links.js";
export {
  Localized,
  localized,
  type LocalizedProps,
  type LocalizedTextLike,
  type LocalizedVersion,
  originNote,
  type TextVersionLike,
} from "./localized.js";
export {
  errorAt,
  type ErrorOptions,
  fieldId,
  type FieldProblem,
  type FormError,
  problemsToErrors,
} from "./problems-to-errors.js";
export {
  describeStatedDate,
  StatedDate,
  type StatedDateLike,
  type StatedDateParts,
  type StatedDateProps,
} from "./stated-date.js";
export { type InlineElement, T, type TProps } from "./t.js";
export { TextsProvider, useTexts } from "./texts-context.js";
