import { once } from "node:events";
import { expect, it } from "vitest";
import { httpServer } from "../../src/platform/http/server.js";
import { createLog } from "../../src/platform/log/log.js";
import { RawClient } from "./raw-client.js";

it("a server that closes does not wait for connections on which nothing was ever asked, as browsers keep them", async () => {
  const log = createLog({ name: "test", mode: "production", logLevel: "silent" });
  const app = await httpServer({ log, trustProxy: false, secure: false, limits: {} });
  app.get("/", async () => "here");
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  const accepted = once(app.server, "connection");
  const silent = await RawClient.to(origin);
  await accepted;
  const ended = once(silent.socket, "close");
  await app.close();
  await ended;
  expect(silent.socket.destroyed).toBe(true);
});
