import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { startCluster } from "@openfloor/postgres";
import { compare, measureAlone, type Plan } from "./load/interleaved.js";
import { connections } from "./load/measure.js";
import { bodiesOf, list, round } from "./operations.js";
import { hostileBench } from "./hostile/hostile-bench.js";
import { table, type Line } from "./report.js";
import { demandSameBodies } from "./same-bodies.js";
import { startStacks, type Stacks } from "./stacks.js";
import { timingBench } from "./timing/timing-bench.js";

/*
 * `pnpm bench`: what our public reads reach of what Node and PostgreSQL can do at all. Takes about
 * three minutes; prints a table and writes every sample to results/. `pnpm bench hostile` instead:
 * what hostile clients can do to it; `pnpm bench timing`: whether times tell what is hidden.
 */

const size = { rounds: 20, responsesPerRound: 1_000, answerLength: 600 };
const plan: Plan = { rounds: 5, seconds: 4, warmUpSeconds: 3 };
const results = fileURLToPath(new URL("../results/", import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => reject(new Error(`Ended by ${signal}.`)));
});

const folder = await mkdtemp(join(tmpdir(), "openfloor-bench-"));
// The server runs as another user when this is root.
await chmod(folder, 0o711);
say("Preparing a database …");
const cluster = await startCluster({ dataDir: folder, durable: false });
try {
  const others = { hostile: hostileBench, timing: timingBench };
  const asked = Object.entries(others).find(([name]) => name === process.argv[2]);
  await Promise.race([asked ? other(...asked) : bench(cluster.url), interrupted]);
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}

async function bench(adminUrl: string): Promise<void> {
  const stacks = await startStacks(adminUrl, size);
  try {
    const bytes = await demandSameBodies(stacks);
    say(
      `Both servers answer the same: a list of ${bytes.List} bytes, rounds of up to ${bytes.Round} bytes. Measuring …\n`,
    );
    const lines = await measureAll(stacks);
    say(table(lines));
    say(`\nWritten to ${await keep("bench", { size, plan, connections, bytes, lines })}`);
  } finally {
    await stacks.stop();
  }
}

async function other(name: string, run: typeof hostileBench): Promise<void> {
  say(`\nWritten to ${await keep(name, await run(cluster.url, say))}`);
}

async function measureAll({ limit, openfloor, rounds }: Stacks): Promise<Line[]> {
  const lines: Line[] = [];
  for (const operation of [list, round]) {
    const load = { path: "/graphql", bodies: bodiesOf(operation, rounds) };
    const { ratio, ...samples } = await compare({ limit: limit.origin, openfloor: openfloor.origin }, load, plan);
    lines.push({ what: operation.name, server: "limit", samples: samples.limit });
    lines.push({ what: operation.name, server: "openfloor", samples: samples.openfloor, ratio });
  }
  const pages = {
    "List, page": ["/en/consultations"],
    "Round, page": rounds.map(({ slug }) => `/en/consultations/${slug}`),
  };
  for (const [what, addresses] of Object.entries(pages)) {
    lines.push({
      what,
      server: "openfloor",
      samples: await measureAlone(openfloor.origin, { pages: addresses }, { ...plan, rounds: 3 }),
    });
  }
  return lines;
}

/** Writes the figures with what they depend on; gives the file. */
async function keep(name: string, figures: object): Promise<string> {
  const at = new Date().toISOString();
  const machine = { cores: availableParallelism(), node: process.version, postgresql: cluster.version };
  await mkdir(results, { recursive: true });
  const file = join(results, `${name}-${at.replaceAll(":", "-")}.json`);
  await writeFile(file, `${JSON.stringify({ at, machine, ...figures }, null, 2)}\n`);
  return file;
}
