import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { extname } from "node:path";
import { parse } from "graphql";
import type { Pages } from "../src/pages.js";
import { executeFixture } from "./fixture-graph.ts";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};
const build = new URL("../build/", import.meta.url);

/** Serves pages, their assets, the query editor and the graph on a free port of this machine. Gives the origin and a way to stop. */
export async function serve(pages: Pages): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return { origin, stop };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    const file = staticFile(url.pathname);
    const graph = url.pathname === "/graphql" ? await graphAnswer(request) : undefined;
    const { status, headers, body } = graph ?? (file ? await read(file) : await page(request, url));
    response.writeHead(status, headers).end(body);
  }

  async function page({ method = "GET", headers }: IncomingMessage, url: URL) {
    const made = await pages(new Request(url, { method, headers: headers as Record<string, string> }));
    return { status: made.status, headers: Object.fromEntries(made.headers), body: await made.text() };
  }

  function stop(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }
}

function staticFile(path: string): string | undefined {
  if (path === "/graphiql") return "graphiql/index.html";
  if (path === "/schema.graphql") return "../../../packages/schema/public.graphql";
  if (path.startsWith("/graphiql/")) return path.slice(1);
  return path.startsWith("/assets/") ? `client${path}` : undefined;
}

async function graphAnswer(request: IncomingMessage) {
  const { query } = JSON.parse(await text(request)) as { query: string };
  const answer = await executeFixture(
    parse(query),
    {},
    { clientKey: "test", request: new Request("http://localhost/graphql") },
  );
  return { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(answer) };
}

async function read(file: string) {
  const body = await readFile(new URL(file, build)).catch(() => undefined);
  return {
    status: body ? 200 : 404,
    headers: { "Content-Type": types[extname(file)] ?? "application/octet-stream" },
    body,
  };
}
