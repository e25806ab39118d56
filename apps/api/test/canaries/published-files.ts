import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, hostname } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { buildSchema, isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from "graphql";
import { settings } from "../../src/platform/config/settings.js";
import { classification } from "../database/classification.js";

const require = createRequire(import.meta.url);
const builtPublic = join(dirname(require.resolve("@openfloor/public")), "..");
const builtDelegates = dirname(require.resolve("@openfloor/delegates/documents"));

/** A file that an origin gives to everybody who asks, by a path that begins with its origin. */
export type PublishedFile = { readonly path: string; readonly content: Buffer };

const folders: Readonly<Record<string, string>> = {
  "public/assets": join(builtPublic, "client", "assets"),
  "public/graphiql": join(builtPublic, "graphiql"),
  "delegates/client": join(builtDelegates, "client"),
};

/** Every built file of both origins: scripts, styles, pictures, shells. */
export const publishedFiles = (): PublishedFile[] =>
  Object.entries(folders).flatMap(([name, folder]) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: `${name}${path.slice(folder.length)}`, content: readFileSync(path) };
      }),
  );

/** Names that only the delegates' graph has, and that are no everyday words. */
function namesOfDelegatesOnly(): string[] {
  const everywhere = namesIn("public");
  return [...namesIn("delegates")].filter(
    (name) => !everywhere.has(name) && /[a-z][A-Z]|_/.test(name) && name.length > 9,
  );
}

function namesIn(graph: "public" | "delegates"): Set<string> {
  const schema: GraphQLSchema = buildSchema(
    readFileSync(require.resolve(`@openfloor/schema/${graph}.graphql`), "utf8"),
  );
  return new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
      return [type.name, ...(isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [])];
    }),
  );
}

/** What package manager and test runner say of the project itself, such as its description. */
const ofTheRunner = /^(?:npm_|pnpm_|vitest|vite_|turbo_)/i;

/** What must stand in no published file, with a word that says what it is. */
export function forbiddenWords(): { readonly what: string; readonly word: string; readonly only?: string }[] {
  const root = fileURLToPath(new URL("../../../..", import.meta.url)).replace(/\/$/, "");
  const machine = [root, `${homedir()}/`, hostname(), "node_modules/.pnpm", "file:///"].filter(
    (word) => word.length > 4 && word !== "localhost",
  );
  const given = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || value.length < 16 || ofTheRunner.test(name) ? [] : [value],
  );
  const tables = Object.keys(classification).filter((table) => !table.startsWith("pub."));
  return [
    { what: "the address of a source map", word: "sourceMappingURL=" },
    ...machine.map((word) => ({ what: "a path or name of the machine that built it", word })),
    ...given.map((word) => ({ what: "a value of the environment", word })),
    ...Object.keys(settings).map((word) => ({ what: "the name of a setting", word })),
    ...tables.map((word) => ({ what: "a table of the server", word })),
    ...["process.env.", "postgres://", "postgresql://"].map((word) => ({ what: "what only a server uses", word })),
    ...namesOfDelegatesOnly().map((word) => ({ what: "a name of the delegates' graph", word, only: "public/" })),
  ];
}

/** What is in published files and must not be: a file of its own kind, or a forbidden word. */
export function wrongIn(files: readonly PublishedFile[]): string[] {
  const words = forbiddenWords();
  return files.flatMap(({ path, content }) => [
    ...(path.endsWith(".map") ? [`${path} is a source map`] : []),
    ...words
      .filter(({ word, only = "" }) => path.startsWith(only) && content.includes(word))
      .map(({ what, word }) => `${path} holds ${what}: ${word}`),
  ]);
}
