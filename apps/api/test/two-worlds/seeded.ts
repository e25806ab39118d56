import { createHash } from "node:crypto";
import { vi } from "vitest";
import { systemRandomness, type Randomness } from "../../src/platform/randomness.js";
import type { World } from "../worlds/world.js";

/** Ids and tokens by number, none of them twice under one seed. */
function seededRandomness(seed: number): Randomness {
  let count = 0;
  const next = (): Buffer => createHash("sha256").update(`${seed}:${count++}`).digest();
  return {
    uuid: () => uuidOf(next()),
    token: () => next().toString("base64url"),
    receiptNumber: () => (next().toString("hex").toUpperCase().slice(0, 12).match(/.{4}/g) ?? []).join("-"),
  };
}

/** A version 4 UUID made of these bytes. */
export function uuidOf(bytes: Buffer): `${string}-${string}-${string}-${string}-${string}` {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

let current = seededRandomness(0);

/** Puts the server's one source of ids and tokens under our seeds, until the mocks are restored. */
export function seedTheServer(): void {
  vi.spyOn(systemRandomness, "uuid").mockImplementation(() => current.uuid());
  vi.spyOn(systemRandomness, "token").mockImplementation(() => current.token());
  vi.spyOn(systemRandomness, "receiptNumber").mockImplementation(() => current.receiptNumber());
}

/** Begins the ids of one operation on one side; both sides begin with the same seed. */
export function reseed(seed: number): void {
  current = seededRandomness(seed);
}

/** Puts the ids that the database mints under our seeds as well: every default of every column. */
export async function seedTheDatabase({ admin }: World): Promise<void> {
  await admin.query(`
    create sequence openfloor.test_seed;
    create function openfloor.seeded_uuid() returns uuid language sql volatile security definer
      as $$ select md5(nextval('openfloor.test_seed')::text)::uuid $$;
    grant execute on function openfloor.seeded_uuid() to public;`);
  const { rows } = await admin.query<{ statement: string }>(
    `select format('alter table %s alter column %I set default openfloor.seeded_uuid()', d.adrelid::regclass, a.attname) as statement
     from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
     where pg_get_expr(d.adbin, d.adrelid) like '%gen_random_uuid()%'`,
  );
  for (const { statement } of rows) await admin.query(statement);
}

/** The same for what the database mints from here on. */
export async function reseedDatabase({ admin }: World, seed: number): Promise<void> {
  await admin.query("select setval('openfloor.test_seed', $1)", [1 + seed * 1_000]);
}
