import {
  after,
  all,
  checkNewWindow,
  checkText,
  isDay,
  isSlug,
  ok,
  problem,
  refused,
  type Instant,
  type LocalizedText,
  type Result,
  type Window,
} from "../kernel/index.js";
import { isMeetingNumber } from "../meetings/index.js";
import { consultationLifecycle, stageAt, type ConsultationState } from "./consultation-lifecycle.js";

/** Settings of the installation, not rules of the group. */
export const consultationLimits = { questions: 5, topic: 300, question: 2_000, decision: 1_000, shortWindowDays: 30 };

/** What the secretariat enters of a round: the decision behind it, its topic, its questions. */
export type NewConsultation = {
  readonly slug: string;
  readonly topic: LocalizedText;
  readonly questions: readonly LocalizedText[];
  readonly decision: { readonly meeting: number | null; readonly decidedOn: string; readonly text: string };
};

type Length = { readonly max: number; readonly oneLine?: boolean };

const checkLocalized = (text: LocalizedText, field: string, length: Length): Result<undefined> =>
  all(
    checkText(text.original.text, field, { ...length, required: true }),
    ...text.translations.map((version) => checkText(version.text, `${field}.${version.language}`, length)),
  );

/** A round that can be entered: a slug, a topic, one to five questions, and a dated decision. */
export function checkNewConsultation(entered: NewConsultation): Result<undefined> {
  const { slug, topic, questions, decision } = entered;
  const max = consultationLimits.questions;
  return all(
    isSlug(slug) ? ok() : refused(problem("BAD_REQUEST", "slug")),
    checkLocalized(topic, "topic", { max: consultationLimits.topic, oneLine: true }),
    questions.length > 0 ? ok() : refused(problem("FIELD_REQUIRED", "questions")),
    questions.length <= max ? ok() : refused(problem("TOO_MANY_QUESTIONS", "questions", { max })),
    ...questions.map((question, index) =>
      checkLocalized(question, `questions.${index}`, { max: consultationLimits.question }),
    ),
    decision.meeting === null || isMeetingNumber(decision.meeting)
      ? ok()
      : refused(problem("NOT_FOUND", "decision.meeting")),
    isDay(decision.decidedOn) ? ok() : refused(problem("FIELD_REQUIRED", "decision.decidedOn")),
    checkText(decision.text, "decision.text", { max: consultationLimits.decision, required: true }),
  );
}

/** Announcing publishes the round with its window, so the window must still lie ahead. */
export function mayAnnounce(state: ConsultationState, window: Window, now: Instant): Result<undefined> {
  return all(after(consultationLifecycle, state, "announce"), checkNewWindow(window, now));
}

/** A round is presented to the group after its close only; a refusal names the stage it is in. */
export function mayPresent(state: ConsultationState, window: Window | null, now: Instant): Result<undefined> {
  const next = after(consultationLifecycle, state, "present");
  if (!next.ok) return next;
  const current = stageAt(state, window, now);
  return current === "CLOSED" ? ok() : refused(problem("WRONG_STATE", undefined, { current }));
}

/** Whether a window is short enough to warn about (a default of the installation, without a source in the group's texts). */
export function isShortWindow(window: Window): boolean {
  const days = (Date.parse(window.closesAt) - Date.parse(window.opensAt)) / 86_400_000;
  return days < consultationLimits.shortWindowDays;
}
