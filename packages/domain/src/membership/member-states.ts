import * as z from "zod/mini";
import { africa } from "./data/africa.js";
import { americas } from "./data/americas.js";
import { arabStates } from "./data/arab-states.js";
import { asiaPacific } from "./data/asia-pacific.js";
import { cis } from "./data/cis.js";
import { europe } from "./data/europe.js";
import { placeFrom, type PlaceRow } from "./data/place-row.js";
import type { Place } from "./place.js";
import { regions, type Region } from "./regions.js";

/** A Member State of ITU under its official short name. */
export type MemberState = Place & {
  readonly region: Region;
  /** The day of joining; null when our sources do not state it, which is always before 2020-02-06. */
  readonly memberSince: string | null;
};

/** The days of joining that our sources state; the note of the row names the source. */
const joined: Readonly<Record<string, string>> = { PLW: "2024-09-19" };

const tables: Readonly<Record<Region, readonly PlaceRow[]>> = {
  AFRICA: africa,
  AMERICAS: americas,
  ARAB_STATES: arabStates,
  ASIA_PACIFIC: asiaPacific,
  CIS: cis,
  EUROPE: europe,
};

/**
 * Every State that is or becomes a Member of ITU: the 193 members of the United Nations and Vatican
 * City State. The State of Palestine takes part as an observer and stands in the list of countries
 * and areas only. In the order of the tables: show it through `sortByName`.
 */
export const memberStates: readonly MemberState[] = regions.flatMap((region) =>
  tables[region].map((row) => {
    const place = placeFrom(row, "UN_SHORT_NAME", "MEMBER_STATE");
    return { ...place, region, memberSince: joined[place.code] ?? null };
  }),
);

const byCode: ReadonlyMap<string, MemberState> = new Map(memberStates.map((state) => [state.code, state]));

/** The State with this ISO 3166-1 alpha-3 code, whenever it joined; undefined for any other text. */
export const memberState = (code: string): MemberState | undefined => byCode.get(code);

const day = z.iso.date();

function mustBeDay(date: string): void {
  if (!day.safeParse(date).success) throw new RangeError(`not a calendar day (YYYY-MM-DD): ${date}`);
}

const hasJoinedBy = ({ memberSince }: MemberState, date: string): boolean =>
  memberSince === null || memberSince <= date;

/**
 * The Member States on a calendar day (`YYYY-MM-DD`), the day of joining included; throws a
 * RangeError on anything else. 193 on 2020-02-06, 194 from 2024-09-19. Our sources state nothing
 * earlier, so for an earlier day the answer is the membership of 2020-02-06.
 */
export function memberStatesOn(date: string): MemberState[] {
  mustBeDay(date);
  return memberStates.filter((state) => hasJoinedBy(state, date));
}

/** Whether the State with this code is a Member on a calendar day; as `memberStatesOn`, false for an unknown code. */
export function isMemberOn(code: string, date: string): boolean {
  mustBeDay(date);
  const state = memberState(code);
  return state !== undefined && hasJoinedBy(state, date);
}
