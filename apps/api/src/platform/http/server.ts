import { constants } from "node:zlib";
import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { fastifyLogging, type Logger } from "../log/log.js";
import type { TrustedProxies } from "../config/config.js";
import { isBusy } from "../database/busy.js";
import { heldBodies, plainBodies } from "./body-limits.js";
import { commonHeaders, noContent } from "./common-headers.js";
import { httpLimits, retryAfterSeconds, type HttpLimits } from "./http-limits.js";
import { networkOf } from "./network.js";
import { nodeServers } from "./node-server.js";
import { answerDeadline, requestLimits } from "./request-limits.js";
import { requestProblem } from "./request-problem.js";
import { systemRandomness } from "../randomness.js";

export type HttpOptions = {
  readonly log: Logger;
  readonly trustProxy: TrustedProxies;
  readonly secure: boolean;
  /** What differs from the usual limits. */
  readonly limits?: Partial<HttpLimits>;
};

/** A Fastify server with the house's headers, limits and JSON errors; a client learns an id of the unexpected, never its text. */
export async function httpServer(options: HttpOptions): Promise<FastifyInstance> {
  const limits = { ...httpLimits, ...options.limits };
  const app: FastifyInstance = fastify({
    ...fastifyLogging(options.log),
    trustProxy: believed(options.trustProxy),
    serverFactory: nodeServers(limits, options.trustProxy),
    // Every server that the factory makes answers for itself.
    clientErrorHandler: () => undefined,
    bodyLimit: limits.bodyOctets,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    forceCloseConnections: "idle",
    // An address that cannot be read is refused before any hook runs.
    frameworkErrors: (_error, _request, reply) =>
      void answerUnreadable(reply as unknown as FastifyReply, options.secure),
  });
  app.addHook("onRequest", requestLimits(limits));
  app.addHook("onRequest", answerDeadline(limits));
  app.addHook("preParsing", plainBodies);
  app.addHook("preParsing", heldBodies(limits));
  // Brotli at a low level costs about what gzip does and saves a fifth more on a bad line.
  await app.register(compress, {
    threshold: 1_024,
    globalDecompression: false,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: "1 minute",
    // How much is left would make the same page differ from one reader to the next.
    addHeaders: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    keyGenerator: (request) => networkOf(request.ip),
    // The last so many networks are remembered.
    cache: 20_000,
    allowList: (request) => request.url === "/healthz" || request.url === "/readyz",
    errorResponseBuilder: (_request, { ttl }) =>
      Object.assign(new Error("rate limited"), { statusCode: 429, retryAfterSeconds: Math.ceil(ttl / 1_000) }),
  });
  app.addHook("onSend", async (request, reply) => {
    // Asking on costs a new connection, and what was sent ahead is not handled. Over what is still being
    // sent the answer would be lost.
    if (reply.statusCode === 429 && request.raw.complete) reply.header("connection", "close");
    for (const [name, value] of Object.entries(commonHeaders)) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    if (!reply.hasHeader("content-security-policy")) {
      reply.header("content-security-policy", noContent);
    }
    if (options.secure) reply.header(...httpsOnly);
  });
  app.setErrorHandler<HttpError>((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(requestProblem("NOT_FOUND")));
  return app;
}

/** For a year, once a browser has come by https. */
const httpsOnly = ["strict-transport-security", "max-age=31536000; includeSubDomains"] as const;

/** Only proxies named by address: whoever reaches the server past them cannot choose a network of their own. */
function believed(proxies: TrustedProxies): false | string[] {
  return proxies === false ? false : [...proxies];
}

async function answerUnreadable(reply: FastifyReply, secure: boolean): Promise<void> {
  if (secure) reply.header(...httpsOnly);
  await reply
    .code(400)
    .headers(commonHeaders)
    .header("content-security-policy", noContent)
    .send(requestProblem("BAD_REQUEST"));
}

const overloaded = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .header("retry-after", String(retryAfterSeconds))
    .send(requestProblem("OVERLOADED", { retryAfterSeconds }));

type HttpError = FastifyError & { readonly retryAfterSeconds?: number };

async function answerError(error: HttpError, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const status = error.statusCode ?? 500;
  if (status === 429) {
    const seconds = error.retryAfterSeconds ?? 60;
    return reply
      .code(429)
      .header("retry-after", String(seconds))
      .send(requestProblem("RATE_LIMITED", { retryAfterSeconds: seconds }));
  }
  if (status >= 500 && isBusy(error)) {
    request.log.warn({ err: error }, "the database was too busy for a request");
    return overloaded(reply);
  }
  if (status === 503 && error.retryAfterSeconds !== undefined) return overloaded(reply);
  // What is still being sent is thrown away; on a connection closed over it the answer would be lost.
  if (status === 413) return reply.code(413).removeHeader("connection").send(requestProblem("TOO_LARGE"));
  // A file outside its folder is answered like one that is not there.
  if (status === 403 || status === 404) return reply.code(404).send(requestProblem("NOT_FOUND"));
  if (status < 500) return reply.code(status).send(requestProblem("BAD_REQUEST"));
  const id = systemRandomness.uuid();
  request.log.error({ err: error, errorId: id }, "unexpected error");
  return reply.code(500).send(requestProblem("INTERNAL", { id }));
}
