import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plus, type Instant } from "@openfloor/domain/kernel";
import { aConsultation, closesAt, opensAt, worked, type Round } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { systemRandomness } from "../../../platform/randomness.js";
import { publicConsultation } from "../../consultations/reads/public-consultations.js";
import { heldDraft } from "../reads/holder-reads.js";
import { startResponse } from "./start-response.js";

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
afterAll(() => world.close());

const start = (consultation: string, language = "ar") =>
  startResponse({ db: world.publicPool, randomness: systemRandomness }, { consultation, language });
const startAt = async (now: Instant) => {
  await world.setClock(now);
  return start(round.publicId);
};
const drafts = async (): Promise<number> => (await world.admin.query("select from intake.draft")).rowCount ?? 0;

describe("beginning a response", () => {
  it("opens an empty draft to the holder of the token", async () => {
    const { holderToken } = worked(await start(round.publicId));
    expect(worked(await heldDraft(world.publicPool, holderToken))).toMatchObject({
      consultation: round.publicId,
      revision: 1,
      language: "ar",
      email: null,
      category: null,
      answers: {},
      receipt: null,
    });
  });

  it("keeps the token's hash only", async () => {
    const { holderToken } = worked(await start(round.publicId));
    const { id } = worked(await heldDraft(world.publicPool, holderToken));
    const { rows } = await world.admin.query<{ hash: Buffer; row: string }>(
      "select holder_hash as hash, to_jsonb(d)::text as row from intake.draft d where id = $1",
      [id],
    );
    expect(rows[0]?.hash).toEqual(createHash("sha256").update(holderToken).digest());
    expect(rows[0]?.row).not.toContain(holderToken);
  });

  it("refuses until the round opens and from its close on, to the millisecond", async () => {
    const before = await drafts();
    expect(await startAt(plus(opensAt, -1))).toEqual({
      ok: false,
      problems: [{ code: "ROUND_NOT_OPEN", params: { opensAt } }],
    });
    const closed = { ok: false, problems: [{ code: "ROUND_CLOSED", params: { closedAt: closesAt } }] };
    expect([await startAt(closesAt), await startAt(plus(closesAt, 1))]).toEqual([closed, closed]);
    expect(await drafts()).toBe(before);
    expect([(await startAt(opensAt)).ok, (await startAt(plus(closesAt, -1))).ok]).toEqual([true, true]);
  });

  it.each([randomUUID(), "open-round", ""])("refuses the id '%s', which names no round", async (id) => {
    expect(await start(id)).toEqual({ ok: false, problems: [{ code: "NOT_FOUND" }] });
  });

  it("refuses a round of the record, which never accepts responses", async () => {
    const past = await publicConsultation(world.publicPool, "expanding-internet-connectivity");
    expect(await start(past?.id ?? "")).toEqual({ ok: false, problems: [{ code: "NOT_FOUND" }] });
  });

  it("refuses a language that is none", async () => {
    expect(await start(round.publicId, "Arabic")).toEqual({
      ok: false,
      problems: [{ code: "LANGUAGE_UNKNOWN", field: "language" }],
    });
  });
});
