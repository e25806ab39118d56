import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import { aPlannedMeeting, worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { contributionById, contributionDraft, contributionsOf } from "../reads/contributions.js";
import { saveContributionDraft } from "./save-contribution-draft.js";
import { submitContribution } from "./submit-contribution.js";

let world: World;
let focalPoint: Viewer;
beforeAll(async () => {
  world = await aWorld();
  await aPlannedMeeting(world, 21);
  focalPoint = await world.viewer("FOCAL_POINT", "CHE");
});
afterAll(() => world.close());

async function aDraft(memberState = "CHE", meeting = 21): Promise<string> {
  const delegate = await world.viewer("DELEGATE", memberState);
  const text = { meeting, title: "Schools first", body: "Power comes first.", language: "en" };
  return worked(await saveContributionDraft(world.source, delegate, { draft: null, revision: null, ...text })).id;
}
const submit = (viewer: Viewer, draft: string, revision = 1) =>
  submitContribution(world.source, viewer, { draft, revision });
const copies = async (draft: string): Promise<number> => {
  const { rows } = await world.admin.query<{ count: number }>(
    "select count(*)::int as count from core.contribution c join core.contribution_draft d on d.submitted = c.id where d.id = $1",
    [draft],
  );
  return rows[0]?.count ?? 0;
};
const refusal = (code: string) => ({ ok: false, problems: [{ code }] });

describe("submitting a contribution", () => {
  it("makes a numbered copy that every delegation, the Chair and the secretariat read", async () => {
    const draft = await aDraft();
    const { contribution } = worked(await submit(focalPoint, draft));
    for (const reader of [
      await world.viewer("DELEGATE", "FRA"),
      await world.viewer("CHAIR"),
      await world.viewer("SECRETARIAT"),
    ]) {
      expect(await contributionById(world.source, reader, contribution)).toMatchObject({
        memberState: "CHE",
        title: "Schools first",
        body: "Power comes first.",
        symbol: expect.stringMatching(/^CWG-Internet-21\/\d+$/),
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    }
    expect((await contributionDraft(world.source, focalPoint, draft))?.submitted?.id).toBe(contribution);
  });

  it("numbers the documents of a meeting one after the other, after its other papers, also at once", async () => {
    await aPlannedMeeting(world, 22);
    const last = 7;
    await world.admin.query("insert into core.meeting_document (meeting, symbol) values (22, $1)", [
      `CWG-Internet-22/${last}`,
    ]);
    const states = ["CHE", "FRA", "KEN", "BRA"];
    const drafts = await Promise.all(states.map((state) => aDraft(state, 22)));
    const submitted = await Promise.all(
      states.map(async (state, index) => submit(await world.viewer("FOCAL_POINT", state), drafts[index] ?? "")),
    );
    submitted.forEach((result) => worked(result));
    expect((await contributionsOf(world.source, focalPoint, 22)).map(({ symbol }) => symbol)).toEqual(
      [1, 2, 3, 4].map((n) => `CWG-Internet-22/${last + n}`),
    );
  });

  it("gives the same contribution when asked again or several times at once", async () => {
    const draft = await aDraft();
    const several = await Promise.all([1, 2, 3, 4].map(() => submit(focalPoint, draft)));
    const [first] = several.map((result) => worked(result));
    expect(several).toEqual(Array(4).fill({ ok: true, value: first }));
    expect(await submit(focalPoint, draft, 99)).toEqual({ ok: true, value: first });
    expect(await copies(draft)).toBe(1);
  });

  it("records the transition once, and no text", async () => {
    const draft = await aDraft();
    const { contribution } = worked(await submit(focalPoint, draft));
    await submit(focalPoint, draft);
    expect(await auditTrail(world, contribution)).toEqual([
      {
        actor: focalPoint.accountId,
        capacity: "FOCAL_POINT:CHE",
        event: "contribution.submitted",
        object_type: "contribution",
        object_id: contribution,
        state_before: "DRAFT",
        state_after: "SUBMITTED",
        reason: null,
      },
    ]);
  });

  it("refuses a delegate, who does not speak for the State", async () => {
    const draft = await aDraft();
    expect(await submit(await world.viewer("DELEGATE", "CHE"), draft)).toEqual(refusal("NOT_ALLOWED"));
    expect(await copies(draft)).toBe(0);
  });

  it.each(["SECRETARIAT", "CHAIR"] as const)("refuses the role %s, whatever the draft", async (role) => {
    const draft = await aDraft();
    for (const asked of [draft, randomUUID()]) {
      expect(await submit(await world.viewer(role), asked)).toEqual(refusal("NOT_ALLOWED"));
    }
    expect(await copies(draft)).toBe(0);
  });

  it("refuses another State's focal point as if there were no draft", async () => {
    const draft = await aDraft();
    expect(await submit(await world.viewer("FOCAL_POINT", "FRA"), draft)).toEqual(refusal("NOT_FOUND"));
    expect(await copies(draft)).toBe(0);
  });

  it.each([randomUUID(), "no id", ""])("refuses the draft '%s', which is none", async (draft) => {
    expect(await submit(focalPoint, draft)).toEqual(refusal("NOT_FOUND"));
  });

  it("refuses a draft that was saved since it was read, and submits nothing", async () => {
    const draft = await aDraft();
    const text = { meeting: 21, title: "Schools later", body: "Changed.", language: "en" };
    worked(await saveContributionDraft(world.source, focalPoint, { draft, revision: 1, ...text }));
    expect(await submit(focalPoint, draft, 1)).toEqual(refusal("VERSION_CONFLICT"));
    expect(await copies(draft)).toBe(0);
    expect((await submit(focalPoint, draft, 2)).ok).toBe(true);
  });
});
