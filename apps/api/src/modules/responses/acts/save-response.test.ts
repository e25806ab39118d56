import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import {
  aConsultation,
  aDraft,
  aGovernment,
  aSubmission,
  closesAt,
  opensAt,
  worked,
  type HeldDraft,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { heldDraft } from "../reads/holder-reads.js";
import { saveResponse, type SavedPart } from "./save-response.js";
import { submitSavedResponse } from "./submit-response.js";

let world: World;
let round: Round;
let [first, second] = ["", ""];
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  [first = "", second = ""] = round.questions;
});
beforeEach(() => world.setClock(plus(opensAt, days(1))));
afterAll(() => world.close());

const save = (draft: HeldDraft, part: SavedPart) => saveResponse(world.publicPool, { ...draft, ...part });
const read = async ({ holderToken }: HeldDraft) => worked(await heldDraft(world.publicPool, holderToken));
const codes = (result: Awaited<ReturnType<typeof saveResponse>>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => [code, field].filter(Boolean).join(" "));

describe("saving a part of a response", () => {
  it("changes that part, keeps the rest and raises the revision", async () => {
    const draft = await aDraft(world, round);
    worked(await save(draft, { answers: [{ question: second, text: "Solar power.\r\nAnd radio." }] }));
    const { respondent, email, answers } = aSubmission(round);
    expect(await read(draft)).toMatchObject({
      ...respondent,
      email,
      revision: draft.revision + 1,
      answers: { [first]: answers[0]?.text, [second]: "Solar power.\nAnd radio." },
    });
  });

  it("takes an answer back when it is saved empty, and a name when it is null", async () => {
    const draft = await aDraft(world, round);
    worked(
      await save(draft, { answers: [{ question: first, text: " \n" }], respondent: { organisation: null }, email: "" }),
    );
    expect(await read(draft)).toMatchObject({ answers: {}, organisation: null, email: "" });
  });

  it("keeps what is not yet complete or does not yet fit: only submitting asks for the whole", async () => {
    const draft = await aDraft(world, round);
    expect((await save(draft, { respondent: { ...aGovernment("INT"), kind: "INDIVIDUAL" } })).ok).toBe(true);
  });

  it("takes 20,000 characters, counted as a person would", async () => {
    const draft = await aDraft(world, round);
    const text = "🏫".repeat(20_000);
    worked(await save(draft, { answers: [{ question: first, text }] }));
    expect((await read(draft)).answers[first]).toBe(text);
  });

  it("refuses the second of two tabs, which saves its part again over what it then reads: both are kept", async () => {
    const draft = await aDraft(world, round);
    worked(await save(draft, { answers: [{ question: first, text: "From the first tab" }] }));
    const other = { answers: [{ question: second, text: "From the second tab" }] };
    expect(codes(await save(draft, other))).toEqual(["REVISION_CONFLICT"]);
    expect((await read(draft)).answers).toEqual({ [first]: "From the first tab" });
    worked(await save({ ...draft, revision: (await read(draft)).revision }, other));
    expect((await read(draft)).answers).toEqual({ [first]: "From the first tab", [second]: "From the second tab" });
  });

  it("refuses all but one of several saves at once over the same revision", async () => {
    const draft = await aDraft(world, round);
    const several = await Promise.all(
      [1, 2, 3, 4].map((n) => save(draft, { answers: [{ question: first, text: `Version ${n}` }] })),
    );
    expect(several.map(codes).toSorted()).toEqual([
      [],
      ["REVISION_CONFLICT"],
      ["REVISION_CONFLICT"],
      ["REVISION_CONFLICT"],
    ]);
    expect((await read(draft)).revision).toBe(draft.revision + 1);
  });

  it("refuses every token but the draft's own, and changes nothing", async () => {
    const [draft, other] = [await aDraft(world, round), await aDraft(world, round)];
    const before = await read(draft);
    for (const holderToken of [
      other.holderToken,
      "",
      "x",
      draft.holderToken.toLowerCase(),
      "a\u0000b",
      "' or true --",
    ]) {
      expect(codes(await save({ ...draft, holderToken }, { email: "eve@example.org" }))).toEqual(["TOKEN_INVALID"]);
    }
    expect(codes(await save({ ...draft, draft: other.draft }, { email: "eve@example.org" }))).toEqual([
      "TOKEN_INVALID",
    ]);
    expect(await read(draft)).toEqual(before);
  });

  it("refuses a question that is unknown, of another round, or answered twice at once", async () => {
    const elsewhere = await (await aConsultation(world)).open();
    const draft = await aDraft(world, round);
    const [foreign = ""] = elsewhere.questions;
    expect(codes(await save(draft, { answers: [{ question: foreign, text: "x" }] }))).toEqual([
      "QUESTION_UNKNOWN answers.0",
    ]);
    expect(codes(await save(draft, { answers: [{ question: randomUUID(), text: "x" }] }))).toEqual([
      "QUESTION_UNKNOWN answers.0",
    ]);
    const twice = [first, first].map((question, n) => ({ question, text: `${n}` }));
    expect(codes(await save(draft, { answers: twice }))).toEqual([`QUESTION_UNKNOWN answers.${first}`]);
    expect((await read(draft)).revision).toBe(draft.revision);
  });

  it("refuses an answer of 100,000 characters and says how many there may be", async () => {
    const draft = await aDraft(world, round);
    expect(await save(draft, { answers: [{ question: first, text: "x".repeat(100_000) }] })).toEqual({
      ok: false,
      problems: [{ code: "ANSWER_TOO_LONG", field: `answers.${first}`, params: { max: 20_000, actual: 100_000 } }],
    });
  });

  it.each([
    ["NUL", "\u0000"],
    ["bell", "\u0007"],
    ["escape", "\u001b"],
    ["next line", "\u0085"],
    ["right-to-left override", "\u202e"],
    ["left-to-right isolate", "\u2066"],
    ["byte order mark", "\ufeff"],
    ["half a surrogate pair", "\ud800"],
  ])("refuses the character %s in an answer, a name and an address", async (_name, character) => {
    const draft = await aDraft(world, round);
    const hostile = `before${character}after`;
    expect(codes(await save(draft, { answers: [{ question: first, text: hostile }] }))).toEqual([
      `CONTROL_CHARACTERS answers.${first}`,
    ]);
    expect(codes(await save(draft, { respondent: { name: hostile, organisation: hostile } }))).toEqual([
      "CONTROL_CHARACTERS name",
      "CONTROL_CHARACTERS organisation",
    ]);
    expect(codes(await save(draft, { email: `${hostile}@example.org` }))).toEqual(["EMAIL_INVALID email"]);
    expect((await read(draft)).revision).toBe(draft.revision);
  });

  it("refuses what could never be kept, field by field", async () => {
    const draft = await aDraft(world, round);
    const wrong = { language: "Arabic", email: "nobody", respondent: { name: "x".repeat(201), country: "Egypt" } };
    expect(codes(await save(draft, wrong))).toEqual([
      "LANGUAGE_UNKNOWN language",
      "EMAIL_INVALID email",
      "TEXT_TOO_LONG name",
      "TEXT_TOO_LONG country",
    ]);
  });

  it("refuses from the close on, to the millisecond, and loses nothing", async () => {
    const draft = await aDraft(world, round);
    await world.setClock(plus(closesAt, -1));
    worked(await save(draft, { answers: [{ question: second, text: "In time" }] }));
    const late = { ...draft, revision: draft.revision + 1 };
    for (const now of [closesAt, plus(closesAt, 1)]) {
      await world.setClock(now);
      expect(codes(await save(late, { answers: [{ question: second, text: "Too late" }] }))).toEqual(["ROUND_CLOSED"]);
    }
    expect((await read(draft)).answers[second]).toBe("In time");
  });

  it("refuses once the response is submitted", async () => {
    const draft = await aDraft(world, round);
    worked(await submitSavedResponse({ db: world.publicPool, randomness: systemRandomness }, draft));
    expect(codes(await save(draft, { email: "other@example.org" }))).toEqual(["ALREADY_SUBMITTED"]);
  });
});
