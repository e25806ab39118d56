import { afterAll, beforeAll, expect, it } from "vitest";
import { everyRow } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aDraft,
  aSubmission,
  aSubmittedResponse,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { heldDraft } from "./holder-reads.js";

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
afterAll(() => world.close());

it("a draft is shown whole to who brings its token, and to nobody else", async () => {
  const [draft, other] = [await aDraft(world, round), await aDraft(world, round, { email: "other@example.org" })];
  const { email, respondent } = aSubmission(round);
  expect(worked(await heldDraft(world.publicPool, draft.holderToken))).toMatchObject({
    id: draft.draft,
    email,
    ...respondent,
  });
  expect(worked(await heldDraft(world.publicPool, other.holderToken))).toMatchObject({
    id: other.draft,
    email: "other@example.org",
  });
  const mailed = await aSubmittedResponse(world, round);
  for (const token of ["", draft.draft, draft.holderToken.slice(1), mailed.token, "\u0000", "' or true --"]) {
    expect(await heldDraft(world.publicPool, token)).toEqual({ ok: false, problems: [{ code: "TOKEN_INVALID" }] });
  }
});

it("reading a draft changes nothing", async () => {
  const { holderToken } = await aDraft(world, round);
  const before = await everyRow(world);
  await heldDraft(world.publicPool, holderToken);
  await heldDraft(world.publicPool, "x");
  expect(await everyRow(world)).toEqual(before);
});
