import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus, type Result } from "@openfloor/domain/kernel";
import { publishedCounts } from "../../../../test/responses/published-counts.js";
import { auditTrail, queuedJobs } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aGovernment,
  anOrganization,
  aReceivedResponse,
  aSubmission,
  aSubmittedResponse,
  opensAt,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { publicResponse, publicResponses, publicStatistics } from "../reads/public-responses.js";
import { proposeNotPublishing } from "./propose-not-publishing.js";
import { publishResponse } from "./publish-response.js";

const now = plus(opensAt, days(1));
let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
beforeEach(() => world.setClock(now));
afterAll(() => world.close());

const publish = async (id: string) => publishResponse(world.source, await world.viewer("SECRETARIAT"), id);
const refusal = (code: string, current?: string) => ({
  ok: false,
  problems: [{ code, ...(current ? { params: { current } } : {}) }],
});
const succeeded = (results: readonly Result<unknown>[]): number => results.filter(({ ok }) => ok).length;

describe("publishing a response", () => {
  it("shows its copy to everybody at once", async () => {
    const { id } = await aReceivedResponse(world, round);
    const { publicId } = worked(await publish(id));
    expect(await publicResponse(world.publicPool, publicId)).toMatchObject({
      id: publicId,
      consultation: { id: round.publicId, slug: round.slug },
      respondent: {
        kind: "ORGANISATION",
        category: "CIVIL_SOCIETY",
        displayName: "Open Schools",
        country: "EGY",
        region: "ARAB_STATES",
        standing: "OWN",
      },
      language: "ar",
      answers: [{ question: { id: round.questions[0], position: 1 }, text: aSubmission(round).answers[0]?.text }],
      submittedAt: now,
      publishedAt: now,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("copies neither address, nor person behind an organisation, nor receipt, nor the restricted ids", async () => {
    const { id, receipt } = await aReceivedResponse(world, round, { email: "private@example.org" });
    const { publicId } = worked(await publish(id));
    const { rows } = await world.admin.query<{ row: string }>(
      "select to_jsonb(r)::text as row from pub.response r where id = $1",
      [publicId],
    );
    const hidden = ["private@example.org", "Amina", receipt, id, round.id];
    expect(hidden.filter((each) => rows[0]?.row.includes(each))).toEqual([]);
  });

  it("shows the name of a person, and hides an organisation that a person has left standing in the form", async () => {
    const { respondent } = aSubmission(round);
    const { id } = await aReceivedResponse(world, round, {
      respondent: { ...respondent, kind: "INDIVIDUAL", category: "INDIVIDUAL" },
    });
    const { publicId } = worked(await publish(id));
    const published = await publicResponse(world.publicPool, publicId);
    expect(published?.respondent.displayName).toBe("Amina");
    expect(JSON.stringify(published)).not.toContain("Open Schools");
  });

  it("numbers and counts exactly, also when many are published at once", async () => {
    const busy = await (await aConsultation(world)).open();
    const { respondent } = aSubmission(busy);
    const respondents = [
      respondent,
      aGovernment("CHE"),
      aGovernment("KEN"),
      anOrganization,
      { ...respondent, country: "INT" },
    ];
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const one = respondents[n % respondents.length] ?? respondent;
      ids.push((await aReceivedResponse(world, busy, { respondent: one })).id);
    }
    expect(succeeded(await Promise.all(ids.map(publish)))).toBe(20);

    const { nodes, totalCount } = await publicResponses(world.publicPool, busy.publicId, {
      first: 100,
      after: null,
      octets: 1_000_000,
    });
    expect(nodes.map(({ number }) => number)).toEqual([...Array(20).keys()].map((n) => 20 - n));
    expect(totalCount).toBe(20);
    const counts = await publishedCounts(world, busy.publicId);
    expect(counts.totals).toEqual([20, 20, 20, 20, 20]);
    expect(counts.kept).toEqual(counts.recounted);
    expect(await publicStatistics(world.publicPool, busy.publicId)).toMatchObject({
      version: 21,
      byCategory: expect.arrayContaining([
        { category: "GOVERNMENT", count: 8, declaredOnly: 8 },
        { category: "CIVIL_SOCIETY", count: 8, declaredOnly: 0 },
        { category: "INTERGOVERNMENTAL_ORGANIZATION", count: 4, declaredOnly: 4 },
      ]),
      byRegion: expect.arrayContaining([{ region: null, count: 8 }]),
    });
  });

  it("queues one mail that tells the author, which names the submission and holds no text", async () => {
    const { id } = await aReceivedResponse(world, round);
    worked(await publish(id));
    expect((await queuedJobs(world)).filter(({ task, key }) => task === "send-published" && key.endsWith(id))).toEqual([
      { task: "send-published", key: `send-published:${id}`, payload: { submission: id } },
    ]);
  });

  it("records the transition and no text", async () => {
    const { id } = await aReceivedResponse(world, round);
    worked(await publish(id));
    expect((await auditTrail(world, id)).slice(2)).toEqual([
      {
        actor: (await world.viewer("SECRETARIAT")).accountId,
        capacity: "SECRETARIAT",
        event: "response.published",
        object_type: "response",
        object_id: id,
        state_before: "RECEIVED",
        state_after: "PUBLISHED",
        reason: null,
      },
    ]);
  });

  it("refuses to publish twice, and of several at once all but one: there is one copy", async () => {
    const { id } = await aReceivedResponse(world, round);
    const before = await publishedCounts(world, round.publicId);
    const several = await Promise.all([1, 2, 3, 4].map(() => publish(id)));
    expect(succeeded(several)).toBe(1);
    expect(several.filter(({ ok }) => !ok)).toEqual(Array(3).fill(refusal("WRONG_STATE", "PUBLISHED")));
    expect((await publishedCounts(world, round.publicId)).totals).toEqual(before.totals.map((total) => total + 1));
  });

  it("refuses what is not confirmed, has lapsed, or is proposed to stay unpublished", async () => {
    const submitted = await aSubmittedResponse(world, round);
    expect(await publish(submitted.id)).toEqual(refusal("WRONG_STATE", "SUBMITTED"));
    const proposed = await aReceivedResponse(world, round);
    worked(
      await proposeNotPublishing(world.source, await world.viewer("SECRETARIAT"), {
        id: proposed.id,
        reason: "OFF_TOPIC",
        note: null,
      }),
    );
    expect(await publish(proposed.id)).toEqual(refusal("WRONG_STATE", "NOT_PUBLISHING_PROPOSED"));
    await world.setClock(plus(now, days(3)));
    expect(await publish(submitted.id)).toEqual(refusal("WRONG_STATE", "LAPSED"));
  });

  it.each([randomUUID(), "no id", ""])("refuses the id '%s', which names no response", async (id) => {
    expect(await publish(id)).toEqual(refusal("NOT_FOUND"));
  });

  it.each(["CHAIR", "FOCAL_POINT", "DELEGATE"] as const)("refuses the role %s, and publishes nothing", async (role) => {
    const { id } = await aReceivedResponse(world, round);
    const before = await publishedCounts(world, round.publicId);
    const viewer = await world.viewer(role, role === "CHAIR" ? undefined : "EGY");
    expect(await publishResponse(world.source, viewer, id)).toEqual(refusal("NOT_ALLOWED"));
    expect(await publishedCounts(world, round.publicId)).toEqual(before);
  });
});
