import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plus } from "@openfloor/domain/kernel";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import { aConsultation, closesAt, worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { publicConsultation } from "../reads/public-consultations.js";
import { presentConsultation } from "./present-consultation.js";

let world: World;
beforeAll(async () => void (world = await aWorld()));
afterAll(() => world.close());

const present = async (id: string, meeting = 14) =>
  presentConsultation(world.source, await world.viewer("SECRETARIAT"), { id, meeting });

describe("presenting a round to the group", () => {
  it("tells the public the meeting, and raises the round's version", async () => {
    const { id, slug } = await (await aConsultation(world)).closed();
    expect(worked(await present(id))).toEqual({ id });
    expect(await publicConsultation(world.publicPool, slug)).toMatchObject({
      stage: "PRESENTED",
      presentedToMeeting: 14,
      version: 2,
      statistics: { version: 2 },
    });
  });

  it("records the transition and no text", async () => {
    const { id } = await (await aConsultation(world)).closed();
    worked(await present(id));
    expect((await auditTrail(world, id)).at(-1)).toEqual({
      actor: (await world.viewer("SECRETARIAT")).accountId,
      capacity: "SECRETARIAT",
      event: "consultation.presented",
      object_type: "consultation",
      object_id: id,
      state_before: "ANNOUNCED",
      state_after: "PRESENTED",
      reason: null,
    });
  });

  it("refuses while the round is open, to the last millisecond, and takes it from the close on", async () => {
    const { id, slug } = await (await aConsultation(world)).open();
    await world.setClock(plus(closesAt, -1));
    expect(await present(id)).toEqual({ ok: false, problems: [{ code: "WRONG_STATE", params: { current: "OPEN" } }] });
    expect(await publicConsultation(world.publicPool, slug)).toMatchObject({ presentedToMeeting: null, version: 1 });
    await world.setClock(closesAt);
    expect((await present(id)).ok).toBe(true);
  });

  it("refuses a round that was never announced", async () => {
    const { id } = await aConsultation(world);
    expect(await present(id)).toEqual({
      ok: false,
      problems: [{ code: "WRONG_STATE", params: { current: "DECIDED" } }],
    });
  });

  it("refuses to present twice, and of two at once the second", async () => {
    const { id } = await (await aConsultation(world)).closed();
    const both = await Promise.all([present(id, 14), present(id, 15)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      problems: [{ code: "WRONG_STATE", params: { current: "PRESENTED" } }],
    });
  });

  it("refuses a meeting that there is not", async () => {
    const { id, slug } = await (await aConsultation(world)).closed();
    for (const meeting of [0, -1, 9_999]) {
      expect(await present(id, meeting)).toEqual({ ok: false, problems: [{ code: "NOT_FOUND", field: "meeting" }] });
    }
    expect(await publicConsultation(world.publicPool, slug)).toMatchObject({ presentedToMeeting: null });
  });

  it.each([randomUUID(), "14", ""])("refuses the id '%s', which names no round", async (id) => {
    expect(await present(id)).toEqual({ ok: false, problems: [{ code: "NOT_FOUND" }] });
  });

  it.each(["CHAIR", "FOCAL_POINT", "DELEGATE"] as const)("refuses the role %s", async (role) => {
    const { id } = await (await aConsultation(world)).closed();
    const viewer = await world.viewer(role, role === "CHAIR" ? undefined : "CHE");
    expect(await presentConsultation(world.source, viewer, { id, meeting: 14 })).toEqual({
      ok: false,
      problems: [{ code: "NOT_ALLOWED" }],
    });
  });
});
