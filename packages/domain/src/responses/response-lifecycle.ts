import { hours, plus, type Instant, type Lifecycle } from "../kernel/index.js";

/** The course of a response, from the first saved word to its publication or the reason against it. */
export const responseStates = [
  "DRAFT",
  "SUBMITTED",
  "RECEIVED",
  "NOT_PUBLISHING_PROPOSED",
  "PUBLISHED",
  "NOT_PUBLISHED",
  "LAPSED",
] as const;
export type ResponseState = (typeof responseStates)[number];
export type ResponseEvent =
  | "submit"
  | "confirm"
  | "lapse"
  | "publish"
  | "proposeNotPublishing"
  | "declineProposal"
  | "confirmNotPublishing";

/**
 * The instant of submission is the one compared with the close. Confirming the address makes the
 * response received; without it the response lapses. Not publishing takes two persons.
 */
export const responseLifecycle: Lifecycle<ResponseState, ResponseEvent> = {
  states: responseStates,
  initial: "DRAFT",
  transitions: {
    submit: { from: ["DRAFT"], to: "SUBMITTED" },
    confirm: { from: ["SUBMITTED"], to: "RECEIVED" },
    lapse: { from: ["SUBMITTED"], to: "LAPSED" },
    publish: { from: ["RECEIVED"], to: "PUBLISHED" },
    proposeNotPublishing: { from: ["RECEIVED"], to: "NOT_PUBLISHING_PROPOSED" },
    declineProposal: { from: ["NOT_PUBLISHING_PROPOSED"], to: "RECEIVED" },
    confirmNotPublishing: { from: ["NOT_PUBLISHING_PROPOSED"], to: "NOT_PUBLISHED" },
  },
};

/** How long an address can be confirmed after submission, in hours (a default of the installation). */
export const confirmationHours = 72;

/** The instant from which an unconfirmed response has lapsed. */
export const confirmationEnds = (submittedAt: Instant): Instant => plus(submittedAt, hours(confirmationHours));

/** What the record holds about a response once it is submitted. */
export type ResponseFacts = {
  readonly submittedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly review: "NONE" | "NOT_PUBLISHING_PROPOSED" | "PUBLISHED" | "NOT_PUBLISHED";
};

/** The state that the facts amount to at `now`. Lapsing follows from the clock, like open and closed. */
export function responseStateAt({ submittedAt, confirmedAt, review }: ResponseFacts, now: Instant): ResponseState {
  if (confirmedAt === null) return now < confirmationEnds(submittedAt) ? "SUBMITTED" : "LAPSED";
  return review === "NONE" ? "RECEIVED" : review;
}
