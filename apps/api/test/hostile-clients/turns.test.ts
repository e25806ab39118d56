import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admission, type Admission } from "../../src/platform/http/admission.js";
import type { GateSize } from "../../src/platform/http/gate.js";
import { ask, codesOf, type Origin } from "../graph/origins.js";
import { aConsultation, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { operation, RawClient } from "./raw-client.js";
import { aSmallOrigin, holdResponses, untilHeldUp, type SmallOrigin } from "./saturated.js";

/** One place and no waiting: whoever does not give it back stops everybody behind. */
const single: GateSize = { running: 1, runningPerNetwork: 1, waiting: 0, longestWaitMs: 60_000 };
const singlePlaces = (): Admission => admission({ read: single, submission: single });

let world: World;
let round: Round;
let origin: SmallOrigin;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  origin = await aSmallOrigin(world, { admission: singlePlaces() });
});
afterAll(async () => {
  await origin.close();
  await world.close();
});

const works = async (where: Pick<Origin, "app"> = origin): Promise<void> => {
  expect((await ask(where, "{ group { name } }")).status).toBe(200);
  expect((await where.app.inject("/en/group")).statusCode).toBe(200);
  const written = await ask(where, `mutation { confirmResponse(input: { token: "none" }) { __typename } }`);
  expect(written.status).toBe(200);
};

describe("a place is given back after", () => {
  it.each([
    ["an operation that does not parse", "{ group {"],
    ["one that is not valid", "{ nothing }"],
    ["no operation", {}],
    ["one whose variables are none", { query: "{ group { name } }", variables: 5 as never }],
    [
      "one over the limit on cost",
      `{ ${Array.from({ length: 9 }, (_, n) => `a${n}: memberStates { code region reviewed }`).join(" ")} }`,
    ],
    ["one whose page has no size", `{ responses(consultation: "x", first: 0) { totalCount } }`],
    ["one of several that names none", "query A { group { name } } query B { group { name } }"],
    ["a subscription", "subscription { __typename }"],
    [
      "variables that do not fit",
      { query: "query ($n: Int!) { meeting(number: $n) { number } }", variables: { n: "x" } },
    ],
    ["a refused act", `mutation { startResponse(input: { consultation: "x", language: "en" }) { __typename } }`],
  ])("%s", async (_what, asked) => {
    for (let n = 0; n < 3; n += 1) await ask(origin, asked);
    await works();
  });

  it.each([
    ["GET", "/en/consultations/none"],
    ["GET", "/en/member-states?on=never"],
    ["GET", "/nowhere/at/all"],
    ["POST", "/en/group"],
    ["POST", "/en/consultations/none/respond"],
  ] as const)("%s %s", async (method, url) => {
    for (let n = 0; n < 3; n += 1) await origin.app.inject({ method, url });
    await works();
  });

  it("a fault in the schema's code", async () => {
    const broken = await aSmallOrigin(world, {
      admission: singlePlaces(),
      pool: { query: () => Promise.reject(new Error("broken")) } as never,
    });
    for (let n = 0; n < 3; n += 1) {
      expect(codesOf(await ask(broken, "{ group { name } }"))).toEqual(["INTERNAL"]);
      expect((await broken.app.inject("/en/group")).statusCode).toBe(500);
    }
    await broken.close();
  });

  it("an operation whose client has gone, once the database is done with it", async () => {
    const patient = await aSmallOrigin(world, {
      admission: admission({ read: { ...single, waiting: 1 }, submission: single }),
    });
    const lock = await holdResponses(world);
    const { port } = patient.app.server.address() as AddressInfo;
    const client = await RawClient.to(`http://127.0.0.1:${port}`);
    client.write(operation(`{ responses(consultation: "${round.publicId}") { totalCount } }`));
    await untilHeldUp(world, 1);
    client.close();
    const next = ask(patient, "{ group { name } }");
    await lock.release();
    expect((await next).status).toBe(200);
    await works(patient);
    await patient.close();
  });

  it.each(["{ nothing }", `{ group { ${"name ".repeat(700)} } }`])(
    "and is needed by what only has to be checked: %s",
    async (query) => {
      const lock = await holdResponses(world);
      const held = ask(origin, `{ responses(consultation: "${round.publicId}") { totalCount } }`);
      await untilHeldUp(world, 1);
      const refused = await ask(origin, query);
      expect([refused.status, codesOf(refused)]).toEqual([503, ["OVERLOADED"]]);
      await lock.release();
      expect((await held).status).toBe(200);
      await works();
    },
  );
});
