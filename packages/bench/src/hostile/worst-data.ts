import pg from "pg";
import { officialLanguages } from "@openfloor/domain/kernel";
import { responseRow } from "../data-set/responses.js";
import { idOf } from "../data-set/seeded.js";
import { textOf } from "../data-set/words.js";

/** What a request has to name of the worst round. */
export type WorstRound = { readonly id: string; readonly slug: string; readonly questions: readonly string[] };

const questionLength = 2_000;
const answerLength = 20_000;
const questionsPerRound = 5;
const rounds = 30;

/**
 * Fills `pub` as full as the rules allow: thirty rounds whose five questions are as long as may be, in
 * six languages, and one open round with so many responses of five answers of 20,000 characters each.
 */
export async function loadWorstData(adminUrl: string, responses: number): Promise<WorstRound> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const all = Array.from({ length: rounds }, (_, index) => roundRow(`worst-round-${index + 1}`));
    const [worst] = all;
    if (!worst) throw new Error("There is no round.");
    await client.query(insertRounds, [JSON.stringify(all), responses]);
    await client.query(
      `insert into intake.round select $1, '2026-01-01', '2026-12-31', (select array_agg(q::uuid) from unnest($2::text[]) q)`,
      [worst.id, worst.questions.map(({ id }) => id)],
    );
    for (let number = 1; number <= responses; number += 1) {
      const row = responseRow({ ...worst, opens_at: "2026-01-01T00:00:00Z" } as never, number, answerLength);
      await client.query(
        "insert into pub.response select r.* from jsonb_populate_recordset(null::pub.response, $1) as r",
        [JSON.stringify([row])],
      );
    }
    await client.query(`insert into pub.response_count (consultation, category, region, standing, count)
      select consultation, category, coalesce(region, ''), standing, count(*) from pub.response group by 1, 2, 3, 4`);
    await client.query(`create or replace function openfloor.clock() returns timestamptz
      language sql volatile parallel safe as $$ select timestamptz '2026-06-01' $$`);
    await client.query("vacuum analyze");
    return { id: worst.id, slug: worst.slug, questions: worst.questions.map(({ id }) => id) };
  } finally {
    await client.end();
  }
}

function roundRow(slug: string) {
  const text = (seed: string, length: number) => ({
    original: { language: "en", text: textOf(`${slug}/${seed}`, "en", length), origin: "ORIGINAL" },
    translations: officialLanguages
      .filter((language) => language !== "en")
      .map((language) => ({
        language,
        text: textOf(`${slug}/${seed}`, language, length),
        origin: "HUMAN_TRANSLATION",
      })),
  });
  return {
    id: idOf(slug),
    slug,
    topic: text("topic", 300),
    decision: {
      takenBy: "CWG-Internet",
      meeting: 18,
      decidedOn: "2025-12-01",
      text: text("decision", 1_000),
      note: null,
    },
    questions: Array.from({ length: questionsPerRound }, (_, index) => ({
      id: idOf(`${slug}/question/${index + 1}`),
      position: index + 1,
      text: text(`question/${index + 1}`, questionLength),
      incompleteInSource: false,
    })),
  };
}

const insertRounds = `
  insert into pub.consultation (id, slug, sequence, historical, topic, decision, opens_at, closes_at, zone,
    questions, responses, version)
  select r.id, r.slug, (select max(sequence) from pub.consultation) + row_number() over (), false,
    r.topic, r.decision, '2026-01-01', '2026-12-31', 'Europe/Zurich', r.questions, $2, 1
  from jsonb_to_recordset($1) as r (id uuid, slug text, topic jsonb, decision jsonb, questions jsonb)`;
