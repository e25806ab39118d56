import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { notPublishingReasons } from "@openfloor/domain/responses";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  opensAt,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { receivedResponse } from "../reads/received-responses.js";
import { proposeNotPublishing } from "./propose-not-publishing.js";

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
beforeEach(() => world.setClock(plus(opensAt, days(1))));
afterAll(() => world.close());

const propose = async (id: string, reason = "OFF_TOPIC", note: string | null = null) =>
  proposeNotPublishing(world.source, await world.viewer("SECRETARIAT"), { id, reason, note });
const read = async (id: string) => receivedResponse(world.source, await world.viewer("SECRETARIAT"), id);
const refusal = (code: string, more: object = {}) => ({ ok: false, problems: [{ code, ...more }] });

describe("proposing that a response stay unpublished", () => {
  it("holds it for another person, who may decide; the proposer may not", async () => {
    const { id } = await aReceivedResponse(world, round);
    worked(await propose(id, "PERSONAL_DATA", "Names a child.\r\nTwice."));
    expect(await read(id)).toMatchObject({
      state: "NOT_PUBLISHING_PROPOSED",
      proposal: {
        reason: "PERSONAL_DATA",
        note: "Names a child.\nTwice.",
        proposedBy: (await world.viewer("SECRETARIAT")).name,
        proposedAt: plus(opensAt, days(1)),
      },
      viewerCan: { publish: false, proposeNotPublishing: false, decideProposal: false },
    });
    const second = await receivedResponse(world.source, await world.viewer("SECRETARIAT", undefined, "2"), id);
    expect(second?.viewerCan.decideProposal).toBe(true);
  });

  it.each(notPublishingReasons)("takes the reason %s", async (reason) => {
    const { id } = await aReceivedResponse(world, round);
    expect((await propose(id, reason)).ok).toBe(true);
  });

  it("records the transition with the reason's code, and not the note", async () => {
    const { id } = await aReceivedResponse(world, round);
    worked(await propose(id, "DUPLICATE", "The same as number 4."));
    expect((await auditTrail(world, id)).slice(2)).toEqual([
      {
        actor: (await world.viewer("SECRETARIAT")).accountId,
        capacity: "SECRETARIAT",
        event: "response.notPublishingProposed",
        object_type: "response",
        object_id: id,
        state_before: "RECEIVED",
        state_after: "NOT_PUBLISHING_PROPOSED",
        reason: "DUPLICATE",
      },
    ]);
  });

  it.each(["", "I_DISAGREE", "off_topic"])(
    "refuses the reason '%s', which is not on the closed list",
    async (reason) => {
      const { id } = await aReceivedResponse(world, round);
      expect(await propose(id, reason)).toEqual(refusal("REASON_REQUIRED", { field: "reason" }));
      expect(await read(id)).toMatchObject({ state: "RECEIVED", proposal: null });
    },
  );

  it("refuses a note that is too long or holds control characters", async () => {
    const { id } = await aReceivedResponse(world, round);
    expect(await propose(id, "OFF_TOPIC", "x".repeat(2_001))).toEqual(
      refusal("TEXT_TOO_LONG", { field: "note", params: { max: 2_000, actual: 2_001 } }),
    );
    expect(await propose(id, "OFF_TOPIC", "a\u0000b")).toEqual(refusal("CONTROL_CHARACTERS", { field: "note" }));
  });

  it("refuses all but one of several proposals at once, and keeps the first reason", async () => {
    const { id } = await aReceivedResponse(world, round);
    const several = await Promise.all(["OFF_TOPIC", "DUPLICATE", "PERSONAL_DATA"].map((reason) => propose(id, reason)));
    expect(several.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = refusal("WRONG_STATE", { params: { current: "NOT_PUBLISHING_PROPOSED" } });
    expect(several.filter(({ ok }) => !ok)).toEqual([refused, refused]);
    expect((await auditTrail(world, id)).slice(2)).toHaveLength(1);
  });

  it("refuses what is published, not confirmed, or has lapsed", async () => {
    const published = await aPublishedResponse(world, round);
    expect(await propose(published.id)).toEqual(refusal("WRONG_STATE", { params: { current: "PUBLISHED" } }));
    const submitted = await aSubmittedResponse(world, round);
    expect(await propose(submitted.id)).toEqual(refusal("WRONG_STATE", { params: { current: "SUBMITTED" } }));
    await world.setClock(plus(opensAt, days(4)));
    expect(await propose(submitted.id)).toEqual(refusal("WRONG_STATE", { params: { current: "LAPSED" } }));
  });

  it.each([randomUUID(), "no id", ""])("refuses the id '%s', which names no response", async (id) => {
    expect(await propose(id)).toEqual(refusal("NOT_FOUND"));
  });

  it.each(["CHAIR", "FOCAL_POINT", "DELEGATE"] as const)(
    "refuses the role %s, to which received responses do not exist",
    async (role) => {
      const { id } = await aReceivedResponse(world, round);
      const viewer = await world.viewer(role, role === "CHAIR" ? undefined : "EGY");
      expect(await proposeNotPublishing(world.source, viewer, { id, reason: "OFF_TOPIC", note: null })).toEqual(
        refusal("NOT_ALLOWED"),
      );
      expect(await receivedResponse(world.source, viewer, id)).toBeUndefined();
    },
  );
});
