import { EventEmitter } from "node:events";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { callbackify } from "node:util";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail as it arrived. */
export interface ReceivedMail {
  /** Sender and recipients of the envelope, which decide where a mail goes. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Undefined when the mail has no such part. */
  readonly html: string | undefined;
  /** By lower-case name; a header that occurs several times is one text per line. */
  readonly headers: ReadonlyMap<string, string>;
  /** All of it, as sent. */
  readonly source: string;
}

/** A real SMTP server on this machine that keeps what it is given. */
export interface Inbox {
  /** For SMTP_URL: smtp://127.0.0.1:port */
  readonly url: string;
  /** What has arrived so far, oldest first. */
  mails(): readonly ReceivedMail[];
  /** The first mail that fits, now or as soon as it arrives. Rejects after `timeoutMs` and says what has come instead. */
  waitForMail(fits: (mail: ReceivedMail) => boolean, timeoutMs?: number): Promise<ReceivedMail>;
  /** Refuses the next `count` mails with this SMTP code: 4xx is temporary, 5xx for good. */
  failNext(count: number, code: number): void;
  close(): Promise<void>;
}

export async function startInbox(): Promise<Inbox> {
  const kept: ReceivedMail[] = [];
  const arrivals = new EventEmitter().setMaxListeners(0);
  let refusals: { left: number; code: number } = { left: 0, code: 0 };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 200,
    logger: false,
    onData: callbackify(async (stream: Readable, session: SMTPServerSession) => {
      const source = await buffer(stream);
      if (refusals.left > 0) {
        refusals.left--;
        throw Object.assign(new Error("Refused, as asked"), { responseCode: refusals.code });
      }
      const mail = { ...addressesOf(session), ...(await read(source)) };
      kept.push(mail);
      arrivals.emit("mail", mail);
    }),
  });
  // A client that drops its connection is no concern of the tests.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails: () => kept,
    waitForMail(fits, timeoutMs = 10_000) {
      const here = kept.find(fits);
      if (here !== undefined) return Promise.resolve(here);
      return new Promise((resolve, reject) => {
        const arrived = (mail: ReceivedMail) => {
          if (!fits(mail)) return;
          stop();
          resolve(mail);
        };
        const tooLate = setTimeout(() => {
          stop();
          const others = kept.map(({ to, subject }) => `\n  to ${to.join(", ")}: ${subject}`).join("");
          reject(new Error(`No such mail within ${timeoutMs} ms. Arrived so far: ${others || "none"}`));
        }, timeoutMs);
        const stop = () => {
          clearTimeout(tooLate);
          arrivals.off("mail", arrived);
        };
        arrivals.on("mail", arrived);
      });
    },
    failNext(count, code) {
      refusals = { left: count, code };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function addressesOf({ envelope }: SMTPServerSession): Pick<ReceivedMail, "from" | "to"> {
  return {
    from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
  };
}

async function read(source: Buffer): Promise<Omit<ReceivedMail, "from" | "to">> {
  const { subject, text, html, headerLines } = await simpleParser(source, { skipTextToHtml: true });
  const headers = new Map<string, string>();
  for (const { key, line } of headerLines) {
    const value = line.slice(line.indexOf(":") + 1).trim();
    headers.set(key, headers.has(key) ? `${headers.get(key)}\n${value}` : value);
  }
  return {
    subject: subject ?? "",
    text: text ?? "",
    html: html || undefined,
    headers,
    source: source.toString("utf8"),
  };
}
