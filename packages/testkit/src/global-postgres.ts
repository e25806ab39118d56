import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { oncePerRun } from "./once-per-run.js";
import { dropRun, type TestPostgres } from "./test-postgres.js";

/** A global setup for vitest: one PostgreSQL for the whole run, or the one that TEST_DATABASE_URL names. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("testPostgres", (await shared.take()).postgres);
}

export async function teardown(): Promise<void> {
  await shared.give();
}

interface Shared {
  readonly postgres: TestPostgres;
  /** Ends the server; undefined when it is not ours. */
  readonly stop: (() => Promise<void>) | undefined;
}

const shared = oncePerRun<Shared>("postgres", open, close);

async function open(): Promise<Shared> {
  const run = `oft_${randomBytes(4).toString("hex")}`;
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return { postgres: { url: given, run }, stop: undefined };

  const keeper = spawn(process.execPath, [fileURLToPath(new URL("cluster-keeper.js", import.meta.url))], {
    detached: true,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: keeper.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    lines.once("close", () => reject(new Error("PostgreSQL for the tests did not start; the reason is above")));
  });
  keeper.unref();
  const stop = async () => {
    const gone = once(keeper, "exit");
    keeper.stdin.end();
    const [code] = await gone;
    if (code !== 0) throw new Error(`PostgreSQL of the tests did not stop as it should (exit code ${code})`);
  };
  return { postgres: { url, run }, stop };
}

async function close({ postgres, stop }: Shared): Promise<void> {
  await (stop === undefined ? dropRun(postgres) : stop());
}
