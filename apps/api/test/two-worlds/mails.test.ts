import { afterAll, beforeAll, expect, it } from "vitest";
import { startInbox, type Inbox } from "@openfloor/testkit/inbox";
import { languages } from "@openfloor/i18n";
import { operationTable } from "../../src/entry/operation-table.js";
import type { ReadPool } from "../../src/platform/database/pool.js";
import type { World } from "../worlds/world.js";
import { countLeak, countMails, interrogate } from "./interrogation.js";
import { mailsOf, type SeenMail } from "./mails.js";
import { severalWorlds, stayingForThePublic, type Worlds } from "./several-worlds.js";

interrogate();

let worlds: Worlds;
let inbox: Inbox;
beforeAll(async () => {
  worlds = await severalWorlds(stayingForThePublic);
  inbox = await startInbox();
});
afterAll(async () => {
  await inbox.close();
  await worlds.close();
});

const inAll = async (language: string, number: number, leaking?: (world: World) => ReadPool): Promise<SeenMail[][]> => {
  const found: SeenMail[][] = [];
  for (const world of worlds.all) {
    const pool = leaking ? { pool: leaking(world) } : {};
    const mails = await mailsOf(world, inbox, {
      round: worlds.own.rounds.open,
      language,
      seed: 1_000 * number,
      ...pool,
    });
    expect([...mails.keys()].toSorted()).toEqual(Object.keys(operationTable.mails).toSorted());
    found.push([...mails.values()]);
  }
  countMails(3);
  return found;
};

it.each(languages.map((language, index) => ({ language, number: index + 1 })))(
  "are the same in all: $language",
  async ({ language, number }) => {
    const [fromA, ...others] = await inAll(language, number);
    for (const other of others) expect(other).toEqual(fromA);
  },
);

it("a planted leak is caught: mail", async () => {
  // The number in a mail says how many others have responded.
  const leaking = ({ workerPool, admin }: World): ReadPool =>
    ({
      connect: () => workerPool.connect(),
      query: async (statement: string, values: unknown[]) => {
        const answer = await workerPool.query<{ number?: string }>(statement, values);
        const { rowCount } = await admin.query("select from intake.submission");
        for (const row of answer.rows) if (row.number !== undefined) row.number += ` (${rowCount})`;
        return answer;
      },
    }) as unknown as ReadPool;
  const [fromA, fromB] = await inAll("en", 9, leaking);
  const isCaught = JSON.stringify(fromA) !== JSON.stringify(fromB);
  countLeak(isCaught);
  expect(isCaught).toBe(true);
});
