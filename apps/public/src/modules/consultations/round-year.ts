/** What is known of a round's dates, in the graph's shape. */
interface DatedRound {
  readonly window?: { readonly opensAt: string } | null;
  readonly statedOpens: readonly { readonly earliest?: string | null }[];
  readonly statedCloses: readonly { readonly earliest?: string | null }[];
  readonly decision?: { readonly decidedOn?: string | null } | null;
  readonly consultationMeeting?: { readonly held?: { readonly earliest?: string | null } | null } | null;
}

/** The year to which a round belongs: of its opening, else of the first of its other dates that is stated; null when none is. */
export function roundYear({
  window,
  statedOpens,
  statedCloses,
  decision,
  consultationMeeting,
}: DatedRound): number | null {
  const day =
    window?.opensAt ??
    firstDay(statedOpens) ??
    decision?.decidedOn ??
    firstDay(statedCloses) ??
    consultationMeeting?.held?.earliest;
  return day ? Number(day.slice(0, 4)) : null;
}

function firstDay(dates: readonly { readonly earliest?: string | null }[]): string | undefined {
  return dates.map(({ earliest }) => earliest).find((day) => typeof day === "string") ?? undefined;
}
