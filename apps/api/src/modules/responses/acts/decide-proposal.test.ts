import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { publishedCounts } from "../../../../test/responses/published-counts.js";
import { auditTrail, queuedJobs } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aPublishedResponse,
  aReceivedResponse,
  opensAt,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { receivedResponse } from "../reads/received-responses.js";
import { decideProposal } from "./decide-proposal.js";
import { proposeNotPublishing } from "./propose-not-publishing.js";
import { publishResponse } from "./publish-response.js";

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
beforeEach(() => world.setClock(plus(opensAt, days(1))));
afterAll(() => world.close());

const proposer = () => world.viewer("SECRETARIAT");
const second = () => world.viewer("SECRETARIAT", undefined, "2");
const decide = async (id: string, accept: boolean) => decideProposal(world.source, await second(), { id, accept });
const refusal = (code: string, current?: string) => ({
  ok: false,
  problems: [{ code, ...(current ? { params: { current } } : {}) }],
});

async function aProposal(): Promise<string> {
  const { id } = await aReceivedResponse(world, round);
  worked(await proposeNotPublishing(world.source, await proposer(), { id, reason: "OFF_TOPIC", note: "About roads." }));
  return id;
}

describe("deciding a proposal not to publish", () => {
  it("keeps the response unpublished when a second person agrees: nothing of it is public or mailed", async () => {
    const before = await publishedCounts(world, round.publicId);
    const id = await aProposal();
    worked(await decide(id, true));
    expect(await receivedResponse(world.source, await proposer(), id)).toMatchObject({
      state: "NOT_PUBLISHED",
      publicId: null,
      proposal: { reason: "OFF_TOPIC", note: "About roads." },
      viewerCan: { publish: false, proposeNotPublishing: false, decideProposal: false },
    });
    expect(await publishedCounts(world, round.publicId)).toEqual(before);
    expect((await queuedJobs(world)).filter(({ task, key }) => task === "send-published" && key.endsWith(id))).toEqual(
      [],
    );
  });

  it("gives it back to be checked when the second person declines; then it can be published", async () => {
    const id = await aProposal();
    worked(await decide(id, false));
    expect(await receivedResponse(world.source, await second(), id)).toMatchObject({
      state: "RECEIVED",
      proposal: null,
    });
    expect((await publishResponse(world.source, await proposer(), id)).ok).toBe(true);
  });

  it("records who proposed and who decided, with the reason's code and no note", async () => {
    const [accepted, declined] = [await aProposal(), await aProposal()];
    worked(await decide(accepted, true));
    worked(await decide(declined, false));
    const { accountId } = await second();
    const event = {
      actor: accountId,
      capacity: "SECRETARIAT",
      object_type: "response",
      state_before: "NOT_PUBLISHING_PROPOSED",
      reason: "OFF_TOPIC",
    };
    expect((await auditTrail(world, accepted)).slice(3)).toEqual([
      { ...event, object_id: accepted, event: "response.notPublished", state_after: "NOT_PUBLISHED" },
    ]);
    expect((await auditTrail(world, declined)).slice(3)).toEqual([
      { ...event, object_id: declined, event: "response.proposalDeclined", state_after: "RECEIVED" },
    ]);
  });

  it("refuses the person who proposed, whether to accept or to decline", async () => {
    const id = await aProposal();
    for (const accept of [true, false]) {
      expect(await decideProposal(world.source, await proposer(), { id, accept })).toEqual(
        refusal("SECOND_PERSON_REQUIRED"),
      );
    }
    expect((await receivedResponse(world.source, await second(), id))?.state).toBe("NOT_PUBLISHING_PROPOSED");
  });

  it("refuses all but one of several decisions at once", async () => {
    const id = await aProposal();
    const several = await Promise.all([true, true, true].map((accept) => decide(id, accept)));
    expect(several.filter(({ ok }) => ok)).toHaveLength(1);
    expect(several.filter(({ ok }) => !ok)).toEqual(Array(2).fill(refusal("WRONG_STATE", "NOT_PUBLISHED")));
  });

  it("refuses where nothing is proposed", async () => {
    const { id } = await aReceivedResponse(world, round);
    expect(await decide(id, true)).toEqual(refusal("WRONG_STATE", "RECEIVED"));
    const published = await aPublishedResponse(world, round);
    expect(await decide(published.id, true)).toEqual(refusal("WRONG_STATE", "PUBLISHED"));
  });

  it.each([randomUUID(), "no id", ""])("refuses the id '%s', which names no response", async (id) => {
    expect(await decide(id, true)).toEqual(refusal("NOT_FOUND"));
  });

  it.each(["CHAIR", "FOCAL_POINT", "DELEGATE"] as const)("refuses the role %s", async (role) => {
    const id = await aProposal();
    const viewer = await world.viewer(role, role === "CHAIR" ? undefined : "EGY");
    expect(await decideProposal(world.source, viewer, { id, accept: true })).toEqual(refusal("NOT_ALLOWED"));
  });

  it.each(["decided_by = proposed_by", "decided_by = proposed_by, proposed_by = null", "decided_by = null"])(
    "refuses one person deciding alone also in the database itself: %s",
    async (change) => {
      const id = await aProposal();
      const statement = `update core.response_review set state = 'NOT_PUBLISHED', ${change} where submission = $1`;
      await expect(world.delegatesPool.query(statement, [id])).rejects.toThrow("response_review_check");
    },
  );
});
