import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";

const launchers = new URL("launchers.ts", import.meta.url).href;

/** A server below a shell below a script of that name; it says how many launchers it watches, and when one is gone. */
async function launchedBy(
  name: string,
  environment: Record<string, string> = {},
): Promise<{ launcher: ChildProcess; nextLine(): Promise<string | undefined> }> {
  const folder = await mkdtemp(join(tmpdir(), "launchers-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, "server.mjs"),
    `import { packageManagersAbove, watchLaunchers } from "${launchers}";
     const stop = (why) => { console.log(why); process.exit(); };
     watchLaunchers(() => stop("launcher gone"));
     const { length } = packageManagersAbove();
     if (length === 0) stop("watching nobody");
     console.log("watching " + length);
     setInterval(() => {}, 60_000);`,
  );
  await writeFile(
    join(folder, name),
    `require("node:child_process").spawn("/bin/sh", ["-c", "node server.mjs; true"], { cwd: ${JSON.stringify(folder)}, stdio: "inherit" });
     setInterval(() => {}, 60_000);`,
  );
  const launcher = spawn(process.execPath, [join(folder, name)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: `${join(process.execPath, "..")}:${process.env.PATH}`, ...environment },
  });
  onTestFinished(() => void launcher.kill("SIGKILL"));
  const lines = createInterface({ input: launcher.stdout })[Symbol.asyncIterator]();
  return { launcher, nextLine: async () => ((await lines.next()) as { value?: string }).value };
}

test("a server stops when the package manager above its shell is killed", async () => {
  const { launcher, nextLine } = await launchedBy("npx-cli.js");
  expect(await nextLine()).toBe("watching 2");
  launcher.kill("SIGKILL");
  expect(await nextLine()).toBe("launcher gone");
});

test("a server watches no other programs above it", async () => {
  const { nextLine } = await launchedBy("launch.js");
  expect(await nextLine()).toBe("watching nobody");
});

test("a server does not stay when npx was killed before it started", async () => {
  const { nextLine } = await launchedBy("pnpm.js", {
    npm_execpath: "/home/somebody/.npm/_npx/9c70/node_modules/pnpm/pnpm",
  });
  expect(await nextLine()).toBe("launcher gone");
});

test("a server that a program below npx started watches nobody", async () => {
  const { nextLine } = await launchedBy("launch.js", {
    npm_execpath: "/home/somebody/.npm/_npx/9c70/node_modules/pnpm/pnpm",
  });
  expect(await nextLine()).toBe("watching nobody");
});

test("a server stays when npx brought the package manager and is still there", async () => {
  const { nextLine } = await launchedBy("npx-cli.js", {
    npm_execpath: "/home/somebody/.npm/_npx/9c70/node_modules/pnpm/pnpm",
  });
  expect(await nextLine()).toBe("watching 2");
});
