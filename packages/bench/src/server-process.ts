import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A server in a process of its own. */
export type ServerProcess = { readonly origin: string; readonly pid: number; stop(): Promise<void> };

/** Starts a Node file that says `{ type: "ready" }` to its parent once it serves. It ends with this process. */
export async function startServer(
  file: string,
  environment: (port: number) => Record<string, string>,
): Promise<ServerProcess> {
  const port = await freePort();
  // What it logs is written, but to nowhere; why it cannot start is shown.
  const child = fork(file, { env: environment(port), stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] });
  const ended = once(child, "exit");
  await Promise.race([
    once(child, "message"),
    ended.then(() => Promise.reject(new Error(`A server ended before it was ready: ${file}`))),
  ]);
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
