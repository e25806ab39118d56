import { createHash, randomBytes } from "node:crypto";
import { pino } from "pino";
import { publicApp, type PublicParts } from "../../src/entry/public-app.js";
import type { World } from "../worlds/world.js";

/** The public origin of a world, listening on a port of its own. */
export type Site = { readonly origin: string; close(): Promise<void> };

/** Serves a world's public pages. `limits` takes the place of the real limits on writing. */
export async function aSite(world: World, { limits }: Pick<PublicParts, "limits"> = {}): Promise<Site> {
  const acceptedOrigins: string[] = [];
  const app = await publicApp({
    config: {
      mode: "demo",
      origin: "http://127.0.0.1",
      acceptedOrigins,
      trustProxy: false,
      securityContact: "mailto:security@openfloor.example",
      securityPolicy: undefined,
    },
    pool: world.publicPool,
    log: pino({ level: "silent" }),
    isReady: () => true,
    ...(limits ? { limits } : {}),
  });
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  acceptedOrigins.push(origin);
  return { origin, close: () => app.close() };
}

/** The token that the mail about a submission, named by its receipt number, would carry; minted here as the worker does. */
export async function mailedToken(world: World, number: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await world.admin.query(
    `insert into intake.confirmation (token_hash, submission, created_at)
     select $1, id, openfloor.clock() from intake.submission where receipt_number = $2`,
    [createHash("sha256").update(token).digest(), number],
  );
  return token;
}

/** The receipt number on a page. */
export function receiptNumber(page: string): string {
  const [number] = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\b/.exec(page) ?? [];
  if (!number) throw new Error("There is no receipt number on this page");
  return number;
}

/** How many responses have been submitted. */
export async function submissions(world: World): Promise<number> {
  const { rows } = await world.admin.query<{ count: number }>("select count(*)::int as count from intake.submission");
  return rows[0]?.count ?? 0;
}
