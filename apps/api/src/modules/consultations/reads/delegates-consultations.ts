import type { DataSource } from "typeorm";
import {
  mayManageConsultations,
  mayPresent,
  mayReadConsultations,
  stageAt,
  type ConsultationStage,
  type ConsultationState,
} from "@openfloor/domain/consultations";
import { hours, isUuid, plus, type Instant, type LocalizedText, type Window } from "@openfloor/domain/kernel";
import { confirmationHours } from "@openfloor/domain/responses";
import type { Viewer } from "@openfloor/domain/membership";
import { isoText } from "../../../platform/database/columns.js";
import { inView, type Unit } from "../../../platform/database/unit-of-work.js";

/** A round as the restricted graph answers it. */
export type DelegatesConsultation = {
  readonly id: string;
  readonly publicId: string | null;
  readonly slug: string;
  readonly stage: ConsultationStage;
  readonly topic: LocalizedText;
  readonly decision: { takenBy: string; meeting: number | null; decidedOn: string; text: LocalizedText };
  readonly window: Window | null;
  readonly questions: readonly { id: string; position: number; text: LocalizedText }[];
  readonly presentedToMeeting: number | null;
  readonly counts: ReceivedCounts;
  readonly viewerCan: { announce: boolean; present: boolean };
};
export type ReceivedCounts = {
  readonly submitted: number;
  readonly received: number;
  readonly notPublishingProposed: number;
  readonly published: number;
  readonly notPublished: number;
  readonly lapsed: number;
};

type Found = {
  id: string;
  public_id: string | null;
  slug: string;
  state: ConsultationState;
  topic: LocalizedText;
  decision_meeting: number | null;
  decided_on: string;
  decision_text: string;
  group_name: string;
  window: Window | null;
  presented_to_meeting: number | null;
  questions: { id: string; position: number; text: LocalizedText }[];
  counts: ReceivedCounts;
};

const select = `
  select c.id, c.public_id, c.slug, c.state, c.topic, c.decision_meeting, c.decided_on::text, c.decision_text,
    (select short_name from pub.group_profile) as group_name, c.presented_to_meeting,
    case when c.opens_at is not null then json_build_object('opensAt', ${isoText("c.opens_at")},
      'closesAt', ${isoText("c.closes_at")}, 'zone', c.zone) end as window,
    (select json_agg(json_build_object('id', q.id, 'position', q.position, 'text', q.text) order by q.position)
      from core.question q where q.consultation = c.id) as questions,
    (select json_build_object(
        'submitted', count(*) filter (where s.confirmed_at is null and s.submitted_at > $1),
        'lapsed', count(*) filter (where s.confirmed_at is null and s.submitted_at <= $1),
        'received', count(*) filter (where s.confirmed_at is not null and coalesce(r.state, 'NONE') = 'NONE'),
        'notPublishingProposed', count(*) filter (where r.state = 'NOT_PUBLISHING_PROPOSED'),
        'published', count(*) filter (where r.state = 'PUBLISHED'),
        'notPublished', count(*) filter (where r.state = 'NOT_PUBLISHED'))
      from intake.submission s left join core.response_review r on r.submission = s.id
      where s.consultation = c.public_id) as counts
  from core.consultation c`;

/** The rounds of this installation, the newest first; none for whom may not read them. */
export async function delegatesConsultations(source: DataSource, viewer: Viewer): Promise<DelegatesConsultation[]> {
  if (!mayReadConsultations(viewer)) return [];
  return inView(source, viewer, (unit) => find(unit, "order by c.created_at desc"));
}

export async function delegatesConsultation(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<DelegatesConsultation | undefined> {
  if (!mayReadConsultations(viewer) || !isUuid(id)) return undefined;
  return inView(source, viewer, async (unit) => (await find(unit, "where c.id = $2", [id]))[0]);
}

async function find(unit: Unit, rest: string, values: readonly unknown[] = []): Promise<DelegatesConsultation[]> {
  const lapsedBefore = plus(unit.now, -hours(confirmationHours));
  const found: Found[] = await unit.manager.query(`${select} ${rest}`, [lapsedBefore, ...values]);
  return found.map((round) => toGraph(round, unit.viewer, unit.now));
}

function toGraph(found: Found, viewer: Viewer, now: Instant): DelegatesConsultation {
  const { state, window } = found;
  const manages = mayManageConsultations(viewer);
  return {
    id: found.id,
    publicId: found.public_id,
    slug: found.slug,
    stage: stageAt(state, window, now),
    topic: found.topic,
    decision: {
      takenBy: found.group_name,
      meeting: found.decision_meeting,
      decidedOn: found.decided_on,
      text: { original: { language: "en", text: found.decision_text, origin: "ORIGINAL" }, translations: [] },
    },
    window,
    questions: found.questions,
    presentedToMeeting: found.presented_to_meeting,
    counts: found.counts,
    viewerCan: { announce: manages && state === "DECIDED", present: manages && mayPresent(state, window, now).ok },
  };
}
