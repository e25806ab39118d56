/**
 * Figures as a source of the record claims them. They are statements of that source and are never
 * added to what this installation holds; null means that the source does not say.
 */
export type ClaimedFigures = {
  readonly responses: number | null;
  readonly byKind: readonly ClaimedCount[];
  readonly byRegion: readonly ClaimedCount[] | null;
  readonly source: string;
};
export type ClaimedCount = { readonly kind: string; readonly count: number };

/** The claim with what can be said about its sum: parts are never corrected, a difference is only named. */
export function explainFigures(figures: ClaimedFigures): { listed: number | null; difference: number | null } {
  if (figures.byKind.length === 0) return { listed: null, difference: null };
  const listed = figures.byKind.reduce((sum, { count }) => sum + count, 0);
  return { listed, difference: figures.responses === null ? null : figures.responses - listed };
}
