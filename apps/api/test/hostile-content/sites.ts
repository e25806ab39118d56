import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FastifyInstance } from "fastify";
import { delegatesApp } from "../../src/entry/delegates-app.js";
import { shippedDocumentsOnly } from "../../src/platform/graphql/shipped-documents.js";
import { createLog } from "../../src/platform/log/log.js";
import { freePorts } from "../supervisor/free-ports.js";
import type { World } from "../worlds/world.js";

/** The delegates' origin of a world, listening on a port of its own, for browsers. */
export type Desk = {
  readonly origin: string;
  readonly app: FastifyInstance;
  /** The lines of its log. */
  readonly log: readonly string[];
  close(): Promise<void>;
};

/**
 * Serves the delegates' side of a world as a demonstration, whose ways in need no proof. For browsers
 * only the documents run that the app ships, as in production; `anyDocument` lets all of them run.
 */
export async function aDeskSite(
  world: World,
  { publicOrigin = "http://127.0.0.1", anyDocument = false }: { publicOrigin?: string; anyDocument?: boolean } = {},
): Promise<Desk> {
  const port = Number((await freePorts()).DELEGATES_PORT);
  const origin = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  const app = await delegatesApp({
    config: {
      mode: "demo",
      origin,
      publicOrigin,
      acceptedOrigins: [origin],
      // So that each browser can come from a network of its own: how much one may ask is tested elsewhere.
      trustProxy: ["127.0.0.1"],
      securityContact: "mailto:security@openfloor.example",
      securityPolicy: undefined,
    },
    source: world.source,
    isReady: () => true,
    documents: anyDocument ? undefined : shippedDocumentsOnly(await shippedDocuments()),
    log: createLog(
      { name: "delegates", mode: "production", logLevel: "info" },
      { write: (line) => void lines.push(line) },
    ),
  });
  await app.listen({ host: "127.0.0.1", port });
  return { origin, app, log: lines, close: () => app.close() };
}

async function shippedDocuments(): Promise<Record<string, string>> {
  const file = createRequire(import.meta.url).resolve("@openfloor/delegates/documents");
  return JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
}

/** The cookie of a person of the demonstration, as their browser would send it back. */
export async function signedIn(app: FastifyInstance, role: string, memberState = "CHE"): Promise<string> {
  const answer = await app.inject({ method: "POST", url: "/demo/sign-in", payload: { role, memberState } });
  if (answer.statusCode !== 204) throw new Error(`${role} cannot sign in: ${answer.body}`);
  return String(answer.headers["set-cookie"]).split(";", 1)[0] ?? "";
}
