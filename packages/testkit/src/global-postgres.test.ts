import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { watch } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { testCluster } from "./postgres.js";

interface TestRun {
  readonly pid: number;
  nextLine(): Promise<string>;
  /** Sends it a line. */
  goOn(): void;
}

/** A process that acts as a test run: it calls the global setup, runs `then`, and stays until its input closes. */
function testRun(then: string, environment: Record<string, string> = {}): TestRun {
  const source = `
    import { setup, teardown } from "@openfloor/testkit/global-postgres";
    const provided = [];
    await setup({ provide: (_, postgres) => provided.push(postgres) });
    ${then}
    process.stdin.once("end", () => process.exit()).resume();`;
  const run = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    cwd: import.meta.dirname,
    env: { ...process.env, TEST_DATABASE_URL: "", ...environment },
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  const { pid } = run;
  if (pid === undefined) throw new Error("The process could not be started");
  onTestFinished(() => {
    run.kill("SIGKILL");
  });
  const lines = createInterface({ input: run.stdout })[Symbol.asyncIterator]();
  return {
    pid,
    nextLine: async () => (await lines.next()).value ?? "",
    goOn: () => run.stdin.write("\n"),
  };
}

async function dataFolder(url: string): Promise<string> {
  const [folder] = await firstColumn(url, "select current_setting('data_directory')");
  return folder ?? "";
}

async function namesLike(url: string, start: string): Promise<string[]> {
  const databases = "select datname from pg_database where starts_with(datname, $1)";
  const roles = "select rolname from pg_roles where starts_with(rolname, $1)";
  return firstColumn(url, `${databases} union all ${roles}`, [start]);
}

async function firstColumn(url: string, text: string, values: string[] = []): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<string[]>({ text, values, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "a run that is ended by %s leaves no server and no data",
  async (signal) => {
    const run = testRun("console.log(provided[0].url);");
    const url = await run.nextLine();
    const data = await dataFolder(url);
    // …/openfloor-test-x/cluster/data
    const folder = dirname(dirname(data));
    const changes = watch(dirname(folder));
    process.kill(-run.pid, signal);
    for await (const _ of changes) if (!existsSync(folder)) break;
    await expect(dataFolder(url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  },
);

test("two projects of one run share a server, which goes with the second", async () => {
  const run = testRun(`
    await setup({ provide: (_, postgres) => provided.push(postgres) });
    console.log(JSON.stringify(provided));
    await teardown();
    console.log("one left");
    process.stdin.once("data", async () => { await teardown(); console.log("none left"); });`);
  const [first, second] = JSON.parse(await run.nextLine()) as [{ url: string }, { url: string }];
  expect(second).toEqual(first);
  expect(await run.nextLine()).toBe("one left");
  await expect(dataFolder(first.url)).resolves.toBeDefined();
  run.goOn();
  expect(await run.nextLine()).toBe("none left");
  await expect(dataFolder(first.url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("a server given by TEST_DATABASE_URL is used, and what the run made there is removed", async () => {
  const { url } = testCluster();
  const run = testRun(
    `import { Client } from "pg";
     const { url, run } = provided[0];
     const client = new Client({ connectionString: url });
     await client.connect();
     await client.query("create database " + run + "_template is_template true");
     await client.query("create database " + run + "_one");
     await client.query("create role " + run + "_one_reader");
     await client.end();
     console.log(url);
     console.log(run);
     process.stdin.once("data", async () => { await teardown(); console.log("done"); });`,
    { TEST_DATABASE_URL: url },
  );
  expect(await run.nextLine()).toBe(url);
  const name = await run.nextLine();
  expect(await namesLike(url, name)).toHaveLength(3);
  run.goOn();
  expect(await run.nextLine()).toBe("done");
  expect(await namesLike(url, name)).toEqual([]);
});
