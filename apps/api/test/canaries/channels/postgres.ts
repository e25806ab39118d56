import { join } from "node:path";
import pg from "pg";
import { prepareDatabase } from "../../../src/platform/database/prepare.js";
import { canaryText } from "../canary.js";
import type { Channel } from "../channel.js";
import type { Ground } from "../ground.js";
import type { Place } from "../scanner.js";

const column = "intake.submission.email";

/** Mistakes that PostgreSQL explains by quoting the value. */
const quoted = [
  ["select $1::uuid", (canary: string) => canary],
  ["select $1::jsonb", (canary: string) => `{"email": ${canary}`],
  ["select $1::timestamptz", (canary: string) => canary],
  ["select to_regclass($1)::oid, ($1::text)::integer", (canary: string) => canary],
  ["select 1 from pg_timezone_names where now() at time zone $1 > now()", (canary: string) => canary],
  ["select regexp_replace('a', $1, 'b')", (canary: string) => `${canary}(`],
] as const;

async function mistakes({ installation: { world } }: Ground, canary: string): Promise<void> {
  for (const login of ["public", "delegates", "worker", "owner"] as const) {
    const client = new pg.Client({ connectionString: world.urls[login] });
    await client.connect();
    for (const [statement, value] of quoted)
      await client.query(statement, [value(canary)]).then(
        () => Promise.reject(new Error(`${statement} should have failed`)),
        () => undefined,
      );
    await client.end();
  }
}

const log = async ({ installation }: Ground): Promise<Place[]> => [
  { name: "PostgreSQL's log, with every statement", content: await installation.postgresLog() },
];

/** Prepares the database once more, as every start does, while the administrator's statements are written too. */
async function prepareAgain({ installation }: Ground): Promise<void> {
  const { adminUrl, dataDir, world } = installation;
  await world.admin.query("alter role postgres set log_statement = 'all'");
  await prepareDatabase({ adminUrl, mode: "demo", passwordsFile: join(dataDir, "passwords.json") });
  await world.admin.query("alter role postgres set log_statement = 'none'");
}

/** PostgreSQL's own log: every statement as the logins sent it, and every error that a value provokes. */
export const postgresLog: Channel = {
  name: "PostgreSQL's log",
  async places(ground) {
    await mistakes(ground, canaryText(column));
    await prepareAgain(ground);
    return log(ground);
  },
  async leak(canary, ground) {
    const before = (await ground.installation.postgresLog()).length;
    await ground.installation.world.publicPool.query(`select '${canary}'`);
    return [
      { name: "a statement with its value in it", content: (await ground.installation.postgresLog()).slice(before) },
    ];
  },
};

/** What one login sees of another, and the superuser of all. */
export const activity: Channel = {
  name: "pg_stat_activity",
  places: ({ activity: shown }) => [{ name: "pg_stat_activity", content: shown.join("\n") }],
  async leak(canary, { installation: { world } }) {
    const client = new pg.Client({ connectionString: world.urls.public, application_name: canary });
    await client.connect();
    const { rows } = await world.admin.query<{ shown: string }>(
      "select to_jsonb(a)::text as shown from pg_stat_activity a",
    );
    await client.end();
    return [{ name: "the name of a connection", content: rows.map(({ shown }) => shown).join("\n") }];
  },
};
