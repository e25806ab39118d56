import cookies from "@fastify/cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sessionHours } from "./session-token.js";

/** Where a browser keeps the token of its session on the delegates' origin. */
export type SessionCookie = {
  readonly read: (request: FastifyRequest) => string | undefined;
  readonly set: (reply: FastifyReply, token: string) => void;
  readonly clear: (reply: FastifyReply) => void;
};

/**
 * Teaches `app` cookies and gives the session's. On https its name carries `__Host-`, so that no
 * other host and no plain connection can set it; a loopback origin cannot have that prefix.
 */
export async function sessionCookie(app: FastifyInstance, { secure }: { secure: boolean }): Promise<SessionCookie> {
  await app.register(cookies);
  const name = secure ? "__Host-openfloor_delegates" : "openfloor_delegates";
  const attributes = { httpOnly: true, sameSite: "strict", secure, path: "/" } as const;
  return {
    read: (request) => request.cookies[name] || undefined,
    set: (reply, token) => void reply.setCookie(name, token, { ...attributes, maxAge: sessionHours * 3_600 }),
    clear: (reply) => void reply.clearCookie(name, attributes),
  };
}
