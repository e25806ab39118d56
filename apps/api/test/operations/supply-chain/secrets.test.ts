import { globSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../walls/source-files.js";
import { suspectsIn } from "./find-secrets.js";

/** What builds and runs leave behind; none of it is committed. */
const leftBehind = new Set(
  "node_modules .git .env .turbo .react-router .data .vitest .cache dist build gen test-output".split(" "),
);
const pictures = new Set([".png", ".jpg", ".ico", ".svg"]);

const committed = globSync(["**/*", ".*", ".ci/*"], {
  cwd: root,
  withFileTypes: true,
  exclude: ({ name }) => leftBehind.has(name),
})
  .filter((entry) => entry.isFile() && !pictures.has(extname(entry.name)))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

/** What looks like a secret and is none: where it stands, and why. */
const harmless: Readonly<Record<string, readonly (readonly [text: string, why: string])[]>> = {
  "apps/api/record/consultations.json": [["net/message/MY6XS33F", "the address of a source"]],
  "apps/api/src/platform/config/config.test.ts": [
    ["postgresql://someone:Kt4-nine", "a password made up to be refused"],
    ["postgresql://openfloor_public:openfloor_public", "a password made up to be refused"],
  ],
  "apps/api/src/platform/database/scram.test.ts": [
    ["WG5d8oPm3Otc", "the example of RFC 7677"],
    ["wfPLwcE6nTWh", "the example of RFC 7677"],
  ],
  "apps/api/src/platform/log/log.test.ts": [
    ["q3Zr8vX1nT5kLw0PzYbC", "a token made up to be removed"],
    ["postgresql://admin:hush", "a password made up to be removed"],
    ["Nine&otters", "the same"],
  ],
  "apps/api/src/platform/config/secrets.test.ts": [["postgresql://worker:nine", "a password made up to be found"]],
  "apps/api/src/platform/supervisor/run.test.ts": [["postgres://admin:secret", "a database that does not exist"]],
  "apps/api/test/hostile-content/corpus.ts": [["PHNjcmlwdD5fX3Jhbj0x", "a script, hostile and dressed up"]],
  "apps/api/test/operations/logs/built-processes.test.ts": [
    ["Nine&otters/swim=4ever", "a password made up to be kept silent"],
  ],
  "apps/public/test/fixture-record.ts": [["f2c26b46b68ffc68ff99", "the hash of a fixture"]],
  "packages/domain/src/kernel/ids.test.ts": [["4b6f7f0c2f8e4f6e9d43", "an id in a form that is refused"]],
};

/** The hashes of packages are no secrets; there are thousands. */
const withoutHashes = (path: string, text: string): string =>
  path === "pnpm-lock.yaml" ? text.replaceAll(/integrity: sha512-[\w+/]+=*/g, "") : text;

function suspectsOf(path: string): readonly string[] {
  return suspectsIn(withoutHashes(path, readFileSync(join(root, path), "utf8")))
    .filter(({ text }) => !(harmless[path] ?? []).some(([known]) => text.includes(known)))
    .map(({ line, looksLike, text }) => `${path}:${line} ${looksLike}: ${text.slice(0, 12)}…`);
}

/** Half of each planted secret, so that this file holds none. */
const planted: readonly (readonly [looksLike: string, ...halves: string[]])[] = [
  ["a private key", "-----BEGIN OPENSSH PRIV", "ATE KEY-----"],
  ["a private key", "-----BEGIN PRIV", "ATE KEY-----"],
  ["a token of a service", "AKIAQ7XW", "3EXAMPLE2RT5"],
  ["a token of a service", "ghp_16C7e42F292c6912", "E7710c838347Ae178B4a"],
  ["a signed token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx", "MjM0NTY3ODkwIn0.dozjgNryP4J3jVmN"],
  ["a password in an address", "postgresql://openfloor_worker:Wq3x", "Lr8Tz@db.example.org/openfloor"],
  ["a password in an address", "smtps://post:Wq3x", "Lr8Tz@mail.example.org:465"],
  ["a password given by name", 'password: "Wq3xLr8', 'TzB6vN"'],
  ["something random", 'const key = "Zb4TqLx0vN7', 'cKd2RfYw9GhPmJs5UaEi3";'],
  ["something random", "SESSION=9f86d081884c7d65", "9a2feaa0c55ad015", "a3bf4f1b2b0b822c"],
];

describe("the repository", () => {
  it("holds no secret: no key, no token, no password, nothing random that is not on the list", () => {
    expect(committed.length).toBeGreaterThan(700);
    expect(committed).toEqual(expect.arrayContaining([".env.example", "pnpm-lock.yaml", ".ci/run", "SECURITY.md"]));
    expect(committed.flatMap(suspectsOf)).toEqual([]);
  });

  it("has on the list only what is there", () => {
    for (const [path, known] of Object.entries(harmless)) {
      const text = readFileSync(join(root, path), "utf8");
      for (const [part] of known) expect([path, text.includes(part)]).toEqual([path, true]);
    }
  });

  it.each(planted)("would not hide %s: %s…", (looksLike, ...halves) => {
    const text = readFileSync(join(root, "README.md"), "utf8");
    const found = suspectsIn(`${text}\n${halves.join("")}\n`);
    expect(found.map((one) => one.looksLike)).toContain(looksLike);
    expect(found.every(({ line }) => line > text.split("\n").length)).toBe(true);
  });

  it("may name examples, ids, hashes of nothing and words", () => {
    for (const text of [
      "postgresql://admin:password@db.example.org:5432/openfloor",
      "response 0f8fad5b-d9cb-469f-a165-70867728950e",
      "openfloor_migrations.CompiledCouncilReports1764000000007",
      "docs/how-to/run-in-production.md#behind-the-proxy-and-what-it-sends",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "0000000000000000000000000000000000000000000000000000000000000000",
    ]) {
      expect(suspectsIn(text)).toEqual([]);
    }
  });
});
