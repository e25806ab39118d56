import { aWorld, type World } from "../worlds/world.js";
import { empty, rewrite, type Rewritten, type Staying } from "./rewrite.js";
import { present, worldA, type Own } from "./world-a.js";

/** Three worlds with the same `pub`, byte for byte, and what the one who asks holds in all of them. */
export type Worlds = {
  /** As it came about. */
  readonly a: World;
  /** With everything restricted rewritten. */
  readonly b: World;
  /** Without anything restricted. */
  readonly c: World;
  readonly all: readonly World[];
  readonly own: Own;
  readonly rewritten: ReadonlyMap<string, Rewritten>;
  close(): Promise<void>;
};

/**
 * Fills one world and copies it, file by file; in the copies everything outside `pub` is rewritten, or
 * gone, but for what `staying` says: what the one who asks may know.
 */
export async function severalWorlds(staying: (own: Own) => Staying): Promise<Worlds> {
  const { world: original, own } = await worldA();
  await original.disconnect();
  const a = await aWorld({ copyOf: original });
  const b = await aWorld({ copyOf: original });
  const c = await aWorld({ copyOf: original });
  const all = [a, b, c];
  for (const world of all) await world.setClock(present);
  const rewritten = await rewrite(b, staying(own));
  await empty(c, staying(own));
  return {
    a,
    b,
    c,
    all,
    own,
    rewritten,
    async close() {
      for (const world of all) await world.close();
      await original.close();
    },
  };
}

// The stamp of the installation; the clock of both is the same.
const everywhere = ["openfloor.installation", "graphile_worker.migrations"];
const ids = (found: readonly string[]): string => found.map((id) => `'${id}'`).join(", ");

/** What stays for the public: the window and the questions of announced rounds, which are public, and the own draft and submissions. */
export const stayingForThePublic = ({ draft, mailed }: Own): Staying => {
  const submissions = ids(mailed.map(({ id }) => id));
  return {
    tables: [...everywhere, "intake.round"],
    rows: {
      "intake.draft": `id = '${draft.id}'`,
      "intake.submission": `id in (${submissions})`,
      "intake.confirmation": `submission in (${submissions})`,
    },
  };
};

/**
 * What stays for the delegation of Switzerland: all but the drafts of other States and what no
 * delegation sees. How many responses of a round are in which state is told to every delegate, and a
 * response in the name of the own Government to its focal point, so that stays too.
 */
export const stayingForADelegate = (): Staying => ({
  tables: [
    ...everywhere,
    "core.agenda_item",
    "core.consultation",
    "core.contribution",
    "core.meeting",
    "core.meeting_document",
    "core.question",
    "intake.round",
  ],
  rows: {
    "core.contribution_draft": "member_state = 'CHE'",
    "core.role_holding": "member_state = 'CHE'",
    "core.account": "id in (select account from core.role_holding where member_state = 'CHE')",
    "intake.submission": "category = 'GOVERNMENT' and country = 'CHE'",
    "core.session": "account in (select account from core.role_holding where member_state = 'CHE')",
  },
  onlyColumns: {
    "core.account": ["name", "language", "created_at"],
    "core.response_review": ["note", "proposed_at", "decided_at", "proposed_by", "decided_by"],
    "intake.submission": [
      "email",
      "name",
      "organisation",
      "country",
      "kind",
      "category",
      "language",
      "answers",
      "content_digest",
      "receipt_number",
    ],
  },
});

/** A hash of every row of every table of `pub`, in the order in which they lie. */
export async function hashOfPub({ admin }: World): Promise<Record<string, string>> {
  const tables = await admin.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'pub' order by 1",
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const { rows } = await admin.query<{ hash: string }>(
      `select count(*) || ':' || coalesce(md5(string_agg(ctid::text || t::text, '|' order by ctid)), '') as hash from ${name} t`,
    );
    hashes[name] = rows[0]?.hash ?? "";
  }
  return hashes;
}
