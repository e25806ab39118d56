import { createHash } from "node:crypto";
import { categories } from "@openfloor/domain/responses";
import { writeCursor } from "../../src/platform/graphql/cursor.js";
import type { World } from "../worlds/world.js";
import type { Worlds } from "./several-worlds.js";
import { present } from "./world-a.js";

/** What operations are filled with: what is public, what only one of the two worlds holds, and what nobody does. */
export type Values = {
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  readonly numbers: readonly number[];
  readonly sizes: readonly number[];
  readonly cursors: readonly string[];
  readonly tokens: readonly string[];
  /** Tokens of mails first. */
  readonly mailed: readonly string[];
  readonly drafts: readonly string[];
  readonly emails: readonly string[];
  readonly texts: readonly string[];
  readonly questions: readonly string[];
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly categories: readonly string[];
  readonly keys: readonly string[];
  readonly revisions: readonly number[];
  readonly instants: readonly string[];
  readonly days: readonly string[];
};

/** Of each world's restricted side: what somebody might guess, find or be told. */
type Restricted = { ids: string[]; slugs: string[]; emails: string[]; texts: string[]; numbers: number[] };

export async function valuesOf({ a, b, own }: Worlds): Promise<Values> {
  const [inA, inB] = [await restricted(a), await restricted(b)];
  const { rows } = await a.admin.query<{ ids: string[]; slugs: string[]; questions: string[] }>(`
    select (select array_agg(id::text order by published_at, id) from pub.response) as ids,
      (select array_agg(slug order by sequence) from pub.consultation) as slugs,
      (select array_agg(q->>'id' order by sequence) from pub.consultation, jsonb_array_elements(questions) as q) as questions`);
  const found = rows[0] ?? { ids: [], slugs: [], questions: [] };
  const { open, closed, announced } = own.rounds;
  const publicIds = [open.publicId, closed.publicId, announced.publicId, ...found.ids.slice(0, 6)];
  const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
  return {
    ids: [
      ...publicIds,
      open.publicId.toUpperCase(),
      own.draft.id,
      ...own.mailed.map(({ id }) => id),
      ...inA.ids,
      ...inB.ids,
      "00000000-0000-4000-8000-000000000000",
      "no-id",
      "",
    ],
    slugs: [
      open.slug,
      closed.slug,
      announced.slug,
      ...found.slugs.slice(0, 4),
      ...inA.slugs,
      ...inB.slugs,
      "none",
      "No Slug",
      "../x",
      "",
    ],
    numbers: [19, 13, 1, 18, 20, 0, -1, 2_147_483_647, ...inA.numbers, ...inB.numbers],
    sizes: [5, 20, 1, 2, 99, 100, 101, 0, -1, 2_147_483_647],
    cursors: [...[28, 1, 2, 3, 10, 99_999].map(writeCursor), "", "none", Buffer.from(own.draft.id).toString("base64")],
    tokens: [
      own.draft.token,
      ...own.mailed.map(({ token }) => token),
      hashOf(own.draft.token),
      ...own.mailed.map(({ receipt }) => receipt),
      ...inA.ids.slice(0, 2),
      "wrong".repeat(9),
      "",
      "nul\u0000byte",
    ],
    mailed: [
      ...own.mailed.map(({ token }) => token),
      own.draft.token,
      own.mailed[0]?.receipt ?? "",
      "wrong".repeat(9),
      "",
    ],
    drafts: [own.draft.id, ...own.mailed.map(({ id }) => id), ...inA.ids, ...inB.ids, "no-id"],
    emails: ["own-draft@example.org", ...inA.emails, ...inB.emails, "somebody@example.org", "no address", ""],
    texts: [
      "Electricity.",
      "كهرباء",
      "",
      " ",
      "' or true --",
      "x".repeat(300),
      "\u202eturned",
      ...inA.texts,
      ...inB.texts,
    ],
    questions: [
      ...open.questions,
      ...closed.questions.slice(0, 1),
      ...found.questions.slice(0, 1),
      ...inA.ids.slice(0, 2),
      "none",
    ],
    countries: ["CHE", "BRA", "EGY", "INT", "XXX", "che", ""],
    languages: ["en", "ar", "pt", "zz", "EN", ""],
    categories: [...categories, "NONE"],
    keys: ["a-key-of-the-client-1", "short", "x".repeat(101)],
    revisions: [own.draft.revision, 1, 0, own.draft.revision + 1],
    instants: [present, "2030-05-01T00:00:00Z", "none"],
    days: ["2020-02-06", "2020-02-05", "1865-01-01", "9999-12-31", "none"],
  };
}

async function restricted({ admin }: World): Promise<Restricted> {
  const { rows } = await admin.query<Restricted>(`
    select
      array(select id::text from (
        (select id from core.consultation order by slug limit 3) union all (select id from core.question order by id limit 1)
        union all (select id from intake.submission order by id limit 3) union all (select id from intake.draft order by id limit 1)
        union all (select public_id from core.response_review where public_id is not null order by 1 limit 2)
        union all (select id from core.contribution_draft order by id limit 9) union all (select id from core.contribution order by id limit 1)
        union all (select id from core.council_report order by id limit 1) union all (select id from core.account order by id limit 1)
        union all (select id from core.agenda_item order by id limit 1) union all (select id from core.meeting_document order by id limit 1)
      ) as found) as ids,
      array(select slug from core.consultation where state = 'DECIDED' order by slug limit 3) as slugs,
      array(select email from intake.submission order by email limit 3) as emails,
      array(select title from core.contribution_draft order by title limit 2) as texts,
      array(select number from core.meeting order by number desc limit 2) as numbers`);
  return rows[0] ?? { ids: [], slugs: [], emails: [], texts: [], numbers: [] };
}
