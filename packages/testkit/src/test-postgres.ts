import { Client, escapeIdentifier } from "pg";

/** The server of this test run. */
export interface TestPostgres {
  /** Of a superuser. */
  readonly url: string;
  /** What the names of all databases made by this run begin with. */
  readonly run: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    testPostgres: TestPostgres;
  }
}

/** Removes everything a run has made on a server that lives on: its databases, and the roles named after them. */
export async function dropRun({ url, run }: TestPostgres): Promise<void> {
  await withClient(url, async (admin) => {
    const databases = await admin.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [run],
    );
    for (const { name } of databases.rows) {
      await admin.query(`alter database ${escapeIdentifier(name)} with is_template false`);
      await admin.query(`drop database ${escapeIdentifier(name)} with (force)`);
    }
    const roles = await admin.query<{ name: string }>(
      "select rolname as name from pg_roles where starts_with(rolname, $1)",
      [run],
    );
    for (const { name } of roles.rows) await admin.query(`drop role ${escapeIdentifier(name)}`);
  });
}

/** Connects, works, and ends the connection whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
