import { percentile } from "../load/statistics.js";
import { newNetwork } from "../network.js";
import { type Ask, type Client, operationBody, type Reply } from "./client.js";
import type { WorstRound } from "./worst-data.js";

/** How a crowd was served: how many answers of each status, and the latencies of those with 200 in milliseconds. */
export type Served = {
  readonly statuses: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
};

/** Somebody who asks again and again until the time is over; pauses are milliseconds. */
export type Crowd = { readonly clients: number; readonly pauseMs: number; readonly next: () => Ask };

/** Lets a crowd ask for some seconds. */
export async function run(client: Client, { clients, pauseMs, next }: Crowd, seconds: number): Promise<Served> {
  const until = performance.now() + seconds * 1_000;
  const replies: Reply[] = [];
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      replies.push(await client.send(next()));
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return summary(replies);
}

function summary(replies: readonly Reply[]): Served {
  const statuses: Record<string, number> = {};
  for (const { status, retryAfter } of replies) {
    const told = status < 429 || retryAfter !== undefined;
    const key = told ? String(status) : `${status} without Retry-After`;
    statuses[key] = (statuses[key] ?? 0) + 1;
  }
  const times = replies.filter(({ status }) => status === 200).map(({ ms }) => ms);
  return {
    statuses,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    longest: times.length === 0 ? NaN : Math.max(...times),
  };
}

let submitted = 0;

/** A whole response to a round, under a key of its own. */
export function submission({ id, questions }: WorstRound, network = newNetwork()): Ask {
  submitted += 1;
  const whole = {
    consultation: id,
    idempotencyKey: `hostile-bench-key-${submitted}`,
    language: "en",
    email: `respondent-${submitted}@example.org`,
    respondent: {
      kind: "ORGANISATION",
      category: "CIVIL_SOCIETY",
      name: "Amina",
      organisation: "Open Schools",
      country: "EGY",
    },
    answers: questions.map((question) => ({ question, text: "Electricity, and the price of a line. ".repeat(20) })),
  };
  const query = `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
    ... on ResponseSubmitted { receipt { number } } ... on Refused { problems { code field } } } }`;
  return { path: "/graphql", body: operationBody(query, { input: { whole } }), network };
}
