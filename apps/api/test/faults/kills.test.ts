import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { days, instant, localizedText, plus, type Instant } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { startInbox, type Inbox } from "@openfloor/testkit/inbox";
import { entities } from "../../src/entry/entities.js";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { planMeeting } from "../../src/modules/meetings/acts/plan-meeting.js";
import { signInDemo } from "../../src/modules/membership/acts/sign-in-demo.js";
import { viewerBySession } from "../../src/modules/membership/index.js";
import { writeDataSource } from "../../src/platform/database/data-source.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { pick, randomFrom } from "../worlds/random.js";
import { worked } from "../worlds/stories.js";
import { emptyLedger, judge, type Ledger } from "./ledger.js";
import { confirmByMail, deliberate, respond, type Field } from "./respondents.js";
import { startUnderFire, targets, type ServerUnderFire, type Target } from "./server-under-fire.js";

/*
 * Processes of the built server are killed at random instants while people respond, confirm and
 * write. OPENFLOOR_KILLS asks for more kills than CI has, OPENFLOOR_SEED repeats a run.
 */

const kills = Number(process.env["OPENFLOOR_KILLS"] ?? 8);
const seed = Number(process.env["OPENFLOOR_SEED"] ?? Math.floor(Math.random() * 1e9));
const random = randomFrom(seed);
const elsewhere = process.platform === "linux" ? "" : " (skipped: processes are found in Linux's /proc)";

let dataDir: string;
let inbox: Inbox;
let server: ServerUnderFire;
let admin: pg.Pool;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "openfloor-faults-"));
  inbox = await startInbox();
  server = await startUnderFire(dataDir, inbox.url);
});
afterAll(async () => {
  await admin?.end();
  await server?.stop();
  await inbox?.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe.skipIf(elsewhere !== "")(`kill -9 of any process at any instant${elsewhere}`, () => {
  const ledger: Ledger = emptyLedger();

  it(
    `loses nothing that was acknowledged, does nothing twice and sends every mail (seed ${seed})`,
    { timeout: 60_000 + kills * 10_000 },
    async () => {
      const round = await anOpenRound();
      let heard = 0;
      let over = false;
      const waiting = new Set<() => void>();
      const acknowledged = (): void => {
        heard += 1;
        waiting.forEach((look) => look());
      };
      const field: Field = { server, inbox, ledger, round, acknowledged, isOver: () => over };
      const people = Promise.all([
        ...Array.from({ length: 4 }, () => respond(field)),
        ...Array.from({ length: 2 }, () => confirmByMail(field)),
        deliberate(field, 21),
      ]);
      const until = (wanted: number): Promise<void> =>
        new Promise((resolve) => {
          const look = (): void => void (heard >= wanted && (waiting.delete(look), resolve()));
          waiting.add(look);
          look();
        });

      for (const target of deck()) {
        await Promise.race([until(heard + 1 + Math.floor(random() * 40)), people]);
        // Somewhere between two acknowledgements.
        for (let turns = random() * 2_000; turns > 0; turns -= 1) await new Promise(setImmediate);
        await server.kill(target, (from) => pick(random, from));
      }
      await Promise.race([until(heard + 10), people]);
      over = true;
      await people;
      await everyMail();

      const { lost, twice } = await judge(admin, ledger, inbox.mails());
      process.stdout.write(
        `${kills} kills survived, ${ledger.submitted.size} submissions acknowledged, ` +
          `${lost.length} lost, ${twice.length} twice, ${inbox.mails().length} mails\n`,
      );
      expect({ lost, twice }).toEqual({ lost: [], twice: [] });
      expect(ledger.submitted.size).toBeGreaterThan(kills);
      expect(ledger.confirmed.size).toBeGreaterThan(0);
      expect(ledger.saved.size).toBeGreaterThan(0);
      expect(ledger.contributions.size).toBeGreaterThan(0);
      expect(server.starts()).toBeGreaterThan(1);
    },
  );

  it("would be found otherwise: what is missing, what is there twice, a mail that never came", async () => {
    const [email] = [...ledger.submitted.keys()];
    const without = inbox.mails().filter(({ to }) => !to.includes(email ?? ""));
    expect((await judge(admin, ledger, without)).lost).toEqual([`mail to ${email}`]);

    await admin.query("set session_replication_role = replica");
    await admin.query(
      `insert into intake.submission select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
         'receipt_number', 'another', 'draft', null, 'idempotency_key', 'another'))).* from intake.submission s where email = $1`,
      [email],
    );
    expect((await judge(admin, ledger, inbox.mails())).twice).toEqual([`submission of ${email}`]);
    await admin.query("delete from intake.submission where email = $1", [email]);
    await admin.query("delete from intake.draft where email = $1", [[...ledger.saved.keys()][0]]);
    const { lost } = await judge(admin, ledger, inbox.mails());
    expect(lost).toContain(`submission of ${email}`);
    expect(lost).toContain(`draft of ${[...ledger.saved.keys()][0]}`);
  });
});

/** Whom it meets: everybody once in each round of the deck, in any order. */
function deck(): Target[] {
  const order: Target[] = [];
  while (order.length < kills) {
    const left = new Set(targets);
    for (; left.size > 0 && order.length < kills; left.delete(order.at(-1) ?? "public")) {
      order.push(pick(random, [...left]));
    }
  }
  return order;
}

async function anOpenRound(): Promise<Field["round"]> {
  const source = await writeDataSource(await server.databaseUrl("delegates"), entities, 2).initialize();
  const reader = new pg.Pool({ connectionString: await server.databaseUrl("superuser"), max: 1 });
  try {
    const signIn = { role: "secretariat", memberState: null, replaces: null } as const;
    const { token } = worked(await signInDemo(source, systemRandomness, signIn));
    const secretariat = (await viewerBySession(source, token)) as Viewer;
    const { id } = worked(
      await createConsultation(source, secretariat, {
        slug: "under-fire",
        topic: localizedText("en", "Connecting schools", {}),
        questions: [localizedText("en", "What hinders schools?", {})],
        decision: { meeting: 13, decidedOn: "2019-09-20", text: "To consult on connecting schools." },
      }),
    );
    const now: Instant = instant(new Date());
    const window = { opensAt: plus(now, -60_000), closesAt: plus(now, days(1)), zone: "Europe/Zurich" };
    worked(await announceConsultation(source, secretariat, { id, window }));
    worked(
      await planMeeting(source, secretariat, { number: 21, starts: "2030-10-07", ends: "2030-10-08", venue: "Geneva" }),
    );
    const { rows } = await reader.query<Field["round"]>(
      `select c.public_id as "publicId", q.public_id as question
       from core.consultation c join core.question q on q.consultation = c.id where c.id = $1`,
      [id],
    );
    const [round] = rows;
    if (!round) throw new Error("no round");
    return round;
  } finally {
    await source.destroy();
    await reader.end();
  }
}

/** Waits until the queue is empty. A job that failed under a kill is tried again after a pause; nobody waits for that here. */
async function everyMail(): Promise<void> {
  await server.untilServed(server.publicOrigin);
  admin = new pg.Pool({ connectionString: await server.databaseUrl("superuser"), max: 1 });
  for (;;) {
    await admin.query(
      "update graphile_worker._private_jobs set run_at = now() where locked_by is null and run_at > now()",
    );
    const { rowCount } = await admin.query("select from graphile_worker._private_jobs");
    if (rowCount === 0) return;
    await pause(20);
  }
}
