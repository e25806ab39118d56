import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorld, type World } from "../worlds/world.js";
import { aPublicOrigin, type Origin } from "./origins.js";

let world: World;
let origin: Origin;
let url: string;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world);
  url = `${await origin.listen()}/graphql`;
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

// The address is known only once the server listens.
const audits = serverAudits({ url: () => url, fetchFn: fetch });
const musts = audits.filter(({ name }) => name.startsWith("MUST"));

describe("the public graph over HTTP", () => {
  it("is audited for all that a server must do", () => {
    expect(musts).toHaveLength(13);
  });

  it.each(musts)("$name", async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });
});
