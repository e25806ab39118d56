import type { SourceFile, SourceTree } from "./source-files.js";

/** A place where a wall is broken. */
export type Breach = { readonly wall: string; readonly file: string; readonly what: string };

const inApi = (pattern: string): RegExp => new RegExp(`^apps/api/src/${pattern}`);

/** The domain imports nothing but the validator, and its capabilities meet only through their index. */
export function domainStandsAlone(tree: SourceTree): Breach[] {
  return check(tree, "domain", /^packages\/domain\/src\//, (file, { to }) => {
    if (to === "zod/mini") return undefined;
    const target = /^packages\/domain\/src\/([^/]+)\/(.+)$/.exec(to);
    if (!target) return `imports ${to}`;
    const own = file.path.split("/")[3];
    return target[1] === own || target[2] === "index.ts" ? undefined : `passes by the index of ${target[1]}`;
  });
}

const publicSide = [inApi("modules/[^/]+/public/"), inApi("entry/public"), /^apps\/public\/src\//];
const delegatesSide = [inApi("modules/[^/]+/delegates/"), inApi("entry/delegates"), /^apps\/delegates\/src\//];
const publicOnly = [...publicSide, /public\.graphql$/, inApi("platform/graphql/public-")];
const delegatesOnly = [
  ...delegatesSide,
  /delegates\.graphql$/,
  inApi("platform/graphql/delegates-"),
  /^apps\/delegates\/documents/,
];

/** Neither audience's code reaches the other's, over however many imports. */
export function audiencesStayApart(tree: SourceTree): Breach[] {
  return [...reaches(tree, publicSide, delegatesOnly), ...reaches(tree, delegatesSide, publicOnly)];
}

function reaches(tree: SourceTree, from: readonly RegExp[], forbidden: readonly RegExp[]): Breach[] {
  const matches = (patterns: readonly RegExp[], path: string): boolean =>
    patterns.some((pattern) => pattern.test(path));
  return [...tree.keys()]
    .filter((path) => matches(from, path))
    .flatMap((start) => {
      const seen = new Set([start]);
      const waiting = [start];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (matches(forbidden, path)) return [{ wall: "audiences", file: start, what: `reaches ${path}` }];
        for (const { to } of tree.get(path)?.imports ?? []) {
          if (!seen.has(to)) waiting.push(to);
          seen.add(to);
        }
      }
      return [];
    });
}

/** What an audience's module offers its graph is imported by the graphs' entries only. */
export function graphsAreAssembledByEntries(tree: SourceTree): Breach[] {
  return check(tree, "entries", inApi(""), (file, { to }) =>
    inApi("modules/[^/]+/(public|delegates)/index\\.ts$").test(to) && !inApi("entry/").test(file.path)
      ? `imports ${to}`
      : undefined,
  );
}

const database = [inApi("modules/[^/]+/(store|reads)/"), inApi("platform/database/")];

/** Only store, reads and platform/database touch the database; entities live in store. */
export function databaseHasDoors(tree: SourceTree): Breach[] {
  const imports = check(tree, "database", inApi(""), (file, { to, typeOnly }) => {
    if (typeOnly || database.some((door) => door.test(file.path))) return undefined;
    return to === "pg" || to === "typeorm" ? `imports ${to}` : undefined;
  });
  const calls = ofFiles(tree, "database", inApi(""), ({ path, text }) =>
    /\.query\(/.test(text) && !database.some((door) => door.test(path)) ? "queries" : undefined,
  );
  const entities = ofFiles(tree, "database", inApi(""), ({ path, text }) =>
    /@Entity\(/.test(text) && !/\/store\//.test(path) ? "declares an entity" : undefined,
  );
  return [...imports, ...calls, ...entities];
}

/** type-graphql is known to the graphs' folders only, and no file decorates for both worlds. */
export function decoratorsStayApart(tree: SourceTree): Breach[] {
  const graph = [
    inApi("modules/[^/]+/(public|delegates)/"),
    inApi("platform/graphql/"),
    inApi("entry/(public|delegates)-graph\\.ts$"),
  ];
  const imports = check(tree, "decorators", inApi(""), (file, { to }) =>
    to === "type-graphql" && !graph.some((place) => place.test(file.path)) ? "imports type-graphql" : undefined,
  );
  const both = ofFiles(tree, "decorators", inApi(""), ({ imports: found }) => {
    const values = found.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to);
    return values.includes("type-graphql") && values.includes("typeorm")
      ? "carries two kinds of decorators"
      : undefined;
  });
  return [...imports, ...both];
}

const otherClocks = /\bnow\(\)|\bcurrent_timestamp\b|\bclock_timestamp\b|\bDate\.now\(|\bnew Date\(\)/i;

/** No rule asks another clock than the database's: neither in the domain nor in SQL. */
export function oneClock(tree: SourceTree): Breach[] {
  const places = /^packages\/domain\/src\/|^apps\/api\/src\/modules\/|^apps\/api\/src\/platform\/database\//;
  return ofFiles(tree, "clock", places, ({ path, text }) => {
    if (path.endsWith("migrations/0001-foundation.ts")) return undefined;
    const found = otherClocks.exec(text);
    return found ? `asks ${found[0]}` : undefined;
  });
}

/** The supervisor and the entries' platform know no module. */
export function platformKnowsNoModule(tree: SourceTree): Breach[] {
  return check(tree, "platform", /^apps\/api\/src\/(platform\/|entry\/start\.ts$)/, (_file, { to }) =>
    inApi("modules/").test(to) ? `imports ${to}` : undefined,
  );
}

/** Components know no capability and no graph. */
export function componentsKnowNothing(tree: SourceTree): Breach[] {
  return check(tree, "components", /^packages\/ui\/src\//, (_file, { to }) =>
    to === "react" ||
    to.startsWith("react/") ||
    to.startsWith("react-dom") ||
    to.startsWith("node:") ||
    to.startsWith("packages/ui/") ||
    to.endsWith(".css")
      ? undefined
      : `imports ${to}`,
  );
}

export const walls = {
  audiencesStayApart,
  componentsKnowNothing,
  databaseHasDoors,
  decoratorsStayApart,
  domainStandsAlone,
  graphsAreAssembledByEntries,
  oneClock,
  platformKnowsNoModule,
};

function check(
  tree: SourceTree,
  wall: string,
  where: RegExp,
  fault: (file: SourceFile, imported: SourceFile["imports"][number]) => string | undefined,
): Breach[] {
  return [...tree.values()]
    .filter(({ path }) => where.test(path))
    .flatMap((file) =>
      file.imports.flatMap((imported) => {
        const what = fault(file, imported);
        return what === undefined ? [] : [{ wall, file: file.path, what }];
      }),
    );
}

function ofFiles(
  tree: SourceTree,
  wall: string,
  where: RegExp,
  fault: (file: SourceFile) => string | undefined,
): Breach[] {
  return [...tree.values()]
    .filter(({ path }) => where.test(path))
    .flatMap((file) => {
      const what = fault(file);
      return what === undefined ? [] : [{ wall, file: file.path, what }];
    });
}
