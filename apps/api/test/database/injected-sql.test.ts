import type { EventEmitter } from "node:events";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import {
  aConsultation,
  aDraft,
  aPlannedMeeting,
  aSubmission,
  aSubmittedResponse,
  worked,
  type HeldDraft,
  type Round,
} from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { injections } from "./injections.js";

/*
 * Somebody has got past the public server and runs SQL of their own as its login, with no token or
 * with that of their own draft. Whatever comes back by any way, rows, errors, notices, notifications
 * or copied data, must hold nothing of what others have sent.
 */

/** A word that stands in every text of somebody else's and nowhere else. */
const secret = "Qanat7Secret";

let world: World;
let round: Round;
let mine: HeldDraft;
let theirs: HeldDraft;
let attempts: ReturnType<typeof injections>;
/** Sessions of others that stand still in the middle of their work. */
const others: pg.Client[] = [];
/** Everything that must not come back. */
let secrets: readonly string[];
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  await aPlannedMeeting(world, 21);
  mine = await aDraft(world, round, { email: "eve@example.org" });
  const { respondent } = aSubmission(round);
  const changes = {
    email: `${secret.toLowerCase()}@example.org`,
    respondent: { ...respondent, name: secret, organisation: `Org ${secret}` },
    answers: [{ question: round.questions[0] ?? "", text: `Answer ${secret}` }],
  };
  theirs = await aDraft(world, round, changes);
  const submitted = await aSubmittedResponse(world, round, changes);
  const delegate = await world.viewer("DELEGATE", "CHE");
  const text = { meeting: 21, title: secret, body: secret, language: "en" };
  worked(await saveContributionDraft(world.source, delegate, { draft: null, revision: null, ...text }));
  await world.admin.query("analyze");
  const { rows } = await world.admin.query<{ hash: string }>(
    `select encode(holder_hash, 'hex') as hash from intake.draft where id = $1
     union all select encode(token_hash, 'hex') from intake.confirmation`,
    [theirs.draft],
  );
  secrets = [
    secret.toLowerCase(),
    theirs.holderToken,
    submitted.token,
    submitted.receipt,
    ...rows.map(({ hash }) => hash),
  ];
  attempts = injections({ draft: theirs.draft, submission: submitted.id, round: round.publicId });

  others.push(await inTheMiddle(world.urls.public, "openfloor.holder", theirs.holderToken));
  others.push(await inTheMiddle(world.urls.delegates, "openfloor.member_state", "CHE"));
});
afterAll(async () => {
  await Promise.all(others.map((client) => client.end()));
  await world.close();
});

/** A session like the server's, in a transaction that has presented a token and written. */
async function inTheMiddle(url: string, setting: string, value: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // It stands still for as long as these tests take.
  await client.query("set idle_in_transaction_session_timeout = 0");
  await client.query("begin");
  await client.query("select set_config($1, $2, true)", [setting, value]);
  await client.query("select length($1)", [`Answer ${secret}`]);
  return client;
}

type Attacker = {
  readonly run: (statement: string) => Promise<unknown>;
  readonly heard: () => string;
  end(): Promise<void>;
};

/** A session of the public login that writes down everything it is told. */
async function anAttacker(token: string | null, url = world.urls.public): Promise<Attacker> {
  const client = new pg.Client({ connectionString: url });
  const heard: string[] = [];
  const hear = (what: unknown): void => void heard.push(JSON.stringify(what) ?? "");
  client.on("notice", hear);
  client.on("notification", hear);
  await client.connect();
  const { connection } = client as unknown as { connection: EventEmitter };
  connection.on("copyData", ({ chunk }: { chunk: Buffer }) => hear(chunk.toString()));
  if (token !== null) await client.query("select set_config('openfloor.holder', $1, false)", [token]);
  return {
    heard: () => heard.join("\n"),
    run: async (statement) => {
      try {
        const { rows } = await client.query<object>(statement);
        hear(rows);
        return rows;
      } catch (error) {
        hear({ ...(error as object), message: (error as Error).message });
        if (/current transaction is aborted/.test((error as Error).message)) await client.query("rollback");
        return error;
      }
    },
    end: () => client.end(),
  };
}

const found = (heard: string): readonly string[] => {
  const text = heard.toLowerCase();
  const bytes = (one: string): string => JSON.stringify(Buffer.from(one, "hex")).toLowerCase();
  return secrets.filter(
    (one) => text.includes(one.toLowerCase()) || (/^[0-9a-f]{64}$/.test(one) && text.includes(bytes(one))),
  );
};

const names = Object.keys(injections({ draft: "", submission: "", round: "" }));

describe.each([
  ["no token", () => null],
  ["the token of a draft of one's own", () => mine.holderToken],
])("SQL injected as the public login, with %s", (_which, token) => {
  it.each(names)("learns nothing of others by %s", async (name) => {
    const attacker = await anAttacker(token());
    for (const statement of attempts[name] ?? []) await attacker.run(statement);
    expect(found(attacker.heard())).toEqual([]);
    await attacker.end();
  });

  it("learns nothing by asking yes or no", async () => {
    const attacker = await anAttacker(token());
    for (const guess of [
      `email like '${secret.toLowerCase().slice(0, 3)}%'`,
      `name = '${secret}'`,
      `id = '${theirs.draft}'`,
      `answers::text like '%${secret}%'`,
      `length(email) = ${`${secret}@example.org`.length}`,
    ]) {
      expect(await attacker.run(`select count(*)::integer as n from intake.draft where ${guess}`)).toEqual([{ n: 0 }]);
      expect(await attacker.run(`select exists (select from intake.draft where ${guess}) as there`)).toEqual([
        { there: false },
      ]);
    }
    await attacker.end();
  });

  it("changes nothing of others", async () => {
    const theirRow = async (): Promise<unknown> =>
      (await world.admin.query("select to_jsonb(d) from intake.draft d where id = $1", [theirs.draft])).rows;
    const before = await theirRow();
    const attacker = await anAttacker(token());
    for (const statement of Object.values(attempts).flat()) await attacker.run(statement);
    await attacker.end();
    expect(await theirRow()).toEqual(before);
  });
});

it("the same statements find it all where a wall is missing, which shows that they could", async () => {
  const holes = await aWorld({ record: false });
  try {
    await holes.admin.query("alter table intake.draft disable row level security");
    await holes.admin.query(
      "insert into intake.round values (gen_random_uuid(), now(), now() + interval '1 day', '{}')",
    );
    await holes.admin.query(
      `insert into intake.draft (id, holder_hash, consultation, language, email, name, created_at, changed_at)
       select gen_random_uuid(), sha256('x'), consultation, 'en', $1, $1, now(), now() from intake.round`,
      [secret],
    );
    const finds: string[] = [];
    for (const name of names) {
      const attacker = await anAttacker(null, holes.urls.public);
      for (const statement of attempts[name] ?? []) await attacker.run(statement);
      await attacker.end();
      if (attacker.heard().includes(secret)) finds.push(name);
    }
    expect(finds).toEqual([
      "reading the tables",
      "reading what is granted of them",
      "a union with something public",
      "aggregates and subqueries",
      "errors that quote a value",
      "functions that keep what they are given, asked before the policy",
      "code of its own",
      "whole tables as documents",
      "COPY and files",
      "cursors, locks and samples",
      "writing to read",
      "being somebody else",
      "settings that select",
    ]);
  } finally {
    await holes.close();
  }
});

describe("what injected SQL cannot do to others", () => {
  it.each([
    "select pg_advisory_lock(1)",
    "select pg_advisory_xact_lock(hashtextextended('openfloor.seal_audit', 0))",
    "select pg_try_advisory_lock(1, 2)",
    "select lo_create(0)",
    "select lo_from_bytea(0, 'x')",
  ])("%s is refused", async (statement) => {
    await expect(world.publicPool.query(statement)).rejects.toMatchObject({ code: "42501" });
  });
});

describe("what injected SQL still learns, which SECURITY.md says", () => {
  it("is how many rows tables have and how often they change, and what they are called", async () => {
    const attacker = await anAttacker(null);
    await attacker.run("set enable_indexscan = off; set enable_bitmapscan = off; set enable_indexonlyscan = off");
    const plan = JSON.stringify(await attacker.run("explain (analyze, costs off) select from intake.draft"));
    expect(plan).toMatch(/Rows Removed by Filter: 2/);
    const [{ n }] = (await attacker.run(
      "select reltuples::integer as n from pg_class where oid = (select oid from pg_class where relname = 'contribution_draft' and relkind = 'r')",
    )) as [{ n: number }];
    expect(n).toBe(1);
    expect(found(attacker.heard())).toEqual([]);
    await attacker.end();
  });
});
