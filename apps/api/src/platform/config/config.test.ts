import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
  ConfigError,
  delegatesConfig,
  migrateConfig,
  publicConfig,
  startConfig,
  workerConfig,
  type Environment,
} from "./config.js";
import { settings } from "./settings.js";

const database = "postgresql://someone:Kt4-nine-otters-swim@db.example.org/openfloor";
/** What production wants of both origins. */
const inProduction = {
  PUBLIC_ORIGIN: "https://floor.example.org",
  DELEGATES_ORIGIN: "https://delegates.example.org",
  SECURITY_CONTACT: "mailto:security@un-floor.int",
};

function problemsOf(read: (environment: Environment) => unknown, environment: Environment): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ConfigError) {
      return error.problems;
    }
    throw error;
  }
  return [];
}

describe("settings", () => {
  test("have a default for everything under start, which is a demo", () => {
    expect(startConfig({})).toEqual({
      mode: "demo",
      logLevel: "warn",
      publicPort: 3000,
      publicOrigin: "http://localhost:3000",
      delegatesPort: 3001,
      delegatesOrigin: "http://localhost:3001",
      mailPort: 3002,
      dataDir: resolve(".data"),
      databaseUrl: undefined,
      smtpUrl: undefined,
      mailFrom: "Openfloor <no-reply@localhost>",
      securityContact: "mailto:nobody@this-is-a-demo.invalid",
      securityPolicy: undefined,
      trustProxy: false,
    });
  });

  test("make a process production unless it is told otherwise", () => {
    const config = publicConfig({ ...inProduction, PUBLIC_DATABASE_URL: database });
    expect(config).toMatchObject({
      mode: "production",
      logLevel: "info",
      host: "0.0.0.0",
      acceptedOrigins: ["https://floor.example.org"],
      securityContact: "mailto:security@un-floor.int",
    });
    expect(migrateConfig({ MIGRATE_DATABASE_URL: database })).toMatchObject({
      mode: "production",
      databaseUrl: database,
    });
  });

  test("let a demo listen on loopback only, under all its names", () => {
    const config = delegatesConfig({
      DELEGATES_DATABASE_URL: database,
      OPENFLOOR_MODE: "demo",
      DELEGATES_PORT: "4001",
    });
    expect(config).toMatchObject({
      host: "localhost",
      port: 4001,
      origin: "http://localhost:4001",
      acceptedOrigins: ["http://localhost:4001", "http://127.0.0.1:4001", "http://[::1]:4001"],
      publicOrigin: "http://localhost:3000",
    });
  });

  test("count an empty variable as unset", () => {
    expect(startConfig({ PUBLIC_PORT: "", SMTP_URL: " " })).toMatchObject({ publicPort: 3000, smtpUrl: undefined });
  });

  test("name every problem at once, each with the setting, what it must be and an example", () => {
    expect(
      problemsOf(startConfig, {
        PUBLIC_PORT: "70000",
        OPENFLOOR_MODE: "Production",
        PUBLIC_ORIGIN: "floor.example.org/",
        TRUST_PROXY: "2",
        LOG_LEVEL: "loud",
      }),
    ).toEqual([
      'OPENFLOOR_MODE must be either "demo" or "production", for example production. It is "Production".',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, for example info. It is "loud".',
      'PUBLIC_PORT must be a port number from 1 to 65535, for example 3000. It is "70000".',
      'PUBLIC_ORIGIN must be an origin with https, without a path (http only for localhost, 127.0.0.1 and [::1]), for example https://openfloor.example.org. It is "floor.example.org/".',
      'TRUST_PROXY must be "no", or the addresses and networks of the proxies in front of the server, separated by commas, for example 10.0.0.0/8. It is "2".',
    ]);
  });

  test("name what is missing and what needs it", () => {
    const { PUBLIC_ORIGIN, DELEGATES_ORIGIN } = inProduction;
    expect(problemsOf(workerConfig, { PUBLIC_ORIGIN, DELEGATES_ORIGIN })).toEqual([
      "WORKER_DATABASE_URL is missing: the worker logs in with it. It must be the address of a PostgreSQL database, for example postgresql://openfloor_worker:password@db.example.org:5432/openfloor.",
      "SMTP_URL is missing: the worker sends mail through it. It must be the address of a mail server, for example smtps://user:password@mail.example.org:465.",
    ]);
  });

  test("never repeat a secret, however wrong it is", () => {
    const error = new ConfigError(
      problemsOf(startConfig, { DATABASE_URL: "mysql://admin:hush-hush@db", SMTP_URL: "hush-hush" }),
    );
    expect(error.problems).toHaveLength(2);
    expect(error.message).not.toContain("hush");
    expect(error.exitCode).toBe(2);
  });

  test.each([
    ["DATABASE_URL", "postgresql://db.example.org"],
    ["DATABASE_URL", "https://db.example.org/openfloor"],
    ["PUBLIC_ORIGIN", "http://floor.example.org"],
    ["PUBLIC_ORIGIN", "https://floor.example.org/en"],
    ["PUBLIC_PORT", "0"],
    ["PUBLIC_PORT", "3000.5"],
    ["SMTP_URL", "https://mail.example.org"],
    ["MAIL_FROM", "Openfloor"],
    ["MAIL_FROM", "Openfloor <a@b>\r\nBcc: <c@d>"],
    ["SECURITY_CONTACT", "security@un-floor.int"],
    ["SECURITY_CONTACT", "http://un-floor.int/security"],
    ["SECURITY_CONTACT", "mailto:security@un-floor.int\nPolicy: https://elsewhere.int"],
    ["SECURITY_POLICY", "http://un-floor.int/security"],
    ["TRUST_PROXY", "yes"],
    ["TRUST_PROXY", "10.0.0.0/8,proxy.example.org"],
  ])("refuse %s=%s", (name, value) => {
    const environment = {
      ...inProduction,
      OPENFLOOR_MODE: "production",
      SMTP_URL: "smtp://mail.example.org",
      [name]: value,
    };
    expect(problemsOf(startConfig, environment)).toEqual([expect.stringMatching(new RegExp(`^${name} must be`))]);
  });

  test("read the proxies that may tell a client's address", () => {
    expect(startConfig({ TRUST_PROXY: "10.0.0.0/8, ::1" }).trustProxy).toEqual(["10.0.0.0/8", "::1"]);
    expect(startConfig({ TRUST_PROXY: "no" }).trustProxy).toBe(false);
  });

  test.each(["0.0.0.0/0", "10.0.0.0/0", "::/0", "::ffff:0:0/96", "::/64"])(
    "refuse to believe everybody about a client's address in production, as %s would, beside all that is wrong",
    (everybody) => {
      const TRUST_PROXY = `10.0.0.0/8, ${everybody}`;
      const problem = `TRUST_PROXY must name only the proxies in production, not everybody. It has "${everybody}".`;
      const production = { ...inProduction, PUBLIC_DATABASE_URL: database, DELEGATES_DATABASE_URL: database };
      expect(problemsOf(publicConfig, { ...production, TRUST_PROXY })).toEqual([problem]);
      expect(problemsOf(delegatesConfig, { ...production, TRUST_PROXY })).toEqual([problem]);
      const start = { ...production, OPENFLOOR_MODE: "production", TRUST_PROXY };
      expect(problemsOf(startConfig, start)).toEqual([expect.stringMatching(/^SMTP_URL is missing/), problem]);
      expect(problemsOf(startConfig, { TRUST_PROXY })).toEqual([]);
    },
  );

  test("let production believe a network, however it is written", () => {
    const TRUST_PROXY = "128.0.0.0/1, fd00::/8, ::ffff:10.0.0.0/104, ::1, 127.0.0.1";
    expect(problemsOf(publicConfig, { ...inProduction, PUBLIC_DATABASE_URL: database, TRUST_PROXY })).toEqual([]);
  });

  test("refuse a demo under a name that other machines can reach", () => {
    expect(problemsOf(startConfig, { PUBLIC_ORIGIN: "https://floor.example.org" })).toEqual([
      'PUBLIC_ORIGIN must be on this machine in demo mode, for example http://localhost:3000. It is "https://floor.example.org".',
    ]);
    expect(
      problemsOf(publicConfig, {
        OPENFLOOR_MODE: "demo",
        PUBLIC_ORIGIN: "https://floor.example.org",
        PUBLIC_DATABASE_URL: database,
      }),
    ).toHaveLength(1);
  });

  test("demand a mail server in production, where there is no inbox", () => {
    expect(problemsOf(startConfig, { ...inProduction, OPENFLOOR_MODE: "production" })).toEqual([
      expect.stringMatching(/^SMTP_URL is missing/),
    ]);
  });

  test("refuse in production what only a demo or an example may have, all of it at once", () => {
    const problems = problemsOf(startConfig, {
      OPENFLOOR_MODE: "production",
      PUBLIC_ORIGIN: "http://localhost:3000",
      SMTP_URL: "smtps://user:password@mail.example.org:465",
      DATABASE_URL: "postgresql://admin:password@localhost:5432/openfloor",
      MAIL_FROM: "Openfloor <no-reply@localhost>",
    });
    expect(problems).toEqual([
      'PUBLIC_ORIGIN must be with https in production, for example https://openfloor.example.org. It is "http://localhost:3000".',
      "DELEGATES_ORIGIN is missing: production is reached by it. It must be an origin with https, without a path (http only for localhost, 127.0.0.1 and [::1]), for example https://delegates.openfloor.example.org.",
      "DATABASE_URL must not have the password of an example or the login's own name in production.",
      "SMTP_URL must not have the password of an example or the login's own name in production.",
      "SECURITY_CONTACT is missing: whoever finds a weakness writes to it. It must be a mail address with mailto: in front, or a page with https, for example mailto:security@openfloor.example.org.",
      'MAIL_FROM must lead to somebody in production. It is "Openfloor <no-reply@localhost>".',
    ]);
  });

  test.each([
    ["the password of an example", "postgresql://someone:Password@db.int/openfloor", 1],
    ["the login's own name", "postgresql://openfloor_public:openfloor_public@db.int/openfloor", 1],
    ["a short password", "postgresql://someone:Kt4-nine@db.int/openfloor", 1],
    ["a short password behind the question mark", "postgresql://someone@db.int/openfloor?password=Kt4-nine", 1],
    ["a long password", database, 0],
    ["no password, where another proof is asked for", "postgresql://someone@db.int/openfloor", 0],
  ])("about a database with %s: %s has %i problems in production, and none in a demo", (_what, url, count) => {
    const problems = problemsOf(publicConfig, { ...inProduction, PUBLIC_DATABASE_URL: url });
    expect(problems).toHaveLength(count);
    expect(problems.join()).not.toMatch(/Password@|Kt4/);
    expect(problemsOf(publicConfig, { OPENFLOOR_MODE: "demo", PUBLIC_DATABASE_URL: url })).toEqual([]);
  });

  test.each(["mailto:security@localhost", "mailto:nobody@this-is-a-demo.invalid", "https://www.example.org/security"])(
    "refuse %s as the contact of a production, where nobody answers",
    (SECURITY_CONTACT) => {
      expect(problemsOf(publicConfig, { ...inProduction, PUBLIC_DATABASE_URL: database, SECURITY_CONTACT })).toEqual([
        expect.stringMatching(/^SECURITY_CONTACT must lead to somebody/),
      ]);
    },
  );

  test("refuse one port for two things", () => {
    expect(problemsOf(startConfig, { PUBLIC_PORT: "3002" })).toEqual([
      "PUBLIC_PORT, DELEGATES_PORT and MAIL_PORT must be three different ports.",
    ]);
  });

  test("are all listed in .env.example, and nothing else is", async () => {
    const example = await readFile(new URL("../../../../../.env.example", import.meta.url), "utf8");
    const listed = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(settings).toSorted());
  });

  test("that .env.example shows are the defaults", async () => {
    const example = await readFile(new URL("../../../../../.env.example", import.meta.url), "utf8");
    const shown = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name ?? "", value]),
    );
    expect(startConfig(shown)).toEqual(startConfig({}));
  });
});
