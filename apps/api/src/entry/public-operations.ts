import type { OperationTable } from "../platform/graphql/access.js";
import type { PublicContext } from "../platform/graphql/public-context.js";

const anyone = (): void => undefined;

/**
 * Who may run what on the public graph: one reviewed line per root field. "Holder" operations show
 * and change only the rows of the token they bring; PostgreSQL sees to it.
 */
export const publicOperations: OperationTable<PublicContext> = {
  "Query.consultation": { who: anyone, note: "published copy" },
  "Query.consultations": { who: anyone, note: "published copies" },
  "Query.councilReports": { who: anyone, note: "reports with public audience" },
  "Query.group": { who: anyone, note: "published record" },
  "Query.meeting": { who: anyone, note: "number, dates and place; no agenda, no documents" },
  "Query.meetings": { who: anyone, note: "number, dates and place; no agenda, no documents" },
  "Query.memberStates": { who: anyone, note: "published record" },
  "Query.pendingConfirmation": { who: anyone, note: "holder of a mailed token; changes nothing" },
  "Query.response": { who: anyone, note: "published copy" },
  "Query.responseDraft": { who: anyone, note: "holder of the draft's token" },
  "Query.responseStatistics": { who: anyone, note: "published counters" },
  "Query.responses": { who: anyone, note: "published copies" },
  "Mutation.confirmResponse": { who: anyone, note: "holder of a mailed token; counted per network" },
  "Mutation.saveResponse": { who: anyone, note: "holder of the draft's token; counted per network" },
  "Mutation.startResponse": { who: anyone, note: "open rounds; counted per network" },
  "Mutation.submitResponse": { who: anyone, note: "open rounds; counted per network" },
};
