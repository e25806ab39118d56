import { buffer } from "node:stream/consumers";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from "smtp-server";
import type { MailStore } from "./mail-store.js";

export type SmtpReceiver = { readonly url: string; close(): Promise<void> };

/** Accepts every mail on a free loopback port, without sign-in, and says yes once the store has it. */
export async function startSmtpReceiver(store: MailStore): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    size: largestMail,
    onData(stream, session, done) {
      void keep(stream, session, done);
    },
  });
  const keep = async (stream: Readable, { envelope }: SMTPServerSession, done: (error?: Error) => void) => {
    try {
      await store.add(withEnvelope(await buffer(stream), envelope.rcptTo));
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
  server.on("error", () => {
    // A client that hangs up in the middle of a mail sends it again.
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Whom a mail was for is said in the envelope only; the file keeps it as a header. */
function withEnvelope(source: Buffer, recipients: readonly SMTPServerAddress[]): Buffer {
  const addresses = recipients.map(({ address }) => address.replace(/[\r\n,]/g, "")).join(", ");
  return Buffer.concat([Buffer.from(`Delivered-To: ${addresses}\r\n`), source]);
}

const largestMail = 10 * 1024 * 1024;
