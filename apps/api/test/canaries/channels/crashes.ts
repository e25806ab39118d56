import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { canaryText } from "../canary.js";
import type { Channel } from "../channel.js";
import type { Place } from "../scanner.js";
import { TalkingProcess } from "../../supervisor/talking-process.js";

const entry = new URL("../../../src/platform/supervisor/run-entry.ts", import.meta.url).href;
const child = new URL("../../../src/platform/supervisor/child.ts", import.meta.url).href;
const typescript = fileURLToPath(new URL("../../supervisor/typescript-imports.mjs", import.meta.url));

/** An error as the database's driver makes it: it carries the row, the values and the address of the login. */
const anError = (
  canary: string,
): string => `Object.assign(new Error('invalid input syntax for type integer: "${canary}"'), {
  code: "22P02", detail: "Key (email)=(${canary}@example.org) already exists.", where: "unnamed portal parameter $1 = '${canary}'",
  parameters: ["${canary}"], query: "select '${canary}'", cause: new Error("postgres://u:${canary}@localhost/x"),
})`;

const endings: Readonly<Record<string, (error: string) => string>> = {
  "an exception that nobody catches": (error) => `setImmediate(() => { throw ${error}; })`,
  "a promise that nobody awaits": (error) => `void Promise.reject(${error})`,
  "a start that fails": (error) => `throw ${error}`,
  "a stop that fails": (error) =>
    `onShutdown(async () => { throw ${error}; }); process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)`,
};

/** What a process prints when it ends in a way that nobody foresaw. */
export const crashes: Channel = {
  name: "output of crashes",
  places: () =>
    Promise.all(
      Object.entries(endings).map(([name, end]) =>
        said(
          name,
          `import { runEntry } from "${entry}"; import { onShutdown } from "${child}";
          await runEntry("worker", async () => { ${end(anError(canaryText("intake.submission.email")))}; });`,
        ),
      ),
    ),
  leak: async (canary) => [await said("a process without our handlers", `throw ${anError(canary)}`)],
};

async function said(name: string, script: string): Promise<Place> {
  const flags = ["--import", typescript, "--input-type=module", "--eval", script];
  const env = { PATH: process.env.PATH ?? "", OPENFLOOR_MODE: "production" };
  const crashing = new TalkingProcess(spawn(process.execPath, flags, { env, stdio: ["ignore", "pipe", "pipe"] }));
  await crashing.ended;
  if (crashing.lines.length === 0) throw new Error(`${name} printed nothing`);
  return { name, content: crashing.lines.join("\n") };
}
