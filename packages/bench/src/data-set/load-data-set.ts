import pg from "pg";
import { responseRow } from "./responses.js";
import { clockOf, roundRow } from "./rounds.js";

/** How much is loaded. Each round has four questions, and each response answers all of them. */
export type Size = { readonly rounds: number; readonly responsesPerRound: number; readonly answerLength: number };

/** What a request has to name of a round. */
export type LoadedRound = { readonly id: string; readonly slug: string };

/**
 * Puts rounds and published responses straight into `pub`, behind the rounds of the record, and stops
 * the clock, so that an answer is the same whenever it is asked for. `adminUrl` is a superuser's.
 */
export async function loadDataSet(adminUrl: string, size: Size): Promise<LoadedRound[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const rounds = Array.from({ length: size.rounds }, (_, index) => roundRow(index + 1, size.rounds));
    await client.query(insertRounds, [JSON.stringify(rounds), size.responsesPerRound]);
    for (const round of rounds) {
      const responses = Array.from({ length: size.responsesPerRound }, (_, index) =>
        responseRow(round, index + 1, size.answerLength),
      );
      await client.query(insertResponses, [JSON.stringify(responses)]);
    }
    await client.query(countResponses);
    await client.query(`create or replace function openfloor.clock() returns timestamptz
      language sql volatile parallel safe as $$ select timestamptz '${clockOf(size.rounds)}' $$`);
    await client.query("vacuum analyze");
    return rounds.map(({ id, slug }) => ({ id, slug }));
  } finally {
    await client.end();
  }
}

const insertRounds = `
  insert into pub.consultation (id, slug, sequence, historical, topic, decision, opens_at, closes_at, zone,
    questions, presented_to_meeting, responses, version)
  select r.id, r.slug, (select max(sequence) from pub.consultation) + row_number() over (order by r.opens_at), false,
    r.topic, r.decision, r.opens_at, r.closes_at, 'Europe/Zurich', r.questions, r.presented_to_meeting, $2, $2 + 1
  from jsonb_to_recordset($1) as r (id uuid, slug text, topic jsonb, decision jsonb, opens_at timestamptz,
    closes_at timestamptz, questions jsonb, presented_to_meeting integer)`;

const insertResponses = `
  insert into pub.response select r.* from jsonb_populate_recordset(null::pub.response, $1) as r`;

const countResponses = `
  insert into pub.response_count (consultation, category, region, standing, count)
  select consultation, category, coalesce(region, ''), standing, count(*) from pub.response group by 1, 2, 3, 4`;
