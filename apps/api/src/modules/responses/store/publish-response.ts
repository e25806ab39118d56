import type { EntityManager } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import { countryOrArea } from "@openfloor/domain/membership";
import { initialStanding, type Standing } from "@openfloor/domain/responses";
import { contentHash } from "../../../platform/content-hash.js";
import type { LockedSubmission } from "./submission-repository.js";

/**
 * The act of publication: copies what is public of a submission to `pub` under an id minted now,
 * numbers it, counts it and raises the round's version, all in the transaction of the act.
 */
export async function publishResponse(
  manager: EntityManager,
  submission: LockedSubmission,
  { publicId, publishedAt }: { publicId: string; publishedAt: Instant },
): Promise<void> {
  const { consultation, language, respondent, answers, submittedAt } = submission;
  const { kind, category, name, organisation, country } = respondent;
  const copy = {
    kind,
    category,
    displayName: kind === "ORGANISATION" ? organisation : name,
    country,
    region: countryOrArea(country)?.region ?? null,
    language,
    answers: Object.entries(answers).map(([question, text]) => ({ question, text })),
  };
  const standing = standingOf(submission);
  // The round's row is the lock under which responses are numbered and counted.
  await manager.query("update pub.consultation set responses = responses + 1, version = version + 1 where id = $1", [
    consultation,
  ]);
  await manager.query(
    `insert into pub.response (id, consultation, number, kind, category, display_name, country, region, standing,
       language, answers, submitted_at, published_at, content_hash)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
     from pub.response where consultation = $2`,
    [
      publicId,
      consultation,
      copy.kind,
      copy.category,
      copy.displayName,
      copy.country,
      copy.region,
      standing,
      copy.language,
      JSON.stringify(copy.answers),
      submittedAt,
      publishedAt,
      contentHash({ consultation, submittedAt, ...copy }),
    ],
  );
  await count(manager, consultation, { category, region: copy.region, standing }, 1);
}

/** Shows a published response as confirmed from now on, and counts it so. */
export async function publishConfirmation(
  manager: EntityManager,
  { consultation, respondent, review }: LockedSubmission,
): Promise<void> {
  const region = countryOrArea(respondent.country)?.region ?? null;
  await manager.query("update pub.consultation set version = version + 1 where id = $1", [consultation]);
  await manager.query("update pub.response set standing = 'CONFIRMED' where id = $1", [review.publicId]);
  await count(manager, consultation, { category: respondent.category, region, standing: "DECLARED" }, -1);
  await count(manager, consultation, { category: respondent.category, region, standing: "CONFIRMED" }, 1);
}

export const standingOf = ({ authority, respondent }: LockedSubmission): Standing =>
  authority ? "CONFIRMED" : initialStanding(respondent);

async function count(
  manager: EntityManager,
  consultation: string,
  cell: { category: string; region: string | null; standing: Standing },
  change: 1 | -1,
): Promise<void> {
  await manager.query(
    `insert into pub.response_count as n (consultation, category, region, standing, count) values ($1, $2, $3, $4, greatest($5, 0))
     on conflict (consultation, category, region, standing) do update set count = n.count + $5`,
    [consultation, cell.category, cell.region ?? "", cell.standing, change],
  );
}
