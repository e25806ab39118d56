import { Agent, request, type IncomingMessage } from "node:http";
import { performance } from "node:perf_hooks";
import { newNetwork } from "../network.js";

/** A request as it is sent, whole. */
export type Sent = {
  readonly origin: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Milliseconds of each answer, those of one place taken one right after the other. */
export type Samples = { readonly unknown: readonly number[]; readonly forbidden: readonly number[] };

/**
 * Asks for both, one at a time and each first as often as the other, `count` times, after a tenth as
 * many to warm up. Throws unless both get the same status.
 */
export async function interleaved(
  pair: { readonly unknown: Sent; readonly forbidden: Sent },
  count: number,
): Promise<Samples> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const samples = { unknown: [] as number[], forbidden: [] as number[] };
  const statuses = new Set<number>();
  try {
    for (let turn = -Math.ceil(count / 10); turn < count; turn += 1) {
      for (const which of turn % 2 === 0 ? (["unknown", "forbidden"] as const) : (["forbidden", "unknown"] as const)) {
        const { status, milliseconds } = await timed(pair[which], agent);
        statuses.add(status);
        if (turn >= 0) samples[which].push(milliseconds);
      }
    }
  } finally {
    agent.destroy();
  }
  // Told apart without a clock, or never understood: nothing that was measured would say anything.
  if (statuses.size > 1 || ![...statuses].every((status) => [200, 401, 404, 410].includes(status)))
    throw new Error(`${pair.unknown.path} answers ${[...statuses].join(" and ")}.`);
  return samples;
}

/** One request, from a network of its own, until its answer has come whole. */
function timed(
  { origin, method, path, headers, body }: Sent,
  agent: Agent,
): Promise<{ status: number; milliseconds: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const asked = request(
      new URL(path, origin),
      { method, agent, headers: { ...headers, "x-forwarded-for": newNetwork() } },
      (answer: IncomingMessage) => {
        answer.resume();
        answer.once("end", () => resolve({ status: answer.statusCode ?? 0, milliseconds: performance.now() - start }));
        answer.once("error", reject);
      },
    );
    asked.once("error", reject);
    asked.end(body);
  });
}
