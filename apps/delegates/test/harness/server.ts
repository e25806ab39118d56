import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { buildSchema, graphql } from "graphql";
import { createRoot } from "./graph.ts";
import { type Account, createWorld, type World } from "./world.ts";

const app = join(import.meta.dirname, "../..");
const client = join(app, "build/client");
const schema = buildSchema(readFileSync(join(app, "../../packages/schema/delegates.graphql"), "utf8"));

export interface HarnessOptions {
  /** Whether the way in of a demonstration is open; it is unless told. */
  readonly demo?: boolean;
  readonly port?: number;
}

export interface Harness {
  readonly url: string;
  /** The world as it is now; a test may change it as another person would. */
  readonly world: World;
  /** The hashes and variables of the requests so far. */
  readonly requests: readonly { readonly operationName: string; readonly variables: unknown; readonly hash: string }[];
  /** Ends every session, as the server does after a time. */
  readonly endSessions: () => void;
  /** Holds answers to mutations back until the returned function is called. */
  readonly holdMutations: () => () => void;
  readonly stop: () => Promise<void>;
}

/** Serves the built app over a world in memory, with the policy that the real server sets. */
export async function startHarness({ demo = true, port = 0 }: HarnessOptions = {}): Promise<Harness> {
  const world = createWorld();
  const sessions = new Map<string, Account>();
  const requests: { operationName: string; variables: unknown; hash: string }[] = [];
  const documents = readJson("build/documents.json") as Record<string, string>;
  const { "script-src": scripts } = readJson("build/csp-hashes.json") as { "script-src": string[] };
  const policy = `default-src 'none'; script-src 'self' ${scripts.join(" ")}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
  let held = Promise.resolve();

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> = {
    "GET /session": (request, response) => json(response, 200, { signedIn: viewerOf(request) !== undefined, demo }),
    "POST /demo/sign-in": async (request, response) => {
      const { role, memberState } = JSON.parse(await bodyOf(request)) as { role: string; memberState?: string };
      const account = demo ? world.accounts[role]?.(memberState ?? "") : undefined;
      if (!account) return json(response, 404, {});
      const id = `session-${world.nextId()}`;
      sessions.set(id, account);
      response.writeHead(204, { "set-cookie": `desk=${id}; Path=/; HttpOnly; SameSite=Lax` }).end();
    },
    "POST /sign-out": (request, response) => {
      sessions.delete(cookieOf(request));
      response.writeHead(204).end();
    },
    "POST /graphql": async (request, response) => {
      const viewer = viewerOf(request);
      if (!viewer)
        return json(response, 401, { errors: [{ message: "Sign in", extensions: { code: "SIGN_IN_REQUIRED" } }] });
      const body = JSON.parse(await bodyOf(request)) as {
        query?: string;
        operationName: string;
        variables: Record<string, unknown>;
        extensions: { persistedQuery: { sha256Hash: string } };
      };
      const hash = body.extensions.persistedQuery.sha256Hash;
      const source = documents[hash];
      if (!source || body.query !== undefined)
        return json(response, 400, { errors: [{ message: "Only the documents of the app" }] });
      requests.push({ operationName: body.operationName, variables: body.variables, hash });
      if (source.includes("mutation ")) await held;
      const { operationName, variables } = body;
      const answer = await graphql({
        schema,
        source,
        operationName,
        variableValues: variables,
        rootValue: createRoot(world, viewer),
      });
      json(response, 200, answer);
    },
  };

  const cookieOf = (request: IncomingMessage) => /desk=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const viewerOf = (request: IncomingMessage) => sessions.get(cookieOf(request));

  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", policy);
    const path = new URL(request.url ?? "/", "http://harness").pathname;
    const route = routes[`${request.method} ${path}`];
    const answer = route ? Promise.resolve(route(request, response)) : sendFile(path, response);
    answer.catch((failure: unknown) => {
      json(response, 500, { errors: [{ message: String(failure) }] });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    requests,
    endSessions: () => sessions.clear(),
    holdMutations: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(app, path), "utf8"));

const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
};

/** A file of the build, else the one page, since addresses are the app's own affair. */
async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = path.startsWith("/assets/") ? normalize(path) : "/index.html";
  const content = await readFile(join(client, file));
  const caching = file === "/index.html" ? "no-store" : "public, max-age=31536000, immutable";
  response
    .writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": caching })
    .end(content);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
