import type { World } from "../worlds/world.js";
import type { Scene } from "./scene.js";

/** A statement that somebody who got past the server would send as its login; it has to touch no row. */
type Injected = {
  readonly login: "public" | "delegates" | "owner";
  /** The setting of the transaction, as the server would set it for somebody. */
  readonly presenting: readonly [setting: string, value: string] | null;
  readonly statement: string;
};

function injections({ held, responses, rounds, contributions }: Scene): Injected[] {
  const token = (value: string) => ["openfloor.holder", value] as const;
  const state = (value: string) => ["openfloor.member_state", value] as const;
  const holder = token(held.holder.holderToken);
  const draft = (hash: string): string =>
    `insert into intake.draft (id, holder_hash, consultation, language, created_at, changed_at)
     values (gen_random_uuid(), ${hash}, '${rounds.open.publicId}', 'en', openfloor.clock(), openfloor.clock())`;
  const contribution = `insert into core.contribution_draft (member_state, meeting, title, body, language, changed_by, changed_at)
    select 'CHE', 21, 't', 'b', 'en', id, openfloor.clock() from core.account limit 1`;
  const intake = ["draft", "submission", "confirmation"].map((table) => `intake.${table}`);
  return [
    ...[null, token(""), token("x")].flatMap((presenting) => [
      ...intake.map((table): Injected => ({ login: "public", presenting, statement: `select from ${table}` })),
      { login: "public" as const, presenting, statement: "update intake.draft set email = 'eve@example.org'" },
      {
        login: "public" as const,
        presenting,
        statement: "update intake.submission set confirmed_at = openfloor.clock()",
      },
    ]),
    ...[
      `select from intake.draft where id <> '${held.holder.draft}'`,
      "select from intake.submission",
      "select from intake.confirmation",
      "update intake.draft set holder_hash = sha256('x')",
      "update intake.submission set confirmed_at = openfloor.clock()",
      draft("sha256('x')"),
      `select from intake.submit_response(jsonb_build_object('draft', '${held.other.draft}', 'holder', 'x', 'revision', 1), null, '0')
         as outcome where outcome->>'problem' is distinct from 'TOKEN_INVALID'`,
    ].map((statement): Injected => ({ login: "public", presenting: holder, statement })),
    ...[rounds.closed.publicId, rounds.planned].map((round): Injected => ({
      login: "public",
      presenting: null,
      statement: `select from intake.submit_response(null, jsonb_build_object('consultation', '${round}', 'key', 'k',
            'digest', 'd', 'language', 'en', 'email', 'eve@example.org', 'kind', 'INDIVIDUAL', 'category', 'OTHER',
            'name', 'Eve', 'country', 'CHE', 'answers', '{}'::jsonb), '0') as outcome where outcome ? 'number'`,
    })),
    {
      login: "public",
      presenting: token(responses.submitted.token),
      statement: `select from intake.submission where id <> '${responses.submitted.id}'`,
    },
    ...[null, state(""), state("FRA"), state("che")].flatMap((presenting) =>
      [
        `select from core.contribution_draft where member_state = 'CHE'`,
        `update core.contribution_draft set title = 'Mine' where id = '${contributions.draft}'`,
        contribution,
      ].map((statement): Injected => ({ login: "delegates", presenting, statement })),
    ),
    {
      login: "delegates",
      presenting: state("CHE"),
      statement: "update core.contribution_draft set member_state = 'FRA'",
    },
    ...[...intake, "core.contribution_draft"].map((table): Injected => ({
      login: "owner",
      presenting: null,
      statement: `select from ${table}`,
    })),
  ];
}

/** The statements that touch a row; each is undone. */
export async function thatTouchRows(scene: Scene, { admin, roles }: World): Promise<string[]> {
  const client = await admin.connect();
  const found: string[] = [];
  try {
    for (const { login, presenting, statement } of injections(scene)) {
      await client.query(`begin; set local role ${roles[login]}`);
      if (presenting) await client.query("select set_config($1, $2, true)", [...presenting]);
      const touched: { rowCount: number | null } = await client.query(statement).catch(() => ({ rowCount: 0 }));
      if (touched.rowCount) found.push(`${login} ${presenting?.[0] ?? ""}: ${statement.slice(0, 80)}`);
      await client.query("rollback");
    }
  } finally {
    client.release();
  }
  return found;
}
