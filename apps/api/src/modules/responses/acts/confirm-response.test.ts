import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, hours, plus, type Instant } from "@openfloor/domain/kernel";
import { everyRow, queuedJobs } from "../../../../test/worlds/behind-the-walls.js";
import {
  aConsultation,
  aDraft,
  aSubmittedResponse,
  closesAt,
  opensAt,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { pendingConfirmation } from "../reads/holder-reads.js";
import { confirmResponse } from "./confirm-response.js";

const submittedAt = plus(opensAt, days(1));
let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
beforeEach(() => world.setClock(submittedAt));
afterAll(() => world.close());

const confirmAt = async (token: string, now: Instant) => {
  await world.setClock(now);
  return confirmResponse(world.publicPool, token);
};
const refusal = (code: string) => ({ ok: false, problems: [{ code }] });
const confirmedAt = async (id: string): Promise<Date | null> => {
  const { rows } = await world.admin.query<{ at: Date | null }>(
    "select confirmed_at as at from intake.submission where id = $1",
    [id],
  );
  return rows[0]?.at ?? null;
};

describe("confirming the address of a response", () => {
  it("receives it and gives a receipt with both instants", async () => {
    const { token, receipt } = await aSubmittedResponse(world, round);
    const now = plus(submittedAt, hours(1));
    expect(worked(await confirmAt(token, now))).toMatchObject({
      number: receipt,
      consultation: round.publicId,
      submittedAt,
      receivedAt: now,
    });
  });

  it("receives after the close what was submitted a minute before it", async () => {
    await world.setClock(plus(closesAt, -60_000));
    const { token } = await aSubmittedResponse(world, round);
    const now = plus(closesAt, hours(30));
    expect(worked(await confirmAt(token, now)).receivedAt).toBe(now);
  });

  it("gives the same receipt when it is asked again, five times at once, an hour later, and long after it would have expired", async () => {
    const { token, id } = await aSubmittedResponse(world, round);
    const several = await Promise.all([1, 2, 3, 4, 5].map(() => confirmResponse(world.publicPool, token)));
    several.push(
      await confirmAt(token, plus(submittedAt, hours(1))),
      await confirmAt(token, plus(submittedAt, days(100))),
    );
    expect(several).toEqual(Array(7).fill(several[0]));
    expect(await confirmedAt(id)).toEqual(new Date(submittedAt));
    expect((await queuedJobs(world)).filter(({ key }) => key.endsWith(id)).map(({ task }) => task)).toEqual([
      "send-confirmation",
      "send-receipt",
    ]);
  });

  it("takes every link that was mailed, because a mail may be sent twice", async () => {
    const { id, token } = await aSubmittedResponse(world, round);
    await world.admin.query(
      "insert into intake.confirmation (token_hash, submission, created_at) values (sha256('another'), $1, openfloor.clock())",
      [id],
    );
    const first = worked(await confirmResponse(world.publicPool, "another"));
    expect(worked(await confirmResponse(world.publicPool, token))).toEqual(first);
  });

  it("refuses from 72 hours after the submission on, to the millisecond", async () => {
    const [inTime, onTheDot, late] = [
      await aSubmittedResponse(world, round),
      await aSubmittedResponse(world, round),
      await aSubmittedResponse(world, round),
    ];
    const end = plus(submittedAt, hours(72));
    expect((await confirmAt(inTime.token, plus(end, -1))).ok).toBe(true);
    expect(await confirmAt(onTheDot.token, end)).toEqual(refusal("TOKEN_EXPIRED"));
    expect(await confirmAt(late.token, plus(end, 1))).toEqual(refusal("TOKEN_EXPIRED"));
    expect([await confirmedAt(onTheDot.id), await confirmedAt(late.id)]).toEqual([null, null]);
  });

  it("refuses every other token, also the one that opens a draft", async () => {
    const { id } = await aSubmittedResponse(world, round);
    const draft = await aDraft(world, round);
    for (const token of [draft.holderToken, id, "", "x", "a\u0000b", "' or true --"]) {
      expect(await confirmResponse(world.publicPool, token)).toEqual(refusal("TOKEN_INVALID"));
    }
    expect(await confirmedAt(id)).toBeNull();
  });
});

describe("opening a mailed link", () => {
  it("shows what would be confirmed and changes nothing, however often", async () => {
    const { token, receipt } = await aSubmittedResponse(world, round);
    const before = await everyRow(world);
    for (const _ of [1, 2, 3]) {
      expect(worked(await pendingConfirmation(world.publicPool, token))).toMatchObject({
        number: receipt,
        receivedAt: null,
      });
    }
    expect(await everyRow(world)).toEqual(before);
  });

  it("shows the receipt once it is confirmed, also after 72 hours", async () => {
    const { token } = await aSubmittedResponse(world, round);
    const receipt = worked(await confirmResponse(world.publicPool, token));
    await world.setClock(plus(submittedAt, days(30)));
    expect(worked(await pendingConfirmation(world.publicPool, token))).toEqual(receipt);
  });

  it("says that it has expired at the same millisecond as confirming would", async () => {
    const { token } = await aSubmittedResponse(world, round);
    const end = plus(submittedAt, hours(72));
    await world.setClock(plus(end, -1));
    expect((await pendingConfirmation(world.publicPool, token)).ok).toBe(true);
    await world.setClock(end);
    expect(await pendingConfirmation(world.publicPool, token)).toEqual(refusal("TOKEN_EXPIRED"));
    expect(await pendingConfirmation(world.publicPool, "x")).toEqual(refusal("TOKEN_INVALID"));
  });
});
