import { fastify } from "fastify";
import { expect, test } from "vitest";
import type { SecurityConfig } from "../config/config.js";
import { securityTxt } from "./security-txt.js";

async function fieldsOf(config: SecurityConfig): Promise<readonly (readonly [name: string, value: string])[]> {
  const app = fastify();
  await app.register(securityTxt, { origin: "https://openfloor.example", config });
  const answer = await app.inject("/.well-known/security.txt");
  await app.close();
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(answer.body.endsWith("\n")).toBe(true);
  return answer.body
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value];
    });
}

const contact = { securityContact: "mailto:security@openfloor.example", securityPolicy: undefined };

test("security.txt names whom to write to, in which languages, where it is found, and how reports are treated", async () => {
  const fields = await fieldsOf({ ...contact, securityPolicy: "https://openfloor.example/policy" });
  expect(fields.filter(([name]) => name !== "Expires")).toEqual([
    ["Contact", "mailto:security@openfloor.example"],
    ["Preferred-Languages", "ar, zh, en, fr, ru, es"],
    ["Canonical", "https://openfloor.example/.well-known/security.txt"],
    ["Policy", "https://openfloor.example/policy"],
  ]);
});

test("security.txt has no policy when there is none, and each field that must be there once", async () => {
  const names = (await fieldsOf(contact)).map(([name]) => name);
  expect(names).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical"]);
});

test("security.txt expires within a year, on an instant of RFC 3339, and not yet", async () => {
  const expires = (await fieldsOf(contact)).find(([name]) => name === "Expires")?.[1] ?? "";
  expect(expires).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});
