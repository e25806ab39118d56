import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, readSources, root, type SourceTree } from "./source-files.js";
import { walls } from "./walls.js";

const tree = readSources();

/** The tree with one file written over or added, as somebody might tomorrow. */
function withFile(path: string, text: string): SourceTree {
  const known = new Set([...tree.keys(), path]);
  return new Map([...tree, [path, { path, text, imports: importsOf(path, text, known) }]]);
}

/** A breach for every wall: a file that should not be, and the wall that has to notice. */
const breaches: readonly { wall: keyof typeof walls; path: string; text: string }[] = [
  {
    wall: "domainStandsAlone",
    path: "packages/domain/src/responses/x.ts",
    text: 'import { readFile } from "node:fs";',
  },
  {
    wall: "domainStandsAlone",
    path: "packages/domain/src/responses/x.ts",
    text: 'import { roles } from "../membership/viewer.js";',
  },
  {
    wall: "audiencesStayApart",
    path: "apps/api/src/modules/meetings/public/x.ts",
    text: 'export { Meeting } from "../delegates/meeting-types.js";',
  },
  {
    wall: "audiencesStayApart",
    path: "apps/api/src/modules/responses/reads/public-responses.ts",
    text: 'import "../../../platform/graphql/delegates-types.js";',
  },
  {
    wall: "audiencesStayApart",
    path: "apps/public/src/x.ts",
    text: 'import sdl from "@openfloor/schema/delegates.graphql";',
  },
  {
    wall: "audiencesStayApart",
    path: "apps/api/src/modules/consultations/delegates/x.ts",
    text: 'import { Question } from "../public/consultation-types.js";',
  },
  {
    wall: "graphsAreAssembledByEntries",
    path: "apps/api/src/modules/meetings/delegates/x.ts",
    text: 'import { ConsultationsResolver } from "../../consultations/delegates/index.js";',
  },
  { wall: "databaseHasDoors", path: "apps/api/src/modules/meetings/acts/x.ts", text: 'import pg from "pg";' },
  {
    wall: "databaseHasDoors",
    path: "apps/api/src/modules/meetings/public/x.ts",
    text: 'export const f = (db) => db.query("select");',
  },
  {
    wall: "databaseHasDoors",
    path: "apps/api/src/modules/meetings/reads/x.ts",
    text: '@Entity({ name: "x" }) export class X {}',
  },
  {
    wall: "decoratorsStayApart",
    path: "apps/api/src/modules/meetings/acts/x.ts",
    text: 'import { Field } from "type-graphql";',
  },
  {
    wall: "decoratorsStayApart",
    path: "apps/api/src/modules/meetings/public/x.ts",
    text: 'import { Field } from "type-graphql"; import { Column } from "typeorm";',
  },
  { wall: "oneClock", path: "packages/domain/src/kernel/x.ts", text: "export const now = Date.now();" },
  { wall: "oneClock", path: "apps/api/src/modules/meetings/reads/x.ts", text: "export const sql = `select now()`;" },
  {
    wall: "platformKnowsNoModule",
    path: "apps/api/src/platform/mail/x.ts",
    text: 'import { mailTasks } from "../../modules/responses/index.js";',
  },
  {
    wall: "componentsKnowNothing",
    path: "packages/ui/src/x.ts",
    text: 'import { categories } from "@openfloor/domain/responses";',
  },
];

describe("the walls", () => {
  it.each(Object.entries(walls))("%s holds", (_name, wall) => {
    expect(wall(tree)).toEqual([]);
  });

  it.each(breaches)("$wall notices $path with $text", ({ wall, path, text }) => {
    expect(walls[wall](withFile(path, text))).not.toEqual([]);
  });

  it("has a breach for every wall", () => {
    expect(new Set(breaches.map(({ wall }) => wall))).toEqual(new Set(Object.keys(walls)));
  });
});

describe("acts", () => {
  const acts = globSync("apps/api/src/modules/*/acts/*.ts", { cwd: root }).filter(
    (path) => !path.endsWith(".test.ts") && /export async function/.test(readFileSync(join(root, path), "utf8")),
  );

  it.each(acts)("%s has a test that accepts and one that refuses", (path) => {
    const test = join(root, path.replace(/\.ts$/, ".test.ts"));
    expect(existsSync(test), "there is no test beside it").toBe(true);
    const names = [
      ...readFileSync(test, "utf8").matchAll(/\b(?:describe|it|test)(?:\.each\([^]*?\))?\(\s*["'`]([^"'`]+)/g),
    ].map(([, name]) => name ?? "");
    expect(
      names.some((name) => /\brefuse/i.test(name)),
      "no test says that it refuses",
    ).toBe(true);
    expect(
      names.some((name) => !/\brefuse/i.test(name)),
      "no test accepts",
    ).toBe(true);
  });
});

describe("rooms", () => {
  const words = ["consultations", "documents", "dissemination", "meetings", "membership", "reports", "responses"];
  const list = (pattern: string): string[] =>
    globSync(pattern, { cwd: root }).map((path) => path.split("/").at(-1) ?? "");

  it.each(["apps/api/src/modules/*", "apps/public/src/modules/*", "apps/delegates/src/modules/*"])(
    "%s bear the capabilities' names",
    (pattern) => {
      const found = list(pattern);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((name) => !words.includes(name))).toEqual([]);
    },
  );

  it("the catalogues and the domain bear them too", () => {
    expect(list("packages/domain/src/*").filter((name) => ![...words, "kernel"].includes(name))).toEqual([]);
    expect(
      list("packages/i18n/catalogues/*").filter((name) => ![...words, "common", "problems"].includes(name)),
    ).toEqual([]);
  });
});
