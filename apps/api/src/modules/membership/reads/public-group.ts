import { row, type Queryable } from "../../../platform/database/pool.js";

/** The group as the public graph answers it. What no source states is null. */
export type PublicGroup = {
  readonly name: string;
  readonly shortName: string;
  readonly parent: string;
  readonly participation: string;
  readonly usualPlace: string;
  readonly founded: FoundingClaim;
  readonly reportedAsEstablishedBy: FoundingClaim;
  readonly termsOfReference: readonly { readonly label: string; readonly text: string; readonly source: string }[];
  readonly fullerTermsOfReference: {
    readonly complete: boolean;
    readonly note: string;
    readonly source: string;
    readonly items: readonly string[];
  };
  readonly instruments: readonly Instrument[];
  readonly issues: readonly {
    readonly number: number;
    readonly label: string;
    readonly note: string | null;
    readonly sources: readonly string[];
  }[];
  readonly memberStates: { readonly on: string; readonly count: number };
};
export type FoundingClaim = { readonly instrument: string; readonly year: number | null; readonly source: string };
export type Instrument = {
  readonly body: string;
  readonly number: string;
  readonly versions: readonly string[];
  readonly versionsComplete: boolean;
  readonly laterVersion: string | null;
  readonly title: string | null;
  readonly role: string;
  readonly sources: readonly string[];
};

/** The group, with the number of its Member States on today's date (UTC). Throws while the record has not been imported. */
export async function publicGroup(db: Queryable): Promise<PublicGroup> {
  const found = await row<PublicGroup>(
    db,
    `with today as materialized (select (openfloor.clock() at time zone 'UTC')::date as day)
     select name, short_name as "shortName", parent, participation, usual_place as "usualPlace", founded,
       reported_as_established_by as "reportedAsEstablishedBy", terms_of_reference as "termsOfReference",
       fuller_terms_of_reference as "fullerTermsOfReference", instruments, issues,
       (select json_build_object('on', day, 'count', count(m.code))
         from today left join pub.member_state m on m.member_since is null or m.member_since <= day
         group by day) as "memberStates"
     from pub.group_profile`,
  );
  if (!found) throw new Error("The group's record has not been imported.");
  return found;
}
