import { textsFor } from "@openfloor/i18n/all";
import { confirmationEnds } from "@openfloor/domain/responses";
import type { ReadPool } from "../../../platform/database/pool.js";
import type { Mailer } from "../../../platform/mail/mailer.js";
import { Postponed } from "../../../platform/outbox/postponed.js";
import type { Tasks } from "../../../platform/outbox/task-list.js";
import type { Randomness } from "../../../platform/randomness.js";
import { submissionForMail } from "../reads/submission-for-mail.js";
import { storeConfirmationToken } from "../store/confirmation-token.js";

export type MailPorts = {
  readonly pool: ReadPool;
  readonly mailer: Mailer;
  readonly randomness: Randomness;
  readonly publicOrigin: string;
};

/** How many responses an address is asked to confirm within an hour: anybody can write any address into a response. */
const askedPerHour = 5;

/** The worker's part of this module: one task per mail to a respondent. */
export const mailTasks = (ports: MailPorts): Tasks => ({
  "send-confirmation": ({ submission }) => sendConfirmation(ports, submission),
  "send-receipt": ({ submission }) => sendReceipt(ports, submission),
  "send-published": ({ submission }) => sendPublished(ports, submission),
});

/**
 * Asks to confirm the address, while it can be confirmed. The link's token is minted here; the database
 * keeps its hash only. Throws Postponed while the address has been asked too often.
 */
async function sendConfirmation({ pool, mailer, randomness, publicOrigin }: MailPorts, id: string): Promise<void> {
  await mailer.sendOnce(`send-confirmation:${id}`, async () => {
    const submission = await submissionForMail(pool, id);
    if (!submission || submission.confirmedAt !== null) return undefined;
    if (submission.now >= confirmationEnds(submission.submittedAt)) return undefined;
    const token = randomness.token();
    if (!(await storeConfirmationToken(pool, { submission: id, token, perHour: askedPerHour })))
      throw new Postponed("An address is asked to confirm no more than so many responses within an hour.");
    const { t, instant } = textsFor(submission.language);
    const { email, language, topic, number, zone, submittedAt } = submission;
    return {
      to: email,
      language,
      subject: t("responses.mail.confirmSubject"),
      paragraphs: [
        t("responses.mail.confirmAsk", { topic }),
        `${publicOrigin}/${language}/confirm/${token}`,
        t("responses.mail.confirmUntil", { until: instant(confirmationEnds(submittedAt), zone) }),
        t("responses.mail.number", { number }),
        t("responses.mail.notYou"),
      ],
    };
  });
}

async function sendReceipt({ pool, mailer }: MailPorts, id: string): Promise<void> {
  await mailer.sendOnce(`send-receipt:${id}`, async () => {
    const submission = await submissionForMail(pool, id);
    if (!submission || submission.confirmedAt === null) return undefined;
    const { t, instant } = textsFor(submission.language);
    const { email, language, topic, number, zone, submittedAt, confirmedAt } = submission;
    return {
      to: email,
      language,
      subject: t("responses.mail.receiptSubject", { number }),
      paragraphs: [
        t("responses.mail.receiptThanks", { topic }),
        t("responses.mail.number", { number }),
        t("responses.mail.receiptInstants", {
          submitted: instant(submittedAt, zone, "second"),
          received: instant(confirmedAt, zone, "second"),
        }),
        t("responses.mail.receiptNext"),
      ],
    };
  });
}

async function sendPublished({ pool, mailer, publicOrigin }: MailPorts, id: string): Promise<void> {
  await mailer.sendOnce(`send-published:${id}`, async () => {
    const submission = await submissionForMail(pool, id);
    if (!submission || submission.publicId === null) return undefined;
    const { t } = textsFor(submission.language);
    const { email, language, topic, number, publicId } = submission;
    return {
      to: email,
      language,
      subject: t("responses.mail.publishedSubject"),
      paragraphs: [
        t("responses.mail.publishedWhere", { topic }),
        `${publicOrigin}/${language}/responses/${publicId}`,
        t("responses.mail.number", { number }),
      ],
    };
  });
}
