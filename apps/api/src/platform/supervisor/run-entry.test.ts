import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const imports = fileURLToPath(new URL("../../../test/supervisor/typescript-imports.mjs", import.meta.url));

/** Runs an entry with this body as a process of its own. */
async function runs(body: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const folder = await mkdtemp(join(tmpdir(), "entry-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "entry.mjs");
  const source = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  await writeFile(
    file,
    `import { runEntry } from ${source("run-entry.ts")};
     import { publicConfig } from ${source("../config/config.ts")};
     import { OperatorError } from ${source("../config/operator-error.ts")};
     await runEntry("public", async () => { ${body} });`,
  );
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", imports, file], { env: {} }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

test("settings that are wrong are explained without a stack, and the process leaves with 2", async () => {
  expect(await runs("publicConfig({ OPENFLOOR_MODE: 'demo', PUBLIC_DATABASE_URL: 'x', PUBLIC_PORT: 'y' });")).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "Openfloor cannot start with these settings:\n" +
      '  - PUBLIC_PORT must be a port number from 1 to 65535, for example 3000. It is "y".\n' +
      "  - PUBLIC_DATABASE_URL must be the address of a PostgreSQL database, for example postgresql://openfloor_public:password@db.example.org:5432/openfloor.\n",
  });
});

test("what the operator has to put right is explained, and the process leaves with 1", async () => {
  expect(await runs("throw new OperatorError('Port 3000 is taken.');")).toEqual({
    code: 1,
    stdout: "",
    stderr: "Port 3000 is taken.\n",
  });
});

test.each([
  ["at its start", "throw new Error('of anna@example.org');"],
  ["later", "setTimeout(() => { throw new Error('of anna@example.org'); });"],
  ["in a promise that nobody awaits", "void Promise.reject(new Error('of anna@example.org'));"],
])("a process that crashes %s logs the crash whole, but no address, and leaves with 1", async (_when, body) => {
  const { code, stdout, stderr } = await runs(body);
  expect([code, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    level: "fatal",
    name: "public",
    err: { type: "Error", message: "of [address]" },
  });
});
