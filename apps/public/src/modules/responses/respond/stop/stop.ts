import { data, isRouteErrorResponse } from "react-router";
import type { Draft, Round } from "../holder/documents.js";
import { type You, youOf } from "../you/you-fields.js";

/** What somebody wrote and must be able to keep, whether or not it was saved. */
export interface Kept {
  /** The language of the answers, when it is known. */
  readonly language?: string;
  readonly you?: You;
  /** Texts by the id of their question. */
  readonly answers: Readonly<Record<string, string>>;
}

const statuses = {
  NOT_OPEN: 409,
  CLOSED: 409,
  NO_DRAFT: 410,
  SUBMITTED: 409,
  BUSY: 429,
  OVERLOADED: 503,
  FAILED: 500,
} as const;

/** Why responding does not go on here. Each reason has its page, which shows everything that was written. */
export interface Stop {
  readonly reason: keyof typeof statuses;
  /** Unknown when not even the round could be read. */
  readonly round?: Round;
  readonly kept?: Kept;
  /** Whether this browser has a submitted response for the round. */
  readonly submitted?: boolean;
  /** With BUSY and OVERLOADED: how long to wait. */
  readonly retryAfterSeconds?: number;
}

/** What a loader or action throws to end in the page of a stop. */
export function stop(given: Stop) {
  return data(given, { status: statuses[given.reason] });
}

/** The stop that an error boundary was given, or undefined when it is an error of another kind. */
export function stopOf(error: unknown): Stop | undefined {
  return isRouteErrorResponse(error) && isStop(error.data) ? error.data : undefined;
}

function isStop(value: unknown): value is Stop {
  return typeof value === "object" && value !== null && "reason" in value;
}

/** Everything of a draft, with what was just typed in place of what is saved. */
export function keptFrom(draft: Draft, typed: Partial<Kept> = {}): Kept {
  const saved = Object.fromEntries(draft.answers.map(({ question, text }) => [question, text]));
  return { language: draft.language, you: typed.you ?? youOf(draft), answers: { ...saved, ...typed.answers } };
}
