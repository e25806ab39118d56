import { isLanguage, type Language } from "@openfloor/i18n";
import { versionFor, type Instant, type LocalizedText } from "@openfloor/domain/kernel";
import { row, type ReadPool } from "../../../platform/database/pool.js";

/** What a mail to a respondent may say of the submission; its answers are not read. */
export type SubmissionForMail = {
  readonly email: string;
  readonly language: Language;
  readonly number: string;
  readonly topic: string;
  readonly zone: string;
  readonly submittedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly publicId: string | null;
  /** The instant of the database's clock at which it was read. */
  readonly now: Instant;
};

type Found = Omit<SubmissionForMail, "language" | "topic"> & { language: string; topic: LocalizedText | null };

/** Mails are written in the response's language where it is one of the six, else in English. */
export async function submissionForMail(pool: ReadPool, id: string): Promise<SubmissionForMail | undefined> {
  const found = await row<Found>(
    pool,
    `select s.email, s.language, s.receipt_number as number, s.submitted_at as "submittedAt",
       s.confirmed_at as "confirmedAt", c.topic, c.zone, r.public_id as "publicId", openfloor.clock() as now
     from intake.submission s
     join pub.consultation c on c.id = s.consultation
     left join core.response_review r on r.submission = s.id
     where s.id = $1`,
    [id],
  );
  if (!found) return undefined;
  const language = isLanguage(found.language) ? found.language : "en";
  return { ...found, language, topic: found.topic ? versionFor(found.topic, language).text : "" };
}
