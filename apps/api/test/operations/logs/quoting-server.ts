import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server that quotes in its refusals whatever it was told; `secret` is the password to log in with. */
export async function aQuotingServer(
  secret: string,
  refuse: "login" | "recipient" | "mail",
): Promise<{ url: string; close(): Promise<void> }> {
  const refused = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onAuth({ username, password }, _session, done) {
      const plain = Buffer.from(`\0${username}\0${password}`).toString("base64");
      const words = `5.7.8 ${password} is wrong for ${username} (${plain}, ${encodeURIComponent(password ?? "")})`;
      done(refuse === "login" ? refused(535, words) : null, { user: username });
    },
    onRcptTo({ address }, _session, done) {
      done(refuse === "recipient" ? refused(450, `4.2.1 "${address}" <${address}> is unknown here`) : null);
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => void parts.push(part));
      stream.on("end", () => done(refused(451, `4.7.1 spam: ${Buffer.concat(parts).toString().replace(/\s+/g, " ")}`)));
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://postman:${encodeURIComponent(secret)}@127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
