import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";

/** Who asks: by name the token of their session. */
export type People = Readonly<Record<"chair" | "secretariat" | "focalPointA" | "delegateA" | "focalPointB", string>>;

/** What exists and may not be seen by some, by its restricted id; and what the one who asks in public holds. */
export type Objects = {
  readonly people: People;
  readonly ids: Readonly<
    Record<"decided" | "announced" | "response" | "draft" | "contribution" | "report" | "heldByAnother", string>
  >;
  readonly decidedSlug: string;
  readonly open: { readonly id: string; readonly slug: string; readonly question: string };
  readonly meeting: number;
  readonly own: { readonly draft: string; readonly token: string };
};

const hash = (token: string): Buffer => createHash("sha256").update(token).digest();
const newToken = (): string => randomBytes(32).toString("base64url");
const text = (words: string): string =>
  JSON.stringify({ original: { language: "en", text: words, origin: "ORIGINAL" }, translations: [] });

/** Puts one of everything into the database, and as many others beside it as make an index worth reading. */
export async function loadObjects(adminUrl: string): Promise<Objects> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const id = async (statement: string, values: readonly unknown[]): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(`${statement} returning id`, [...values]);
    return rows[0]?.id ?? "";
  };
  const account = (name: string) =>
    id("insert into core.account (name, language, created_at) values ($1, 'en', now())", [name]);
  const session = async (of: string): Promise<string> => {
    const token = newToken();
    await client.query("insert into core.session values ($1, $2, now(), now() + interval '1 day')", [hash(token), of]);
    return token;
  };
  const person = async (role: string, state: string | null = null): Promise<string> => {
    const of = await account(`${role} ${state}`);
    await client.query(
      "insert into core.role_holding (account, role, member_state, from_at) values ($1, $2, $3, now())",
      [of, role, state],
    );
    return session(of);
  };
  try {
    // Rows as they would be at last; how they came about, and the mails about them, are nothing to this bench.
    await client.query("set session_replication_role = replica");
    const clerk = await account("Clerk");
    await client.query("insert into core.role_holding (account, role, from_at) values ($1, 'SECRETARIAT', now())", [
      clerk,
    ]);
    const people = {
      chair: await person("CHAIR"),
      secretariat: await person("SECRETARIAT"),
      focalPointA: await person("FOCAL_POINT", "CHE"),
      delegateA: await person("DELEGATE", "CHE"),
      focalPointB: await person("FOCAL_POINT", "BRA"),
    };
    const decidedSlug = "round-not-yet-announced";
    const decided = await id(
      "insert into core.consultation (slug, state, topic, decided_on, decision_text, created_by, created_at) values ($1, 'DECIDED', $2, now(), 'To consult.', $3, now())",
      [decidedSlug, text("Topic"), clerk],
    );
    const open = { id: randomUUID(), slug: "an-open-round", question: randomUUID() };
    const window = "now() - interval '1 day', now() + interval '30 days'";
    const announced = await id(
      `insert into core.consultation (slug, public_id, state, topic, decided_on, decision_text, opens_at, closes_at, zone, created_by, created_at)
       values ($1, $2, 'ANNOUNCED', $3, now(), 'To consult.', ${window}, 'Europe/Zurich', $4, now())`,
      [open.slug, open.id, text("Topic"), clerk],
    );
    const questions = [
      { id: open.question, position: 1, text: JSON.parse(text("Why?")) as object, incompleteInSource: false },
    ];
    await client.query(
      `insert into pub.consultation (id, slug, sequence, historical, topic, opens_at, closes_at, zone, questions)
       select $1, $2, max(sequence) + 1, false, $3, ${window}, 'Europe/Zurich', $4 from pub.consultation`,
      [open.id, open.slug, text("Topic"), JSON.stringify(questions)],
    );
    await client.query(`insert into intake.round values ($1, ${window}, $2)`, [open.id, [open.question]]);
    const submissions = await client.query<{ id: string }>(
      `insert into intake.submission (receipt_number, consultation, idempotency_key, content_digest, language, email, kind, category,
         name, organisation, country, answers, submitted_at, confirmed_at)
       select 'R' || n, $1, 'key-of-the-bench-' || n, 'd' || n, 'en', n || '@example.org', 'ORGANISATION', 'GOVERNMENT', 'Luc', 'Office', 'CHE',
         jsonb_build_object($2::text, repeat('Power first. ', 40)), now(), now() from generate_series(1, 1000) n returning id`,
      [open.id, open.question],
    );
    const own = { draft: randomUUID(), token: newToken() };
    const heldByAnother = randomUUID();
    for (const [draft, token] of [
      [own.draft, own.token],
      [heldByAnother, newToken()],
      ...Array.from({ length: 500 }, () => [randomUUID(), newToken()]),
    ] as const)
      await client.query(
        "insert into intake.draft (id, holder_hash, consultation, language, created_at, changed_at) values ($1, $2, $3, 'en', now(), now())",
        [draft, hash(token ?? ""), open.id],
      );
    const meeting = 20;
    await client.query(
      "insert into core.meeting (number, starts, ends, historical) values ($1, '2031-01-20', '2031-01-21', false)",
      [meeting],
    );
    const drafts = await client.query<{ id: string }>(
      `insert into core.contribution_draft (id, member_state, meeting, title, body, language, revision, changed_by, changed_at)
       select gen_random_uuid(), 'CHE', $1, 'Title ' || n, repeat('Power first. ', 80), 'en', 1, $2, now() from generate_series(1, 300) n returning id`,
      [meeting, clerk],
    );
    const contribution = await id(
      `insert into core.contribution (id, meeting, number, symbol, member_state, title, body, language, submitted_at, submitted_by, content_hash)
       values (gen_random_uuid(), $1, 1, 'CWG-20/1', 'CHE', 'Title', 'Body', 'en', now(), $2, repeat('0', 64))`,
      [meeting, clerk],
    );
    const report = await id(
      `insert into core.council_report (id, state, meetings, as_of, compiled, content_hash, compiled_by, compiled_at)
       values (gen_random_uuid(), 'COMPILED', '{13}', '2020-03-31', '{}', repeat('0', 64), $1, now())`,
      [clerk],
    );
    await client.query("vacuum analyze");
    const ids = {
      decided,
      announced,
      response: submissions.rows[500]?.id ?? "",
      draft: drafts.rows[150]?.id ?? "",
      contribution,
      report,
      heldByAnother,
    };
    return { people, ids, decidedSlug, open, meeting, own };
  } finally {
    await client.end();
  }
}
