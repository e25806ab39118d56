import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import { aPlannedMeeting, worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { contributionDraft, contributionDrafts } from "../reads/contributions.js";
import { saveContributionDraft, type DraftToSave } from "./save-contribution-draft.js";
import { submitContribution } from "./submit-contribution.js";

let world: World;
let delegate: Viewer;
let focalPoint: Viewer;
beforeAll(async () => {
  world = await aWorld();
  await aPlannedMeeting(world, 21);
  delegate = await world.viewer("DELEGATE", "CHE");
  focalPoint = await world.viewer("FOCAL_POINT", "CHE");
});
afterAll(() => world.close());

const text: DraftToSave = {
  draft: null,
  revision: null,
  meeting: 21,
  title: "Schools first",
  body: "Power comes first.\r\nThen the line.",
  language: "en",
};
const save = (viewer: Viewer, changes: Partial<DraftToSave> = {}) =>
  saveContributionDraft(world.source, viewer, { ...text, ...changes });
const aDraft = async (): Promise<string> => worked(await save(delegate)).id;
const refusal = (code: string, field?: string) => ({ ok: false, problems: [{ code, ...(field ? { field } : {}) }] });

describe("saving a draft of a contribution", () => {
  it("begins one that the whole delegation can read and go on with", async () => {
    const id = await aDraft();
    expect(await contributionDraft(world.source, focalPoint, id)).toMatchObject({
      meetingNumber: 21,
      memberState: "CHE",
      title: "Schools first",
      body: "Power comes first.\nThen the line.",
      revision: 1,
      changedBy: delegate.name,
      submitted: null,
      viewerCan: { save: true, submit: true },
    });
    worked(await save(focalPoint, { draft: id, revision: 1, title: "Schools and power" }));
    expect(await contributionDraft(world.source, delegate, id)).toMatchObject({
      title: "Schools and power",
      revision: 2,
      changedBy: focalPoint.name,
      viewerCan: { save: true, submit: false },
    });
  });

  it("hides it from every other State, the secretariat and the Chair", async () => {
    const id = await aDraft();
    for (const outsider of [
      await world.viewer("DELEGATE", "FRA"),
      await world.viewer("FOCAL_POINT", "FRA"),
      await world.viewer("SECRETARIAT"),
      await world.viewer("CHAIR"),
    ]) {
      expect(await contributionDraft(world.source, outsider, id)).toBeUndefined();
      expect(await contributionDrafts(world.source, outsider, null)).toEqual([]);
    }
  });

  it("records each save, and no text", async () => {
    const id = await aDraft();
    const event = {
      capacity: "DELEGATE:CHE",
      actor: delegate.accountId,
      event: "contribution.saved",
      object_type: "contribution-draft",
      object_id: id,
      state_before: null,
      state_after: "DRAFT",
      reason: null,
    };
    worked(await save(focalPoint, { draft: id, revision: 1 }));
    expect(await auditTrail(world, id)).toEqual([
      event,
      { ...event, capacity: "FOCAL_POINT:CHE", actor: focalPoint.accountId },
    ]);
  });

  it("refuses to overwrite what somebody has saved since, and keeps theirs", async () => {
    const id = await aDraft();
    worked(await save(focalPoint, { draft: id, revision: 1, body: "The focal point's words." }));
    expect(await save(delegate, { draft: id, revision: 1, body: "The delegate's words." })).toEqual(
      refusal("VERSION_CONFLICT"),
    );
    expect(await contributionDraft(world.source, delegate, id)).toMatchObject({
      body: "The focal point's words.",
      revision: 2,
    });
  });

  it("refuses all but one of several saves at once over the same revision", async () => {
    const id = await aDraft();
    const several = await Promise.all(
      [1, 2, 3, 4].map((n) => save(delegate, { draft: id, revision: 1, body: `Version ${n}` })),
    );
    expect(several.filter(({ ok }) => ok)).toHaveLength(1);
    expect(several.filter(({ ok }) => !ok)).toEqual(Array(3).fill(refusal("VERSION_CONFLICT")));
    expect((await contributionDraft(world.source, delegate, id))?.revision).toBe(2);
  });

  it("refuses a draft of another State as if there were none, and leaves it alone", async () => {
    const id = await aDraft();
    const other = await world.viewer("FOCAL_POINT", "FRA");
    expect(await save(other, { draft: id, revision: 1, body: "Ours now." })).toEqual(refusal("NOT_FOUND"));
    expect(await contributionDraft(world.source, delegate, id)).toMatchObject({
      revision: 1,
      changedBy: delegate.name,
    });
  });

  it.each([randomUUID(), "no id", ""])("refuses the draft '%s', which is none", async (draft) => {
    expect(await save(delegate, { draft, revision: 1 })).toEqual(refusal("NOT_FOUND"));
  });

  it("refuses a draft that is for another meeting, and leaves it where it is", async () => {
    const id = await aDraft();
    await aPlannedMeeting(world, 22);
    expect(await save(delegate, { draft: id, revision: 1, meeting: 22 })).toEqual(refusal("NOT_FOUND", "meeting"));
    expect(await contributionDraft(world.source, delegate, id)).toMatchObject({ revision: 1, meetingNumber: 21 });
  });

  it("refuses a draft that was submitted", async () => {
    const draft = await aDraft();
    worked(await submitContribution(world.source, focalPoint, { draft, revision: 1 }));
    expect(await save(delegate, { draft, revision: 1 })).toEqual(refusal("ALREADY_SUBMITTED"));
    expect((await contributionDraft(world.source, delegate, draft))?.viewerCan).toEqual({ save: false, submit: false });
  });

  it.each(["SECRETARIAT", "CHAIR"] as const)("refuses the role %s, which belongs to no delegation", async (role) => {
    expect(await save(await world.viewer(role))).toEqual(refusal("NOT_ALLOWED"));
  });

  it("refuses a meeting of the record, which is over", async () => {
    expect(await save(delegate, { meeting: 14 })).toEqual({
      ok: false,
      problems: [{ code: "WRONG_STATE", field: "meeting", params: { current: "HISTORICAL" } }],
    });
  });

  it("refuses a meeting that there is not", async () => {
    expect(await save(delegate, { meeting: 9_999 })).toEqual(refusal("NOT_FOUND", "meeting"));
  });

  it.each([
    ["an empty text", { title: " ", body: "" }, ["FIELD_REQUIRED title", "FIELD_REQUIRED body"]],
    [
      "a text that is too long",
      { title: "x".repeat(301), body: "x".repeat(100_001) },
      ["TEXT_TOO_LONG title", "TEXT_TOO_LONG body"],
    ],
    [
      "control characters and marks that turn text",
      { title: "a\u0000b", body: "a\u2066b" },
      ["CONTROL_CHARACTERS title", "CONTROL_CHARACTERS body"],
    ],
    ["a language that is none", { language: "English" }, ["LANGUAGE_UNKNOWN language"]],
  ])("refuses %s", async (_what, changes, problems) => {
    const before = await contributionDrafts(world.source, delegate, null);
    const result = await save(delegate, changes);
    expect(result.ok ? [] : result.problems.map(({ code, field }) => `${code} ${field}`)).toEqual(problems);
    expect(await contributionDrafts(world.source, delegate, null)).toEqual(before);
  });

  it("takes 100,000 characters, counted as a person would", async () => {
    const body = "🏫".repeat(100_000);
    const { id } = worked(await save(delegate, { body }));
    expect((await contributionDraft(world.source, delegate, id))?.body).toBe(body);
  });
});
