import type { ClaimedFigures } from "@openfloor/domain/consultations";
import { statedDay, versionFor, type LocalizedText, type StatedDate } from "@openfloor/domain/kernel";
import type { HeldResponses, RecordedRound } from "@openfloor/domain/reports";

/** A round as the database gives it; a round run here has days of opening and closing in the zone of its announcement. */
export type FoundRound = {
  readonly slug: string;
  readonly topic: LocalizedText | null;
  readonly decision: { readonly meeting: number | null } | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly statedOpens: readonly StatedDate[];
  readonly statedCloses: readonly StatedDate[];
  readonly consultationMeeting: { readonly held: StatedDate | null } | null;
  readonly questions: number;
  readonly claimed: ClaimedFigures | null;
  readonly held: HeldResponses | null;
};

/** A round as a report reads it. The report is in English, so is the topic where there is an English one. */
export function recordedRound(found: FoundRound): RecordedRound {
  const topic = found.topic === null ? null : versionFor(found.topic, "en").text;
  const page = { name: "Record of the round", url: `/en/consultations/${found.slug}` };
  const announced = (day: string): StatedDate => statedDay(day, "Announcement of the round");
  const named = (date: StatedDate): StatedDate => ({ ...date, source: capital(date.source) });
  return {
    topic,
    decidedByMeeting: found.decision?.meeting ?? null,
    opens: found.opensOn === null ? found.statedOpens.map(named) : [announced(found.opensOn)],
    closes: found.closesOn === null ? found.statedCloses.map(named) : [announced(found.closesOn)],
    consultationMeeting: found.consultationMeeting?.held ?? null,
    questions: found.questions === 0 ? null : found.questions,
    claimed: found.claimed,
    held: found.held,
    page,
  };
}

const capital = (text: string): string => (/^https?:/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));
