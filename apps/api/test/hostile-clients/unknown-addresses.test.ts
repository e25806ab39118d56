import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import { aDelegatesOrigin, aPublicOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";

let world: World;
let origins: Readonly<Record<"public" | "delegates", Origin>>;
beforeAll(async () => {
  world = await aWorld();
  origins = { public: await aPublicOrigin(world), delegates: await aDelegatesOrigin(world) };
});
afterAll(async () => {
  await origins.public.app.close();
  await origins.delegates.app.close();
  await world.close();
});

/** What scanners ask every server for. */
const unknown = [
  "/index.php",
  "/wp-login.php",
  "/.env",
  "/.git/config",
  "/admin",
  "/server-status",
  "/assets",
  "/en/../../etc/passwd",
  "/consultations/x/y/z",
  "/actuator/health",
  "/cgi-bin/test",
  "/meetings/1/contributions",
];

describe.each(["public", "delegates"] as const)("the %s origin", (name) => {
  it.each(unknown)("answers %s, which it does not have, with 404", async (url) => {
    expect((await origins[name].app.inject({ url, headers: { host: "localhost:3000" } })).statusCode).toBe(404);
  });
});

it("the delegates' origin answers every address of its app with its one page", async () => {
  for (const path of Object.keys(operationTable.delegatesPages).filter((path) => path !== "/*")) {
    const url = path.replace(/:\w+/g, "17");
    const answer = await origins.delegates.app.inject(`${url}?tab=1`);
    expect([answer.statusCode, answer.headers["content-type"]], url).toEqual([200, "text/html; charset=utf-8"]);
  }
});

it("the page of an address that the delegates' app does not have is the same, so that it can say so", async () => {
  const [known, other] = [await origins.delegates.app.inject("/"), await origins.delegates.app.inject("/nowhere")];
  expect(other.body).toBe(known.body);
});
