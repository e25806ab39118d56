import { consultationsRecord } from "../modules/consultations/store/import-consultations.js";
import { meetingsRecord } from "../modules/meetings/store/import-meetings.js";
import { membershipRecord } from "../modules/membership/store/import-membership.js";
import { councilReportsRecord } from "../modules/reports/store/import-council-reports.js";
import type { RecordPart } from "../platform/database/import-record.js";

/** The group's real record, part by part, read from `apps/api/record`. The group comes first: others name it. */
export const recordParts = (): Promise<RecordPart[]> =>
  Promise.all([membershipRecord(), meetingsRecord(), consultationsRecord(), councilReportsRecord()]);
