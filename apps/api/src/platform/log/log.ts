import { randomBytes } from "node:crypto";
import process from "node:process";
import { LogController, type FastifyServerOptions } from "fastify";
import { pino, type DestinationStream, type Logger } from "pino";
import type { LogLevel, Mode } from "../config/config.js";
import { secretsOf } from "../config/secrets.js";
import { humanLine } from "./human-line.js";
import { describeError, scrub } from "./scrub.js";

export type { Logger } from "pino";

/**
 * A log of one process, named in each line: JSON lines in production, short lines for a person in
 * demo mode. Every line is scrubbed of tokens, addresses and the passwords of the settings; give an
 * error as `{ err: error }`.
 */
export function createLog(
  options: { name: string; mode: Mode; logLevel: LogLevel },
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
  secrets: readonly string[] = secretsOf(process.env),
): Logger {
  return pino(
    {
      name: options.name,
      level: options.logLevel,
      base: { name: options.name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describeError(error), error: (error: unknown) => describeError(error) },
    },
    { write: (line) => destination.write(`${rewrite(line, options.mode, secrets)}\n`) },
  );
}

/** Options for Fastify: this log, a short random id per request, and no line but those of `requestLog`. */
export function fastifyLogging(
  log: Logger,
): Pick<FastifyServerOptions, "loggerInstance" | "genReqId" | "requestIdHeader" | "logController"> {
  return {
    loggerInstance: log,
    genReqId: requestId,
    // A client that chooses the id could write into the log.
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "request" }),
  };
}

/** Names one request in the log and in an answer that tells nothing else: 12 characters. */
export function requestId(): string {
  return randomBytes(9).toString("base64url");
}

function rewrite(line: string, mode: Mode, secrets: readonly string[]): string {
  const scrubbed = scrub(JSON.parse(line), secrets) as Readonly<Record<string, unknown>>;
  return mode === "demo" ? humanLine(scrubbed) : JSON.stringify(scrubbed);
}
