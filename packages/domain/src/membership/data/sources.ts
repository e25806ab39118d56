/** Where the names of a row come from. */
export const nameSources = {
  /** The short form that the United Nations publishes for its members, in six languages. */
  UN_SHORT_NAME: "UN terminology short names",
  /** The Statistics Division's list, which also words areas that are not States. */
  UN_M49: "UN list of countries or areas (M49)",
  /** Neither list gives this wording as it stands: the note of the row says what was done. */
  WORDED_HERE: "Worded for this list, see the note",
} as const;
export type NameSource = keyof typeof nameSources;

/**
 * Where the region of a row comes from. The lists were not at hand when the tables were made, which
 * is why no region counts as checked before a review.
 */
export const regionSources = {
  MEMBER_STATE: "ITU regional presence lists",
  OTHER_AREA: "Placed by geography, not from an ITU list",
  /** Left empty on purpose: the note of the row says why. */
  NOT_STATED: "No region stated",
} as const;
export type RegionSource = keyof typeof regionSources;

/** The source of a column with the state of its review; `reviewed` is who and when, as in the row. */
export const withReview = (source: string, reviewed: string | undefined, reviewer: string): string =>
  reviewed === undefined ? `${source}; not yet reviewed${reviewer}` : `${source}; reviewed: ${reviewed}`;
