import { stageAt, explainFigures, type ClaimedFigures, type ConsultationStage } from "@openfloor/domain/consultations";
import {
  isSlug,
  isUuid,
  type Instant,
  type LocalizedText,
  type StatedDate,
  type Window,
} from "@openfloor/domain/kernel";
import { statisticsFrom, type ResponseCount, type ResponseStatistics } from "@openfloor/domain/responses";
import { row, rows, type Queryable } from "../../../platform/database/pool.js";

/** A round as the public graph answers it. */
export type PublicConsultation = {
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
  readonly stage: ConsultationStage;
  readonly topic: LocalizedText | null;
  readonly topicNote: string | null;
  readonly decision: PublicDecision | null;
  readonly window: Window | null;
  readonly statedOpens: readonly StatedDate[];
  readonly statedCloses: readonly StatedDate[];
  readonly consultationMeeting: PublicConsultationMeeting | null;
  readonly questions: readonly PublicQuestion[];
  readonly questionsNote: string | null;
  readonly claimed: PublicClaimedFigures | null;
  readonly statistics: ResponseStatistics & { readonly version: number };
  readonly presentedToMeeting: number | null;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly version: number;
  readonly asOf: Instant;
};
export type PublicDecision = {
  readonly takenBy: string;
  readonly meeting: number | null;
  readonly decidedOn: string | null;
  readonly text: LocalizedText | null;
  readonly note: string | null;
};
export type PublicConsultationMeeting = {
  readonly number: number | null;
  readonly held: StatedDate | null;
  readonly mode: string | null;
  readonly note: string | null;
};
export type PublicQuestion = {
  readonly id: string;
  readonly position: number;
  readonly text: LocalizedText;
  readonly incompleteInSource: boolean;
};
export type PublicClaimedFigures = ClaimedFigures & {
  readonly respondentsListed: number | null;
  readonly unexplainedDifference: number | null;
  readonly note: string | null;
};

type ConsultationRecord = Omit<PublicConsultation, "stage" | "window" | "statistics" | "claimed"> & {
  historical: boolean;
  opensAt: Instant | null;
  closesAt: Instant | null;
  zone: string | null;
  claimed: (ClaimedFigures & { note: string | null }) | null;
  counts: ResponseCount[];
};

const select = `
  select c.id, c.slug, c.sequence, c.historical, c.topic, c.topic_note as "topicNote", c.decision,
    c.opens_at as "opensAt", c.closes_at as "closesAt", c.zone,
    c.stated_opens as "statedOpens", c.stated_closes as "statedCloses",
    c.consultation_meeting as "consultationMeeting", c.questions, c.questions_note as "questionsNote",
    c.claimed, c.presented_to_meeting as "presentedToMeeting", c.notes, c.sources, c.version,
    openfloor.clock() as "asOf",
    (select coalesce(json_agg(json_build_object('category', n.category, 'region', nullif(n.region, ''),
        'standing', n.standing, 'count', n.count) order by n.category, n.region, n.standing), '[]')
      from pub.response_count n where n.consultation = c.id) as counts
  from pub.consultation c`;

/** All rounds, the newest first. There are a few a year, so the list is whole. */
export async function publicConsultations(db: Queryable): Promise<PublicConsultation[]> {
  return (await rows<ConsultationRecord>(db, `${select} order by c.sequence desc`)).map(toGraph);
}

export async function publicConsultation(db: Queryable, slug: string): Promise<PublicConsultation | undefined> {
  if (!isSlug(slug)) return undefined;
  const found = await row<ConsultationRecord>(db, `${select} where c.slug = $1`, [slug]);
  return found && toGraph(found);
}

export async function publicConsultationById(db: Queryable, id: string): Promise<PublicConsultation | undefined> {
  if (!isUuid(id)) return undefined;
  const found = await row<ConsultationRecord>(db, `${select} where c.id = $1`, [id]);
  return found && toGraph(found);
}

function toGraph({
  historical,
  opensAt,
  closesAt,
  zone,
  counts,
  claimed,
  ...record
}: ConsultationRecord): PublicConsultation {
  const window = opensAt && closesAt && zone ? { opensAt, closesAt, zone } : null;
  const state = record.presentedToMeeting === null ? "ANNOUNCED" : "PRESENTED";
  const figures = claimed && explainFigures(claimed);
  return {
    ...record,
    window,
    stage: historical ? "HISTORICAL" : stageAt(state, window, record.asOf),
    statistics: { ...statisticsFrom(counts), version: record.version },
    claimed: claimed && {
      ...claimed,
      respondentsListed: figures?.listed ?? null,
      unexplainedDifference: figures?.difference || null,
    },
  };
}
