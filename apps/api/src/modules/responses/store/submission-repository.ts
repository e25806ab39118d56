import type { EntityManager } from "typeorm";
import { instant, isUuid, type Instant } from "@openfloor/domain/kernel";
import type { Respondent, ResponseFacts } from "@openfloor/domain/responses";
import { AuthorityRow } from "./authority-row.js";
import { ReviewRow } from "./review-row.js";

export const responseEntities = [ReviewRow, AuthorityRow];

/** A submission with what was decided about it, held by this transaction until it ends. */
export type LockedSubmission = {
  readonly id: string;
  readonly consultation: string;
  readonly language: string;
  readonly respondent: Respondent;
  readonly answers: Readonly<Record<string, string>>;
  readonly submittedAt: Instant;
  readonly review: ReviewRow;
  readonly authority: AuthorityRow | null;
  readonly facts: ResponseFacts;
};

type Found = Respondent & {
  id: string;
  consultation: string;
  language: string;
  answers: Record<string, string>;
  submitted_at: Date;
  confirmed_at: Date | null;
};

/** In whose name a submission speaks, without holding it; null when there is none. */
export async function declaredRespondent(
  manager: EntityManager,
  id: string,
): Promise<Pick<Respondent, "category" | "country"> | null> {
  if (!isUuid(id)) return null;
  const found: Pick<Respondent, "category" | "country">[] = await manager.query(
    "select category, country from intake.submission where id = $1",
    [id],
  );
  return found[0] ?? null;
}

/** Locks a submission's review, which exists from the first act on; null when there is no such submission. */
export async function lockSubmission(manager: EntityManager, id: string): Promise<LockedSubmission | null> {
  if (!isUuid(id)) return null;
  const found: Found[] = await manager.query(
    `select id, consultation, language, kind, category, name, organisation, country, answers, submitted_at, confirmed_at
     from intake.submission where id = $1`,
    [id],
  );
  const submission = found[0];
  if (!submission) return null;
  await manager.query(
    "insert into core.response_review (submission, state) values ($1, 'NONE') on conflict do nothing",
    [id],
  );
  const review = await manager.findOneOrFail(ReviewRow, {
    where: { submission: id },
    lock: { mode: "pessimistic_write" },
  });
  const authority = await manager.findOneBy(AuthorityRow, { submission: id });
  const { consultation, language, kind, category, name, organisation, country, answers } = submission;
  const submittedAt = instant(submission.submitted_at);
  const confirmedAt = submission.confirmed_at && instant(submission.confirmed_at);
  return {
    id,
    consultation,
    language,
    respondent: { kind, category, name, organisation, country },
    answers,
    submittedAt,
    review,
    authority,
    facts: { submittedAt, confirmedAt, review: review.state },
  };
}
