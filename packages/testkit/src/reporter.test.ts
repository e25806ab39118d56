import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

interface Outcome {
  readonly code: number | null;
  /** Lines of the standard output, without colours. */
  readonly lines: readonly string[];
}

/** A whole run of vitest over these files (name to text), with our reporter after the default one. */
async function runVitest(files: Record<string, string>, settings = ""): Promise<Outcome> {
  const root = await mkdtemp(join(tmpdir(), "reporter-test-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const reporter = JSON.stringify(join(import.meta.dirname, "reporter.ts"));
  await writeFile(
    join(root, "vitest.config.mjs"),
    `import { LastLineReporter } from ${reporter};
     export default { test: { globals: true, reporters: ["default", new LastLineReporter()], ${settings} } };`,
  );
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);

  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const child = spawn(process.execPath, [vitest, "run", "--root", root], {
    env: { ...Object.fromEntries(inherited), NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.resume();
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, lines: output.trimEnd().split("\n") };
}

test("the last line counts tests, and a good run exits with 0", async () => {
  const { code, lines } = await runVitest({
    "a.test.js": `test("one", () => {}); describe("group", () => test("two", () => {}));`,
    "b.test.js": `test("three", () => {});`,
  });
  expect(lines.at(-1)).toBe("3 passed, 0 failed");
  expect(code).toBe(0);
});

test("a failed test is counted and the exit code tells it", async () => {
  const { code, lines } = await runVitest({
    "a.test.js": `test("one", () => {}); test("two", () => { expect(1).toBe(2) });`,
  });
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
  expect(code).toBe(1);
});

test("skipped tests are named above the last line, with the reason where one was given", async () => {
  const { code, lines } = await runVitest({
    "a.test.js": `
      test("one", () => {});
      describe("group", () => test("two", ({ skip }) => skip("no tablet here")));
      test.skip("three", () => {});
      test.todo("four");`,
  });
  expect(lines.slice(-4)).toEqual([
    "skipped: a.test.js > group > two (no tablet here)",
    "skipped: a.test.js > three",
    "skipped: a.test.js > four (still to be written)",
    "1 passed, 0 failed",
  ]);
  expect(code).toBe(0);
});

test.each([
  ["a file that cannot be loaded", `test("one", () => {}); throw new Error("broken");`, "1 passed, 2 failed"],
  [
    "a hook that throws",
    `describe("group", () => { beforeAll(() => { throw new Error("broken") }); test("one", () => {}); });`,
    "1 passed, 2 failed",
  ],
  [
    "a hook after the tests that throws",
    `afterAll(() => { throw new Error("broken") }); test("one", () => {});`,
    "2 passed, 2 failed",
  ],
  ["an error that nobody handles", `test("one", () => { Promise.reject(new Error("broken")) });`, "2 passed, 2 failed"],
])("%s counts as one failed, beside the failed tests", async (_, text, lastLine) => {
  const other = `test("good", () => {}); test("bad", () => { throw new Error("wrong") });`;
  const { code, lines } = await runVitest({ "a.test.js": text, "b.test.js": other });
  expect(lines.at(-1)).toBe(lastLine);
  expect(code).toBe(1);
});

test("a global teardown that throws counts as failed", async () => {
  const { code, lines } = await runVitest(
    {
      "a.test.js": `test("one", () => {});`,
      "global.js": `export async function teardown() { throw new Error("broken"); }`,
    },
    `globalSetup: ["./global.js"]`,
  );
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
  expect(code).toBe(1);
});

test("a global setup that throws counts as failed", async () => {
  const { code, lines } = await runVitest(
    {
      "a.test.js": `test("one", () => {});`,
      "global.js": `export async function setup() { throw new Error("broken"); }`,
    },
    `globalSetup: ["./global.js"]`,
  );
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
  expect(code).toBe(1);
});

test("a run in which nothing passed is a failed run", async () => {
  const { code, lines } = await runVitest({ "a.test.js": `test.skip("one", () => {});` });
  expect(lines.slice(-2)).toEqual(["skipped: a.test.js > one", "0 passed, 0 failed"]);
  expect(code).toBe(1);
});
