/**
 * Every way in which a request can be refused. The codes are stable: clients turn them into
 * sentences, and each has its sentence in all six languages (`packages/i18n/catalogues/problems`).
 */
export const problemCodes = [
  "ALREADY_SUBMITTED",
  "ANSWER_TOO_LONG",
  "BAD_REQUEST",
  "CATEGORY_UNKNOWN",
  "CONTROL_CHARACTERS",
  "COUNTRY_UNKNOWN",
  "EMAIL_INVALID",
  "FIELD_REQUIRED",
  "INTERNAL",
  "KEY_REUSED",
  "LANGUAGE_UNKNOWN",
  "MEMBER_STATE_UNKNOWN",
  "NOT_ALLOWED",
  "NOT_FOUND",
  "NOT_REVIEWED",
  "NO_ANSWERS",
  "NUMBER_TAKEN",
  "ORGANISATION_NAME_REQUIRED",
  "OVERLOADED",
  "QUERY_TOO_COMPLEX",
  "QUESTION_UNKNOWN",
  "RATE_LIMITED",
  "REASON_REQUIRED",
  "REVISION_CONFLICT",
  "ROUND_CLOSED",
  "ROUND_NOT_OPEN",
  "SECOND_PERSON_REQUIRED",
  "SIGN_IN_REQUIRED",
  "SLUG_TAKEN",
  "TEXT_TOO_LONG",
  "TOKEN_EXPIRED",
  "TOKEN_INVALID",
  "TOKEN_USED",
  "TOO_LARGE",
  "TOO_MANY_QUESTIONS",
  "VERSION_CONFLICT",
  "WINDOW_INVALID",
  "WINDOW_IN_PAST",
  "WRONG_STATE",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * A named reason for a refusal. `field` is the path of the input it belongs to, such as
 * `answers.3` or `email`; `params` fill the sentence and never hold restricted text.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export function problem(code: ProblemCode, field?: string, params?: Problem["params"]): Problem {
  return { code, ...(field === undefined ? {} : { field }), ...(params ? { params } : {}) };
}
