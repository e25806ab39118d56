import type { DataSource } from "typeorm";
import { after, isUuid, type Instant, type LocalizedText } from "@openfloor/domain/kernel";
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
import { inView, type Unit } from "../../../platform/database/unit-of-work.js";

/** A submission as those who check it see it. */
export type ReceivedResponse = {
  readonly id: string;
  readonly consultationId: string;
  readonly state: ResponseState;
  readonly respondent: Respondent & { readonly region: string | null; readonly standing: Standing };
  readonly email: string;
  readonly language: string;
  readonly answers: readonly { readonly question: ReceivedQuestion; readonly text: string }[];
  readonly submittedAt: Instant;
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
type ReceivedQuestion = { readonly id: string; readonly position: number; readonly text: LocalizedText };
export type NotPublishingProposal = {
  readonly reason: NotPublishingReason;
  readonly note: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
};

type Found = Respondent & {
  id: string;
  consultation_id: string;
  email: string;
  language: string;
  answers: { question: ReceivedQuestion; text: string }[];
  submitted_at: Instant;
  confirmed_at: Instant | null;
  review: ResponseFacts["review"];
  public_id: string | null;
  proposed_by: string | null;
  proposal: NotPublishingProposal | null;
  confirmed_authority: boolean;
};

const select = `
  select s.id, c.id as consultation_id, s.email, s.language, s.kind, s.category, s.name, s.organisation, s.country,
    ${isoText("s.submitted_at")} as submitted_at, ${isoText("s.confirmed_at")} as confirmed_at,
    coalesce(r.state, 'NONE') as review, r.public_id, r.proposed_by, a.submission is not null as confirmed_authority,
    case when r.reason is not null then json_build_object('reason', r.reason, 'note', r.note,
      'proposedBy', p.name, 'proposedAt', ${isoText("r.proposed_at")}) end as proposal,
    (select coalesce(json_agg(json_build_object('question', json_build_object('id', q.id, 'position', q.position, 'text', q.text),
        'text', s.answers->>(q.public_id::text)) order by q.position), '[]')
      from core.question q where q.consultation = c.id and s.answers ? (q.public_id::text)) as answers
  from intake.submission s
  join core.consultation c on c.public_id = s.consultation
  left join core.response_review r on r.submission = s.id
  left join core.account p on p.id = r.proposed_by
  left join core.authority_confirmation a on a.submission = s.id`;

/** Responses to check, the oldest first; nothing for those who do not check. Without `state` everything but lapsed ones. */
export function receivedResponses(
  source: DataSource,
  viewer: Viewer,
  { consultation, state }: { consultation: string | null; state: ResponseState | null },
): Promise<ReceivedResponse[]> {
  if (!mayCheckResponses(viewer) || (consultation !== null && !isUuid(consultation))) return Promise.resolve([]);
  return inView(source, viewer, async (unit) => {
    const found = await find(unit, "where $1::uuid is null or c.id = $1 order by s.submitted_at, s.id", [consultation]);
    return found.filter((response) => (state === null ? response.state !== "LAPSED" : response.state === state));
  });
}

/** One response for those who check it; undefined for everybody else. */
export async function receivedResponse(
  source: DataSource,
  viewer: Viewer,
  id: string,
): Promise<ReceivedResponse | undefined> {
  if (!mayCheckResponses(viewer) || !isUuid(id)) return undefined;
  return inView(source, viewer, async (unit) => (await find(unit, "where s.id = $1", [id]))[0]);
}

/**
 * Received responses in the name of the viewer's Government that wait for its focal point, the oldest
 * first. Selected by the State of the transaction, then by the policy: either wall holds without the other.
 */
export function authorityRequests(source: DataSource, viewer: Viewer): Promise<ReceivedResponse[]> {
  return inView(source, viewer, async (unit) => {
    const found = await find(
      unit,
      `where s.category = 'GOVERNMENT' and s.country = nullif(current_setting('openfloor.member_state'), '')
         and s.confirmed_at is not null and a.submission is null
         and coalesce(r.state, 'NONE') <> 'NOT_PUBLISHED' order by s.submitted_at, s.id`,
    );
    return found.filter(({ respondent }) => mayConfirmAuthority(viewer, respondent));
  });
}

async function find(
  { manager, now, viewer }: Unit,
  rest: string,
  values: readonly unknown[] = [],
): Promise<ReceivedResponse[]> {
  const found: Found[] = await manager.query(`${select} ${rest}`, [...values]);
  return found.map((response) => toGraph(response, viewer, now));
}

function toGraph(found: Found, viewer: Viewer, now: Instant): ReceivedResponse {
  const { kind, category, name, organisation, country } = found;
  const respondent = { kind, category, name, organisation, country };
  const state = responseStateAt(
    { submittedAt: found.submitted_at, confirmedAt: found.confirmed_at, review: found.review },
    now,
  );
  const checks = mayCheckResponses(viewer);
  const standing = found.confirmed_authority ? "CONFIRMED" : initialStanding(respondent);
  return {
    id: found.id,
    consultationId: found.consultation_id,
    state,
    respondent: { ...respondent, region: countryOrArea(country)?.region ?? null, standing },
    email: found.email,
    language: found.language,
    answers: found.answers,
    submittedAt: found.submitted_at,
    receivedAt: found.confirmed_at,
    proposal: found.proposal,
    publicId: found.public_id,
    viewerCan: {
      publish: checks && after(responseLifecycle, state, "publish").ok,
      proposeNotPublishing: checks && after(responseLifecycle, state, "proposeNotPublishing").ok,
      decideProposal: checks && mayDecideProposal(state, found.proposed_by, viewer.accountId).ok,
      confirmAuthority:
        standing === "DECLARED" && found.confirmed_at !== null && mayConfirmAuthority(viewer, { category, country }),
    },
  };
}
