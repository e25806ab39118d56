import { phaseAt, type Instant, type Lifecycle, type Window } from "../kernel/index.js";

/** What is stored of a round's course. Open and closed are not stored: they follow from its window and the clock. */
export const consultationStates = ["DECIDED", "ANNOUNCED", "PRESENTED"] as const;
export type ConsultationState = (typeof consultationStates)[number];
export type ConsultationEvent = "announce" | "present";

/** A round begins with the decision that ordered it, is announced with its window, and is presented to the group after the close. */
export const consultationLifecycle: Lifecycle<ConsultationState, ConsultationEvent> = {
  states: consultationStates,
  initial: "DECIDED",
  transitions: {
    announce: { from: ["DECIDED"], to: "ANNOUNCED" },
    present: { from: ["ANNOUNCED"], to: "PRESENTED" },
  },
};

/** Where a round stands for a reader. HISTORICAL rounds are archived records that never meet a clock. */
export const consultationStages = ["DECIDED", "ANNOUNCED", "OPEN", "CLOSED", "PRESENTED", "HISTORICAL"] as const;
export type ConsultationStage = (typeof consultationStages)[number];

/** The stage of a round of this installation at `now`; a decided round has no window yet. */
export function stageAt(state: ConsultationState, window: Window | null, now: Instant): ConsultationStage {
  if (state === "PRESENTED" || state === "DECIDED" || window === null) return state;
  const phase = phaseAt(window, now);
  if (phase === "BEFORE") return "ANNOUNCED";
  return phase === "OPEN" ? "OPEN" : "CLOSED";
}
