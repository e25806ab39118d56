import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aConsultation, aSubmission, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { Respondent } from "../respond/visitor.js";
import { receiptNumber, submissions } from "../respond/site.js";
import { admission, lent, type Admission } from "../../src/platform/http/admission.js";
import {
  aSmallOrigin,
  askAt,
  getAt,
  holdResponses,
  smallAdmission,
  untilHeldUp,
  type Answered,
  type SmallOrigin,
} from "./saturated.js";

let world: World;
let round: Round;
let origin: SmallOrigin | undefined;
beforeEach(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
afterEach(async () => {
  await origin?.close();
  origin = undefined;
  await world.close();
});

const slowRead = `query ($id: ID!) { responses(consultation: $id) { totalCount } }`;

/** Two reads that cannot go on and a third that waits for one of their places; `more` are asked besides. */
async function saturate(address: string): Promise<{ held: Promise<Answered>[]; refused: Answered }> {
  const read = (): Promise<Answered> => askAt(address, slowRead, { id: round.publicId });
  const held = [read(), read()];
  await untilHeldUp(world, 2);
  // Of two more one waits and one is sent away; only the one that is sent away is answered now.
  const [third, fourth] = [read(), read()];
  const [refused, waiting] = await Promise.race([
    third.then((answer) => [answer, fourth] as const),
    fourth.then((answer) => [answer, third] as const),
  ]);
  return { held: [...held, waiting], refused };
}

const submitWhole = (address: string): Promise<Answered> => {
  const { email, language, respondent, answers } = aSubmission(round);
  const whole = {
    consultation: round.publicId,
    idempotencyKey: "key-of-sixteen-or-more",
    email,
    language,
    respondent,
    answers,
  };
  return askAt(
    address,
    `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
      ... on ResponseSubmitted { receipt { number } } ... on Refused { problems { code } } } }`,
    { input: { whole } },
  );
};

describe("while reads take all their places", () => {
  it("the read beyond them is sent away with 503 and told when to try again, and the others are answered in the end", async () => {
    origin = await aSmallOrigin(world);
    const lock = await holdResponses(world);
    const { held, refused } = await saturate(origin.address);
    expect([refused.status, refused.retryAfter]).toEqual([503, "5"]);
    expect(JSON.parse(refused.text)).toEqual({
      errors: [{ message: "OVERLOADED", extensions: { code: "OVERLOADED", retryAfterSeconds: 5 } }],
    });
    await lock.release();
    for (const answer of await Promise.all(held)) expect(answer.status).toBe(200);
  });

  it("a page beyond them says so in the reader's language", async () => {
    origin = await aSmallOrigin(world);
    const lock = await holdResponses(world);
    const { held } = await saturate(origin.address);
    for (const [path, title] of [
      ["/fr/consultations", "Le site est très sollicité"],
      ["/ar/group", "الموقع مشغول جداً الآن"],
      ["/en", "The site is very busy"],
    ] as const) {
      const page = await getAt(origin.address, path);
      expect([page.status, page.retryAfter]).toEqual([503, "5"]);
      expect(page.text).toContain(title);
      expect(page.text).toContain(`<html lang="${path.slice(1, 3)}"`);
    }
    await lock.release();
    await Promise.all(held);
  });

  it("a submission is accepted and gets its receipt, by the graph and by the form from its first page to its last", async () => {
    origin = await aSmallOrigin(world);
    const lock = await holdResponses(world);
    const { held } = await saturate(origin.address);

    const submitted = await submitWhole(origin.address);
    expect([submitted.status, submitted.text]).toEqual([200, expect.stringMatching(/"number":"[0-9A-Z-]{14}"/)]);
    const respondent = new Respondent(origin.address, round);
    await respondent.complete();
    expect((await respondent.send("check")).status).toBe(303);
    expect(receiptNumber((await respondent.step("sent")).html)).toMatch(/^[0-9A-Z]{4}-/);
    expect(await submissions(world)).toBe(2);

    await lock.release();
    await Promise.all(held);
  });

  it("the server says that it is ready, for it still takes submissions", async () => {
    origin = await aSmallOrigin(world);
    const lock = await holdResponses(world);
    const { held } = await saturate(origin.address);
    expect((await getAt(origin.address, "/readyz")).status).toBe(200);
    await lock.release();
    await Promise.all(held);
  });
});

describe("when even submissions find no place", () => {
  it("what was typed into a form comes back on a page that says when to try again", async () => {
    const none = { running: 0, runningPerNetwork: 0, waiting: 0, longestWaitMs: 1 };
    const quiet = await aSmallOrigin(world);
    const respondent = new Respondent(quiet.address, round);
    await respondent.begin();
    const form = await respondent.form("questions/1");
    await quiet.close();

    origin = await aSmallOrigin(world, { admission: admission({ read: none, submission: none }) });
    const again = new Respondent(origin.address, round);
    for (const [name, value] of respondent.cookies) again.cookies.set(name, value);
    const page = await again.send("questions/1", { answer: "What I typed." }, form);
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(page.html).toContain("What I typed.");
    expect(page.html).toContain("Please try again in 5 seconds");
  });
});

/** What the two tests of submissions rest on, each taken away. */
describe("the share of submissions is what lets them through:", () => {
  const asReads = (real: Admission): Admission => ({
    turn: (network) => {
      const turn = real.turn(network);
      return { ...lent(turn), begin: () => turn.begin("read"), end: turn.end };
    },
  });

  it("without a gate of their own they are sent away with the reads", async () => {
    origin = await aSmallOrigin(world, { admission: asReads(smallAdmission()) });
    const lock = await holdResponses(world);
    const { held } = await saturate(origin.address);
    expect((await submitWhole(origin.address)).status).toBe(503);
    expect(await submissions(world)).toBe(0);
    await lock.release();
    await Promise.all(held);
  });

  it("without connections of their own they wait in vain for those of the reads", async () => {
    origin = await aSmallOrigin(world, { ownPool: false });
    const lock = await holdResponses(world);
    const { held } = await saturate(origin.address);
    origin.pool.options.connectionTimeoutMillis = 50;
    expect((await submitWhole(origin.address)).status).toBe(503);
    expect((await getAt(origin.address, "/readyz")).status).toBe(503);
    expect(await submissions(world)).toBe(0);
    await lock.release();
    await Promise.all(held);
  });
});

describe("a read that the database does not answer in time", () => {
  it("is cut off and answered with 503, without a word of why", async () => {
    origin = await aSmallOrigin(world, { timeouts: "-c lock_timeout=20ms" });
    const lock = await holdResponses(world);
    const { status, retryAfter, text } = await askAt(origin.address, slowRead, { id: round.publicId });
    expect([status, retryAfter]).toEqual([503, "5"]);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: "OVERLOADED", extensions: { code: "OVERLOADED", retryAfterSeconds: 5 } }],
    });
    expect(text).not.toMatch(/lock|timeout|select/i);
    const page = await getAt(origin.address, `/zh/consultations/${round.slug}/responses`);
    expect([page.status, page.retryAfter]).toEqual([503, "5"]);
    expect(page.text).toContain("网站目前非常繁忙");
    await lock.release();
    expect((await askAt(origin.address, slowRead, { id: round.publicId })).status).toBe(200);
  });

  it("is cut off by its login's own limits, which every connection has", async () => {
    for (const [login, statement, lock] of [
      ["public", "5s", "3s"],
      ["delegates", "15s", "5s"],
      ["worker", "1min", "10s"],
    ] as const) {
      const pool = { public: world.publicPool, delegates: world.delegatesPool, worker: world.workerPool }[login];
      const { rows } = await pool.query<Record<string, string>>(
        `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
           current_setting('idle_in_transaction_session_timeout') as idle`,
      );
      expect(rows[0]).toEqual({ statement, lock, idle: statement });
    }
  });
});
