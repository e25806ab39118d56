import { afterAll, beforeAll, expect, test } from "vitest";
import { instant } from "@openfloor/domain/kernel";
import type { Role } from "@openfloor/domain/membership";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { me } from "./delegates-me.js";

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test("each role is told what it may do, and no more", async () => {
  const told = async (role: Role, state?: string) => {
    const { viewerCan, memberState } = await me(world.source, await world.viewer(role, state));
    return [
      memberState,
      ...Object.entries(viewerCan)
        .filter(([, may]) => may)
        .map(([what]) => what),
    ];
  };
  expect(await told("SECRETARIAT")).toEqual([
    null,
    "manageConsultations",
    "checkResponses",
    "planMeetings",
    "orderAgenda",
    "readCouncilReports",
  ]);
  expect(await told("CHAIR")).toEqual([null, "orderAgenda", "readCouncilReports", "reviewCouncilReports"]);
  expect(await told("FOCAL_POINT", "CHE")).toEqual([
    "CHE",
    "confirmAuthority",
    "writeContributions",
    "submitContributions",
  ]);
  expect(await told("DELEGATE", "CHE")).toEqual(["CHE", "writeContributions"]);
});

test("the instant told is that of the database's clock", async () => {
  const now = instant("2031-05-06T07:08:09.010Z");
  await world.setClock(now);
  expect((await me(world.source, await world.viewer("CHAIR"))).now).toBe(now);
});
