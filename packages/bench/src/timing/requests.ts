import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { operationTable } from "@openfloor/api/entry/operation-table";
import type { ServerProcess } from "../server-process.js";
import type { Sent } from "./interleaved-pairs.js";
import type { Objects } from "./objects.js";
import { addressPairs, delegatesPairs, publicPairs, type Asked, type Pair } from "./pairs.js";

/** A pair as two requests. */
export type Named = { readonly name: string; readonly who: string; readonly unknown: Sent; readonly forbidden: Sent };

type Servers = Readonly<Record<"public" | "delegates", Pick<ServerProcess, "origin">>>;

/** Every pair there is, as requests. Throws for an operation of the table that has neither pairs nor a reason. */
export async function everyPair(servers: Servers, objects: Objects): Promise<Named[]> {
  const documents = { public: await publicDocuments(), delegates: await shippedDocuments() };
  const graphs = { public: publicPairs(objects), delegates: delegatesPairs(objects) };
  const addresses = addressPairs(objects);
  return (["delegates", "public"] as const).flatMap((side) => {
    const sent = (pair: Pair, asked: Asked, operation?: string): Sent => {
      const headers: Record<string, string> = { "content-type": "application/json" };
      if (pair.session !== undefined) headers["cookie"] = `__Host-openfloor_delegates=${pair.session}`;
      const { origin } = servers[side];
      if ("address" in asked) return { origin, method: "GET", path: asked.address, headers };
      const document = documents[side](operation ?? "", Object.keys(asked.variables));
      return {
        origin,
        method: "POST",
        path: "/graphql",
        headers,
        body: JSON.stringify({ ...document, variables: asked.variables }),
      };
    };
    const named = (name: string, pair: Pair, operation?: string): Named => ({
      name,
      who: pair.who,
      unknown: sent(pair, pair.unknown, operation),
      forbidden: sent(pair, pair.forbidden, operation),
    });
    const graph: Readonly<Record<string, readonly Pair[] | string>> = graphs[side];
    const operations = Object.keys(side === "public" ? operationTable.publicGraph : operationTable.delegatesGraph);
    return [
      ...operations.flatMap((name) => {
        const pairs = graph[name];
        if (pairs === undefined) throw new Error(`${name} has no pairs and no reason why.`);
        return typeof pairs === "string" ? [] : pairs.map((pair) => named(name, pair, name));
      }),
      ...addresses[side].map((pair) => named("an address", pair)),
    ];
  });
}

type Documents = (operation: string, variables: readonly string[]) => object;

/** The documents that the delegates' app ships: its origin runs no other. */
async function shippedDocuments(): Promise<Documents> {
  const file = createRequire(import.meta.resolve("@openfloor/api/entry/delegates")).resolve(
    "@openfloor/delegates/documents",
  );
  const shipped = Object.entries(JSON.parse(await readFile(file, "utf8")) as Record<string, string>);
  return (operation, variables) => {
    const field = operation.replace(/^\w+\./, "");
    const found = shipped.find(
      ([, text]) => new RegExp(`\\b${field}\\(`).test(text) && variables.every((name) => text.includes(`$${name}:`)),
    );
    if (!found) throw new Error(`The app ships no document for ${operation} by ${variables.join(", ")}.`);
    return { extensions: { persistedQuery: { version: 1, sha256Hash: found[0] } } };
  };
}

/** For the public graph, whose documents are anybody's: the shortest that asks for the operation. */
async function publicDocuments(): Promise<Documents> {
  const sdl = await readFile(
    createRequire(import.meta.resolve("@openfloor/api/entry/public")).resolve("@openfloor/schema/public.graphql"),
    "utf8",
  );
  return (operation, variables) => {
    const [root, field] = operation.split(".") as [string, string];
    const declared = new RegExp(`\\b${field}\\(([^)]*)\\)`).exec(sdl.replaceAll(/"""[^]*?"""/g, ""))?.[1] ?? "";
    const types = variables.map((name) => `$${name}: ${new RegExp(`\\b${name}: ([\\w!]+)`).exec(declared)?.[1]}`);
    const given = variables.map((name) => `${name}: $${name}`).join(", ");
    return { query: `${root.toLowerCase()} (${types.join(", ")}) { ${field}(${given}) { __typename } }` };
  };
}
