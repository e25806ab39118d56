import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { callbackify } from "node:util";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail server that, while it refuses, quotes whom and what it refuses, as many do. */
export type QuotingSmtp = {
  readonly url: string;
  /** What it has taken, oldest first, as sent. */
  readonly mails: readonly Buffer[];
  /** Nothing, the recipient, or the whole mail. */
  refuses: "nothing" | "recipient" | "mail";
  close(): Promise<void>;
};

export async function aQuotingSmtp(): Promise<QuotingSmtp> {
  const mails: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 200,
    logger: false,
    onRcptTo({ address }, _session, done) {
      const [name = "", host = ""] = address.split("@");
      const words = `5.1.1 <${address}>: Recipient address rejected: ${name} unknown at ${host}`;
      done(smtp.refuses === "recipient" ? refusal(450, words) : undefined);
    },
    onData: callbackify(async (stream: Readable, _session: SMTPServerSession) => {
      const mail = await buffer(stream);
      if (smtp.refuses === "mail") {
        const quoted = mail.toString("latin1").replace(/\s+/g, " ").slice(-400);
        throw refusal(451, `5.7.1 Not accepted, it looks like spam: ${quoted}`);
      }
      mails.push(mail);
    }),
  });
  // A client that drops its connection is no concern of the test.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const smtp: QuotingSmtp = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refuses: "nothing",
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return smtp;
}

const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });
