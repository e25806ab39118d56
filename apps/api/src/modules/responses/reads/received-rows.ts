import { after, type Instant, type LocalizedText } from "@openfloor/domain/kernel";
import { countryOrArea, type Viewer } from "@openfloor/domain/membership";
import {
  initialStanding,
  mayCheckResponses,
  mayConfirmAuthority,
  mayDecideProposal,
  responseLifecycle,
  responseStateAt,
  type NotPublishingReason,
  type Respondent,
  type ResponseFacts,
  type ResponseState,
  type Standing,
} from "@openfloor/domain/responses";
import { isoText } from "../../../platform/database/columns.js";

/** A submission as a list shows it: without its answers, which may be long. */
export type QueuedResponse = {
  readonly id: string;
  readonly consultation: { readonly id: string; readonly slug: string; readonly topic: LocalizedText };
  readonly state: ResponseState;
  readonly respondent: Respondent & { readonly region: string | null; readonly standing: Standing };
  readonly language: string;
  readonly submittedAt: Instant;
};
export type ReceivedAnswer = { readonly question: ReceivedQuestion; readonly text: string };
type ReceivedQuestion = { readonly id: string; readonly position: number; readonly text: LocalizedText };

/** A submission in full, as those who check it see it. */
export type ReceivedResponse = QueuedResponse & {
  readonly consultationId: string;
  readonly email: string;
  readonly answers: readonly ReceivedAnswer[];
  readonly receivedAt: Instant | null;
  readonly proposal: NotPublishingProposal | null;
  readonly publicId: string | null;
  readonly viewerCan: {
    publish: boolean;
    proposeNotPublishing: boolean;
    decideProposal: boolean;
    confirmAuthority: boolean;
  };
};
export type NotPublishingProposal = {
  readonly reason: NotPublishingReason;
  readonly note: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
};

/** A row with the columns of a list. */
export type Queued = Respondent & {
  id: string;
  consultation: QueuedResponse["consultation"];
  language: string;
  submitted_at: Instant;
  confirmed_at: Instant | null;
  review: ResponseFacts["review"];
  confirmed_authority: boolean;
};
/** A row with all that is known of one submission. */
export type Received = Queued & {
  email: string;
  answers: readonly ReceivedAnswer[];
  public_id: string | null;
  proposed_by: string | null;
  proposal: NotPublishingProposal | null;
};

export const queuedColumns = `
  s.id, json_build_object('id', c.id, 'slug', c.slug, 'topic', c.topic) as consultation, s.language,
  s.kind, s.category, s.name, s.organisation, s.country,
  ${isoText("s.submitted_at")} as submitted_at, ${isoText("s.confirmed_at")} as confirmed_at,
  coalesce(r.state, 'NONE') as review, a.submission is not null as confirmed_authority`;

export const answersColumn = `
  (select coalesce(json_agg(json_build_object('question', json_build_object('id', q.id, 'position', q.position, 'text', q.text),
      'text', s.answers->>(q.public_id::text)) order by q.position), '[]')
    from core.question q where q.consultation = c.id and s.answers ? (q.public_id::text)) as answers`;

export const receivedColumns = `${queuedColumns}, ${answersColumn}, s.email, r.public_id, r.proposed_by,
  case when r.reason is not null then json_build_object('reason', r.reason, 'note', r.note,
    'proposedBy', (select p.name from core.account p where p.id = r.proposed_by),
    'proposedAt', ${isoText("r.proposed_at")}) end as proposal`;

export const fromSubmissions = `
  from intake.submission s
  join core.consultation c on c.public_id = s.consultation
  left join core.response_review r on r.submission = s.id
  left join core.authority_confirmation a on a.submission = s.id`;

export function toQueued(found: Queued, now: Instant): QueuedResponse {
  const { kind, category, name, organisation, country } = found;
  const respondent = { kind, category, name, organisation, country };
  const standing = found.confirmed_authority ? "CONFIRMED" : initialStanding(respondent);
  return {
    id: found.id,
    consultation: found.consultation,
    state: responseStateAt(
      { submittedAt: found.submitted_at, confirmedAt: found.confirmed_at, review: found.review },
      now,
    ),
    respondent: { ...respondent, region: countryOrArea(country)?.region ?? null, standing },
    language: found.language,
    submittedAt: found.submitted_at,
  };
}

export function toReceived(found: Received, viewer: Viewer, now: Instant): ReceivedResponse {
  const queued = toQueued(found, now);
  const { state, respondent } = queued;
  const checks = mayCheckResponses(viewer);
  return {
    ...queued,
    consultationId: found.consultation.id,
    email: found.email,
    answers: found.answers,
    receivedAt: found.confirmed_at,
    proposal: found.proposal,
    publicId: found.public_id,
    viewerCan: {
      publish: checks && after(responseLifecycle, state, "publish").ok,
      proposeNotPublishing: checks && after(responseLifecycle, state, "proposeNotPublishing").ok,
      decideProposal: checks && mayDecideProposal(state, found.proposed_by, viewer.accountId).ok,
      confirmAuthority:
        respondent.standing === "DECLARED" && found.confirmed_at !== null && mayConfirmAuthority(viewer, respondent),
    },
  };
}
