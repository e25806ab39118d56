import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus, type Result } from "@openfloor/domain/kernel";
import { confirmationEnds, type Respondent, type Submission } from "@openfloor/domain/responses";
import { queuedJobs } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aDraft,
  aGovernment,
  anOrganization,
  aSubmission,
  closesAt,
  opensAt,
  worked,
  type HeldDraft,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { publicConsultation } from "../../consultations/reads/public-consultations.js";
import { heldDraft } from "../reads/holder-reads.js";
import { saveResponse } from "./save-response.js";
import { submitSavedResponse, submitWholeResponse } from "./submit-response.js";

const now = plus(opensAt, days(1));
let world: World;
let round: Round;
let [first, second] = ["", ""];
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  [first = "", second = ""] = round.questions;
});
beforeEach(() => world.setClock(now));
afterAll(() => world.close());

const aKey = (): string => randomBytes(12).toString("hex");
const ports = () => ({ db: world.publicPool, randomness: systemRandomness });
const submitSaved = (draft: HeldDraft) => submitSavedResponse(ports(), draft);
const submitWhole = (changes: Partial<Submission> = {}, key = aKey(), consultation = round.publicId) =>
  submitWholeResponse(ports(), { consultation, key, ...aSubmission(round, changes) });
const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => [code, field].filter(Boolean).join(" "));

type Row = Record<string, unknown>;
const submissions = async (): Promise<Row[]> =>
  (await world.admin.query<Row>("select * from intake.submission order by submitted_at, id")).rows;
const byNumber = async (number: string): Promise<Row | undefined> =>
  (await submissions()).find((row) => row["receipt_number"] === number);

describe("submitting a response", () => {
  it("freezes a saved draft at the instant of the database's clock and gives a receipt", async () => {
    const draft = await aDraft(world, round);
    const receipt = worked(await submitSaved(draft));
    expect(receipt).toEqual({
      number: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
      consultation: round.publicId,
      submittedAt: now,
      receivedAt: null,
      confirmBy: confirmationEnds(now),
    });
    const { respondent, answers, ...rest } = aSubmission(round);
    expect(await byNumber(receipt.number)).toMatchObject({
      ...rest,
      ...respondent,
      answers: { [first]: answers[0]?.text },
      confirmed_at: null,
    });
    expect(worked(await heldDraft(world.publicPool, draft.holderToken)).receipt).toEqual(receipt);
  });

  it("takes a whole response at once, with unified line breaks and without the questions that were skipped", async () => {
    const answers = [
      { question: first, text: "One\r\nTwo" },
      { question: second, text: " \r\n" },
    ];
    const { number } = worked(await submitWhole({ answers, email: " amina@example.org " }));
    expect(await byNumber(number)).toMatchObject({ answers: { [first]: "One\nTwo" }, email: "amina@example.org" });
  });

  it("queues one mail to confirm the address, which names the submission and holds no text", async () => {
    const { number } = worked(await submitWhole());
    const id = (await byNumber(number))?.["id"];
    expect((await queuedJobs(world)).filter(({ key }) => key.endsWith(String(id)))).toEqual([
      { task: "send-confirmation", key: `send-confirmation:${id}`, payload: { submission: id } },
    ]);
  });

  it("gives one row and the same receipt when the same draft is submitted five times at once, and again, and after the close", async () => {
    const before = (await submissions()).length;
    const draft = await aDraft(world, round);
    const receipts = (await Promise.all([1, 2, 3, 4, 5].map(() => submitSaved(draft)))).map(worked);
    receipts.push(worked(await submitSaved(draft)));
    await world.setClock(plus(closesAt, 1));
    receipts.push(worked(await submitSaved(draft)));
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
    expect((await submissions()).length).toBe(before + 1);
  });

  it("gives one row and the same receipt when the same key comes five times at once, and again, and after the close", async () => {
    const before = (await submissions()).length;
    const key = aKey();
    const receipts = (await Promise.all([1, 2, 3, 4, 5].map(() => submitWhole({}, key)))).map(worked);
    receipts.push(worked(await submitWhole({}, key)));
    await world.setClock(plus(closesAt, 1));
    receipts.push(worked(await submitWhole({}, key)));
    expect(receipts).toEqual(Array(7).fill(receipts[0]));
    expect((await submissions()).length).toBe(before + 1);
  });

  it("accepts a Government with its Member State, an organization that is international, and every kind of person", async () => {
    const person: Respondent = {
      kind: "INDIVIDUAL",
      category: "INDIVIDUAL",
      name: "Wei",
      organisation: null,
      country: "CHN",
    };
    for (const respondent of [
      aGovernment(),
      anOrganization,
      person,
      { ...person, category: "ACADEMIA" as const, country: "INT" },
    ]) {
      expect(codes(await submitWhole({ respondent }))).toEqual([]);
    }
  });

  it("refuses a key that was used with another body, also when both come at once, and keeps the first", async () => {
    const key = aKey();
    worked(await submitWhole({}, key));
    expect(codes(await submitWhole({ language: "fr" }, key))).toEqual(["KEY_REUSED"]);

    const other = aKey();
    const before = (await submissions()).length;
    const several = await Promise.all(["ar", "fr", "en", "es"].map((language) => submitWhole({ language }, other)));
    expect(several.map(codes).toSorted()).toEqual([[], ["KEY_REUSED"], ["KEY_REUSED"], ["KEY_REUSED"]]);
    expect((await submissions()).length).toBe(before + 1);
  });

  it.each([
    "",
    "too-short",
    "x".repeat(101),
    "with a space in it",
    "schlüssel-mit-umlaut",
    `nul-${"\u0000".repeat(16)}`,
  ])("refuses the key '%s'", async (key) => {
    expect(codes(await submitWhole({}, key))).toEqual(["BAD_REQUEST idempotencyKey"]);
  });

  it("refuses a draft that another tab has changed since it was read, whole or not, and submits nothing", async () => {
    const draft = await aDraft(world, round);
    const other = { ...draft, answers: [{ question: second, text: "From the other tab" }] };
    const saved = worked(await saveResponse(world.publicPool, other));
    expect(codes(await submitSaved(draft))).toEqual(["REVISION_CONFLICT"]);
    worked(await saveResponse(world.publicPool, { ...draft, revision: saved.revision, email: "" }));
    expect(codes(await submitSaved(draft))).toEqual(["REVISION_CONFLICT"]);
    expect(worked(await heldDraft(world.publicPool, draft.holderToken)).receipt).toBeNull();
  });

  it("refuses a revision that was not read yet: what is submitted is what was checked", async () => {
    const draft = await aDraft(world, round);
    expect(codes(await submitSaved({ ...draft, revision: draft.revision + 1 }))).toEqual(["REVISION_CONFLICT"]);
  });

  it("refuses every token but the draft's own", async () => {
    const [draft, other] = [await aDraft(world, round), await aDraft(world, round)];
    for (const holderToken of [other.holderToken, "", "a\u0000b", randomUUID()]) {
      expect(codes(await submitSaved({ ...draft, holderToken }))).toEqual(["TOKEN_INVALID"]);
    }
    expect(codes(await submitSaved({ ...draft, draft: other.draft }))).toEqual(["TOKEN_INVALID"]);
  });

  it("refuses an id that names no round, and a round of the record", async () => {
    const past = await publicConsultation(world.publicPool, "expanding-internet-connectivity");
    for (const id of [randomUUID(), "open-round", "", past?.id ?? ""]) {
      expect(codes(await submitWhole({}, aKey(), id))).toEqual(["NOT_FOUND"]);
    }
  });

  it("refuses from the close on, whatever the body holds, and says when that was", async () => {
    const draft = await aDraft(world, round);
    await world.setClock(closesAt);
    const closed = { ok: false, problems: [{ code: "ROUND_CLOSED", params: { closedAt: closesAt } }] };
    expect(await submitSaved(draft)).toEqual(closed);
    expect(await submitWhole()).toEqual(closed);
    expect(await submitWhole({ answers: [{ question: first, text: "a\u0000b" }], email: "\ud800" })).toEqual(closed);
    expect(worked(await heldDraft(world.publicPool, draft.holderToken)).answers).toEqual({
      [first]: expect.any(String),
    });
  });
});

const answered = (text: string, question = first) => ({ answers: [{ question, text }] });
const respondent = (changes: Partial<Record<keyof Respondent, string | null>>) =>
  ({ respondent: { ...aSubmission(round).respondent, ...changes } }) as Partial<Submission>;

/** What a rule refuses, as the change to a good response and the problems that come back. */
const wrong: readonly [string, () => Partial<Submission>, () => string[]][] = [
  ["no answers at all", () => ({ answers: [] }), () => ["NO_ANSWERS answers"]],
  ["answers of white space only", () => answered(" \r\n\t"), () => ["NO_ANSWERS answers"]],
  ["an unknown question", () => answered("x", randomUUID()), () => ["QUESTION_UNKNOWN answers.0"]],
  [
    "a question answered twice",
    () => ({ answers: [first, first].map((question, n) => ({ question, text: `${n}` })) }),
    () => [`QUESTION_UNKNOWN answers.${first}`],
  ],
  ["an answer of 100,000 characters", () => answered("x".repeat(100_000)), () => [`ANSWER_TOO_LONG answers.${first}`]],
  ["an answer one character too long", () => answered("🏫".repeat(20_001)), () => [`ANSWER_TOO_LONG answers.${first}`]],
  ["control characters in an answer", () => answered("a\u0000b\u001bc"), () => [`CONTROL_CHARACTERS answers.${first}`]],
  [
    "a mark that turns the text around",
    () => answered("abc\u202egnp.exe"),
    () => [`CONTROL_CHARACTERS answers.${first}`],
  ],
  ["half a surrogate pair", () => answered("a\udc00b"), () => [`CONTROL_CHARACTERS answers.${first}`]],
  ["a malformed address", () => ({ email: "amina@@example.org" }), () => ["EMAIL_INVALID email"]],
  [
    "an address that would add a header",
    () => ({ email: "amina@example.org\r\nBcc: all@example.org" }),
    () => ["EMAIL_INVALID email"],
  ],
  ["two addresses", () => ({ email: "amina@example.org,all@example.org" }), () => ["EMAIL_INVALID email"]],
  ["no address", () => ({ email: " " }), () => ["FIELD_REQUIRED email"]],
  ["a language that is none", () => ({ language: "Arabic" }), () => ["LANGUAGE_UNKNOWN language"]],
  [
    "a person who would be a Government",
    () => respondent({ kind: "INDIVIDUAL", category: "GOVERNMENT" }),
    () => ["CATEGORY_UNKNOWN category"],
  ],
  [
    "a person who would be an intergovernmental organization",
    () => respondent({ kind: "INDIVIDUAL", category: "INTERGOVERNMENTAL_ORGANIZATION" }),
    () => ["CATEGORY_UNKNOWN category"],
  ],
  [
    "an organisation that would be a person",
    () => respondent({ category: "INDIVIDUAL" }),
    () => ["CATEGORY_UNKNOWN category"],
  ],
  ["a category that is none", () => respondent({ category: "ROBOTS" }), () => ["FIELD_REQUIRED category"]],
  [
    "an organisation without its name",
    () => respondent({ organisation: " " }),
    () => ["ORGANISATION_NAME_REQUIRED organisation"],
  ],
  [
    "a Government of no Member State",
    () => respondent({ category: "GOVERNMENT", country: "PSE" }),
    () => ["MEMBER_STATE_UNKNOWN country"],
  ],
  [
    "a Government that is international",
    () => respondent({ category: "GOVERNMENT", country: "INT" }),
    () => ["MEMBER_STATE_UNKNOWN country"],
  ],
  ["a country that is none", () => respondent({ country: "XXX" }), () => ["COUNTRY_UNKNOWN country"]],
  [
    "a name of several lines",
    () => respondent({ name: "Amina\nSubject: x", organisation: "Open\nSchools" }),
    () => ["CONTROL_CHARACTERS name", "CONTROL_CHARACTERS organisation"],
  ],
  [
    "nothing about the respondent",
    () => respondent({ kind: "", category: "", name: "", organisation: null, country: "" }),
    () => ["FIELD_REQUIRED kind", "FIELD_REQUIRED category", "FIELD_REQUIRED name", "FIELD_REQUIRED country"],
  ],
];

describe("a response with something wrong in it", () => {
  it.each(wrong)("refuses %s, names the field and keeps nothing", async (_what, changes, problems) => {
    const before = await submissions();
    expect(codes(await submitWhole(changes()))).toEqual(problems());
    expect(await submissions()).toEqual(before);
  });

  it("refuses a question of another round", async () => {
    const elsewhere = await (await aConsultation(world)).open();
    expect(codes(await submitWhole(answered("x", elsewhere.questions[0])))).toEqual(["QUESTION_UNKNOWN answers.0"]);
  });

  it("refuses a draft with the same words, and the draft stays as it was", async () => {
    const draft = await aDraft(
      world,
      round,
      respondent({ kind: "INDIVIDUAL", category: "GOVERNMENT", country: "PSE" }),
    );
    const before = worked(await heldDraft(world.publicPool, draft.holderToken));
    expect(codes(await submitSaved(draft))).toEqual(["CATEGORY_UNKNOWN category", "MEMBER_STATE_UNKNOWN country"]);
    expect(worked(await heldDraft(world.publicPool, draft.holderToken))).toEqual(before);
  });
});
