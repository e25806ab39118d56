import { describe, expect, test } from "vitest";
import { secretsOf } from "../config/secrets.js";
import { createLog } from "./log.js";

type Line = Readonly<Record<string, unknown>>;

function logged(
  write: (log: ReturnType<typeof createLog>) => void,
  mode: "demo" | "production" = "production",
): string {
  const lines: string[] = [];
  write(createLog({ name: "public", mode, logLevel: "info" }, { write: (line) => void lines.push(line) }));
  return lines.join("");
}

const token = "q3Zr8vX1nT5kLw0PzYbC7dEfGhIjKmNoRsUtVaWx2yQ";

describe("the log", () => {
  test("writes JSON lines with time, process and level in production", () => {
    const text = logged((log) => log.info({ status: 200 }, "answered"));
    expect(JSON.parse(text)).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
      level: "info",
      name: "public",
      status: 200,
      msg: "answered",
    });
    expect(text.endsWith("\n")).toBe(true);
  });

  test("writes short lines for a person in demo mode", () => {
    expect(logged((log) => log.warn({ status: 503 }, "answered"), "demo")).toMatch(
      /^\d\d:\d\d:\d\d public {5}warn {2}answered {2}status=503\n$/,
    );
  });

  test.each([
    ["a mail address", "no such mailbox: anna.müller+cwg@état.example.ch", "no such mailbox: [address]"],
    ["a mail address on this machine", "to root@localhost failed", "to [address] failed"],
    [
      "a mail address with a top level in another script",
      "<zoë@xn--bcher-kva.xn--p1ai> unknown",
      "<[address]> unknown",
    ],
    ["a quoted mail address", 'to "very odd"@example.org', "to [address]"],
    ["a mail address at a number", "to root@[192.0.2.1]", "to [address]"],
    ["a mail address in a path", "GET /en/anna%40example.org", "GET /en/[address]"],
    ["a token in a path", `GET /ar/confirm/${token}`, "GET /ar/confirm/[token]"],
    ["a short token in a path", "GET /en/confirm/abc?x=1", "GET /en/confirm/[token]?x=1"],
    ["a token anywhere", `holder is ${token}.`, "holder is [token]."],
    [
      "the login of a database",
      "connect to postgresql://admin:hush@db.example.org/x",
      "connect to postgresql://[removed]@db.example.org/x",
    ],
    [
      "a password with signs that end an address",
      "connect to postgresql://admin:hu/s@h@db.example.org/x",
      "connect to postgresql://[removed]@db.example.org/x",
    ],
  ])("removes %s", (_what, message, expected) => {
    expect(JSON.parse(logged((log) => log.info(message)))).toMatchObject({ msg: expected });
    expect(JSON.parse(logged((log) => log.info({ deep: [{ note: message }] })))).toMatchObject({
      deep: [{ note: expected }],
    });
  });

  test("keeps ids of records, slugs and versions readable", () => {
    const message =
      "response 0f8fad5b-d9cb-469f-a165-70867728950e of expanding-internet-connectivity with @apollo/server@5.5.1 in .pnpm/vitest@5.1.1_@types+node@26.6.6/x";
    expect(JSON.parse(logged((log) => log.info(message)))).toMatchObject({ msg: message });
  });

  test("removes what keys say is secret or what people wrote", () => {
    const text = logged((log) =>
      log.info({
        headers: { cookie: "a=b", Authorization: "x" },
        email: "x",
        variables: { answers: ["hello"] },
        text: "hello",
      }),
    );
    expect(JSON.parse(text)).toMatchObject({
      headers: { cookie: "[removed]", Authorization: "[removed]" },
      email: "[removed]",
      variables: "[removed]",
      text: "[removed]",
    });
  });

  test("removes the passwords of the settings, however a server quotes them", () => {
    const password = "Nine&otters/swim=4ever";
    const quoted = [
      password,
      encodeURIComponent(password),
      Buffer.from(password).toString("base64"),
      Buffer.from(`\0postman\0${password}`).toString("base64"),
    ];
    const lines: string[] = [];
    const secrets = secretsOf({ SMTP_URL: `smtp://postman:${encodeURIComponent(password)}@mail.example.org` });
    const log = createLog(
      { name: "worker", mode: "production", logLevel: "info" },
      { write: (line) => void lines.push(line) },
      secrets,
    );
    for (const text of quoted) log.warn({ err: new Error(`535 ${text} is wrong`) }, `said ${text}`);
    expect(lines.map((line) => (JSON.parse(line) as Line).msg)).toEqual(quoted.map(() => "said [removed]"));
    for (const text of quoted) expect(lines.join("")).not.toContain(text);
  });

  test("keeps what a reader of values quotes to itself, also where another error carries it on", () => {
    const unread = (() => {
      try {
        return JSON.parse('{"answer": what I wrote') as Error;
      } catch (error) {
        return error;
      }
    })();
    const wrapped = new Error('failed: "what I wrote"\n    at "what I wrote" (file.ts:1:1)', { cause: unread });
    const text = logged((log) => log.error({ err: wrapped }, "unexpected"));
    expect(text).toContain("SyntaxError");
    expect(text).not.toContain("what I wrote");
    expect(logged((log) => log.error({ err: unread }, "unexpected"))).not.toContain("what I wrote");
  });

  test("tells of a database error its codes and place, never the row or the value that it quotes", () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "what I wrote"'), {
      code: "22P02",
      detail: "Key (email)=(anna@example.org) already exists.",
      table: "response",
      parameters: ["what I wrote"],
    });
    const wrapped = Object.assign(new Error("query failed", { cause: error }), { query: "insert into …" });
    const text = logged((log) => log.error({ err: wrapped }, "unexpected"));
    const { err } = JSON.parse(text) as { err: Line };
    expect(err).toMatchObject({
      type: "Error",
      message: "query failed",
      cause: { code: "22P02", table: "response", message: 'invalid input syntax for type uuid: "…"' },
    });
    expect(err.at).toEqual(expect.arrayContaining([expect.stringContaining("log.test.ts")]));
    expect(text).not.toMatch(/what I wrote|anna|insert into/);
  });
});
