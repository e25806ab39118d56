import type { ServerProcess } from "../server-process.js";
import { newNetwork } from "../network.js";
import { candidates, mixtures, type Candidate } from "./candidates.js";
import { type Client, operationBody } from "./client.js";
import { cpuOf } from "./cpu.js";
import type { WorstRound } from "./worst-data.js";

/** What one operation cost: milliseconds of the server's processor time, and of waiting; octets of the answer as sent. */
export type Cost = {
  readonly name: string;
  readonly status: number;
  readonly cpuMs: number;
  readonly ms: number;
  readonly octets: number;
  readonly candidate: Candidate;
};

/**
 * Tries every candidate and measures the costliest again, several times; gives the costliest that were
 * accepted and that were refused, the costliest first. Refusing has its price too.
 */
export async function worstQueries(
  server: ServerProcess,
  client: Client,
  round: WorstRound,
): Promise<{ accepted: Cost[]; refused: Cost[]; tried: number }> {
  const all = [...candidates(round), ...mixtures(round, 200)];
  const once: Cost[] = [];
  // The first requests pay for the compiler's work.
  for (const candidate of all.slice(0, 60)) await costOf(server, client, candidate, 1);
  for (const candidate of all) once.push(await costOf(server, client, candidate, 1));
  const again = async (accepted: boolean): Promise<Cost[]> => {
    const costly = once
      .filter(({ status }) => (status === 200) === accepted)
      .toSorted((a, b) => b.cpuMs - a.cpuMs)
      .slice(0, 12);
    const measured: Cost[] = [];
    for (const { candidate } of costly) measured.push(await costOf(server, client, candidate, 10));
    return measured.toSorted((a, b) => b.cpuMs - a.cpuMs);
  };
  return { accepted: await again(true), refused: await again(false), tried: all.length };
}

/** Every attempt differs by a space, as those of an attacker would, so that no document is known from before. */
let attempt = 0;

async function costOf(server: ServerProcess, client: Client, candidate: Candidate, times: number): Promise<Cost> {
  const before = await cpuOf(server.pid);
  let last = { status: 0, ms: 0, octets: 0 };
  for (let n = 0; n < times; n += 1) {
    attempt += 1;
    last = await client.send({
      path: "/graphql",
      body: operationBody(`${candidate.query} # ${attempt}`, candidate.variables),
      network: newNetwork(),
    });
  }
  // Threads that compress and collect garbage may work on for a moment.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const cpuMs = ((await cpuOf(server.pid)) - before) / times;
  return { name: candidate.name, status: last.status, cpuMs, ms: last.ms, octets: last.octets, candidate };
}
