import { createMailer } from "../../../src/platform/mail/mailer.js";
import { isTyped } from "../canary.js";
import type { Channel } from "../channel.js";

/** Every mail, whole: envelope lines, headers, both parts. */
export const mails: Channel = {
  name: "mails",
  places: ({ installation }) =>
    installation.smtp.mails.map((mail, number) => ({ name: `mail ${number + 1}`, content: mail })),
  // Its reader's own address, and the number of their receipt.
  may: (column) => isTyped(column) || ["intake.submission.email", "intake.submission.receipt_number"].includes(column),
  async leak(canary, { installation: { world, smtp } }) {
    const before = smtp.mails.length;
    const mailer = createMailer(world.workerPool, { smtpUrl: smtp.url, from: "no-reply@example.org" });
    const subject = `Réponse : ${canary}`;
    await mailer.sendOnce(`leaky:${canary}`, async () => ({
      to: "noor@example.org",
      language: "fr",
      subject,
      paragraphs: ["…"],
    }));
    mailer.close();
    return smtp.mails.slice(before).map((mail) => ({ name: "a mail with a title in its subject", content: mail }));
  },
};
