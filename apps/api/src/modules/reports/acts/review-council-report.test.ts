import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { claimsOf, needsAcknowledgement } from "@openfloor/domain/reports";
import { worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { councilReport } from "../reads/council-reports.js";
import { compileCouncilReport } from "./compile-council-report.js";
import { reviewCouncilReport, type Review } from "./review-council-report.js";

let world: World;
let chair: Viewer;
beforeAll(async () => {
  world = await aWorld();
  chair = await world.viewer("CHAIR");
});
afterAll(() => world.close());

/** A fresh report on the 13th and 14th meetings, and the review that would be accepted. */
async function reviewable(): Promise<Review> {
  const { id } = worked(await compileCouncilReport(world.source, chair, { meetings: [13, 14], asOf: "2020-03-31" }));
  const report = await councilReport(world.source, chair, id);
  if (!report) throw new Error("no report");
  const acknowledged = claimsOf(report.compiled)
    .filter(needsAcknowledgement)
    .map((claim) => claim.id);
  return { id, contentHash: report.contentHash, acknowledged };
}
const stateOf = async (id: string) => (await councilReport(world.source, chair, id))?.state;

describe("the Chair's review", () => {
  test("is recorded for the exact version, with what was acknowledged", async () => {
    const review = await reviewable();
    expect(review.acknowledged).toHaveLength(7);
    worked(
      await reviewCouncilReport(world.source, chair, {
        ...review,
        acknowledged: [...review.acknowledged, ...review.acknowledged],
      }),
    );
    expect(await councilReport(world.source, chair, review.id)).toMatchObject({
      state: "REVIEWED",
      reviewedBy: "CHAIR 1",
      reviewedAt: expect.stringMatching(/Z$/),
      acknowledged: review.acknowledged,
    });
    const { rows } = await world.admin.query(
      "select event, state_before, state_after, reason from core.audit_event where object_id = $1 order by id",
      [review.id],
    );
    expect(rows.at(-1)).toEqual({
      event: "council-report.reviewed",
      state_before: "COMPILED",
      state_after: "REVIEWED",
      reason: review.contentHash,
    });
  });
});

describe("a review is refused", () => {
  test("with a difference left, and says how many", async () => {
    const review = await reviewable();
    expect(
      await reviewCouncilReport(world.source, chair, { ...review, acknowledged: review.acknowledged.slice(2) }),
    ).toMatchObject({
      problems: [{ code: "NOT_REVIEWED", params: { count: 2 } }],
    });
    expect(await stateOf(review.id)).toBe("COMPILED");
  });

  test("for another version than the one that was read", async () => {
    const review = await reviewable();
    expect(await reviewCouncilReport(world.source, chair, { ...review, contentHash: "0".repeat(64) })).toMatchObject({
      problems: [{ code: "VERSION_CONFLICT" }],
    });
    expect(await stateOf(review.id)).toBe("COMPILED");
  });

  test("a second time", async () => {
    const review = await reviewable();
    worked(await reviewCouncilReport(world.source, chair, review));
    expect(await reviewCouncilReport(world.source, chair, review)).toMatchObject({
      problems: [{ code: "WRONG_STATE" }],
    });
  });

  test("when two send it at once, to one of them", async () => {
    const review = await reviewable();
    const results = await Promise.all([1, 2].map(() => reviewCouncilReport(world.source, chair, review)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each(["SECRETARIAT", "DELEGATE", "FOCAL_POINT"] as const)(
    "from the role %s, whether there is a report or not",
    async (role) => {
      const viewer = await world.viewer(role, role === "SECRETARIAT" ? undefined : "CHE");
      const review = await reviewable();
      const refused = { ok: false, problems: [{ code: "NOT_ALLOWED" }] };
      expect(await reviewCouncilReport(world.source, viewer, review)).toMatchObject(refused);
      expect(await reviewCouncilReport(world.source, viewer, { ...review, id: randomUUID() })).toMatchObject(refused);
    },
  );

  test.each([randomUUID(), "1", "'; drop table core.council_report; --"])(
    "for a report that does not exist: %s",
    async (id) => {
      const review = await reviewable();
      expect(await reviewCouncilReport(world.source, chair, { ...review, id })).toMatchObject({
        problems: [{ code: "NOT_FOUND" }],
      });
    },
  );
});
