import { createHash } from "node:crypto";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { direction, type Language } from "@openfloor/i18n";
import { recordRefused, recordSent, wasSent } from "../database/mail-sent.js";
import type { ReadPool } from "../database/pool.js";
import { MailFailure } from "./refusal.js";

/** A mail as its writer gives it: a subject and paragraphs in one language. A paragraph that is an address becomes a link. */
export type Mail = {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
};

export type Mailer = {
  /**
   * Sends the mail of `key` unless that key was sent before: at least once, and once as far as can be
   * known. A refusal for good is recorded; every other failure throws a MailFailure, to be tried again.
   */
  readonly sendOnce: (key: string, write: () => Promise<Mail | undefined>) => Promise<void>;
  readonly close: () => void;
};

export type MailerOptions = {
  readonly smtpUrl: string;
  readonly from: string;
  /** Is told of each mail that was refused for good, once it is recorded. */
  readonly onRefused?: (refusal: { readonly mail: string; readonly code: number }) => void;
};

export function createMailer(pool: ReadPool, { smtpUrl, from, onRefused }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport(smtpUrl);
  const send = (mail: SendMailOptions): Promise<MailFailure | undefined> =>
    transport.sendMail(mail).then(
      () => undefined,
      (error: unknown) => new MailFailure(error),
    );
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost";
  return {
    close: () => transport.close(),
    sendOnce: async (key, write) => {
      if (await wasSent(pool, key)) return;
      const mail = await write();
      if (!mail) return;
      const failure = await send({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.paragraphs.join("\n\n"),
        html: toHtml(mail),
        // The same key has the same id, so that a mail sent twice is shown once.
        messageId: `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${host}>`,
        headers: { "Content-Language": mail.language, "Auto-Submitted": "auto-generated" },
        // A hostile name must not add recipients or fetch files.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      if (failure === undefined) return recordSent(pool, key);
      if (!failure.isForGood || failure.responseCode === undefined) throw failure;
      await recordRefused(pool, key, failure.responseCode);
      onRefused?.({ mail: key, code: failure.responseCode });
    },
  };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function toHtml({ language, subject, paragraphs }: Mail): string {
  const body = paragraphs.map((paragraph) => {
    const safe = escaped(paragraph);
    return /^https?:\/\/\S+$/.test(paragraph)
      ? `<p dir="ltr"><a href="${safe}">${safe}</a></p>`
      : `<p>${safe.replaceAll("\n", "<br>")}</p>`;
  });
  return `<!doctype html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="overflow-wrap:anywhere">${body.join("")}</body></html>`;
}
