import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testCluster } from "@openfloor/testkit/postgres";

/** The kinds of walls, each taken down by a test file of its own. */
const kinds = ["guards", "policies", "routes", "conditions", "grants", "row policies", "invariants", "starts"] as const;
export type Kind = (typeof kinds)[number];

/** A wall that was taken down: which probes noticed, and what came through although the other wall stood. */
export type TakenDown = {
  readonly wall: string;
  readonly caughtBy: readonly string[];
  readonly leaked: readonly string[];
};

/** Keeps what came of each wall of a kind, and prints it in one line. */
export function tallyOf(kind: Kind): { add(wall: TakenDown): TakenDown; print(): Promise<void> } {
  const walls: TakenDown[] = [];
  return {
    add(wall) {
      walls.push(wall);
      return wall;
    },
    async print() {
      const counts = countsOf(walls);
      process.stdout.write(`${kind}: ${inWords(counts)}\n`);
      await printTotal(kind, counts);
    },
  };
}

type Counts = { readonly removed: number; readonly caught: number; readonly leaked: number };

const countsOf = (walls: readonly TakenDown[]): Counts => ({
  removed: walls.length,
  caught: walls.filter(({ caughtBy }) => caughtBy.length > 0).length,
  leaked: walls.filter(({ leaked }) => leaked.length > 0).length,
});
const inWords = ({ removed, caught, leaked }: Counts): string =>
  `${removed} walls removed, ${caught} caught, ${leaked} leaked`;

/** Test files run in processes of their own; the last one to end prints the sum of all. */
async function printTotal(kind: Kind, counts: Counts): Promise<void> {
  const folder = join(tmpdir(), `openfloor-removed-walls-${testCluster().run}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, kind), JSON.stringify(counts));
  const done = await readdir(folder);
  if (!kinds.every((name) => done.includes(name))) return;
  const all = await Promise.all(
    kinds.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as Counts),
  );
  await rm(folder, { recursive: true, force: true });
  const sum = (key: keyof Counts): number => all.reduce((total, each) => total + each[key], 0);
  process.stdout.write(`${inWords({ removed: sum("removed"), caught: sum("caught"), leaked: sum("leaked") })}\n`);
}
