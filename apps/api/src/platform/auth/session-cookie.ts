import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionHours } from "./session-token.js";

/** Where a browser keeps the token of its session on the delegates' origin. */
export type SessionCookie = {
  readonly read: (request: FastifyRequest) => string | undefined;
  readonly set: (reply: FastifyReply, token: string) => void;
  readonly clear: (reply: FastifyReply) => void;
};

/**
 * The session's cookie, on an app that has registered `@fastify/cookie`. On https its name carries
 * `__Host-`, so that no other host and no plain connection can set it; a loopback origin cannot have
 * that prefix.
 */
export function sessionCookie({ secure }: { secure: boolean }): SessionCookie {
  const name = secure ? "__Host-openfloor_delegates" : "openfloor_delegates";
  const attributes: CookieSerializeOptions = { httpOnly: true, sameSite: "strict", secure, path: "/" };
  return {
    read: (request) => request.cookies[name] || undefined,
    set: (reply, token) => void reply.setCookie(name, token, { ...attributes, maxAge: sessionHours * 3_600 }),
    clear: (reply) => void reply.clearCookie(name, attributes),
  };
}
