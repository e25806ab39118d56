import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { publishedCounts } from "../../../../test/responses/published-counts.js";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aGovernment,
  anOrganization,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  opensAt,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { publicResponse, publicStatistics } from "../reads/public-responses.js";
import { authorityRequests } from "../reads/received-responses.js";
import { confirmAuthority } from "./confirm-authority.js";
import { publishResponse } from "./publish-response.js";

let world: World;
let round: Round;
let focalPoint: Viewer;
let secretariat: Viewer;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  focalPoint = await world.viewer("FOCAL_POINT", "CHE");
  secretariat = await world.viewer("SECRETARIAT");
});
beforeEach(() => world.setClock(plus(opensAt, days(1))));
afterAll(() => world.close());

const confirm = (viewer: Viewer, id: string, officialChannel: string | null = null) =>
  confirmAuthority(world.source, viewer, { id, officialChannel });
const refusal = (code: string, more: object = {}) => ({ ok: false, problems: [{ code, ...more }] });
const confirmations = async (id: string): Promise<object[]> =>
  (
    await world.admin.query(
      "select confirmed_by, capacity, official_channel from core.authority_confirmation where submission = $1",
      [id],
    )
  ).rows;
const declaredOnly = async (consultation: string): Promise<number | undefined> =>
  (await publicStatistics(world.publicPool, consultation))?.byCategory.find(({ category }) => category === "GOVERNMENT")
    ?.declaredOnly;

describe("confirming the authority behind a response", () => {
  it("lets a focal point confirm before publication: the response is published as confirmed", async () => {
    const quiet = await (await aConsultation(world)).open();
    const { id } = await aReceivedResponse(world, quiet, { respondent: aGovernment("CHE") });
    expect(
      (await authorityRequests(world.source, focalPoint, { after: null })).nodes.map((request) => request.id),
    ).toContain(id);
    worked(await confirm(focalPoint, id));
    expect(
      (await authorityRequests(world.source, focalPoint, { after: null })).nodes.map((request) => request.id),
    ).not.toContain(id);

    const { publicId } = worked(await publishResponse(world.source, secretariat, id));
    expect((await publicResponse(world.publicPool, publicId))?.respondent.standing).toBe("CONFIRMED");
    expect(await declaredOnly(quiet.publicId)).toBe(0);
  });

  it("moves the counters when the response is public already, and raises the round's version", async () => {
    const quiet = await (await aConsultation(world)).open();
    const { id, publicId } = await aPublishedResponse(world, quiet, { respondent: aGovernment("CHE") });
    await aPublishedResponse(world, quiet, { respondent: aGovernment("KEN") });
    expect(await declaredOnly(quiet.publicId)).toBe(2);
    worked(await confirm(focalPoint, id));
    expect((await publicResponse(world.publicPool, publicId))?.respondent.standing).toBe("CONFIRMED");
    expect(await publicStatistics(world.publicPool, quiet.publicId)).toMatchObject({
      total: 2,
      version: 4,
      byCategory: [{ category: "GOVERNMENT", count: 2, declaredOnly: 1 }],
    });
    const counts = await publishedCounts(world, quiet.publicId);
    expect(counts.totals).toEqual([2, 2, 2, 2, 2]);
    expect(counts.kept).toEqual(counts.recounted);
  });

  it("counts rightly also when responses are published and confirmed at the same time", async () => {
    const busy = await (await aConsultation(world)).open();
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1)
      ids.push((await aReceivedResponse(world, busy, { respondent: aGovernment("CHE") })).id);
    const results = await Promise.all(
      ids.flatMap((id) => [publishResponse(world.source, secretariat, id), confirm(focalPoint, id)]),
    );
    results.forEach((result) => worked<object>(result));
    const counts = await publishedCounts(world, busy.publicId);
    expect(counts.totals).toEqual([10, 10, 10, 10, 10]);
    expect(counts.kept).toEqual([{ category: "GOVERNMENT", region: "EUROPE", standing: "CONFIRMED", count: 10 }]);
    expect(counts.recounted).toEqual(counts.kept);
  });

  it("lets the secretariat confirm for an organization, and keeps through which channel it heard", async () => {
    const { id } = await aReceivedResponse(world, round, { respondent: anOrganization });
    worked(await confirm(secretariat, id, " Letter 12 of 3 May 2030 "));
    expect(await confirmations(id)).toEqual([
      { confirmed_by: secretariat.accountId, capacity: "SECRETARIAT", official_channel: "Letter 12 of 3 May 2030" },
    ]);
  });

  it("changes nothing when it is done again or several times at once", async () => {
    const { id } = await aPublishedResponse(world, round, { respondent: aGovernment("CHE") });
    const several = await Promise.all([1, 2, 3].map(() => confirm(focalPoint, id)));
    several.push(await confirm(focalPoint, id));
    expect(several).toEqual(Array(4).fill({ ok: true, value: { id } }));
    expect(await confirmations(id)).toHaveLength(1);
    expect((await auditTrail(world, id)).slice(2)).toHaveLength(2);
    const counts = await publishedCounts(world, round.publicId);
    expect(counts.kept).toEqual(counts.recounted);
  });

  it("records the transition in the capacity in which it was done, and no text", async () => {
    const { id } = await aReceivedResponse(world, round, { respondent: aGovernment("CHE") });
    worked(await confirm(focalPoint, id, "By telephone"));
    expect((await auditTrail(world, id)).slice(2)).toEqual([
      {
        actor: focalPoint.accountId,
        capacity: "FOCAL_POINT:CHE",
        event: "response.authorityConfirmed",
        object_type: "response",
        object_id: id,
        state_before: "DECLARED",
        state_after: "CONFIRMED",
        reason: null,
      },
    ]);
  });

  it("refuses everybody but that State's focal point as if there were no response", async () => {
    const { id } = await aReceivedResponse(world, round, { respondent: aGovernment("CHE") });
    for (const viewer of [
      await world.viewer("FOCAL_POINT", "FRA"),
      await world.viewer("DELEGATE", "CHE"),
      await world.viewer("CHAIR"),
      secretariat,
    ]) {
      expect(await confirm(viewer, id, "Letter")).toEqual(refusal("NOT_FOUND"));
    }
    expect(await confirmations(id)).toEqual([]);
  });

  it("refuses a focal point for an organization, and the secretariat without naming the official channel", async () => {
    const { id } = await aReceivedResponse(world, round, { respondent: anOrganization });
    expect(await confirm(focalPoint, id, "Letter")).toEqual(refusal("NOT_FOUND"));
    for (const channel of [null, " "]) {
      expect(await confirm(secretariat, id, channel)).toEqual(refusal("FIELD_REQUIRED", { field: "officialChannel" }));
    }
    expect(await confirm(secretariat, id, "x".repeat(501))).toEqual(
      refusal("TEXT_TOO_LONG", { field: "officialChannel", params: { max: 500, actual: 501 } }),
    );
    expect(await confirmations(id)).toEqual([]);
  });

  it("refuses a response in nobody's name but its own", async () => {
    const { id } = await aReceivedResponse(world, round);
    expect(await confirm(secretariat, id, "Letter")).toEqual(refusal("NOT_FOUND"));
    expect(await confirm(await world.viewer("FOCAL_POINT", "EGY"), id)).toEqual(refusal("NOT_FOUND"));
  });

  it("refuses until the address is confirmed, and once the response has lapsed", async () => {
    const { id } = await aSubmittedResponse(world, round, { respondent: aGovernment("CHE") });
    expect(await confirm(focalPoint, id)).toEqual(refusal("WRONG_STATE", { params: { current: "SUBMITTED" } }));
    await world.setClock(plus(opensAt, days(4)));
    expect(await confirm(focalPoint, id)).toEqual(refusal("WRONG_STATE", { params: { current: "LAPSED" } }));
    expect(
      (await authorityRequests(world.source, focalPoint, { after: null })).nodes.map((request) => request.id),
    ).not.toContain(id);
  });

  it.each([randomUUID(), "no id", ""])("refuses the id '%s', which names no response", async (id) => {
    expect(await confirm(focalPoint, id)).toEqual(refusal("NOT_FOUND"));
  });
});
