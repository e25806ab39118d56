import type { RecordedMembership } from "./council-record.js";

/** The number of Member States on a day (`YYYY-MM-DD`), the day of joining included; null before the record begins. */
export function memberStatesIn({ knownFrom, members }: RecordedMembership, day: string): number | null {
  if (day < knownFrom) return null;
  return members.filter(({ memberSince }) => memberSince === null || memberSince <= day).length;
}
