import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { useDesk } from "./harness/desk.ts";

const start = useDesk();
const build = join(import.meta.dirname, "../build");
const documents = JSON.parse(readFileSync(join(build, "documents.json"), "utf8")) as Record<string, string>;

test("each document is listed under the SHA-256 of its own text and is valid in the delegates' graph", () => {
  const schema = buildSchema(
    readFileSync(join(import.meta.dirname, "../../../packages/schema/delegates.graphql"), "utf8"),
  );
  expect(Object.keys(documents).length).toBeGreaterThan(20);
  for (const [hash, text] of Object.entries(documents)) {
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
    expect(validate(schema, parse(text))).toEqual([]);
  }
});

test("the first screen takes less than 250 kB of script, compressed", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  const scripts: Promise<Buffer>[] = [];
  tab.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.body());
  });
  await open("/");
  await tab.waitForLoadState("networkidle");
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(250_000);
});

test("the app runs under a policy that allows its own scripts and styles and nothing inline but what the build names", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await tab.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
      document.documentElement.setAttribute("data-refused", blockedURI),
    );
  });
  await open("/consultations/round-decided");
  expect(await tab.locator("html").getAttribute("data-refused")).toBe(null);
});
