import { brotliCompressSync } from "node:zlib";
import { newNetwork } from "../network.js";
import type { ServerProcess } from "../server-process.js";
import type { Ask, Client } from "./client.js";
import { cpuOf } from "./cpu.js";
import type { WorstRound } from "./worst-data.js";

/** What refusing one body cost: milliseconds of the server's processor time, and of waiting. */
export type BodyCost = { readonly name: string; readonly status: number; readonly cpuMs: number; readonly ms: number };

const encoded = { "content-type": "application/x-www-form-urlencoded" };
const inParts = { "content-type": "multipart/form-data; boundary=x" };
const octets = 999_999;

/** Bodies that would be dear to read: forms of as many fields as fit, and what grows when it is unpacked. */
function bodies({ slug }: WorstRound): Readonly<Record<string, Omit<Ask, "network">>> {
  const path = `/en/consultations/${slug}/respond/you`;
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n';
  const bomb = brotliCompressSync(Buffer.alloc(1_000_000_000));
  return {
    "a form of names": { path, headers: encoded, body: "&a".repeat(octets / 2) },
    "a form of separators": { path, headers: encoded, body: "&".repeat(octets) },
    "a form of parts": { path, headers: inParts, body: part.repeat(octets / part.length) },
    "a form over its limit": { path, headers: encoded, body: "&a".repeat(1_950_000) },
    "a compressed form": { path, headers: { ...encoded, "content-encoding": "br" }, body: bomb },
    "a compressed operation": { path: "/graphql", headers: { "content-encoding": "br" }, body: bomb },
  };
}

/** Sends each of them several times and gives what it cost, the costliest first. */
export async function costlyBodies(server: ServerProcess, client: Client, round: WorstRound): Promise<BodyCost[]> {
  const times = 5;
  const costs: BodyCost[] = [];
  for (const [name, ask] of Object.entries(bodies(round))) {
    const before = await cpuOf(server.pid);
    let last = { status: 0, ms: 0 };
    for (let n = 0; n < times; n += 1) last = await client.send({ ...ask, network: newNetwork() });
    costs.push({ name, status: last.status, ms: last.ms, cpuMs: ((await cpuOf(server.pid)) - before) / times });
  }
  return costs.toSorted((a, b) => b.cpuMs - a.cpuMs);
}
