import { rows, type Queryable } from "../../../platform/database/pool.js";

/** A report to the Council as the public graph answers it. Reports compiled here are restricted and never among them. */
export type PublicCouncilReport = {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  readonly summary: string;
  readonly actionRequired: string;
  readonly meetings: readonly number[];
  readonly asOf: string;
  readonly source: string;
  readonly notStated: readonly string[];
};

/** Every report with public audience, the newest first. */
export function publicCouncilReports(db: Queryable): Promise<PublicCouncilReport[]> {
  return rows<PublicCouncilReport>(
    db,
    `select slug, title, year, summary, action_required as "actionRequired", meetings, as_of as "asOf", source, not_stated as "notStated"
     from pub.council_report order by year desc, slug`,
  );
}
