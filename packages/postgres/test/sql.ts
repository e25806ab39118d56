import { Client } from "pg";

/** Runs one statement in a connection of its own; answers the first column of the first row. */
export async function sql(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: statement, rowMode: "array" });
    return (rows[0] as unknown[] | undefined)?.[0];
  } finally {
    await client.end();
  }
}
