import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** Ports that nothing listens on, as settings. */
export async function freePorts(): Promise<{ PUBLIC_PORT: string; DELEGATES_PORT: string; MAIL_PORT: string }> {
  const servers = [createServer(), createServer(), createServer()];
  await Promise.all(servers.map((server) => once(server.listen(0, "127.0.0.1"), "listening")));
  const [publicPort, delegatesPort, mailPort] = servers.map((server) => String((server.address() as AddressInfo).port));
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return { PUBLIC_PORT: publicPort ?? "", DELEGATES_PORT: delegatesPort ?? "", MAIL_PORT: mailPort ?? "" };
}
