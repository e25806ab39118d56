import { once } from "node:events";
import { createServer } from "node:net";
import type { StartConfig } from "../config/config.js";
import { OperatorError } from "../config/operator-error.js";
import { portError } from "../http/listen.js";

/** Tries every port before anything is started, and throws one `OperatorError` for all that cannot be had. */
export async function demandFreePorts(config: StartConfig): Promise<void> {
  const wanted = [
    { setting: "PUBLIC_PORT", port: config.publicPort },
    { setting: "DELEGATES_PORT", port: config.delegatesPort },
    ...(config.smtpUrl === undefined ? [{ setting: "MAIL_PORT", port: config.mailPort }] : []),
  ];
  const host = config.mode === "demo" ? "127.0.0.1" : "0.0.0.0";
  const errors = await Promise.all(wanted.map((one) => tryPort(one, host)));
  const messages = errors.flatMap((error) => (error === undefined ? [] : [error.message]));
  if (messages.length > 0) {
    throw new OperatorError(messages.join("\n"));
  }
}

async function tryPort(
  { setting, port }: { setting: string; port: number },
  host: string,
): Promise<OperatorError | undefined> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
    return undefined;
  } catch (error) {
    const explained = portError(error, { port, setting });
    if (explained === undefined) {
      throw error;
    }
    return explained;
  } finally {
    server.close();
  }
}
