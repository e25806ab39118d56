import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { recordParts } from "@openfloor/api/entry/record-parts";
import { importRecord } from "@openfloor/api/platform/database/import-record";
import { prepareDatabase } from "@openfloor/api/platform/database/prepare";
import { median } from "../load/statistics.js";
import { startServer, type ServerProcess } from "../server-process.js";
import { interleaved } from "./interleaved-pairs.js";
import { mannWhitney, type Difference } from "./mann-whitney.js";
import { loadObjects, type Objects } from "./objects.js";
import { everyPair, type Named } from "./requests.js";

/*
 * `pnpm bench timing`: whether the time of an answer tells what is forbidden from what is not there.
 * Takes about five minutes; the load goes to this machine only and ends by itself.
 */

const entry = (name: string): string => fileURLToPath(import.meta.resolve(`@openfloor/api/entry/${name}`));
const count = 1_000;
/** The chance of one false alarm in the whole bench. A pair that is found is measured again, and has to be found again. */
const level = 0.01;

type Servers = Readonly<Record<"public" | "delegates", ServerProcess>>;
type Line = {
  readonly name: string;
  readonly who: string;
  readonly median: number;
  readonly difference: Difference;
  readonly told: boolean;
};

/** Measures on the empty database of `adminUrl`, a superuser's; `say` is told what goes on. Throws when a pair can be told apart, or the planted one cannot. */
export async function timingBench(adminUrl: string, say: (text: string) => void): Promise<object> {
  const secrets = await mkdtemp(join(tmpdir(), "openfloor-timing-"));
  try {
    const passwordsFile = join(secrets, "passwords.json");
    const urls = await prepareDatabase({ adminUrl, mode: "production", passwordsFile });
    await importRecord(urls.migrateUrl, await recordParts());
    const objects = await loadObjects(adminUrl);
    const servers = await startServers(urls);
    try {
      return await measureAll(adminUrl, servers, objects, say);
    } finally {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    }
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}

async function startServers({
  publicUrl,
  delegatesUrl,
}: {
  publicUrl: string;
  delegatesUrl: string;
}): Promise<Servers> {
  const common = {
    OPENFLOOR_MODE: "production",
    PUBLIC_ORIGIN: "https://bench.example.org",
    DELEGATES_ORIGIN: "https://desk.example.org",
    SECURITY_CONTACT: "mailto:bench@openfloor.int",
    // The bench names the network of each request, as a proxy would.
    TRUST_PROXY: "127.0.0.1",
  };
  return {
    public: await startServer(entry("public"), (port) => ({
      ...common,
      PUBLIC_PORT: `${port}`,
      PUBLIC_DATABASE_URL: publicUrl,
    })),
    delegates: await startServer(entry("delegates"), (port) => ({
      ...common,
      DELEGATES_PORT: `${port}`,
      DELEGATES_DATABASE_URL: delegatesUrl,
    })),
  };
}

async function measureAll(
  adminUrl: string,
  servers: Servers,
  objects: Objects,
  say: (text: string) => void,
): Promise<object> {
  const pairs = await everyPair(servers, objects);
  const control = pairs.find(({ name, who }) => name === "Mutation.confirmAuthority" && who.startsWith("focalPointB"));
  if (!control) throw new Error("There is no pair to plant the delay in.");
  const least = level / (pairs.length + 1);
  say(`${pairs.length} pairs, ${count} times each; told apart where p < ${least.toExponential(1)}, twice.\n`);
  const planted = await withDelay(adminUrl, () => measure(control, least));
  say(`${lineOf(planted)}   ← planted: 1 ms where the row exists`);
  const lines: Line[] = [];
  for (const pair of pairs) {
    lines.push(await measure(pair, least));
    say(lineOf(lines.at(-1) as Line));
  }
  const told = lines.filter((line) => line.told);
  say(
    `\n${told.length} of ${lines.length} pairs can be told apart by time; the planted one ${planted.told ? "can" : "cannot"}.`,
  );
  if (told.length > 0 || !planted.told) process.exitCode = 1;
  return { count, level, least, lines, planted };
}

async function measure(pair: Named, least: number): Promise<Line> {
  const first = await interleaved(pair, count);
  let difference = mannWhitney(first.unknown, first.forbidden);
  if (difference.p < least) {
    const again = await interleaved(pair, 2 * count);
    difference = mannWhitney(again.unknown, again.forbidden);
  }
  const { name, who } = pair;
  return { name, who, median: median(first.unknown), difference, told: difference.p < least };
}

const lineOf = ({ name, who, median: middle, difference, told }: Line): string =>
  [
    name.padEnd(32),
    who.padEnd(46),
    `${middle.toFixed(2)} ms`.padStart(9),
    `${(difference.ofMedians * 1_000).toFixed(0)} µs`.padStart(9),
    `p ${difference.p.toPrecision(2)}`.padStart(12),
    told ? "TOLD APART" : "",
  ]
    .join("  ")
    .trimEnd();

/** Makes every reading of a response last a millisecond longer when its row exists, while `work` goes on. */
async function withDelay<T>(adminUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      "create policy planted on intake.submission as restrictive for select using (pg_sleep(0.001) is not null)",
    );
    return await work();
  } finally {
    await client.query("drop policy planted on intake.submission");
    await client.end();
  }
}
