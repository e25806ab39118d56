import type { FastifyPluginAsync } from "fastify";
import { languages } from "@openfloor/i18n";
import type { SecurityConfig } from "../config/config.js";

export type SecurityTxtOptions = {
  /** The origin at which this file is found. */
  readonly origin: string;
  readonly config: SecurityConfig;
};

/** RFC 9116 advises at most a year; whoever runs a server starts it more often than that. */
const daysUntilExpiry = 364;
const day = 86_400_000;

/** `/.well-known/security.txt`: whom to write to about a weakness, as RFC 9116 has it. */
export const securityTxt: FastifyPluginAsync<SecurityTxtOptions> = async (app, { origin, config }) => {
  const today = Math.floor(Date.now() / day) * day;
  const expires = new Date(today + daysUntilExpiry * day).toISOString();
  const body = [
    `Contact: ${config.securityContact}`,
    `Expires: ${expires.replace(".000Z", "Z")}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    ...(config.securityPolicy === undefined ? [] : [`Policy: ${config.securityPolicy}`]),
    "",
  ].join("\n");
  app.get("/.well-known/security.txt", async (_request, reply) =>
    reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=3600").send(body),
  );
};
