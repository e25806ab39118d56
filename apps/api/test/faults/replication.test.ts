import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startInbox } from "@openfloor/testkit/inbox";
import { confirmResponse } from "../../src/modules/responses/acts/confirm-response.js";
import { publishResponse } from "../../src/modules/responses/acts/publish-response.js";
import { submitSavedResponse, submitWholeResponse } from "../../src/modules/responses/acts/submit-response.js";
import { heldDraft } from "../../src/modules/responses/reads/holder-reads.js";
import { storeConfirmationToken } from "../../src/modules/responses/store/confirmation-token.js";
import { NotReplicatedError } from "../../src/platform/database/durable-client.js";
import { createMailer } from "../../src/platform/mail/mailer.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { aPublicOrigin, ask } from "../graph/origins.js";
import {
  aConsultation,
  aDraft,
  aReceivedResponse,
  aSubmission,
  aSubmittedResponse,
  worked,
  type Round,
} from "../worlds/stories.js";
import { aServerWithAStandby, type StandbyServer } from "./lost-standby.js";

/*
 * A commit that waits for its synchronous standby and is cancelled leaves its transaction committed,
 * on the primary alone, and says so by a warning. Real server, real waits; the standby never answers
 * until it is found.
 */

let server: StandbyServer;
let round: Round;
beforeAll(async () => {
  server = await aServerWithAStandby();
  round = await (await aConsultation(server.world)).open();
});
beforeEach(() => server.lose());
afterEach(() => server.find());
afterAll(() => server.close());

const secondWait = "select pg_logical_emit_message(true, 'openfloor', '')";
const submitting = "%intake.submit_response(%";
const ports = () => ({ db: server.waiting.publicPool, randomness: systemRandomness });
const aWhole = () => ({ consultation: round.publicId, key: systemRandomness.uuid(), ...aSubmission(round) });
const rows = async (statement: string, value: string): Promise<number> =>
  (await server.world.admin.query(statement, [value])).rowCount ?? 0;
const withKey = (key: string): Promise<number> => rows("select from intake.submission where idempotency_key = $1", key);

/** Cancels the wait of a statement and then the second wait, for which the database layer asks by itself. */
async function cancelBoth(pattern: string): Promise<void> {
  await server.cancelWait(pattern);
  await server.cancelWait(secondWait);
}

/** A promise that was not kept yet: what would be called done too early must still be open here. */
async function open(promise: Promise<unknown>): Promise<boolean> {
  const undecided = Symbol("undecided");
  return (await Promise.race([promise, Promise.resolve(undecided)])) === undecided;
}

describe("a commit whose wait for the standby is cancelled", () => {
  it("is called done by the client library, which is why nobody but us can notice", async () => {
    const client = new pg.Client({ connectionString: server.waiting.urls.delegates });
    const warnings: (string | undefined)[] = [];
    client.on("notice", ({ routine }) => warnings.push(routine));
    await client.connect();
    const written = client.query("select pg_logical_emit_message(true, 'control', '')");
    await server.cancelWait("%'control'%");
    await expect(written).resolves.toMatchObject({ rowCount: 1 });
    expect(warnings).toEqual(["SyncRepWaitForLSN"]);
    await client.end();
  });

  it("is waited for once more, and acknowledged when that wait goes well", async () => {
    const whole = aWhole();
    const submitted = submitWholeResponse(ports(), whole);
    await server.cancelWait(submitting);
    await server.untilWaiting(secondWait);
    expect(await open(submitted)).toBe(true);
    await server.find();
    expect(worked(await submitted).number).toMatch(/\d/);
    expect(await withKey(whole.key)).toBe(1);
  });
});

describe("a submission whose waits are all cancelled", () => {
  it("is not accepted; the same key waits again, and gives one receipt for one response", async () => {
    const whole = aWhole();
    const submitted = submitWholeResponse(ports(), whole).catch((error: unknown) => error);
    await cancelBoth(submitting);
    expect(await submitted).toBeInstanceOf(NotReplicatedError);
    expect(await withKey(whole.key)).toBe(1);

    const refusedAgain = submitWholeResponse(ports(), whole).catch((error: unknown) => error);
    await cancelBoth(submitting);
    expect(await refusedAgain).toBeInstanceOf(NotReplicatedError);

    const again = submitWholeResponse(ports(), whole);
    await server.untilWaiting(submitting);
    expect(await open(again)).toBe(true);
    await server.find();
    const receipt = worked(await again);
    expect(worked(await submitWholeResponse(ports(), whole))).toEqual(receipt);
    expect(await withKey(whole.key)).toBe(1);
  });

  it("is not accepted for a saved draft either, and its receipt is not shown before it is safe", async () => {
    const draft = await aDraft(server.world, round);
    const submitted = submitSavedResponse(ports(), draft).catch((error: unknown) => error);
    await cancelBoth(submitting);
    expect(await submitted).toBeInstanceOf(NotReplicatedError);

    const looking = heldDraft(server.waiting.publicPool, draft.holderToken).catch((error: unknown) => error);
    await cancelBoth("commit");
    expect(await looking).toBeInstanceOf(NotReplicatedError);

    const again = submitSavedResponse(ports(), draft);
    await server.untilWaiting("commit");
    expect(await open(again)).toBe(true);
    await server.find();
    expect(worked(await again).receivedAt).toBeNull();
    expect(await rows("select from intake.submission where draft = $1", draft.draft)).toBe(1);
  });

  it("is answered to programs with 503, Retry-After and a code", async () => {
    const origin = await aPublicOrigin(server.waiting);
    const { key: idempotencyKey, ...whole } = aWhole();
    const query = `mutation ($whole: WholeResponseInput!) { submitResponse(input: { whole: $whole }) { __typename } }`;
    const answered = ask(origin, { query, variables: { whole: { idempotencyKey, ...whole } } });
    await cancelBoth(submitting);
    const { status, body } = await answered;
    expect(status).toBe(503);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "OVERLOADED", retryAfterSeconds: 5 }]);
    expect(origin.log.join("\n")).toContain("NotReplicatedError");
    await origin.app.close();
  });
});

describe("every other act", () => {
  it("a confirmation is not accepted; the same link waits again and gives the receipt", async () => {
    const { token } = await aSubmittedResponse(server.world, round);
    const confirmed = confirmResponse(server.waiting.publicPool, token).catch((error: unknown) => error);
    await cancelBoth("commit");
    expect(await confirmed).toBeInstanceOf(NotReplicatedError);

    const again = confirmResponse(server.waiting.publicPool, token);
    await server.untilWaiting("commit");
    expect(await open(again)).toBe(true);
    await server.find();
    expect(worked(await again).receivedAt).not.toBeNull();
  });

  it("a publication is not accepted, though it stands on the primary", async () => {
    const { id } = await aReceivedResponse(server.world, round);
    const secretariat = await server.world.viewer("SECRETARIAT");
    const published = publishResponse(server.waiting.source, secretariat, id).catch((error: unknown) => error);
    await cancelBoth("COMMIT");
    expect(await published).toBeInstanceOf(NotReplicatedError);
    expect(await rows("select from core.response_review where submission = $1 and state = 'PUBLISHED'", id)).toBe(1);
  });

  it("a mail about what may be lost is not sent", async () => {
    const inbox = await startInbox();
    const mailer = createMailer(server.waiting.workerPool, { smtpUrl: inbox.url, from: "no-reply@openfloor.example" });
    const mail = { to: "amina@example.org", language: "en", subject: "Received", paragraphs: ["Thank you."] } as const;
    const sent = mailer.sendOnce("send-receipt:1", async () => mail).catch((error: unknown) => error);
    await cancelBoth("%core.mail_sent%");
    expect(await sent).toBeInstanceOf(NotReplicatedError);
    expect(inbox.mails()).toEqual([]);
    mailer.close();
    await inbox.close();
  });

  it("the worker keeps no link of a mail that it could not be sure of, so the mail waits with it", async () => {
    const { id } = await aSubmittedResponse(server.world, round);
    const stored = storeConfirmationToken(server.waiting.workerPool, {
      submission: id,
      token: "a-token",
      perHour: 1,
    }).catch((error: unknown) => error);
    await cancelBoth("commit");
    expect(await stored).toBeInstanceOf(NotReplicatedError);
  });
});
