import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

export const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** An import of a file: where it leads (a path from the root, or a package), and whether it vanishes at run time. */
export type Import = { readonly to: string; readonly typeOnly: boolean };
export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly Import[] };
export type SourceTree = ReadonlyMap<string, SourceFile>;

/** Every source file of the apps and packages, without tests and generated code, with its imports resolved. */
export function readSources(): SourceTree {
  const paths = globSync(["apps/*/src/**/*.{ts,tsx}", "packages/*/src/**/*.{ts,tsx}"], { cwd: root }).filter(
    (path) => !/\.test\.tsx?$|\/gen\/|\/tests\/|\.d\.ts$/.test(path),
  );
  const known = new Set(paths);
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return [path, { path, text, imports: importsOf(path, text, known) }];
    }),
  );
}

export function importsOf(path: string, text: string, known: ReadonlySet<string>): Import[] {
  const { module } = parseSync(path, text);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    to: text.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    typeOnly: false,
  }));
  return [...imports, ...exports, ...dynamic].map(({ to, typeOnly }) => ({ to: resolve(path, to, known), typeOnly }));
}

const faces: Readonly<Record<string, string>> = {
  "@openfloor/public": "apps/public/src/create-pages.ts",
  "@openfloor/delegates/documents": "apps/delegates/documents",
};

/** A relative or workspace import as a path from the root; anything else as the package it names. */
function resolve(from: string, to: string, known: ReadonlySet<string>): string {
  if (faces[to]) return faces[to];
  const workspace = /^@openfloor\/(\w+)(?:\/(.+))?$/.exec(to);
  const path = workspace
    ? `packages/${workspace[1]}/src/${workspace[2] ?? "index"}`
    : to.startsWith(".")
      ? normalize(join(dirname(from), to))
      : undefined;
  if (path === undefined) return to;
  const bare = path.replace(/\.jsx?$/, "");
  const found = [path, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((candidate) => known.has(candidate));
  return (
    found ??
    path.replace("/src/public.graphql", "/public.graphql").replace("/src/delegates.graphql", "/delegates.graphql")
  );
}
