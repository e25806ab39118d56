import { commonTypes } from "./common-types.js";

/** The common types of the delegates' graph. */
export const {
  Category,
  ConsultationStage,
  LocalizedText,
  Refused,
  Region,
  RespondentKind,
  Standing,
  StatedDate,
  Window,
  resultOf,
} = commonTypes();
