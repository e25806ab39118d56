import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { callbackify } from "node:util";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail server that, while it refuses, quotes whom and what it refuses, as many do. */
export type QuotingSmtp = {
  /** Its address, with a login if there is a password. */
  readonly url: string;
  /** What it has taken, oldest first, as sent. */
  readonly mails: readonly Buffer[];
  refuses: "nothing" | "login" | "recipient" | "mail";
  close(): Promise<void>;
};

export async function aQuotingSmtp(password?: string): Promise<QuotingSmtp> {
  const mails: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 200,
    logger: false,
    onAuth({ username, password: given }, _session, done) {
      const plain = Buffer.from(`\0${username}\0${given}`).toString("base64");
      const words = `5.7.8 ${given} is wrong for ${username} (${plain}, ${encodeURIComponent(given ?? "")})`;
      done(smtp.refuses === "login" ? refusal(535, words) : null, { user: username });
    },
    onRcptTo({ address }, _session, done) {
      const [name = "", host = ""] = address.split("@");
      const words = `4.2.1 "${address}" <${address}>: ${name} is unknown at ${host}`;
      done(smtp.refuses === "recipient" ? refusal(450, words) : null);
    },
    onData: callbackify(async (stream: Readable, _session: SMTPServerSession) => {
      const mail = await buffer(stream);
      if (smtp.refuses === "mail") throw refusal(451, `4.7.1 spam: ${mail.toString().replace(/\s+/g, " ")}`);
      mails.push(mail);
    }),
  });
  // A client that drops its connection is no concern of the test.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const login = password === undefined ? "" : `postman:${encodeURIComponent(password)}@`;
  const smtp: QuotingSmtp = {
    url: `smtp://${login}127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refuses: "nothing",
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return smtp;
}

const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });
