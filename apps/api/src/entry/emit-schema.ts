import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { printSchema } from "graphql";
import { runEntry } from "../platform/supervisor/run-entry.js";

/** `emit-schema public|delegates [--check]`: writes a graph's SDL, or fails when the committed one is another. */
await runEntry("schema", async () => {
  const [graph, check] = process.argv.slice(2);
  const schema =
    graph === "public"
      ? (await import("./public-graph.js")).publicSchema()
      : (await import("./delegates-graph.js")).delegatesSchema();
  const file = fileURLToPath(new URL(`../../../../packages/schema/${graph}.graphql`, import.meta.url));
  const sdl = `${printSchema(schema)}\n`;
  if (check !== "--check") return writeFile(file, sdl);
  if ((await readFile(file, "utf8")) !== sdl) {
    throw new Error(
      `packages/schema/${graph}.graphql is not what the code emits: run \`pnpm --filter @openfloor/api schema\`.`,
    );
  }
});
