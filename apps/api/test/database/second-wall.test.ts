import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "@openfloor/domain/kernel";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { contributionDraft, contributionDrafts } from "../../src/modules/documents/reads/contributions.js";
import { confirmResponse } from "../../src/modules/responses/acts/confirm-response.js";
import { saveResponse } from "../../src/modules/responses/acts/save-response.js";
import { submitSavedResponse } from "../../src/modules/responses/acts/submit-response.js";
import { heldDraft, pendingConfirmation } from "../../src/modules/responses/reads/holder-reads.js";
import { asHolder, rows } from "../../src/platform/database/pool.js";
import { inView } from "../../src/platform/database/unit-of-work.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import {
  aConsultation,
  aDraft,
  aPlannedMeeting,
  aReceivedResponse,
  aSubmittedResponse,
  worked,
  type HeldDraft,
  type ReceivedResponse,
} from "../worlds/stories.js";
import { everyRow } from "../worlds/behind-the-walls.js";
import { aWorld, type World } from "../worlds/world.js";

/*
 * Row-level security is one wall and the conditions in our own SQL are the other. Here the first is
 * taken down, on every table that has it, and the second has to hold alone.
 */

const walled = ["core.contribution_draft", "intake.confirmation", "intake.draft", "intake.submission"];

let world: World;
let mine: HeldDraft;
let theirs: HeldDraft;
let theirSubmission: ReceivedResponse;
let mySubmission: ReceivedResponse;
let swiss: string;
beforeAll(async () => {
  world = await aWorld();
  await aPlannedMeeting(world, 21);
  const round = await (await aConsultation(world)).open();
  theirs = await aDraft(world, round, { email: "theirs@example.org" });
  mine = await aDraft(world, round);
  theirSubmission = await aReceivedResponse(world, round, { email: "theirs@example.org" });
  mySubmission = await aSubmittedResponse(world, round);
  swiss = await aContribution("CHE");
  await aContribution("BRA");
  for (const table of walled) await world.admin.query(`alter table ${table} disable row level security`);
});
afterAll(() => world.close());

async function aContribution(memberState: string): Promise<string> {
  const text = { meeting: 21, title: `Of ${memberState}`, body: "Secret.", language: "en" };
  const delegate = await world.viewer("DELEGATE", memberState);
  return worked(await saveContributionDraft(world.source, delegate, { draft: null, revision: null, ...text })).id;
}
const codes = <T>(result: Result<T>): string[] => (result.ok ? [] : result.problems.map(({ code }) => code));

describe("with the first wall taken down", () => {
  it("no table is left with one, so that a new table has to come to this test", async () => {
    const { rows: left } = await world.admin.query(
      `select oid::regclass::text as name from pg_class where relrowsecurity
         and relnamespace::regnamespace::text in ('core', 'intake', 'pub', 'openfloor')`,
    );
    expect(left).toEqual([]);
  });

  it("SQL without a condition sees what is everybody's, which is what the second wall is for", async () => {
    const viewer = await world.viewer("DELEGATE", "BRA");
    const drafts = await inView(world.source, viewer, ({ manager }) =>
      manager.query<object[]>("table core.contribution_draft"),
    );
    expect(drafts.length).toBeGreaterThan(1);
    const held = await asHolder(world.publicPool, mine.holderToken, (db) => rows(db, "table intake.draft"));
    expect(held.length).toBeGreaterThan(1);
  });
});

describe("the second wall alone", () => {
  it("lets a delegation see its own drafts, and nothing of another State's", async () => {
    const brazil = await world.viewer("DELEGATE", "BRA");
    const seen = await contributionDrafts(world.source, brazil, null);
    expect(seen.map(({ title }) => title)).toEqual(["Of BRA"]);
    expect(await contributionDrafts(world.source, brazil, 21)).toHaveLength(1);
    expect(await contributionDraft(world.source, brazil, swiss)).toBeUndefined();
  });

  it.each([
    ["the secretariat", "SECRETARIAT"],
    ["the Chair", "CHAIR"],
  ] as const)("shows no draft to %s", async (_who, role) => {
    const viewer = await world.viewer(role);
    expect(await contributionDrafts(world.source, viewer, null)).toEqual([]);
    expect(await contributionDraft(world.source, viewer, swiss)).toBeUndefined();
  });

  it("lets nobody change or submit another State's draft", async () => {
    const focalPoint = await world.viewer("FOCAL_POINT", "BRA");
    const before = await everyRow(world);
    const text = { meeting: 21, title: "Mine", body: "Mine.", language: "en" };
    const saved = await saveContributionDraft(world.source, focalPoint, { draft: swiss, revision: 1, ...text });
    expect(codes(saved)).toEqual(["NOT_FOUND"]);
    const submitted = await submitContribution(world.source, focalPoint, { draft: swiss, revision: 1 });
    expect(codes(submitted)).toEqual(["NOT_FOUND"]);
    expect(await everyRow(world)).toEqual(before);
  });

  it("lets a holder see and save the own draft", async () => {
    const found = worked(await heldDraft(world.publicPool, mine.holderToken));
    expect(found).toMatchObject({ id: mine.draft, receipt: null });
    const saved = await saveResponse(world.publicPool, { ...mine, language: "fr" });
    expect(worked(saved).id).toBe(mine.draft);
    expect(worked(await heldDraft(world.publicPool, theirs.holderToken))).toMatchObject({
      id: theirs.draft,
      language: "ar",
      revision: theirs.revision,
    });
  });

  it.each([
    ["no token", ""],
    ["a token that nobody has", "x"],
  ])("shows and does nothing for %s", async (_which, token) => {
    const before = await everyRow(world);
    expect(codes(await heldDraft(world.publicPool, token))).toEqual(["TOKEN_INVALID"]);
    expect(codes(await pendingConfirmation(world.publicPool, token))).toEqual(["TOKEN_INVALID"]);
    expect(codes(await confirmResponse(world.publicPool, token))).toEqual(["TOKEN_INVALID"]);
    expect(codes(await saveResponse(world.publicPool, { ...theirs, holderToken: token, language: "fr" }))).toEqual([
      "TOKEN_INVALID",
    ]);
    const ports = { db: world.publicPool, randomness: systemRandomness };
    expect(codes(await submitSavedResponse(ports, { ...theirs, holderToken: token }))).toEqual(["TOKEN_INVALID"]);
    expect(await everyRow(world)).toEqual(before);
  });

  it("lets a holder submit the own draft, and another's with no token but its own", async () => {
    const ports = { db: world.publicPool, randomness: systemRandomness };
    const { revision } = worked(await heldDraft(world.publicPool, mine.holderToken));
    expect(codes(await submitSavedResponse(ports, { ...theirs, holderToken: mine.holderToken }))).toEqual([
      "TOKEN_INVALID",
    ]);
    const receipt = worked(await submitSavedResponse(ports, { ...mine, revision }));
    expect(worked(await heldDraft(world.publicPool, mine.holderToken)).receipt).toEqual(receipt);
    expect(worked(await heldDraft(world.publicPool, theirs.holderToken)).receipt).toBeNull();
  });

  it("lets a mailed link confirm its own response only", async () => {
    expect(worked(await pendingConfirmation(world.publicPool, mySubmission.token)).number).toBe(mySubmission.receipt);
    expect(worked(await confirmResponse(world.publicPool, mySubmission.token)).number).toBe(mySubmission.receipt);
    expect(worked(await confirmResponse(world.publicPool, theirSubmission.token)).number).toBe(theirSubmission.receipt);
    const { rows: confirmed } = await world.admin.query(
      "select receipt_number from intake.submission where confirmed_at is not null order by 1",
    );
    expect(confirmed).toHaveLength(2);
  });
});
