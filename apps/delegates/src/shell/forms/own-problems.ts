import type { BareId } from "../language/bare-id.js";

/** What the app finds before anything is sent, or when nothing could be sent: each with its sentence. */
export const ownProblems: Readonly<Record<string, BareId>> = {
  NOT_SENT: "common.desk.notSent",
  NUMBER_NEEDED: "common.desk.numberNeeded",
  SLUG_UNFIT: "consultations.desk.slugUnfit",
  LOCAL_TIME_SKIPPED: "consultations.desk.timeSkipped",
  DIFFERENCE_NOT_SEEN: "reports.desk.differenceNotSeen",
  MEETINGS_NEEDED: "reports.desk.meetingsNeeded",
};
