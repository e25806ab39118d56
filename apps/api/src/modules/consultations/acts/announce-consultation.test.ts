import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { days, instant, plus, type Window } from "@openfloor/domain/kernel";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import { aConsultation, closesAt, opensAt, worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { delegatesConsultation } from "../reads/delegates-consultations.js";
import { publicConsultation, publicConsultations } from "../reads/public-consultations.js";
import { announceConsultation } from "./announce-consultation.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await world.setClock(plus(opensAt, -days(30)));
});
afterAll(() => world.close());

const window: Window = { opensAt, closesAt, zone: "Europe/Zurich" };
const announce = async (id: string, changes: Partial<Window> = {}) =>
  announceConsultation(world.source, await world.viewer("SECRETARIAT"), { id, window: { ...window, ...changes } });

describe("announcing a round", () => {
  it("publishes a copy with its window, under ids that the restricted side does not use", async () => {
    const { id, slug } = await aConsultation(world);
    expect(worked(await announce(id))).toEqual({ id, shortWindow: false });

    const restricted = await delegatesConsultation(world.source, await world.viewer("CHAIR"), id);
    const round = await publicConsultation(world.publicPool, slug);
    expect(round).toMatchObject({
      id: restricted?.publicId,
      stage: "ANNOUNCED",
      window,
      topic: restricted?.topic,
      decision: { meeting: 13, decidedOn: "2019-09-20" },
      questions: [{ position: 1 }, { position: 2 }],
      statistics: { total: 0, byCategory: [], byRegion: [], version: 1 },
    });
    const hidden = [id, ...(restricted?.questions.map((question) => question.id) ?? [])];
    expect(hidden.filter((each) => JSON.stringify(round).includes(each))).toEqual([]);
  });

  it("opens and closes it by the clock, to the millisecond", async () => {
    const round = await (await aConsultation(world)).announced();
    const stageAt = async (milliseconds: number, edge: typeof opensAt) => {
      await world.setClock(plus(edge, milliseconds));
      return (await publicConsultation(world.publicPool, round.slug))?.stage;
    };
    expect([await stageAt(-1, opensAt), await stageAt(0, opensAt), await stageAt(1, opensAt)]).toEqual([
      "ANNOUNCED",
      "OPEN",
      "OPEN",
    ]);
    expect([await stageAt(-1, closesAt), await stageAt(0, closesAt), await stageAt(1, closesAt)]).toEqual([
      "OPEN",
      "CLOSED",
      "CLOSED",
    ]);
    await world.setClock(plus(opensAt, -days(30)));
  });

  it("records the transition and no text", async () => {
    const { id } = await aConsultation(world);
    worked(await announce(id));
    const { accountId } = await world.viewer("SECRETARIAT");
    expect(await auditTrail(world, id)).toMatchObject([
      { event: "consultation.created" },
      {
        actor: accountId,
        capacity: "SECRETARIAT",
        event: "consultation.announced",
        object_type: "consultation",
        state_before: "DECIDED",
        state_after: "ANNOUNCED",
        reason: null,
      },
    ]);
  });

  it("numbers rounds after those of the record, also when several are announced at once", async () => {
    const before = Math.max(...(await publicConsultations(world.publicPool)).map(({ sequence }) => sequence));
    const rounds = await Promise.all([1, 2, 3, 4].map(() => aConsultation(world)));
    for (const result of await Promise.all(rounds.map(({ id }) => announce(id)))) worked(result);
    const numbers = await Promise.all(
      rounds.map(async ({ slug }) => (await publicConsultation(world.publicPool, slug))?.sequence),
    );
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4].map((n) => before + n));
  });

  it("says when the window is shorter than recommended", async () => {
    const [short, enough] = [await aConsultation(world), await aConsultation(world)];
    expect(worked(await announce(short.id, { closesAt: plus(opensAt, days(30) - 1) })).shortWindow).toBe(true);
    expect(worked(await announce(enough.id, { closesAt: plus(opensAt, days(30)) })).shortWindow).toBe(false);
  });

  it.each(["CHAIR", "FOCAL_POINT", "DELEGATE"] as const)("refuses the role %s", async (role) => {
    const { id, slug } = await aConsultation(world);
    const viewer = await world.viewer(role, role === "CHAIR" ? undefined : "CHE");
    expect(await announceConsultation(world.source, viewer, { id, window })).toEqual({
      ok: false,
      problems: [{ code: "NOT_ALLOWED" }],
    });
    expect(await publicConsultation(world.publicPool, slug)).toBeUndefined();
  });

  it.each([randomUUID(), "1; drop table core.consultation", ""])(
    "refuses the id '%s', which names no round",
    async (id) => {
      expect(await announce(id)).toEqual({ ok: false, problems: [{ code: "NOT_FOUND" }] });
    },
  );

  it("refuses a round that is announced already, and of two at once the second", async () => {
    const { id, slug } = await aConsultation(world);
    const both = await Promise.all([announce(id), announce(id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      problems: [{ code: "WRONG_STATE", params: { current: "ANNOUNCED" } }],
    });
    expect((await publicConsultations(world.publicPool)).filter((round) => round.slug === slug)).toHaveLength(1);
  });

  it.each([
    ["ends when it begins", { closesAt: opensAt }, { code: "WINDOW_INVALID", field: "closesAt" }],
    ["has no named zone", { zone: "+02:00" }, { code: "WINDOW_INVALID", field: "zone" }],
    ["has a zone that does not exist", { zone: "Europe/Atlantis" }, { code: "WINDOW_INVALID", field: "zone" }],
    [
      "ended long ago",
      { opensAt: instant("2020-01-01T00:00:00Z"), closesAt: instant("2020-02-01T00:00:00Z") },
      { code: "WINDOW_IN_PAST", field: "closesAt" },
    ],
  ])("refuses a window that %s, and publishes nothing", async (_how, changes, problem) => {
    const { id, slug } = await aConsultation(world);
    expect(await announce(id, changes)).toEqual({ ok: false, problems: [problem] });
    expect(await publicConsultation(world.publicPool, slug)).toBeUndefined();
    expect(await auditTrail(world, id)).toHaveLength(1);
  });

  it("refuses a window that ends this very millisecond, and takes one that ends in the next", async () => {
    const { id } = await aConsultation(world);
    const now = plus(opensAt, -days(30));
    const ending = (closes: typeof now) => announce(id, { opensAt: plus(now, -days(40)), closesAt: closes });
    expect(await ending(now)).toEqual({ ok: false, problems: [{ code: "WINDOW_IN_PAST", field: "closesAt" }] });
    expect((await ending(plus(now, 1))).ok).toBe(true);
  });
});
